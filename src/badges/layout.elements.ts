/** What may stand on a badge: words, pictures, an agenda, flags, codes, bands and lines, each on a condition if it has one. */
import { type Static, type TProperties, Type } from 'typebox'
import { CONDITION_FACTS, FIELD_NAMES } from './layout.places.ts'

export const thing = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false })
export const Length = Type.Number({ minimum: 0, maximum: 2000, description: 'Millimetres' })
const Size = (minimum = 4) => Type.Number({ minimum, maximum: 300, description: 'Points' })
export const place = { x: Length, y: Length }
export const Box = thing({ ...place, width: Length, height: Length })
const Colour = Type.String({
  pattern: '^(#[0-9a-f]{6}|category|on-category)$',
  description: 'category: of the person’s category; on-category: white, or black where white could not be read on it'
})
const Align = Type.Enum(['left', 'center', 'right', 'start'], {
  description: 'start: where the text begins to be read, at the right for Arabic and Urdu'
})
const Valign = Type.Enum(['top', 'middle', 'bottom'])

const facts = (description: string) =>
  Type.Optional(Type.Array(Type.Enum([...CONDITION_FACTS]), { minItems: 1, maxItems: 20, description }))
const Condition = Type.Object(
  {
    demonstration: Type.Optional(Type.Boolean({ description: 'The people of the workshop are made up' })),
    national: Type.Optional(Type.Boolean({ description: 'The person is a delegate of a State' })),
    category: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 60 }), {
        minItems: 1,
        maxItems: 50,
        description: 'The letter or the name of one of these categories is on the badge'
      })
    ),
    section: Type.Optional(
      Type.Array(Type.Enum(['countries', 'experts', 'united-nations', 'secretariat', 'others', 'unlisted']), {
        minItems: 1,
        description: 'The category is of one of these sections of the list of participants'
      })
    ),
    has: facts('All of these are known'),
    lacks: facts('None of these is known')
  },
  { additionalProperties: false, minProperties: 1 }
)
/** Drawn only where this is true; of a condition with several parts, where all of them are. */
const When = Type.Optional(Type.Union([Type.Enum(['demonstration', 'national', 'not-national']), Condition]))

const Words = thing({
  text: Type.String({
    minLength: 1,
    maxLength: 200,
    description: `A text with places for what the badge says: ${FIELD_NAMES.map((name) => `{${name}}`).join(' ')}. It is left out when all of its places are empty`
  }),
  size: thing({ max: Size(), min: Size() }),
  fit: Type.Optional(
    Type.Enum(['steady', 'largest', 'fill'], {
      description:
        'steady: the largest size as long as the lines suffice. largest: one line or two halves as big as they can be, for names. fill: as big as width, lines and `height` let it, for name plates'
    })
  ),
  height: Type.Optional(Type.Number({ minimum: 1, maximum: 2000, description: 'Of fill: the most it takes, in mm' })),
  lines: Type.Optional(Type.Integer({ minimum: 1, maximum: 6 })),
  leading: Type.Optional(Type.Number({ minimum: 0.8, maximum: 3, description: 'Height of a line, in sizes of type' })),
  gap: Type.Optional(
    Type.Number({ minimum: 0, maximum: 2000, description: 'Space above, unless it is the first, mm' })
  ),
  bold: Type.Optional(Type.Boolean()),
  colour: Type.Optional(Colour),
  align: Type.Optional(Align),
  when: When
})

/** By `kind`. */
export const ELEMENTS = {
  words: thing({
    kind: Type.Literal('words'),
    box: Box,
    valign: Type.Optional(Valign),
    stack: Type.Array(Words, { minItems: 1, maxItems: 20, description: 'One under the other' })
  }),
  image: thing({
    kind: Type.Literal('image'),
    box: Box,
    source: Type.String({
      pattern: '^(agencies|agency:[1-9][0-9]?|file:[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.png)$',
      description:
        'agencies: the logos of the convening agencies in a row, acronyms for those without; agency:2: the logo of the second; file:name.png: a picture in templates/images'
    }),
    align: Type.Optional(Type.Enum(['left', 'center', 'right'])),
    valign: Type.Optional(Valign),
    gap: Type.Optional(Type.Number({ minimum: 0, maximum: 2000, description: 'Between logos, mm; 3 unless said' })),
    when: When
  }),
  agenda: thing({
    kind: Type.Literal('agenda'),
    box: Box,
    days: Type.Optional(
      Type.Union([Type.Integer({ minimum: 1, maximum: 60 }), Type.Enum(['all', 'first-half', 'second-half'])], {
        description: 'Of the released agenda: all days unless said, the earlier or later half of them, or one by number'
      })
    ),
    size: thing({ max: Size(5), min: Size(5) }),
    columns: Type.Optional(Type.Integer({ minimum: 1, maximum: 4 })),
    colour: Type.Optional(Colour),
    accent: Type.Optional(Colour),
    when: When
  }),
  flag: thing({ kind: Type.Literal('flag'), ...place, width: Length, when: When }),
  code: thing({
    kind: Type.Literal('code'),
    ...place,
    size: Type.Number({ minimum: 0, maximum: 2000, description: 'Millimetres, with four modules of white around it' }),
    when: When
  }),
  band: thing({ kind: Type.Literal('band'), box: Box, colour: Colour, when: When }),
  line: thing({
    kind: Type.Literal('line'),
    from: thing(place),
    to: thing(place),
    width: Length,
    colour: Colour,
    when: When
  })
}

export type Words = Static<typeof Words>
export type When = Static<typeof When> | undefined

/** What a layout of badges may say. Layouts are files in templates/badges/: lengths in millimetres, sizes of type in points. */
import { type Static, type TProperties, Type } from 'typebox'

const thing = <P extends TProperties>(properties: P) => Type.Object(properties, { additionalProperties: false })
const Length = Type.Number({ minimum: 0, maximum: 2000, description: 'Millimetres' })
const Size = Type.Number({ minimum: 4, maximum: 200, description: 'Points' })
const place = { x: Length, y: Length }
const Box = thing({ ...place, width: Length, height: Length })
/** `category` is the colour of the person's category; `on-category` is white, or black where white could not be read. */
const Colour = Type.String({ pattern: '^(#[0-9a-f]{6}|category|on-category)$' })
/** Drawn only on badges of which this is true. */
const When = Type.Optional(Type.Enum(['demonstration', 'national', 'not-national']))

/**
 * A text of one or more lines, with places for what the badge says: {agencies} {title} {days} {place} of the workshop,
 * {letter} {category}, and {honorific} {name} {nativeName} {position} {organisation} {country} of the person. It is
 * left out when all of its places are empty. `size` says between which sizes it is fitted: `steady` keeps the largest as
 * long as its lines suffice; `largest` makes one line or two halves as big as they can be, for names. `leading` is the
 * height of a line as a multiple of the size; `gap` is the space above, unless it is the first. `start` is where reading
 * begins: right for Arabic and Urdu.
 */
const Words = thing({
  text: Type.String({ minLength: 1, maxLength: 200 }),
  size: thing({ max: Size, min: Size }),
  fit: Type.Optional(Type.Enum(['steady', 'largest'])),
  lines: Type.Optional(Type.Integer({ minimum: 1, maximum: 6 })),
  leading: Type.Optional(Type.Number({ minimum: 0.8, maximum: 3 })),
  gap: Type.Optional(Length),
  bold: Type.Optional(Type.Boolean()),
  colour: Type.Optional(Colour),
  align: Type.Optional(Type.Enum(['left', 'center', 'right', 'start'])),
  when: When
})

/** By `kind`. A code's `size` includes its four modules of white on every side. */
export const ELEMENTS = {
  words: thing({
    kind: Type.Literal('words'),
    box: Box,
    valign: Type.Optional(Type.Enum(['top', 'middle', 'bottom'])),
    stack: Type.Array(Words, { minItems: 1, maxItems: 20, description: 'One under the other' })
  }),
  flag: thing({ kind: Type.Literal('flag'), ...place, width: Length, when: When }),
  code: thing({ kind: Type.Literal('code'), ...place, size: Length }),
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

/** Everything but the elements. The badge is drawn once on each face of a cell: two for a badge that is folded. */
export const Frame = thing({
  about: Type.String({ minLength: 1, maxLength: 300, description: 'For people who choose or change the layout' }),
  page: thing({ width: Length, height: Length }),
  badge: thing({
    width: Length,
    height: Length,
    margin: Type.Number({ minimum: 0, maximum: 50, description: 'Nothing is printed nearer to the edge' }),
    hole: Type.Optional(Box)
  }),
  cells: Type.Array(
    thing({
      faces: Type.Array(thing({ ...place, turned: Type.Optional(Type.Boolean({ description: 'Upside down' })) }), {
        minItems: 1,
        maxItems: 2
      })
    }),
    { minItems: 1, maxItems: 100, description: 'Where badges are on the page, in the order in which they are filled' }
  ),
  marks: Type.Optional(thing({ length: Length, width: Length, colour: Type.String({ pattern: '^#[0-9a-f]{6}$' }) })),
  elements: Type.Array(Type.Unknown(), { minItems: 1, maxItems: 100 })
})

export type Words = Static<typeof Words>
export type Element = { [K in keyof typeof ELEMENTS]: Static<(typeof ELEMENTS)[K]> }[keyof typeof ELEMENTS]
export type Layout = Omit<Static<typeof Frame>, 'elements'> & { elements: Element[] }

/** What a layout may say. Layouts are files in templates/badges/: lengths in millimetres, sizes of type in points. */
import { type Static, Type } from 'typebox'
import { Box, type ELEMENTS, Length, place, thing } from './layout.elements.ts'

export { ELEMENTS, type Words } from './layout.elements.ts'

export const KINDS = ['badge', 'name-plate', 'seating-card'] as const
export type Kind = (typeof KINDS)[number]

/** What a face of a cell may show, and the list of elements that it shows. */
export const SIDES = {
  front: 'elements',
  back: 'back',
  'inside-left': 'insideLeft',
  'inside-right': 'insideRight'
} as const
export type Side = keyof typeof SIDES

const Face = thing({
  ...place,
  turned: Type.Optional(Type.Boolean({ description: 'Upside down' })),
  side: Type.Optional(
    Type.Enum(['front', 'back', 'inside-left', 'inside-right'] satisfies Side[], { description: 'front, unless said' })
  )
})
const Elements = (description: string) => Type.Array(Type.Unknown(), { minItems: 1, maxItems: 100, description })

/** Everything but the elements themselves. A face of a cell is as big as the badge. */
export const Frame = thing({
  $schema: Type.Optional(Type.String({ description: 'For editors: ../badge-layout.schema.json' })),
  about: Type.String({ minLength: 1, maxLength: 300, description: 'For people who choose or change the layout' }),
  kind: Type.Optional(Type.Enum([...KINDS], { description: 'badge, unless said; only badges have codes' })),
  by: Type.Optional(
    Type.Enum(['person', 'country'], { description: 'Of name plates: one for each person (unless said) or State' })
  ),
  page: thing({ width: Length, height: Length }),
  badge: thing({
    width: Length,
    height: Length,
    margin: Type.Number({ minimum: 0, maximum: 50, description: 'Nothing is printed nearer to the edge' }),
    hole: Type.Optional(Box)
  }),
  cells: Type.Array(thing({ faces: Type.Array(Face, { minItems: 1, maxItems: 8 }) }), {
    minItems: 1,
    maxItems: 100,
    description: 'Where badges are on the page, in the order in which they are filled'
  }),
  duplex: Type.Optional(
    Type.Enum(['long-edge', 'short-edge'], {
      description: 'Each sheet has a second page with the backs, for a printer that turns it over at this edge'
    })
  ),
  marks: Type.Optional(thing({ length: Length, width: Length, colour: Type.String({ pattern: '^#[0-9a-f]{6}$' }) })),
  elements: Elements('What is on the front'),
  back: Type.Optional(Elements('What is on the back: on faces of the side "back", or on the second page of duplex')),
  insideLeft: Type.Optional(Elements('What is on faces of the side "inside-left" of a folded badge')),
  insideRight: Type.Optional(Elements('What is on faces of the side "inside-right"'))
})

export type Element = { [K in keyof typeof ELEMENTS]: Static<(typeof ELEMENTS)[K]> }[keyof typeof ELEMENTS]
export type Layout = Omit<Static<typeof Frame>, (typeof SIDES)[Side]> & { elements: Element[] } & {
  [list in Exclude<(typeof SIDES)[Side], 'elements'>]?: Element[]
}

export const kindOf = ({ kind = 'badge' }: Pick<Layout, 'kind'>): Kind => kind
/** The elements of a side; none, when the layout has no such side. */
export const elementsOn = (layout: Layout, side: Side): Element[] => layout[SIDES[side]] ?? []
/** Every element, whatever side it is on, with the list it is in. */
export const allElements = (layout: Layout): { list: string; at: number; element: Element }[] =>
  Object.values(SIDES).flatMap((list) => (layout[list] ?? []).map((element, at) => ({ list, at, element })))
/** Whether a badge has something on its back. */
export const isTwoSided = (layout: Layout): boolean => layout.back !== undefined

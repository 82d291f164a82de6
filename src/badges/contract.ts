/** What crosses the API about badges. */
import { Type } from 'typebox'
import { ParticipantFilter } from '../participants/contract.ts'
import { exact, InstantOut, Nullable, type Static, Uuid, view } from '../platform/contract.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import { listOf, PageQuery } from '../platform/http/paging.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { KINDS, SIDES, type Side } from './layout.ts'

const UUID = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

const LayoutName = Type.String({
  pattern: '^[a-z0-9-]{1,60}$',
  description: 'Name of a layout; a6-four-up, unless said'
})
const LayoutOfKind = Type.String({ pattern: '^[a-z0-9-]{1,60}$', description: 'Name of a layout' })
const Sheet = Type.Integer({ minimum: 1, maximum: 10_000, default: 1 })
const PaperSide = Type.Enum(['front', 'back'], { description: 'Of the sheet; the front, unless said' })
const BadgeSide = Type.Enum(Object.keys(SIDES) as Side[], { description: 'Of the badge; the front, unless said' })
const Force = Type.Boolean({ description: 'Print without the characters that no font has, instead of refusing' })
const Order = Type.Enum(['country', 'name', 'category'], {
  description: 'country, unless said: as in the list of participants'
})
const { state, category, ...narrowing } = ParticipantFilter.properties

/** As lists of participants are filtered. Only confirmed people have badges. */
const choice = {
  ...narrowing,
  category: Type.Optional(
    Type.Array(Type.String({ maxLength: 60, description: 'A category as on the badge or on the list' }), {
      minItems: 1,
      maxItems: 200
    })
  ),
  printed: Type.Optional(
    Type.Enum(['never', 'before'], { description: 'Whose present badge was never printed, or was printed before' })
  )
}
const Ids = Type.String({
  pattern: `^${UUID}(,${UUID}){0,199}$`,
  maxLength: 200 * 37,
  description: 'Participants, with commas between them; 200 at most'
})

/** All together narrow the choice. */
export const BadgeFilter = Type.Object({ ...choice, order: Type.Optional(Order), ids: Type.Optional(Ids) })
export const BadgeQuery = Type.Object({
  ...BadgeFilter.properties,
  layout: Type.Optional(LayoutName),
  force: Type.Optional(Force)
})
export const OneBadgeQuery = Type.Object({ layout: Type.Optional(LayoutName), force: Type.Optional(Force) })
export const PictureQuery = Type.Object({
  ...BadgeFilter.properties,
  layout: Type.Optional(LayoutName),
  sheet: Sheet,
  side: Type.Optional(PaperSide)
})
const plates = { ...BadgeFilter.properties, layout: Type.Optional(LayoutOfKind), lang: InLanguage }
const namePlates = {
  ...plates,
  by: Type.Optional(Type.Enum(['country', 'person'], { description: 'One for each person, unless said, or State' }))
}
const { order: _, ...cards } = plates
const seatingCards = {
  ...cards,
  startingWith: Type.Optional(
    Type.String({ pattern: '^[A-Z]{3}$', description: 'The Member State that was drawn by lot to sit first' })
  ),
  numbered: Type.Optional(Type.Boolean({ description: 'With the number of the seat' }))
}
export const NamePlateQuery = Type.Object({ ...namePlates, force: Type.Optional(Force) })
export const NamePlatePictureQuery = Type.Object({ ...namePlates, sheet: Sheet })
export const SeatingCardQuery = Type.Object({ ...seatingCards, force: Type.Optional(Force) })
export const SeatingCardPictureQuery = Type.Object({ ...seatingCards, sheet: Sheet })
export const LayoutPictureQuery = Type.Object({ side: Type.Optional(BadgeSide) })
export const OneLayout = Type.Object({ ...InWorkshop.properties, layout: LayoutOfKind })
export const ChoiceQuery = Type.Object({ ...BadgeFilter.properties, ...PageQuery.properties })

const LosesCharacters = view('UnprintableName', {
  participantId: Uuid,
  name: Type.String(),
  characters: Type.Array(Type.String(), { description: 'That no font has' })
})
const Wearer = view('BadgeWearer', {
  participantId: Uuid,
  reference: Type.String(),
  displayName: Type.String(),
  nativeName: Type.String(),
  country: Nullable(Type.String()),
  organisation: Type.String(),
  category: view('BadgeCategory', { name: Type.String(), letter: Type.String(), colour: Type.String() }),
  prints: Type.Integer({ description: 'How many times the present badge was printed' }),
  earlierPrints: Type.Integer({ description: 'How many times badges were printed that do not work any more' }),
  lastPrintedAt: Nullable(InstantOut)
})
const wearers = listOf('BadgeWearers', Wearer)
export const BadgeChoiceView = view('BadgeChoice', {
  ...wearers.properties,
  total: Type.Integer(),
  states: Type.Integer({ description: 'Whose delegates these are: as many name plates by State' }),
  printedBefore: Type.Integer({ description: 'Of these, whose present badge was printed before' }),
  unprintable: Type.Array(LosesCharacters, { description: 'Of everybody who is chosen, not of this page alone' })
})

export const LayoutList = view('BadgeLayoutList', {
  items: Type.Array(
    view('BadgeLayout', {
      name: Type.String(),
      about: Type.String(),
      kind: Type.Enum([...KINDS]),
      by: Type.Enum(['person', 'country'], { description: 'country: a name plate for each State' }),
      sides: Type.Array(BadgeSide, { description: 'What of a badge is printed somewhere' }),
      duplex: Nullable(
        Type.Enum(['long-edge', 'short-edge'], { description: 'Printed on both sides, turned over at this edge' })
      ),
      page: view('PaperSize', { width: Type.Number({ description: 'Millimetres' }), height: Type.Number() }),
      badge: view('BadgeSize', { width: Type.Number(), height: Type.Number() }),
      perSheet: Type.Integer()
    })
  )
})

export const PrintOrder = exact('BadgePrintOrder', {
  layout: Type.Optional(LayoutName),
  order: Type.Optional(Order),
  force: Type.Optional(Force),
  ids: Type.Optional(Type.Array(Uuid, { minItems: 1, maxItems: 5000, uniqueItems: true })),
  ...choice
})
const print = {
  id: Uuid,
  layout: Type.String(),
  badges: Type.Integer(),
  printedAt: InstantOut,
  printedBy: Type.String({ description: 'Name of the person or the token; empty for who is not known any more' })
}
export const PrintList = listOf('BadgePrintList', view('BadgePrint', print))
export const PrintDetail = view('BadgePrintWithPeople', {
  ...print,
  people: Type.Array(
    view('PrintedBadge', {
      participantId: Uuid,
      reference: Type.String(),
      displayName: Type.String(),
      works: Type.Boolean({ description: 'False: a newer badge was issued since' })
    })
  )
})

export const IssuedBadge = view('IssuedBadge', { participantId: Uuid, issuedAt: InstantOut })

export type BadgeFilter = Omit<Static<typeof BadgeFilter>, 'ids'>
export type PrintOrder = Static<typeof PrintOrder>
export type OneBadgeQuery = Static<typeof OneBadgeQuery>

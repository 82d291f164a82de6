/** What crosses the API about finding people: orders, counts for the menus of filters, and views that are kept. */
import { Type } from 'typebox'
import { changeOf, exact, InstantOut, Line, type Static, Uuid, view } from '../platform/contract.ts'
import { listOf } from '../platform/http/paging.ts'
import { unLanguages } from '../reference/countries.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { ParticipantFilter, ParticipantView } from './contract.ts'
import { ORDERS } from './rules.for-sorting.ts'

export const Sorting = Type.Object({
  sort: Type.Optional(
    Type.Enum(
      ORDERS.flatMap((name) => [name, `-${name}` as const]),
      { description: 'With a minus the other way round; name unless said' }
    )
  ),
  lang: Type.Optional(Type.Enum([...unLanguages], { description: 'Language in which countries are sorted by name' }))
})

export const ParticipantList = Type.Object(
  {
    ...listOf('', ParticipantView).properties,
    total: Type.Integer({ description: 'Of all pages' })
  },
  { title: 'ParticipantList' }
)

const Counts = Type.Array(view('FacetCount', { value: Type.String(), people: Type.Integer() }))
/** Each counts those who fit all other filters. The value `none`: people who belong to none. */
export const Facets = view('ParticipantFacets', {
  total: Type.Integer(),
  country: Counts,
  sector: Counts,
  category: Counts,
  state: Counts,
  agency: Counts,
  headOfDelegation: Counts,
  listed: Type.Optional(Counts)
})

/** What a kept view may say: filters, order, and the columns that are shown. */
export const ViewQuery = exact('ViewQuery', {
  ...ParticipantFilter.properties,
  ...Sorting.properties,
  columns: Type.Optional(Type.String({ maxLength: 300, pattern: '^[A-Za-z]+(,[A-Za-z]+)*$' }))
})
const kept = {
  name: Line(60),
  query: Type.String({
    maxLength: 2000,
    description: 'As in the address of the list, such as state=waiting&sort=country'
  })
}
export const NewView = exact('NewParticipantsView', kept)
export const ViewChange = changeOf('ParticipantsViewChange', kept)
export const KeptView = view('ParticipantsView', { id: Uuid, ...kept, createdAt: InstantOut })
export const KeptViews = view('ParticipantsViews', { items: Type.Array(KeptView) })
export const OneView = Type.Object({ ...InWorkshop.properties, viewId: Uuid })

export type Sorting = Static<typeof Sorting>
export type NewView = Static<typeof NewView>
export type ViewChange = Static<typeof ViewChange>

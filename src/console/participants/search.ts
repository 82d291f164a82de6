/** What stands in the address of the list of participants, and of it what the API is asked for. */
import { ORDERS } from '../../participants/rules.for-sorting.ts'
import type { ParticipantState } from '../../participants/tables.ts'
import { flag, oneOf, oneText, texts } from '../search.ts'

export const STATES = [
  'nominated',
  'applied',
  'invited',
  'waiting',
  'confirmed',
  'declined',
  'cancelled',
  'replaced'
] as const satisfies ParticipantState[]
const SORTS = ORDERS.flatMap((order) => [order, `-${order}` as const])
export type Sort = (typeof SORTS)[number]
const YES_OR_NO = ['true', 'false'] as const

export const COLUMNS = [
  'name',
  'reference',
  'category',
  'country',
  'sector',
  'organisation',
  'position',
  'agency',
  'state',
  'email',
  'languages',
  'listed',
  'createdAt',
  'changedAt'
] as const
export type Column = (typeof COLUMNS)[number]
export const USUAL_COLUMNS: Column[] = ['name', 'category', 'country', 'organisation', 'agency', 'state']

export type PeopleSearch = {
  q?: string
  country?: string[]
  sector?: string[]
  category?: string[]
  state?: (typeof STATES)[number][]
  agency?: string[]
  headOfDelegation?: (typeof YES_OR_NO)[number]
  listed?: (typeof YES_OR_NO)[number]
  sort?: Sort
  /** Names joined by commas; the usual ones unless said. */
  columns?: string
  /** The dialog that names a view: `new`, or the id of the one that is renamed. */
  view?: string
  /** The list goes out as a file. */
  export?: true
  /** Of the person who is open: the form instead of the facts. */
  edit?: true
  /** Of the person who is open: who comes instead. */
  replace?: true
}

export const peopleSearch = (search: Record<string, unknown>): PeopleSearch => {
  const states = texts(search.state)?.filter((state) => (STATES as readonly string[]).includes(state))
  return {
    q: oneText(search.q),
    country: texts(search.country),
    sector: texts(search.sector),
    category: texts(search.category),
    state: states && states.length > 0 ? (states as PeopleSearch['state']) : undefined,
    agency: texts(search.agency),
    headOfDelegation: oneOf(search.headOfDelegation, YES_OR_NO),
    listed: oneOf(search.listed, YES_OR_NO),
    sort: oneOf(search.sort, SORTS),
    columns: oneText(search.columns),
    view: oneText(search.view),
    export: flag(search.export),
    edit: flag(search.edit),
    replace: flag(search.replace)
  }
}

/** What narrows the list, as the API takes it in a query and in a body. */
export const filterOf = ({ q, country, sector, category, state, agency, headOfDelegation, listed }: PeopleSearch) => ({
  ...(q && { q }),
  ...(country && { country }),
  ...(sector && { sector }),
  ...(category && { category }),
  ...(state && { state }),
  ...(agency && { agency }),
  ...(headOfDelegation && { headOfDelegation: headOfDelegation === 'true' }),
  ...(listed && { listed: listed === 'true' })
})
export type Filter = ReturnType<typeof filterOf>

/** How many filters are in use beside the words. */
export const countFilters = (search: PeopleSearch): number => {
  const { q, ...others } = filterOf(search)
  return Object.keys(others).length
}

const KEPT = [
  'q',
  'country',
  'sector',
  'category',
  'state',
  'agency',
  'headOfDelegation',
  'listed',
  'sort',
  'columns'
] as const satisfies (keyof PeopleSearch)[]

/** Of the address, what makes a view: filters, order and columns. */
export const viewOf = (search: PeopleSearch): PeopleSearch =>
  Object.fromEntries(KEPT.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])))

/** Names and values in one order, so that two views can be compared; the order by name is the usual one. */
export const queryOf = (search: PeopleSearch): string => {
  const query = new URLSearchParams()
  const { sort, ...rest } = viewOf(search)
  const named: Record<string, unknown> = { ...rest, ...(sort && sort !== 'name' && { sort }) }
  for (const name of Object.keys(named).sort())
    for (const value of [named[name]].flat().map(String).sort()) query.append(name, value)
  return query.toString()
}

/** Columns in their own order; the name is always the first. */
export const columnsOf = ({ columns }: PeopleSearch): Column[] => {
  if (columns === undefined) return USUAL_COLUMNS
  const chosen = new Set(['name', ...columns.split(',')])
  return COLUMNS.filter((column) => chosen.has(column))
}

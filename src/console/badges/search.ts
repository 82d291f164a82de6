/** What stands in the address of the badges' screen. */
import { flag, oneOf, oneText, texts } from '../search.ts'

export const TABS = ['choose', 'plates', 'cards', 'log'] as const
export const BY = ['country', 'person'] as const
export const ORDERS = ['country', 'name', 'category'] as const
const PRINTED = ['never', 'before'] as const

export type BadgesSearch = {
  tab?: (typeof TABS)[number]
  q?: string
  country?: string[]
  category?: string[]
  agency?: string[]
  printed?: (typeof PRINTED)[number]
  order?: (typeof ORDERS)[number]
  layout?: string
  /** Of name plates; by State, unless said. */
  by?: (typeof BY)[number]
  /** Of seating cards: the State that was drawn by lot. */
  startingWith?: string
  numbered?: true
  /** Of plates and cards; the workshop's own, unless said. */
  lang?: string
  /** The back of the sheet is looked at. */
  side?: 'back'
  /** Which sheet is looked at; the first unless said. */
  sheet?: string
  /** The sheet fills the screen. */
  large?: true
  /** The printing that is under way or was just done. */
  task?: string
  /** The printing whose people are looked at. */
  print?: string
}

export const badgesSearch = (search: Record<string, unknown>): BadgesSearch => ({
  tab: oneOf(search.tab, TABS),
  q: oneText(search.q),
  country: texts(search.country),
  category: texts(search.category),
  agency: texts(search.agency),
  printed: oneOf(search.printed, PRINTED),
  order: oneOf(search.order, ORDERS),
  layout: oneText(search.layout),
  by: oneOf(search.by, BY),
  startingWith: oneText(search.startingWith),
  numbered: flag(search.numbered),
  lang: oneText(search.lang),
  side: oneOf(search.side, ['back'] as const),
  sheet: oneText(search.sheet),
  large: flag(search.large),
  task: oneText(search.task),
  print: oneText(search.print)
})

/** What narrows the choice of people, as the API takes it. */
export const filterOf = ({ q, country, category, agency, printed, order }: BadgesSearch) => ({
  q,
  country,
  category,
  agency,
  printed,
  order
})

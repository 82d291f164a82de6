/** How people are found: what counts as the same letter, places in an order, and counts for the menus of filters. Pure. */
import { normalForm } from '../platform/text.ts'
import type { ParticipantFilter } from './contract.ts'
import type { Order } from './rules.for-sorting.ts'

/** A part of a position in an order. */
type Part = 'text' | 'boolean' | 'integer' | 'id'
const PARTS: Record<Order, Part[]> = {
  name: [],
  country: ['boolean', 'text'],
  sector: ['integer'],
  category: ['integer'],
  state: ['integer'],
  agency: ['boolean', 'text'],
  organisation: ['boolean', 'text'],
  reference: ['text', 'integer', 'text'],
  createdAt: ['integer'],
  changedAt: ['integer']
}
/** What is compared, one after the other; name and id decide at last, so that no two people are at one position. */
export const partsOf = (order: Order): Part[] => [...PARTS[order], 'text', 'id']

const FORMS: Record<Part, RegExp> = {
  text: /^[^\0]*$/,
  boolean: /^(true|false)$/,
  integer: /^-?\d{1,15}$/,
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
}
/** Is it a position that this order can have given out? */
export const isPositionIn = (order: Order, position: string[]): boolean => {
  const parts = partsOf(order)
  return (
    position.length === parts.length &&
    position.every((value, i) => value.isWellFormed() && FORMS[parts[i]!].test(value))
  )
}

/** The value that stands for people who have no country, or whom no agency invited. */
export const NOBODYS = 'none'

/** Marks that a search ignores: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic. Vowels of Indic and Thai writing are letters. */
export const IGNORED_MARKS = '\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u0640'
/** Letters that do not fall apart into a letter and a mark, and signs that keyboards confuse. */
export const ALIKE = { from: 'đøłħŧðı’‘ʼʻ`´–‑', to: "dolhtdi''''''--" }

const MARKS = new RegExp(`[${IGNORED_MARKS}]`, 'gu')
const alike = new Map([...ALIKE.from].map((letter, i) => [letter, [...ALIKE.to][i]!]))

/** Written here for what is looked for, and in SQL for where it is looked for: both must fold alike. */
export const folded = (text: string): string =>
  [...normalForm('NFKD', text.toLowerCase()).replace(MARKS, '')].map((letter) => alike.get(letter) ?? letter).join('')

/** Each word is looked for by itself, so that "Somchai Ada" finds Ada Somchai. */
export const searchWords = (q: string): string[] => folded(q).split(/\s+/).filter(Boolean)

/** How many people share these values. */
export type Cell = {
  country: string | null
  sector: string
  category: string
  state: string
  agency: string | null
  headOfDelegation: boolean
  listed: boolean
  people: number
}
const FACETS = ['country', 'sector', 'category', 'state', 'agency', 'headOfDelegation', 'listed'] as const
type Facet = (typeof FACETS)[number]
export type Count = { value: string; people: number }

const valueIn = (cell: Cell, facet: Facet): string => String(cell[facet] ?? NOBODYS)

const fits = (cell: Cell, facet: Facet, filter: ParticipantFilter): boolean => {
  const wanted = filter[facet]
  return wanted === undefined || [wanted].flat().map(String).includes(valueIn(cell, facet))
}

/** For each menu the counts of those who fit all other menus: what choosing a value more would bring. */
export const countFacets = (cells: Cell[], filter: ParticipantFilter) => {
  const countsOf = (facet: Facet): Count[] => {
    const counts = new Map<string, number>()
    for (const cell of cells) {
      if (!FACETS.every((other) => other === facet || fits(cell, other, filter))) continue
      counts.set(valueIn(cell, facet), (counts.get(valueIn(cell, facet)) ?? 0) + cell.people)
    }
    return [...counts].map(([value, people]) => ({ value, people })).sort((a, b) => (a.value < b.value ? -1 : 1))
  }
  const fitting = cells.filter((cell) => FACETS.every((facet) => fits(cell, facet, filter)))
  return {
    total: fitting.reduce((sum, { people }) => sum + people, 0),
    ...(Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as Record<Facet, Count[]>)
  }
}

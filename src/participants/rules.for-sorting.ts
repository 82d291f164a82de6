/** The orders of a list. Pure. */

/** What a list may be sorted by. */
export const ORDERS = [
  'name',
  'country',
  'sector',
  'category',
  'state',
  'agency',
  'organisation',
  'reference',
  'createdAt',
  'changedAt'
] as const
export type Order = (typeof ORDERS)[number]

export const orderIn = (sort: Order | `-${Order}` = 'name'): { order: Order; descends: boolean } => ({
  order: sort.replace('-', '') as Order,
  descends: sort.startsWith('-')
})

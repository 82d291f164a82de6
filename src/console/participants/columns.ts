/** Which columns stand on every screen, and which can be sorted by. */
import { ORDERS } from '../../participants/rules.for-sorting.ts'
import classes from './people.module.css'
import type { Column } from './search.ts'

/** Where there is no room for the others, what matters of them stands below the name. */
export const classOf = (column: Column): string | undefined =>
  column === 'name' || column === 'state' ? undefined : classes.wide

export type SortedColumn = Extract<Column, (typeof ORDERS)[number]>

export const isSortable = (column: Column): column is SortedColumn => (ORDERS as readonly string[]).includes(column)

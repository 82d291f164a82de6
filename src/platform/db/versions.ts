/** Versions of rows that several people change: a change says which one it is based on. */
import { eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** The version that was read, or `*`: whatever it is now. */
export type BasedOn = number | '*'

/** Was the row changed by somebody else since it was read? */
export const hasMovedOn = ({ version }: { version: number }, basedOn: BasedOn): boolean =>
  basedOn !== '*' && basedOn !== version

/** For `where`: finds no row that has moved on. */
export const isBasedOn = (column: PgColumn, basedOn: BasedOn): SQL | undefined =>
  basedOn === '*' ? undefined : eq(column, basedOn)

/** For `set`: what the row has after the change. */
export const nextVersion = (column: PgColumn): SQL<number> => sql<number>`${column} + 1`

/** Organisations that convene, give experts, host or pay. Global: the same agency convenes many workshops. */
import { sql } from 'drizzle-orm'
import { check, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../platform/db/columns.ts'

export const agencyKind = pgEnum('agency_kind', [
  'un-entity',
  'intergovernmental',
  'government',
  'non-governmental',
  'academic',
  'private'
])

export const agencies = pgTable(
  'agencies',
  {
    id: uuid().primaryKey(),
    acronym: text().notNull(),
    name: text().notNull(),
    kind: agencyKind().notNull(),
    version: integer().notNull().default(1),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [unique('agencies__acronym').on(t.acronym), check('agencies__acronym_filled', sql`${t.acronym} <> ''`)]
)

export type Agency = typeof agencies.$inferSelect

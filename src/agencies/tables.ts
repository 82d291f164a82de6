/** Organisations that convene, give experts, host or pay. Global: the same agency convenes many workshops. */
import { sql } from 'drizzle-orm'
import { check, integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from '../platform/db/columns.ts'

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

/** One for each agency, as it was made anew from what was sent: an opaque PNG. Sizes are in pixels. */
export const agencyLogos = pgTable(
  'agency_logos',
  {
    agencyId: uuid('agency_id')
      .primaryKey()
      .references(() => agencies.id, { onDelete: 'cascade' }),
    png: bytes().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [check('agency_logos__size', sql`${t.width} between 1 and 4000 and ${t.height} between 1 and 4000`)]
)

export type AgencyLogo = typeof agencyLogos.$inferSelect
export type Agency = typeof agencies.$inferSelect

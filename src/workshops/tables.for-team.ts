/** The people and machines that work on a workshop: memberships with their role, and tokens of the API. */
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { users } from '../accounts/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshopAgencies, workshops } from './tables.ts'

export const memberRole = pgEnum('member_role', ['organiser', 'agency-officer', 'desk', 'participant'])

const ofWorkshop = () => workshopId().references((): AnyPgColumn => workshops.id)

const toAgencyOfWorkshop = (): { foreignColumns: [AnyPgColumn, AnyPgColumn] } => ({
  foreignColumns: [workshopAgencies.workshopId, workshopAgencies.agencyId]
})

export const memberships = pgTable(
  'memberships',
  {
    workshopId: ofWorkshop(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: memberRole().notNull(),
    /** For agency officers: whose people and figures they see. */
    agencyId: uuid('agency_id'),
    createdAt: instant('created_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'memberships__key', columns: [t.workshopId, t.userId] }),
    foreignKey({ name: 'memberships__agency', columns: [t.workshopId, t.agencyId], ...toAgencyOfWorkshop() }),
    check('memberships__officer_has_agency', sql`(${t.role} = 'agency-officer') = (${t.agencyId} is not null)`),
    index('memberships__user').on(t.userId)
  ]
)

/** A machine's way in, to one workshop only. The token itself is shown once; its SHA-256 is kept. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    workshopId: ofWorkshop(),
    id: uuid().notNull(),
    name: text().notNull(),
    tokenHash: text('token_hash').notNull(),
    role: memberRole().notNull(),
    agencyId: uuid('agency_id'),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at')
  },
  (t) => [
    primaryKey({ name: 'api_tokens__key', columns: [t.workshopId, t.id] }),
    unique('api_tokens__token_hash').on(t.tokenHash),
    foreignKey({ name: 'api_tokens__agency', columns: [t.workshopId, t.agencyId], ...toAgencyOfWorkshop() }),
    check('api_tokens__officer_has_agency', sql`(${t.role} = 'agency-officer') = (${t.agencyId} is not null)`)
  ]
)

export type Membership = typeof memberships.$inferSelect
export type ApiToken = typeof apiTokens.$inferSelect

/** Everybody on the list of a workshop, the history of their state, and the tokens on their badges. */
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { users } from '../accounts/tables.ts'
import { instant, sortedText, workshopId } from '../platform/db/columns.ts'
import { countries, sectors } from '../reference/tables.ts'
import { categories, workshopAgencies, workshops } from '../workshops/tables.ts'

export const sex = pgEnum('sex', ['female', 'male', 'other', 'not-recorded'])
export const participantState = pgEnum('participant_state', [
  'nominated',
  'applied',
  'invited',
  'waiting',
  'confirmed',
  'declined',
  'cancelled',
  'replaced'
])

export const participants = pgTable(
  'participants',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    /** The organiser's own number, such as D-01. */
    reference: text().notNull(),
    honorific: text().notNull().default(''),
    givenNames: text('given_names').notNull(),
    /** Empty for people of one name. */
    familyName: text('family_name').notNull().default(''),
    /** As on badge and list. Proposed from the names once, then its own: never derived again. */
    displayName: text('display_name').notNull(),
    nativeName: text('native_name').notNull().default(''),
    sortKey: sortedText('sort_key').notNull(),
    sex: sex().notNull(),
    country: text().references(() => countries.iso3),
    sector: text()
      .notNull()
      .references(() => sectors.code),
    categoryId: uuid('category_id').notNull(),
    /** The inviting agency: its officer sees and reports on this person. */
    agencyId: uuid('agency_id'),
    organisation: text().notNull().default(''),
    position: text().notNull().default(''),
    email: text(),
    telephone: text().notNull().default(''),
    languages: text().array().notNull(),
    dietaryNeeds: text('dietary_needs').notNull().default(''),
    headOfDelegation: boolean('head_of_delegation').notNull().default(false),
    /** May be listed in faces that leave the house. */
    listed: boolean().notNull(),
    state: participantState().notNull(),
    /** The person's own account, when they have one. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'participants__key', columns: [t.workshopId, t.id] }),
    unique('participants__reference').on(t.workshopId, t.reference),
    unique('participants__email').on(t.workshopId, t.email),
    foreignKey({
      name: 'participants__category',
      columns: [t.workshopId, t.categoryId],
      foreignColumns: [categories.workshopId, categories.id]
    }),
    foreignKey({
      name: 'participants__agency',
      columns: [t.workshopId, t.agencyId],
      foreignColumns: [workshopAgencies.workshopId, workshopAgencies.agencyId]
    }),
    check('participants__email_lower', sql`${t.email} = lower(${t.email})`),
    check('participants__names_filled', sql`${t.givenNames} <> '' and ${t.displayName} <> ''`),
    /** For the next free reference such as P-12. */
    index('participants__reference_number').on(
      t.workshopId,
      sql`((substring(${t.reference} from '^P-([0-9]{1,9})$'))::int)`
    ),
    index('participants__sort').on(t.workshopId, t.sortKey, t.id),
    index('participants__by_agency').on(t.workshopId, t.agencyId)
  ]
)

/** Append-only: every state that a participant has had. */
export const participantStates = pgTable(
  'participant_states',
  {
    workshopId: workshopId(),
    id: uuid().notNull(),
    participantId: uuid('participant_id').notNull(),
    fromState: participantState('from_state'),
    toState: participantState('to_state').notNull(),
    reason: text().notNull().default(''),
    changedBy: uuid('changed_by'),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'participant_states__key', columns: [t.workshopId, t.id] }),
    foreignKey({
      name: 'participant_states__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('participant_states__of').on(t.workshopId, t.participantId, t.id)
  ]
)

/** What the QR code of a badge stands for. The token is derived from the id and a secret of the server; its SHA-256 is kept. */
export const badgeTokens = pgTable(
  'badge_tokens',
  {
    workshopId: workshopId(),
    id: uuid().notNull(),
    participantId: uuid('participant_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    issuedAt: instant('issued_at').notNull(),
    revokedAt: instant('revoked_at')
  },
  (t) => [
    primaryKey({ name: 'badge_tokens__key', columns: [t.workshopId, t.id] }),
    unique('badge_tokens__hash').on(t.workshopId, t.tokenHash),
    foreignKey({
      name: 'badge_tokens__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('badge_tokens__of').on(t.workshopId, t.participantId)
  ]
)

/** A list as somebody filtered and sorted it, kept under a name. */
export const participantViews = pgTable(
  'participant_views',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The query of the address, such as `state=waiting&sort=-changedAt`. */
    query: text().notNull(),
    createdAt: instant('created_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'participant_views__key', columns: [t.workshopId, t.id] }),
    unique('participant_views__name').on(t.workshopId, t.userId, t.name),
    check('participant_views__name_filled', sql`${t.name} <> ''`)
  ]
)

export type Participant = typeof participants.$inferSelect
export type NewParticipant = typeof participants.$inferInsert
export type ParticipantState = Participant['state']

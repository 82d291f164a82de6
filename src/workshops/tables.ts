/** A workshop, who convenes it, its rooms and categories, and the people and machines that work on it. */
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { users } from '../accounts/tables.ts'
import { agencies } from '../agencies/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { countries } from '../reference/tables.ts'

export const visibility = pgEnum('visibility', ['private', 'public'])
export const registrationState = pgEnum('registration_state', ['closed', 'open'])
export const agencyRole = pgEnum('agency_role', ['convening', 'co-organising', 'expert', 'host', 'donor'])
export const memberRole = pgEnum('member_role', ['organiser', 'agency-officer', 'desk', 'participant'])
export const listSection = pgEnum('list_section', [
  'countries',
  'experts',
  'united-nations',
  'secretariat',
  'others',
  'unlisted'
])

export const workshops = pgTable(
  'workshops',
  {
    id: uuid().primaryKey(),
    slug: text().notNull(),
    title: text().notNull(),
    shortTitle: text('short_title').notNull(),
    aim: text().notNull().default(''),
    background: jsonb().$type<string[]>().notNull().default([]),
    /** Days in the workshop's own zone, both included. */
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    timeZone: text('time_zone').notNull(),
    venue: text().notNull().default(''),
    city: text().notNull(),
    country: text()
      .notNull()
      .references(() => countries.iso3),
    languages: text().array().notNull(),
    /** Places for confirmed participants; null: no limit. */
    capacity: integer(),
    visibility: visibility().notNull().default('private'),
    /** Whether people may apply on the public page. */
    registration: registrationState().notNull().default('closed'),
    /** The last day on which they may, in the workshop's zone; null: until the workshop ends. */
    registrationClosesOn: date('registration_closes_on', { mode: 'string' }),
    /** What the form says of personal data: who sees them, what for. */
    dataNotice: text('data_notice').notNull().default(''),
    /** Whom people ask about their data. */
    dataContact: text('data_contact').notNull().default(''),
    /** Days after the workshop on which dietary needs are erased. */
    keepsNeedsDays: integer('keeps_needs_days').notNull().default(7),
    /** Days after the workshop on which addresses and telephone numbers of people who are not listed are erased. */
    keepsContactsDays: integer('keeps_contacts_days').notNull().default(90),
    isDemonstration: boolean('is_demonstration').notNull().default(false),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    unique('workshops__slug').on(t.slug),
    check('workshops__slug_form', sql`${t.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check('workshops__days', sql`${t.startsOn} <= ${t.endsOn}`),
    check('workshops__capacity', sql`${t.capacity} > 0`),
    check('workshops__keeps', sql`${t.keepsNeedsDays} between 0 and 3650 and ${t.keepsContactsDays} between 0 and 3650`)
  ]
)

const ofWorkshop = () => workshopId().references((): AnyPgColumn => workshops.id)

export const workshopAgencies = pgTable(
  'workshop_agencies',
  {
    workshopId: ofWorkshop(),
    agencyId: uuid('agency_id').notNull(),
    role: agencyRole().notNull(),
    position: integer().notNull()
  },
  (t) => [
    primaryKey({ name: 'workshop_agencies__key', columns: [t.workshopId, t.agencyId] }),
    foreignKey({ name: 'workshop_agencies__agency', columns: [t.agencyId], foreignColumns: [agencies.id] }),
    unique('workshop_agencies__position').on(t.workshopId, t.position)
  ]
)

const toAgencyOfWorkshop = (): { foreignColumns: [AnyPgColumn, AnyPgColumn] } => ({
  foreignColumns: [workshopAgencies.workshopId, workshopAgencies.agencyId]
})

export const rooms = pgTable(
  'rooms',
  {
    workshopId: ofWorkshop(),
    id: uuid().notNull(),
    name: text().notNull(),
    capacity: integer(),
    position: integer().notNull()
  },
  (t) => [
    primaryKey({ name: 'rooms__key', columns: [t.workshopId, t.id] }),
    unique('rooms__name').on(t.workshopId, t.name),
    check('rooms__capacity', sql`${t.capacity} > 0`)
  ]
)

/** Categories of participants are a table of the workshop: there is no common UN standard for letters and colours. */
export const categories = pgTable(
  'categories',
  {
    workshopId: ofWorkshop(),
    id: uuid().notNull(),
    name: text().notNull(),
    letter: text().notNull(),
    /** #rrggbb. Never the only mark: letter and name are printed too. */
    colour: text().notNull(),
    /** Where such people stand in the list of participants; `countries` also prints the country on the badge. */
    section: listSection().notNull(),
    /** The category shown on the badge of a head of delegation. */
    forHeads: boolean('for_heads').notNull().default(false),
    position: integer().notNull()
  },
  (t) => [
    primaryKey({ name: 'categories__key', columns: [t.workshopId, t.id] }),
    unique('categories__name').on(t.workshopId, t.name),
    unique('categories__letter').on(t.workshopId, t.letter),
    check('categories__letter_form', sql`char_length(${t.letter}) between 1 and 2`),
    check('categories__colour_form', sql`${t.colour} ~ '^#[0-9a-f]{6}$'`)
  ]
)

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

export type Workshop = typeof workshops.$inferSelect
export type Category = typeof categories.$inferSelect
export type Room = typeof rooms.$inferSelect
export type Membership = typeof memberships.$inferSelect
export type ApiToken = typeof apiTokens.$inferSelect

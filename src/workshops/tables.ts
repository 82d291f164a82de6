/** A workshop, who convenes it, its rooms and its categories of participants. */
import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { agencies } from '../agencies/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { countries } from '../reference/tables.ts'

export const visibility = pgEnum('visibility', ['private', 'public'])
export const registrationState = pgEnum('registration_state', ['closed', 'open'])
export const agencyRole = pgEnum('agency_role', ['convening', 'co-organising', 'expert', 'host', 'donor'])
/** In which hand Urdu is written in documents. */
export const urduHand = pgEnum('urdu_hand', ['naskh', 'nastaliq'])
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
    /** When the venue is open, on the clock of the workshop such as 07:30; null: nobody said. */
    venueOpensAt: text('venue_opens_at'),
    venueClosesAt: text('venue_closes_at'),
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
    /** Days after the workshop on which numbers of passports are erased. */
    keepsPassportsDays: integer('keeps_passports_days').notNull().default(30),
    urduHand: urduHand('urdu_hand').notNull().default('naskh'),
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
    check(
      'workshops__keeps',
      sql`${t.keepsNeedsDays} between 0 and 3650 and ${t.keepsContactsDays} between 0 and 3650`
    ),
    check(
      'workshops__venue_hours',
      sql`${t.venueOpensAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${t.venueClosesAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${t.venueOpensAt} < ${t.venueClosesAt}`
    ),
    check('workshops__keeps_passports', sql`${t.keepsPassportsDays} between 0 and 3650`)
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

export type Workshop = typeof workshops.$inferSelect
export type Category = typeof categories.$inferSelect
export type Room = typeof rooms.$inferSelect

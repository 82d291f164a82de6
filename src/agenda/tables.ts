/** Sessions of the draft, the tracks they belong to, and who does what in them. */
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
import { agencies } from '../agencies/tables.ts'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { rooms, workshops } from '../workshops/tables.ts'

export const sessionKind = pgEnum('session_kind', [
  'registration',
  'opening',
  'plenary',
  'panel',
  'keynote',
  'breakout',
  'exercise',
  'break',
  'social',
  'closing'
])
export const sessionState = pgEnum('session_state', ['scheduled', 'cancelled'])
export const sessionRole = pgEnum('session_role', [
  'chair',
  'moderator',
  'keynote',
  'speaker',
  'panellist',
  'discussant',
  'resource-person',
  'facilitator',
  'rapporteur',
  'interpreter'
])
export const roleState = pgEnum('role_state', ['proposed', 'invited', 'confirmed', 'replaced'])

export type SessionKind = (typeof sessionKind.enumValues)[number]
export type SessionState = (typeof sessionState.enumValues)[number]
export type SessionRoleName = (typeof sessionRole.enumValues)[number]

/** Threads that run through the agenda, such as prevention or reintegration. */
export const tracks = pgTable(
  'tracks',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    name: text().notNull(),
    /** #rrggbb. Never the only mark: the name is told too. */
    colour: text().notNull(),
    position: integer().notNull()
  },
  (t) => [
    primaryKey({ name: 'tracks__key', columns: [t.workshopId, t.id] }),
    unique('tracks__name').on(t.workshopId, t.name),
    check('tracks__colour_form', sql`${t.colour} ~ '^#[0-9a-f]{6}$'`)
  ]
)

/** The draft. No two scheduled sessions overlap in one room: `sessions__room_clash`, an exclusion constraint written in SQL. */
export const sessions = pgTable(
  'sessions',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    code: text().notNull(),
    kind: sessionKind().notNull(),
    title: text().notNull(),
    abstract: text().notNull().default(''),
    /** What participants shall take from it, one sentence each. */
    objectives: text().array().notNull().default([]),
    roomId: uuid('room_id'),
    trackId: uuid('track_id'),
    /** Places for participants; null: as many as the room holds. */
    capacity: integer(),
    /** Where those who are not in the room take part: a secret of the participants, unless it is said to be public. */
    onlineUrl: text('online_url').notNull().default(''),
    onlineIsPublic: boolean('online_is_public').notNull().default(false),
    /** Both null: not scheduled yet. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    /** How long it is meant to be while it is not scheduled. */
    plannedMinutes: integer('planned_minutes').notNull().default(60),
    languages: text().array().notNull(),
    /** Languages into which it is interpreted, besides those that are spoken. */
    interpretation: text().array().notNull().default([]),
    countsForAttendance: boolean('counts_for_attendance').notNull(),
    /** Made up as an example; says so wherever it prints. */
    illustrative: boolean().notNull().default(false),
    state: sessionState().notNull().default('scheduled'),
    version: integer().notNull().default(1),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'sessions__key', columns: [t.workshopId, t.id] }),
    unique('sessions__code').on(t.workshopId, t.code),
    foreignKey({
      name: 'sessions__room',
      columns: [t.workshopId, t.roomId],
      foreignColumns: [rooms.workshopId, rooms.id]
    }),
    foreignKey({
      name: 'sessions__track',
      columns: [t.workshopId, t.trackId],
      foreignColumns: [tracks.workshopId, tracks.id]
    }),
    check('sessions__capacity', sql`${t.capacity} > 0`),
    check('sessions__times', sql`${t.startsAt} < ${t.endsAt}`),
    check('sessions__both_times', sql`(${t.startsAt} is null) = (${t.endsAt} is null)`),
    check('sessions__planned_minutes', sql`${t.plannedMinutes} between 1 and 1440`),
    index('sessions__starts').on(t.workshopId, t.startsAt, t.id)
  ]
)

/** A person of the list, or a name as text: "TBC (UNDP)". */
export const sessionRoles = pgTable(
  'session_roles',
  {
    workshopId: workshopId(),
    sessionId: uuid('session_id').notNull(),
    position: integer().notNull(),
    role: sessionRole().notNull(),
    name: text().notNull(),
    participantId: uuid('participant_id'),
    /** Who will name somebody: "TBC (UNDP)". */
    agencyId: uuid('agency_id'),
    talkTitle: text('talk_title').notNull().default(''),
    state: roleState().notNull().default('confirmed')
  },
  (t) => [
    primaryKey({ name: 'session_roles__key', columns: [t.workshopId, t.sessionId, t.position] }),
    foreignKey({
      name: 'session_roles__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'session_roles__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }),
    foreignKey({
      name: 'session_roles__agency',
      columns: [t.agencyId],
      foreignColumns: [agencies.id]
    }).onDelete('set null')
  ]
)

export type Track = typeof tracks.$inferSelect
export type Session = typeof sessions.$inferSelect
export type SessionRole = typeof sessionRoles.$inferSelect

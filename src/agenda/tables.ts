/** Sessions of the draft, who does what in them, and the releases that others have seen. */
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
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
type SessionState = (typeof sessionState.enumValues)[number]
export type SessionRoleName = (typeof sessionRole.enumValues)[number]

/** A session as it was published: everything that prints, and nothing that can change later. */
export type ReleasedSession = {
  id: string
  code: string
  kind: SessionKind
  title: string
  abstract: string
  room: string | null
  /** ISO 8601 in UTC. */
  startsAt: string
  endsAt: string
  languages: string[]
  countsForAttendance: boolean
  illustrative: boolean
  state: SessionState
  roles: { role: SessionRoleName; name: string; talkTitle: string }[]
  /** For calendars: +1 for each release that moved, changed the room of, or cancelled the session (RFC 5546, section 2.1.4). */
  sequence: number
  /** When the release that last changed anything of it was made. ISO 8601 in UTC. */
  changedAt: string
}

export type ReleasedAgenda = { sessions: ReleasedSession[] }

export type ChangeKind =
  | 'new'
  | 'moved'
  | 'shortened'
  | 'extended'
  | 'room'
  | 'retitled'
  | 'roles'
  | 'cancelled'
  | 'reinstated'
  | 'other'
export type Change = {
  sessionId: string
  code: string
  title: string
  kinds: ChangeKind[]
  before?: string
  after?: string
}

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
    roomId: uuid('room_id'),
    /** Both null: not scheduled yet. */
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    /** How long it is meant to be while it is not scheduled. */
    plannedMinutes: integer('planned_minutes').notNull().default(60),
    languages: text().array().notNull(),
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
    })
  ]
)

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Immutable: what was published as Rev.n, and the document that was made of it then. */
export const agendaReleases = pgTable(
  'agenda_releases',
  {
    workshopId: workshopId().references(() => workshops.id),
    number: integer().notNull(),
    note: text().notNull().default(''),
    releasedAt: instant('released_at').notNull(),
    releasedBy: uuid('released_by'),
    agenda: jsonb().$type<ReleasedAgenda>().notNull(),
    changes: jsonb().$type<Change[]>().notNull(),
    /** The PDF of this release, made by a job soon after it. */
    pdf: bytes()
  },
  (t) => [
    primaryKey({ name: 'agenda_releases__key', columns: [t.workshopId, t.number] }),
    check('agenda_releases__number', sql`${t.number} > 0`)
  ]
)

export type Session = typeof sessions.$inferSelect
export type SessionRole = typeof sessionRoles.$inferSelect
export type AgendaRelease = typeof agendaReleases.$inferSelect

/** Releases of the agenda: what others have seen, as they saw it. */
import { sql } from 'drizzle-orm'
import { check, customType, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'
import type { SessionKind, SessionRoleName, SessionState } from './tables.ts'

/** A session as it was published: everything that prints, and nothing that can change later. */
export type ReleasedSession = {
  id: string
  code: string
  kind: SessionKind
  title: string
  abstract: string
  objectives: string[]
  track: { name: string; colour: string } | null
  room: string | null
  /** Places for participants, where it has fewer than the room. */
  capacity: number | null
  /** Where those who are not in the room take part; '' for none. Told to participants alone unless it is public. */
  onlineUrl: string
  onlineIsPublic: boolean
  /** ISO 8601 in UTC. */
  startsAt: string
  endsAt: string
  languages: string[]
  /** Languages into which it is interpreted. */
  interpretation: string[]
  countsForAttendance: boolean
  illustrative: boolean
  state: SessionState
  /** `agency`: nobody is named yet, and this agency (its acronym) will. */
  roles: { role: SessionRoleName; name: string; talkTitle: string; agency: string | null }[]
  /** Whether participants have places in it; who has none is expected elsewhere. */
  isAllocated: boolean
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

export type AgendaRelease = typeof agendaReleases.$inferSelect

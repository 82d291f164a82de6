/** SQL about sessions of the draft, roles and releases. Absence is `undefined`. */
import { and, asc, eq, getColumns, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import { agencies } from '../agencies/tables.ts'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import { rooms } from '../workshops/tables.ts'
import { toConfirm } from './rules.for-people.ts'
import { sessionPlaces } from './tables.for-people.ts'
import { type Session, type SessionRole, sessionRoles, sessions, tracks } from './tables.ts'

const one = (workshopId: string, id: string) => and(eq(sessions.workshopId, workshopId), eq(sessions.id, id))

export const findSession = async (db: Db, workshopId: string, id: string): Promise<Session | undefined> =>
  (await db.select().from(sessions).where(one(workshopId, id)))[0]

/** A session that has its day and time; those that have none are in nothing that others see. */
export type ScheduledSession = Session & { startsAt: Date; endsAt: Date }
type Listed<S extends Session> = {
  session: S
  room: string | null
  places: number | null
  track: { name: string; colour: string } | null
}

const listWhere = (db: Db, workshopId: string, condition: SQL | undefined): Promise<Listed<Session>[]> =>
  db
    .select({
      session: sessions,
      room: rooms.name,
      places: rooms.capacity,
      track: { name: tracks.name, colour: tracks.colour }
    })
    .from(sessions)
    .leftJoin(rooms, and(eq(rooms.workshopId, sessions.workshopId), eq(rooms.id, sessions.roomId)))
    .leftJoin(tracks, and(eq(tracks.workshopId, sessions.workshopId), eq(tracks.id, sessions.trackId)))
    .where(and(eq(sessions.workshopId, workshopId), condition))
    .orderBy(asc(sessions.startsAt), asc(sessions.code), asc(sessions.id))

/** Scheduled sessions of the draft with the name of their room and how many it holds, in the order of the days. */
export const listSessions = (db: Db, workshopId: string): Promise<Listed<ScheduledSession>[]> =>
  listWhere(db, workshopId, isNotNull(sessions.startsAt)) as Promise<Listed<ScheduledSession>[]>

/** All sessions of the draft, those that are not scheduled yet at the end; `ids`: only these. */
export const listDraft = (db: Db, workshopId: string, ids?: string[]): Promise<Listed<Session>[]> =>
  listWhere(db, workshopId, ids && inArray(sessions.id, ids))

/** `agency`: the acronym of the one that will name somebody. */
export type ListedRole = SessionRole & { agency: string | null }

/** Who does what, in the order given by the organiser. An agency's place prints the acronym that it has now. */
export const listRoles = async (db: Db, workshopId: string, sessionIds?: string[]): Promise<ListedRole[]> =>
  (
    await db
      .select({ ...getColumns(sessionRoles), agency: agencies.acronym })
      .from(sessionRoles)
      .leftJoin(agencies, eq(agencies.id, sessionRoles.agencyId))
      .where(and(eq(sessionRoles.workshopId, workshopId), sessionIds && inArray(sessionRoles.sessionId, sessionIds)))
      .orderBy(asc(sessionRoles.sessionId), asc(sessionRoles.position))
  ).map((role) => (role.agency === null ? role : { ...role, name: toConfirm(role.agency) }))

export const insertSession = async (db: Db, session: typeof sessions.$inferInsert): Promise<void> => {
  await db.insert(sessions).values(session)
}

/** Undefined when the session is not there or has moved on. */
export const updateSession = async (
  db: Db,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  change: Partial<Session>
): Promise<Session | undefined> =>
  (
    await db
      .update(sessions)
      .set({ ...change, version: nextVersion(sessions.version) })
      .where(and(one(workshopId, id), isBasedOn(sessions.version, basedOn)))
      .returning()
  )[0]

/** Frees the time, and the code if asked, of sessions that get others in this transaction: none is in the way of another. */
export const freeSlots = async (
  tx: Transaction,
  workshopId: string,
  ids: string[],
  { codes = false } = {}
): Promise<void> => {
  await tx
    .update(sessions)
    .set({ startsAt: null, endsAt: null, ...(codes && { code: sql`${sessions.id}::text` }) })
    .where(and(eq(sessions.workshopId, workshopId), inArray(sessions.id, ids)))
}

export const deleteSession = async (db: Db, workshopId: string, id: string): Promise<void> => {
  await db.delete(sessions).where(one(workshopId, id))
}

export const replaceRoles = async (
  db: Db,
  workshopId: string,
  sessionId: string,
  rows: (typeof sessionRoles.$inferInsert)[]
): Promise<void> => {
  await db
    .delete(sessionRoles)
    .where(and(eq(sessionRoles.workshopId, workshopId), eq(sessionRoles.sessionId, sessionId)))
  if (rows.length > 0) await db.insert(sessionRoles).values(rows)
}

/** The highest number of codes such as S12; 0 when there is none. */
export const lastCodeNumber = async (db: Db, workshopId: string): Promise<number> => {
  const number = sql<number | null>`max((substring(${sessions.code} from '^S([0-9]{1,9})$'))::int)`
  return (await db.select({ number }).from(sessions).where(eq(sessions.workshopId, workshopId)))[0]?.number ?? 0
}

/** Joins places with the people who have them. */
export const ofPlace = and(
  eq(participants.workshopId, sessionPlaces.workshopId),
  eq(participants.id, sessionPlaces.participantId)
)

/** Sessions of the draft in which participants who come have places. */
export const listAllocated = async (db: Db, workshopId: string): Promise<Set<string>> => {
  const rows = await db
    .selectDistinct({ sessionId: sessionPlaces.sessionId })
    .from(sessionPlaces)
    .innerJoin(participants, ofPlace)
    .where(and(eq(sessionPlaces.workshopId, workshopId), eq(participants.state, 'confirmed')))
  return new Set(rows.map(({ sessionId }) => sessionId))
}

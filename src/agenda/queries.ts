/** SQL about sessions of the draft, roles and releases. Absence is `undefined`. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import { rooms } from '../workshops/tables.ts'
import { type AgendaRelease, agendaReleases, type Session, type SessionRole, sessionRoles, sessions } from './tables.ts'

const one = (workshopId: string, id: string) => and(eq(sessions.workshopId, workshopId), eq(sessions.id, id))

export const findSession = async (db: Db, workshopId: string, id: string): Promise<Session | undefined> =>
  (await db.select().from(sessions).where(one(workshopId, id)))[0]

/** A session that has its day and time; those that have none are in nothing that others see. */
export type ScheduledSession = Session & { startsAt: Date; endsAt: Date }
type Listed<S extends Session> = { session: S; room: string | null; places: number | null }

const listWhere = (db: Db, workshopId: string, condition: SQL | undefined): Promise<Listed<Session>[]> =>
  db
    .select({ session: sessions, room: rooms.name, places: rooms.capacity })
    .from(sessions)
    .leftJoin(rooms, and(eq(rooms.workshopId, sessions.workshopId), eq(rooms.id, sessions.roomId)))
    .where(and(eq(sessions.workshopId, workshopId), condition))
    .orderBy(asc(sessions.startsAt), asc(sessions.code), asc(sessions.id))

/** Scheduled sessions of the draft with the name of their room and how many it holds, in the order of the days. */
export const listSessions = (db: Db, workshopId: string): Promise<Listed<ScheduledSession>[]> =>
  listWhere(db, workshopId, isNotNull(sessions.startsAt)) as Promise<Listed<ScheduledSession>[]>

/** All sessions of the draft, those that are not scheduled yet at the end; `ids`: only these. */
export const listDraft = (db: Db, workshopId: string, ids?: string[]): Promise<Listed<Session>[]> =>
  listWhere(db, workshopId, ids && inArray(sessions.id, ids))

/** Who does what, in the order given by the organiser. */
export const listRoles = (db: Db, workshopId: string, sessionIds?: string[]): Promise<SessionRole[]> =>
  db
    .select()
    .from(sessionRoles)
    .where(and(eq(sessionRoles.workshopId, workshopId), sessionIds && inArray(sessionRoles.sessionId, sessionIds)))
    .orderBy(asc(sessionRoles.sessionId), asc(sessionRoles.position))

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

const releaseColumns = {
  workshopId: agendaReleases.workshopId,
  number: agendaReleases.number,
  note: agendaReleases.note,
  releasedAt: agendaReleases.releasedAt,
  releasedBy: agendaReleases.releasedBy,
  agenda: agendaReleases.agenda,
  changes: agendaReleases.changes
}
export type Release = Omit<AgendaRelease, 'pdf'>

/** The release of that number, or the latest. */
export const findRelease = async (db: Db, workshopId: string, number?: number): Promise<Release | undefined> =>
  (
    await db
      .select(releaseColumns)
      .from(agendaReleases)
      .where(
        and(
          eq(agendaReleases.workshopId, workshopId),
          number === undefined ? undefined : eq(agendaReleases.number, number)
        )
      )
      .orderBy(desc(agendaReleases.number))
      .limit(1)
  )[0]

export const listReleases = (db: Db, workshopId: string) =>
  db
    .select({
      number: agendaReleases.number,
      note: agendaReleases.note,
      releasedAt: agendaReleases.releasedAt,
      changes: agendaReleases.changes
    })
    .from(agendaReleases)
    .where(eq(agendaReleases.workshopId, workshopId))
    .orderBy(desc(agendaReleases.number))

export const insertRelease = async (db: Db, release: typeof agendaReleases.$inferInsert): Promise<void> => {
  await db.insert(agendaReleases).values(release)
}

export const findReleasePdf = async (db: Db, workshopId: string, number: number): Promise<Buffer | undefined> => {
  const [row] = await db
    .select({ pdf: agendaReleases.pdf })
    .from(agendaReleases)
    .where(and(eq(agendaReleases.workshopId, workshopId), eq(agendaReleases.number, number)))
  return row?.pdf ?? undefined
}

/** Keeps the document that was made first: made twice, the second is dropped. */
export const keepReleasePdf = async (db: Db, workshopId: string, number: number, pdf: Buffer): Promise<void> => {
  await db
    .update(agendaReleases)
    .set({ pdf })
    .where(
      and(eq(agendaReleases.workshopId, workshopId), eq(agendaReleases.number, number), isNull(agendaReleases.pdf))
    )
}

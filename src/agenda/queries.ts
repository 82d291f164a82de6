/** SQL about sessions of the draft, roles and releases. Absence is `undefined`. */
import { and, asc, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import { rooms } from '../workshops/tables.ts'
import { type AgendaRelease, agendaReleases, type Session, type SessionRole, sessionRoles, sessions } from './tables.ts'

const one = (workshopId: string, id: string) => and(eq(sessions.workshopId, workshopId), eq(sessions.id, id))

export const findSession = async (db: Db, workshopId: string, id: string): Promise<Session | undefined> =>
  (await db.select().from(sessions).where(one(workshopId, id)))[0]

/** Sessions of the draft with the name of their room, in the order of the days. */
export const listSessions = (db: Db, workshopId: string, ids?: string[]) =>
  db
    .select({ session: sessions, room: rooms.name })
    .from(sessions)
    .leftJoin(rooms, and(eq(rooms.workshopId, sessions.workshopId), eq(rooms.id, sessions.roomId)))
    .where(and(eq(sessions.workshopId, workshopId), ids && inArray(sessions.id, ids)))
    .orderBy(asc(sessions.startsAt), asc(sessions.code), asc(sessions.id))

/** Who does what, in the order given by the organiser. */
export const listRoles = (db: Db, workshopId: string, sessionIds?: string[]): Promise<SessionRole[]> =>
  db
    .select()
    .from(sessionRoles)
    .where(and(eq(sessionRoles.workshopId, workshopId), sessionIds && inArray(sessionRoles.sessionId, sessionIds)))
    .orderBy(asc(sessionRoles.sessionId), asc(sessionRoles.position))

/** Sessions of the draft that name somebody who must not be listed (any more): the agenda is for everybody. */
export const listSessionsNamingUnlisted = (db: Db, workshopId: string) =>
  db
    .selectDistinct({ id: sessions.id, code: sessions.code, title: sessions.title })
    .from(sessionRoles)
    .innerJoin(sessions, and(eq(sessions.workshopId, sessionRoles.workshopId), eq(sessions.id, sessionRoles.sessionId)))
    .innerJoin(
      participants,
      and(eq(participants.workshopId, sessionRoles.workshopId), eq(participants.id, sessionRoles.participantId))
    )
    .where(
      and(
        eq(sessionRoles.workshopId, workshopId),
        eq(participants.listed, false),
        ne(sessionRoles.state, 'replaced'),
        sql`position(${participants.displayName} in ${sessionRoles.name}) > 0`
      )
    )
    .orderBy(asc(sessions.code))

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

/** Who of the list is named in a session, by id. */
export const listNames = (db: Db, workshopId: string, ids: string[]) =>
  db
    .select({
      id: participants.id,
      honorific: participants.honorific,
      displayName: participants.displayName,
      position: participants.position,
      organisation: participants.organisation,
      listed: participants.listed
    })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, ids)))

/** What takes place in the room while [startsAt, endsAt) runs, apart from the session itself. */
export const listClashes = (db: Db, workshopId: string, roomId: string, startsAt: Date, endsAt: Date, except: string) =>
  db
    .select({
      id: sessions.id,
      code: sessions.code,
      title: sessions.title,
      startsAt: sessions.startsAt,
      endsAt: sessions.endsAt
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.workshopId, workshopId),
        eq(sessions.roomId, roomId),
        eq(sessions.state, 'scheduled'),
        sql`${sessions.startsAt} < ${endsAt.toISOString()}::timestamptz and ${sessions.endsAt} > ${startsAt.toISOString()}::timestamptz`,
        sql`${sessions.id} <> ${except}::uuid`
      )
    )
    .orderBy(asc(sessions.startsAt))

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

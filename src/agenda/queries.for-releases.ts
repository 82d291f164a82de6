/** SQL about releases of the agenda, and whose part in them is whose. Absence is `undefined`. */
import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { ofPlace } from './queries.ts'
import { completed, PLACE } from './rules.for-released.ts'
import { releaseParts, sessionPlaces } from './tables.for-people.ts'
import { type AgendaRelease, agendaReleases } from './tables.for-releases.ts'
import { sessionRoles } from './tables.ts'

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
export const findRelease = async (db: Db, workshopId: string, number?: number): Promise<Release | undefined> => {
  const [found] = await db
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
  return found && { ...found, agenda: completed(found.agenda) }
}

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

/** A person of the list in a session: in a role, or in a place of a participant. */
export type HeldPart = { sessionId: string; participantId: string; part: string }

/** Who has which part in the draft, replaced people left out, and places of those who do not come (any more). */
export const listDraftParts = async (db: Db, workshopId: string): Promise<HeldPart[]> => {
  const roles = await db
    .selectDistinct({
      sessionId: sessionRoles.sessionId,
      participantId: sql<string>`${sessionRoles.participantId}`,
      part: sql<string>`${sessionRoles.role}::text`
    })
    .from(sessionRoles)
    .where(
      and(
        eq(sessionRoles.workshopId, workshopId),
        isNotNull(sessionRoles.participantId),
        ne(sessionRoles.state, 'replaced')
      )
    )
  const places = await db
    .select({ sessionId: sessionPlaces.sessionId, participantId: sessionPlaces.participantId })
    .from(sessionPlaces)
    .innerJoin(participants, ofPlace)
    .where(and(eq(sessionPlaces.workshopId, workshopId), eq(participants.state, 'confirmed')))
  return [...roles, ...places.map((place) => ({ ...place, part: PLACE }))]
}

/** Who has which part in a release; of one person alone where one is named. */
export const listReleasedParts = (
  db: Db,
  workshopId: string,
  number: number,
  participantId?: string
): Promise<HeldPart[]> =>
  db
    .select({
      sessionId: releaseParts.sessionId,
      participantId: releaseParts.participantId,
      part: releaseParts.part
    })
    .from(releaseParts)
    .where(
      and(
        eq(releaseParts.workshopId, workshopId),
        eq(releaseParts.number, number),
        participantId === undefined ? undefined : eq(releaseParts.participantId, participantId)
      )
    )

const ROWS_AT_ONCE = 5000

export const insertReleasedParts = async (
  db: Db,
  workshopId: string,
  number: number,
  parts: HeldPart[]
): Promise<void> => {
  for (let at = 0; at < parts.length; at += ROWS_AT_ONCE)
    await db
      .insert(releaseParts)
      .values(parts.slice(at, at + ROWS_AT_ONCE).map((part) => ({ ...part, workshopId, number })))
}

/** SQL that writes many sessions of the draft at once. The caller holds the workshop's row. */
import { and, eq, getColumns, inArray, max, sql } from 'drizzle-orm'
import { type Session, sessionRoles, sessions, type Track, tracks } from '../agenda/tables.ts'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'

/** Building a statement holds everybody up for as long as it takes. */
const ROWS_AT_ONCE = 200
const slices = <Row>(rows: Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, i) =>
    rows.slice(i * ROWS_AT_ONCE, (i + 1) * ROWS_AT_ONCE)
  )

const { workshopId: _, id: __, version: ___, ...changeable } = getColumns(sessions)
const excluded = Object.fromEntries(
  Object.entries(changeable).map(([key, { name }]) => [key, sql.raw(`excluded."${name}"`)])
)

/** Adds sessions, and changes those that are there: times and codes that they leave must be free already (`freeSlots`). */
export const upsertSessions = async (
  tx: Transaction,
  workshopId: string,
  rows: Omit<Session, 'workshopId' | 'version'>[]
): Promise<void> => {
  for (const some of slices(rows))
    await tx
      .insert(sessions)
      .values(some.map((row) => ({ ...row, workshopId })))
      .onConflictDoUpdate({
        target: [sessions.workshopId, sessions.id],
        set: { ...excluded, version: nextVersion(sessions.version) }
      })
}

type NewRole = Omit<typeof sessionRoles.$inferInsert, 'workshopId'>

/** All roles of these sessions. */
export const replaceRolesOf = async (
  tx: Transaction,
  workshopId: string,
  sessionIds: string[],
  rows: NewRole[]
): Promise<void> => {
  if (sessionIds.length > 0)
    await tx
      .delete(sessionRoles)
      .where(and(eq(sessionRoles.workshopId, workshopId), inArray(sessionRoles.sessionId, sessionIds)))
  for (const some of slices(rows)) await tx.insert(sessionRoles).values(some.map((row) => ({ ...row, workshopId })))
}

/** Who may be told of by name: nobody else is known to an import. */
export const listListedNames = (db: Db, workshopId: string): Promise<{ id: string; displayName: string }[]> =>
  db
    .select({ id: participants.id, displayName: participants.displayName })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), eq(participants.listed, true)))

export const insertTracksAtEnd = async (
  tx: Transaction,
  workshopId: string,
  rows: Pick<Track, 'id' | 'name' | 'colour'>[]
): Promise<void> => {
  if (rows.length === 0) return
  const [last] = await tx
    .select({ position: max(tracks.position) })
    .from(tracks)
    .where(eq(tracks.workshopId, workshopId))
  const from = (last?.position ?? 0) + 1
  await tx.insert(tracks).values(rows.map((row, i) => ({ ...row, workshopId, position: from + i })))
}

/** SQL that takes a person out of the draft, and finds the releases that print the name. */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import { releaseParts, sessionPlaces } from './tables.for-people.ts'
import { agendaReleases } from './tables.for-releases.ts'
import { sessionRoles, sessions } from './tables.ts'

/** Roles of the person in the draft as they are printed. */
export const listPrintedRoles = (db: Db, workshopId: string, participantId: string) =>
  db
    .select({ sessionId: sessionRoles.sessionId, name: sessionRoles.name })
    .from(sessionRoles)
    .where(and(eq(sessionRoles.workshopId, workshopId), eq(sessionRoles.participantId, participantId)))

export const vacateRoles = async (
  tx: Transaction,
  workshopId: string,
  participantId: string,
  name: string
): Promise<void> => {
  await tx
    .update(sessionRoles)
    .set({ name, participantId: null })
    .where(and(eq(sessionRoles.workshopId, workshopId), eq(sessionRoles.participantId, participantId)))
}

/** Places in breakouts, and parts of releases: what they print is told apart. */
export const deleteParts = async (tx: Transaction, workshopId: string, participantId: string): Promise<void> => {
  for (const table of [sessionPlaces, releaseParts])
    await tx.delete(table).where(and(eq(table.workshopId, workshopId), eq(table.participantId, participantId)))
}

/** Sessions have another version afterwards. */
export const touchSessions = (tx: Transaction, workshopId: string, ids: string[], now: Date) =>
  tx
    .update(sessions)
    .set({ changedAt: now, version: nextVersion(sessions.version) })
    .where(and(eq(sessions.workshopId, workshopId), inArray(sessions.id, ids)))
    .returning({ id: sessions.id, code: sessions.code, title: sessions.title })

/** Numbers of releases in which one of the names is part of what a role prints. */
export const listReleasesNaming = async (db: Db, workshopId: string, names: string[]): Promise<number[]> => {
  const parts = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `
  )
  const rows = await db
    .select({ number: agendaReleases.number })
    .from(agendaReleases)
    .where(
      and(
        eq(agendaReleases.workshopId, workshopId),
        sql`exists (
          select from jsonb_path_query(${agendaReleases.agenda}, '$.sessions[*].roles[*].name') printed,
            unnest(array[${parts}]::text[]) part
          where position(part in printed #>> '{}') > 0)`
      )
    )
    .orderBy(asc(agendaReleases.number))
  return rows.map(({ number }) => number)
}

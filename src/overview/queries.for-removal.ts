/** SQL that takes away what was kept of a workshop only as long as it was worked on. */
import { and, eq, notExists } from 'drizzle-orm'
import { sessions, tracks } from '../agenda/tables.ts'
import { letterSettings } from '../letters/tables.ts'
import { participantViews } from '../participants/tables.ts'
import type { Transaction } from '../platform/db/database.ts'
import { tasks } from '../tasks/tables.ts'

/** Tasks with their files, lists under the names that people gave them, what letters would have said, unused tracks. */
export const deleteWorkings = async (tx: Transaction, workshopId: string): Promise<void> => {
  for (const table of [tasks, participantViews, letterSettings])
    await tx.delete(table).where(eq(table.workshopId, workshopId))
  const ofSessions = tx.select({ id: sessions.id }).from(sessions).where(eq(sessions.workshopId, workshopId))
  await tx.delete(tracks).where(and(eq(tracks.workshopId, workshopId), notExists(ofSessions)))
}

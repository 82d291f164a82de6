/** SQL that takes away what was kept of a workshop only as long as it was worked on. */
import { eq } from 'drizzle-orm'
import { letterSettings } from '../letters/tables.ts'
import { participantViews } from '../participants/tables.ts'
import type { Transaction } from '../platform/db/database.ts'
import { tasks } from '../tasks/tables.ts'

/** Tasks with their files, lists under the names that people gave them, and what letters would have said. */
export const deleteWorkings = async (tx: Transaction, workshopId: string): Promise<void> => {
  for (const table of [tasks, participantViews, letterSettings])
    await tx.delete(table).where(eq(table.workshopId, workshopId))
}

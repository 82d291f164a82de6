/** SQL about messages on their way. */
import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../platform/db/database.ts'
import { mailingMessages } from './tables.ts'

/** The ids of what is to be sent now. */
export const queueProposed = async (tx: Transaction, workshopId: string, release: number): Promise<string[]> => {
  const rows = await tx
    .update(mailingMessages)
    .set({ state: 'queued' })
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        eq(mailingMessages.release, release),
        eq(mailingMessages.state, 'proposed')
      )
    )
    .returning({ id: mailingMessages.id })
  return rows.map(({ id }) => id)
}

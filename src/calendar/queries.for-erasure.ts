/** SQL that closes the calendar addresses of a person who is erased. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Forgotten } from '../participants/erase.ts'
import type { Transaction } from '../platform/db/database.ts'
import { calendarFeeds } from './tables.ts'

export const closeFeeds = async (tx: Transaction, { workshopId, participantId, now }: Forgotten): Promise<void> => {
  await tx
    .update(calendarFeeds)
    .set({ revokedAt: now })
    .where(
      and(
        eq(calendarFeeds.workshopId, workshopId),
        eq(calendarFeeds.participantId, participantId),
        isNull(calendarFeeds.revokedAt)
      )
    )
}

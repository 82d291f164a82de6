/** SQL that forgets what a person was told, and how they answered. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Forgotten } from '../participants/erase.ts'
import { participants } from '../participants/tables.ts'
import type { Transaction } from '../platform/db/database.ts'
import { invitations, mailingMessages } from './tables.ts'

/** Answers go with the invitations. */
const forget = async (tx: Transaction, workshopId: string, whose: { is: 'one'; id: string } | { is: 'not-listed' }) => {
  const notListed = tx
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), eq(participants.listed, false)))
  for (const table of [invitations, mailingMessages]) {
    const theirs = whose.is === 'one' ? eq(table.participantId, whose.id) : inArray(table.participantId, notListed)
    await tx.delete(table).where(and(eq(table.workshopId, workshopId), theirs))
  }
}

/** What is already on its way is not sent any more. */
export const forgetInvitations = (tx: Transaction, { workshopId, participantId }: Forgotten): Promise<void> =>
  forget(tx, workshopId, { is: 'one', id: participantId })

/** Of people who must not be listed: what they were told holds their addresses. */
export const forgetNotListed = (tx: Transaction, workshopId: string): Promise<void> =>
  forget(tx, workshopId, { is: 'not-listed' })

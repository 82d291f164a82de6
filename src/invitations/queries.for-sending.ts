/** SQL about messages on their way. */
import { and, eq, sql } from 'drizzle-orm'
import { type Participant, participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import type { SendJob } from './rules.for-sending.ts'
import { invitations, type MailingMessage, mailingMessages } from './tables.ts'

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

/** Undefined where it is not queued any more, or another process has it in hand. Held until commit. */
export const lockQueued = async (
  tx: Transaction,
  workshopId: string,
  id: string
): Promise<MailingMessage | undefined> =>
  (
    await tx
      .select()
      .from(mailingMessages)
      .where(
        and(eq(mailingMessages.workshopId, workshopId), eq(mailingMessages.id, id), eq(mailingMessages.state, 'queued'))
      )
      .for('update', { skipLocked: true })
  )[0]

export const updateMessage = async (
  tx: Transaction,
  workshopId: string,
  id: string,
  change: Partial<Pick<MailingMessage, 'state' | 'failure' | 'sentAt' | 'kind' | 'sequence'>>
): Promise<void> => {
  await tx
    .update(mailingMessages)
    .set(change)
    .where(and(eq(mailingMessages.workshopId, workshopId), eq(mailingMessages.id, id)))
}

export const findRecipient = async (db: Db, workshopId: string, id: string): Promise<Participant | undefined> =>
  (
    await db
      .select()
      .from(participants)
      .where(and(eq(participants.workshopId, workshopId), eq(participants.id, id)))
  )[0]

/** What the person's calendar is told from now on. `isAskedAnew`: an answer that was given does not count any more. */
export const upsertInvitation = async (
  tx: Transaction,
  told: typeof invitations.$inferInsert & { workshopId: string },
  isAskedAnew: boolean
): Promise<void> => {
  const unanswered = isAskedAnew ? { answer: 'needs-action' as const, answeredAt: null } : {}
  const { method, sequence, release, email, told: facts, sentAt } = told
  await tx
    .insert(invitations)
    .values(told)
    .onConflictDoUpdate({
      target: [invitations.workshopId, invitations.sessionId, invitations.participantId],
      set: { method, sequence, release, email, told: facts, sentAt, ...unanswered }
    })
}

/** Messages whose job stopped in the middle: it is taken since `before`, and nobody has the message in hand. */
export const listAbandoned = async (db: Db, before: Date): Promise<SendJob[]> => {
  const { rows } = await db.execute<{ workshopId: string; id: string }>(sql`
    select messages.workshop_id as "workshopId", messages.id from ${mailingMessages} messages
    where messages.state = 'queued' and exists (
      select from graphile_worker.jobs jobs
      where jobs.key = 'invitations.send ' || messages.id and jobs.locked_at < ${before.toISOString()}::timestamptz)
    for update skip locked`)
  return rows
}

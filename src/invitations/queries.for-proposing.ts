/** SQL about what people were told, and what a release has to tell them. */
import { and, eq, inArray, lt, max, ne, sql } from 'drizzle-orm'
import { type ParticipantState, participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import type { Facts, Person, ToldOf } from './rules.ts'
import { invitations, mailingMessages, mailings } from './tables.ts'

export const listPeople = (db: Db, workshopId: string): Promise<Person[]> =>
  db
    .select({ id: participants.id, state: sql<ParticipantState>`${participants.state}`, email: participants.email })
    .from(participants)
    .where(eq(participants.workshopId, workshopId))
    .orderBy(participants.sortKey, participants.id)

/** What calendars were told last; of one person alone where one is named. */
export const listTold = async (db: Db, workshopId: string, participantId?: string): Promise<ToldOf[]> => {
  const rows = await db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.workshopId, workshopId),
        participantId === undefined ? undefined : eq(invitations.participantId, participantId)
      )
    )
  return rows.map(({ sessionId, participantId, method, sequence, email, told }) => ({
    sessionId,
    participantId,
    told: { method, sequence, email, facts: told as unknown as Facts }
  }))
}

/** For which release each person got the last notice; of one alone where one is named, and of releases before that one. */
export const listLastNotices = async (db: Db, workshopId: string, participantId?: string, before?: number) => {
  const rows = await db
    .select({ participantId: mailingMessages.participantId, release: max(mailingMessages.release) })
    .from(mailingMessages)
    .where(
      and(
        eq(mailingMessages.workshopId, workshopId),
        eq(mailingMessages.kind, 'notice'),
        eq(mailingMessages.state, 'sent'),
        before === undefined ? undefined : lt(mailingMessages.release, before),
        participantId === undefined ? undefined : eq(mailingMessages.participantId, participantId)
      )
    )
    .groupBy(mailingMessages.participantId)
  return new Map(rows.map(({ participantId, release }) => [participantId, release!]))
}

const ofRelease = (workshopId: string, release: number) =>
  and(eq(mailingMessages.workshopId, workshopId), eq(mailingMessages.release, release))

export const lockMailing = async (tx: Transaction, workshopId: string, release: number) =>
  (
    await tx
      .select()
      .from(mailings)
      .where(and(eq(mailings.workshopId, workshopId), eq(mailings.release, release)))
      .for('update')
  )[0]

/** Whether it is new: does nothing where the release has one. */
export const insertMailing = async (
  tx: Transaction,
  workshopId: string,
  release: number,
  now: Date
): Promise<boolean> => {
  const { rowCount } = await tx
    .insert(mailings)
    .values({ workshopId, release, state: 'review', createdAt: now })
    .onConflictDoNothing()
  return rowCount === 1
}

export const updateMailing = async (
  tx: Transaction,
  workshopId: string,
  release: number,
  change: Partial<Pick<typeof mailings.$inferInsert, 'state' | 'version' | 'decidedAt' | 'decidedBy'>>
): Promise<void> => {
  await tx
    .update(mailings)
    .set(change)
    .where(and(eq(mailings.workshopId, workshopId), eq(mailings.release, release)))
}

/** What nobody decided on before a newer release came. */
export const supersedeOlder = async (tx: Transaction, workshopId: string, release: number, now: Date) => {
  await tx
    .update(mailings)
    .set({ state: 'superseded', decidedAt: now, version: sql`${mailings.version} + 1` })
    .where(and(eq(mailings.workshopId, workshopId), lt(mailings.release, release), eq(mailings.state, 'review')))
}

export const listOfMailing = (db: Db, workshopId: string, release: number) =>
  db
    .select({
      id: mailingMessages.id,
      participantId: mailingMessages.participantId,
      sessionId: mailingMessages.sessionId,
      state: mailingMessages.state,
      failure: mailingMessages.failure
    })
    .from(mailingMessages)
    .where(ofRelease(workshopId, release))

/** What was neither sent nor is on its way. */
export const deleteUnsent = async (tx: Transaction, workshopId: string, release: number): Promise<void> => {
  await tx
    .delete(mailingMessages)
    .where(and(ofRelease(workshopId, release), ne(mailingMessages.state, 'sent'), ne(mailingMessages.state, 'queued')))
}

export const deleteMessages = async (tx: Transaction, workshopId: string, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .delete(mailingMessages)
    .where(and(eq(mailingMessages.workshopId, workshopId), inArray(mailingMessages.id, ids)))
}

const ROWS_AT_ONCE = 5000

export const insertMessages = async (tx: Transaction, rows: (typeof mailingMessages.$inferInsert)[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx.insert(mailingMessages).values(rows.slice(at, at + ROWS_AT_ONCE))
}

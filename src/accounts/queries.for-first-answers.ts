/** SQL about the first answers to requests with an Idempotency-Key. */
import { and, eq, lt } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { firstAnswers } from './tables.ts'

type FirstAnswer = typeof firstAnswers.$inferSelect
type Key = Pick<FirstAnswer, 'principalId' | 'key'>

/** True for the first with this key. Waits for another that is under way: it may yet fail and leave the key free. */
export const claimKey = async (
  tx: Transaction,
  claim: Pick<FirstAnswer, 'principalId' | 'key' | 'fingerprint' | 'createdAt'>
): Promise<boolean> =>
  (await tx.insert(firstAnswers).values(claim).onConflictDoNothing().returning({ key: firstAnswers.key })).length === 1

const is = ({ principalId, key }: Key) => and(eq(firstAnswers.principalId, principalId), eq(firstAnswers.key, key))

export const findFirstAnswer = async (db: Db, key: Key): Promise<FirstAnswer | undefined> =>
  (await db.select().from(firstAnswers).where(is(key)))[0]

export const updateFirstAnswer = async (db: Db, key: Key, status: number, body: unknown): Promise<void> => {
  await db.update(firstAnswers).set({ status, body }).where(is(key))
}

/** Their number. */
export const deleteFirstAnswersBefore = async (db: Db, before: Date): Promise<number> =>
  (await db.delete(firstAnswers).where(lt(firstAnswers.createdAt, before))).rowCount ?? 0

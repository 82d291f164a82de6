/** Removes what has served its time: answers kept for repetition, and sign-ins that are over. */
import type { Services } from '../services.ts'
import { deleteFirstAnswersBefore } from './queries.for-first-answers.ts'
import { deleteSignInsBefore } from './queries.ts'

const HOUR_MS = 60 * 60 * 1000
const ANSWERS_KEPT_MS = 24 * HOUR_MS
const SIGN_INS_KEPT_MS = 30 * 24 * HOUR_MS

/** How many rows went. The audit log stays. */
export const purge = async ({
  db,
  clock
}: Pick<Services, 'db' | 'clock'>): Promise<{ answers: number; signIns: number }> => {
  const now = clock().getTime()
  return {
    answers: await deleteFirstAnswersBefore(db, new Date(now - ANSWERS_KEPT_MS)),
    signIns: await deleteSignInsBefore(db, new Date(now - SIGN_INS_KEPT_MS))
  }
}

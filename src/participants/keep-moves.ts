/** Keeps moves in the history, and announces each as the job `participants.moved`: what follows is for higher features. */
import type { Transaction } from '../platform/db/database.ts'
import { enqueueAll } from '../platform/jobs/enqueue.ts'
import { insertStates } from './queries.ts'
import type { participantStates } from './tables.ts'

/** `by`: a user, a token, the person themself, or nobody when a place became free. */
export type Moved = { workshopId: string; participantId: string; to: string; by: string | null }

/** In the transaction that moves them: rolled back together, committed together. */
export const keepMoves = async (tx: Transaction, rows: (typeof participantStates.$inferInsert)[]): Promise<void> => {
  await insertStates(tx, rows)
  const moved = rows.map(
    ({ workshopId, participantId, toState: to, changedBy: by = null }): Moved => ({ workshopId, participantId, to, by })
  )
  await enqueueAll(tx, 'participants.moved', moved)
}

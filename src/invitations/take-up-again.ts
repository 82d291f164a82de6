/** Takes up again what was being sent when a process died. */
import { enqueueAll } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { listAbandoned } from './queries.for-sending.ts'
import { SENDING, sendKey } from './rules.for-sending.ts'

/** Longer than a mail server is waited for. */
const PATIENCE_MS = 2 * 60_000

/** How many. Whoever still sends one holds its row, and is not disturbed. */
export const takeUpAgain = ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> =>
  db.transaction(async (tx) => {
    const abandoned = await listAbandoned(tx, new Date(clock().getTime() - PATIENCE_MS))
    await enqueueAll(tx, 'invitations.send', abandoned, SENDING, sendKey)
    return abandoned.length
  })

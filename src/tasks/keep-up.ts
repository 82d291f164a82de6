/** Keeps tasks up: takes again what a dead process left, and removes what has served its time. */

import { problemBody } from '../platform/http/problem-body.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { Services } from '../services.ts'
import { taskInterrupted } from './problems.ts'
import { listAbandoned } from './queries.for-runners.ts'
import { deleteTasksBefore, writeStopped } from './queries.ts'
import { KEPT_AFTER_END_MS, KEPT_UNENDED_MS, TAKEN_AGAIN_MS } from './rules.ts'

/** How many were taken again. What is too old fails with `task-interrupted`. */
export const takeAgain = ({ db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>): Promise<number> =>
  db.transaction(async (tx) => {
    const now = clock()
    let again = 0
    for (const { workshopId, id, kind, createdAt } of await listAbandoned(tx)) {
      if (now.getTime() - createdAt.getTime() <= TAKEN_AGAIN_MS) {
        again += 1
        await enqueue(tx, kind, { workshopId, id }, { key: `task:${id}:again` })
      } else {
        const problem = problemBody(taskInterrupted('The server stopped in the middle. Start it again.'), config, id)
        await writeStopped(tx, workshopId, id, { state: 'failed', problem, endedAt: now })
      }
    }
    return again
  })

/** How many went. */
export const purgeTasks = ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> => {
  const now = clock().getTime()
  return deleteTasksBefore(db, new Date(now - KEPT_AFTER_END_MS), new Date(now - KEPT_UNENDED_MS))
}

/** Cancels a task, or forgets it. */
import type { Transaction } from '../platform/db/database.ts'
import type { Services } from '../services.ts'
import type { TaskView } from './contract.ts'
import { taskNotFound, taskRunning } from './problems.ts'
import { askToCancel, deleteTask, findTask, lockTask, writeStopped } from './queries.ts'
import { taskView } from './read.ts'

type Own = { workshopId: string; principalId: string; id: string }

const lock = async (tx: Transaction, { workshopId, principalId, id }: Own) => {
  const task = await lockTask(tx, workshopId, principalId, id)
  if (!task) throw taskNotFound('You have no such task.')
  return task
}

/** What waits is cancelled at once, what runs at its next step; what has ended stays as it is. Problem: 404 task-not-found. */
export const cancelTask = ({ db, clock }: Pick<Services, 'db' | 'clock'>, own: Own): Promise<TaskView> =>
  db.transaction(async (tx) => {
    const { state } = await lock(tx, own)
    const { workshopId, principalId, id } = own
    const now = clock()
    if (state === 'queued' || state === 'running') await askToCancel(tx, workshopId, id, now)
    if (state === 'queued') await writeStopped(tx, workshopId, id, { state: 'cancelled', problem: null, endedAt: now })
    return taskView((await findTask(tx, workshopId, principalId, id))!)
  })

/** With its files. Problems: 404 task-not-found, 409 task-running. */
export const forgetTask = ({ db }: Pick<Services, 'db'>, own: Own): Promise<void> =>
  db.transaction(async (tx) => {
    const { state } = await lock(tx, own)
    if (state === 'running') throw taskRunning('It is under way; cancel it first.')
    await deleteTask(tx, own.workshopId, own.id)
  })

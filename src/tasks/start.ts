/** Starts a task: the row and its job are committed together. */
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import type { TaskView } from './contract.ts'
import { tooManyTasks } from './problems.ts'
import { countOpenTasks, findTask, insertTask } from './queries.ts'
import { taskView } from './read.ts'
import { MOST_UNENDED } from './rules.ts'

type New = {
  /** The name of its job in `worker.ts`. */
  kind: string
  workshopId: string
  access: Pick<Access, 'principalId'>
  now: Date
  /** What was asked for: ids and choices. */
  input?: Record<string, unknown>
  inputFile?: Buffer
}

/** The address of a task, for `Location` of the 202. */
export const taskLocation = (slug: string, { id }: Pick<TaskView, 'id'>): string =>
  `/api/v1/workshops/${slug}/tasks/${id}`

/**
 * Give a transaction: `db.transaction((tx) => startTask(tx, ...))`; inside `idempotently` its services' `db` is one. The
 * answer is what a route returns with 202. Problem: 429 too-many-tasks.
 */
export const startTask = async (
  tx: Db,
  { kind, workshopId, access: { principalId }, now, input = {}, inputFile }: New
): Promise<TaskView> => {
  if ((await countOpenTasks(tx, workshopId, principalId)) >= MOST_UNENDED)
    throw tooManyTasks('Wait until some of your tasks have ended, or cancel them.')
  const id = newId(now)
  await insertTask(tx, { workshopId, id, kind, input, inputFile, principalId, createdAt: now })
  await enqueue(tx, kind, { workshopId, id }, { key: `task:${id}` })
  return taskView((await findTask(tx, workshopId, principalId, id))!)
}

/** Runs a task's work, tells how far it is, and writes down what came of it. */
import type { Access, Permission } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { unexpected } from '../platform/http/kinds.ts'
import { problemBody } from '../platform/http/problem-body.ts'
import { Problem } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { findWorkshop } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { TaskCancelled, trackSteps } from './progress.ts'
import { type Connection, hold, letGo } from './queries.for-runners.ts'
import { takeTask, writeDone, writeStopped } from './queries.ts'
import { requireAccess } from './standing.ts'
import type { Task } from './tables.ts'

/** `name`: ASCII letters, digits, dots and hyphens. */
export type TaskFile = { bytes: Buffer; name: string; type: string }
export type Outcome = { result?: Record<string, unknown>; file?: TaskFile }

export type Work = {
  id: string
  workshop: Workshop
  /** Of who started it, as of now: their scope may have changed since. */
  access: Access
  input: Record<string, unknown>
  inputFile: Buffer | null
  /** Call it after each step, however small: others are let in between, and it is written four times a second. Throws TaskCancelled. */
  progress: (done: number, total: number) => Promise<void>
  /** Ends the task with the deed's own transaction. Throws TaskCancelled, which rolls it back. */
  endIn: (tx: Transaction, outcome: Outcome) => Promise<void>
}

type RunServices = Pick<Services, 'db' | 'clock' | 'config' | 'log'>
type Helpers = { withPgClient: <T>(use: (connection: Connection) => Promise<T>) => Promise<T> }

const ended = (endedAt: Date, { result, file }: Outcome) => ({
  endedAt,
  ...(result && { result }),
  ...(file && { resultFile: file.bytes, resultName: file.name, resultType: file.type })
})

/** A Problem is told; anything else is a fault of ours, which the log names and the person is only told of. */
const problemFor = ({ config, log }: RunServices, task: Task, error: unknown) => {
  const isTold = error instanceof Problem
  if (!isTold) log.error({ err: error, task: task.id, kind: task.kind }, 'task failed')
  return problemBody(isTold ? error : unexpected(''), config, task.id)
}

const run = async (
  services: RunServices,
  needs: Permission,
  work: (given: Work) => Promise<Outcome | undefined>,
  task: Task
): Promise<void> => {
  const { db, clock } = services
  const { workshopId, id } = task
  const steps = trackSteps(services, task)
  const end = async (to: Parameters<typeof writeDone>[0], outcome: Outcome) => {
    const change = { ...ended(clock(), outcome), total: steps.total() }
    if (!(await writeDone(to, workshopId, id, change))) throw new TaskCancelled()
  }
  let isEnded = false
  try {
    if (task.cancelRequestedAt) throw new TaskCancelled()
    const outcome = await work({
      id,
      workshop: (await findWorkshop(db, workshopId))!,
      access: await requireAccess(db, task, needs, clock()),
      input: task.input,
      inputFile: task.inputFile,
      progress: steps.progress,
      endIn: async (tx, outcome) => {
        await end(tx, outcome)
        isEnded = true
      }
    })
    await steps.written()
    if (!isEnded) await end(db, outcome ?? {})
  } catch (error) {
    await steps.written()
    const stopped =
      error instanceof TaskCancelled
        ? { state: 'cancelled' as const, problem: null }
        : { state: 'failed' as const, problem: problemFor(services, task, error) }
    await writeStopped(db, workshopId, id, { ...stopped, endedAt: clock() })
  }
}

/**
 * The job of a kind of task. Skipped where the task has ended or another process is at it. What the person may do is
 * looked up anew: without `needs` the task fails with 403. A Problem becomes the task's own; nothing is tried again,
 * for a person waits, and may start it again.
 *
 * A feature that has long work does three things. Its route starts the task (`start.ts`) and answers 202 with it, and with
 * `location: taskLocation(slug, task)`; its response is `{ 202: TaskView, ...problems(tooManyTasks) }`:
 *
 *     const task = await idempotently(services, request, 202, (given) =>
 *       given.db.transaction((tx) => startTask(tx, { kind: 'badges.print', workshopId, access, now: given.clock(), input }))
 *     )
 *
 * It names the work in its `jobs.ts`, and that file in `src/worker.ts`:
 *
 *     export const badgeJobs = (services: Services): TaskList => ({
 *       'badges.print': runTask(services, 'badges:print', async ({ workshop, access, input, progress }) => {
 *         for (const [i, person] of people.entries()) {
 *           draw(person)
 *           await progress(i + 1, people.length)      // throws where the person cancelled: let it through
 *         }
 *         return { result: { people: people.length }, file: { bytes, name: 'badges.pdf', type: 'application/pdf' } }
 *       })
 *     })
 *
 * Work that only reads returns its outcome. Work that changes something ends the task in its own transaction, by
 * `endIn(tx, outcome)` as the last statement: deed and end are then committed together, so that work which is run twice
 * is done once, and a task that was cancelled has changed nothing. Such work returns undefined.
 */
export const runTask =
  (services: RunServices, needs: Permission, work: (given: Work) => Promise<Outcome | undefined>) =>
  async (payload: unknown, helpers: Helpers): Promise<void> => {
    const { workshopId, id } = payload as { workshopId: string; id: string }
    await helpers.withPgClient(async (connection) => {
      if (!(await hold(connection, id))) return
      try {
        const task = await takeTask(services.db, workshopId, id, services.clock())
        if (task) await run(services, needs, work, task)
      } finally {
        await letGo(connection, id)
      }
    })
  }

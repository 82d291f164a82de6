/** How far a task is: told often, written seldom, and the moment at which a cancellation is noticed. */
import { setImmediate } from 'node:timers/promises'
import type { Services } from '../services.ts'
import { writeSteps } from './queries.ts'
import { stepsOf } from './rules.ts'
import type { Task } from './tables.ts'

const EVERY_MS = 250
/** Work of a few milliseconds is not worth a turn of the event loop. */
const TURN_MS = 8

/** Not an error: the person does not want it any more. */
export class TaskCancelled extends Error {
  constructor() {
    super('The task was cancelled.')
    this.name = 'TaskCancelled'
  }
}

/**
 * Steps are written over a connection of the pool, not in the work's transaction, so that others see them at once. They
 * are not waited for: the work may hold the last connection. `written` waits, after the work.
 */
export const trackSteps = ({ db, log }: Pick<Services, 'db' | 'log'>, { workshopId, id }: Task) => {
  let writing: Promise<void> | undefined
  let isCancelled = false
  let latest: number | undefined
  let [writtenAt, turnAt] = [Number.NEGATIVE_INFINITY, performance.now()]

  const write = async (done: number, total: number) => {
    try {
      if (await writeSteps(db, workshopId, id, stepsOf(done, total))) isCancelled = true
    } catch (err) {
      log.warn({ err, task: id }, 'progress not written')
    } finally {
      writing = undefined
    }
  }

  return {
    progress: async (done: number, total: number): Promise<void> => {
      const now = performance.now()
      latest = stepsOf(done, total).total
      if (!writing && now - writtenAt >= EVERY_MS) {
        writtenAt = now
        writing = write(done, total)
      }
      if (now - turnAt >= TURN_MS) {
        await setImmediate()
        turnAt = performance.now()
      }
      if (isCancelled) throw new TaskCancelled()
    },
    /** How many steps it had when it told last: what was not written is told at its end. */
    total: () => latest,
    written: async (): Promise<void> => {
      await writing
    }
  }
}

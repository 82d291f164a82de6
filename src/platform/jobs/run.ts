/** Runs what was enqueued, and what the clock asks for, until it is stopped. */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import {
  type CronItem,
  parseCronItems,
  Logger as QueueLogger,
  run,
  type Task,
  type TaskList,
  type WorkerPool
} from 'graphile-worker'
import { Pool, type PoolConfig } from 'pg'
import { Problem } from '../problem.ts'

const concurrency = 4

/** A Problem is an answer, and trying again gives it again; everything else is tried again by the queue, ever later. */
const finalProblems =
  (task: Task, log: FastifyBaseLogger): Task =>
  async (payload, helpers) => {
    try {
      return await task(payload, helpers)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      log.warn({ job: helpers.job.id, task: helpers.job.task_identifier, problem: error.kind.slug }, 'job given up')
    }
  }

const loggerFor = (log: FastifyBaseLogger) =>
  new QueueLogger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
    else log.debug(message)
  })

/**
 * Starts the work over connections of its own (one listens, `concurrency` work). It survives the loss of the database:
 * it looks again until that is back. `stop` lets running jobs end for `patience` milliseconds; what is not done by then
 * goes back into the queue.
 */
export const runJobs = async (
  { connection, log }: { connection: PoolConfig; log: FastifyBaseLogger },
  tasks: TaskList,
  cronItems: CronItem[] = []
): Promise<{ stop: (patience: number) => Promise<void> }> => {
  const pool = new Pool({ ...connection, max: concurrency + 2 })
  let isStopping = false
  pool.on('error', (err) => {
    if (!isStopping) log.warn({ err }, 'connection of the background work dropped')
  })
  pool.on('connect', (client) => client.on('error', () => {}))
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, finalProblems(task as Task, log)])
  )
  let workers: WorkerPool | undefined
  let failures = 0
  const events = new EventEmitter()
    .on('pool:create', (created) => {
      workers = created.workerPool
      failures = 0
    })
    .on('job:start', () => {
      failures = 0
    })
    .on('worker:getJob:empty', () => {
      failures = 0
    })
    // A connection lost while the queue looks its tasks up for the first time fails it for good: it starts anew.
    .on('worker:getJob:error', () => {
      failures += 1
      if (failures === 2 * concurrency) runner.stop('no job can be fetched').catch(() => {})
    })
  const start = () =>
    run({
      pgPool: pool,
      taskList,
      parsedCronItems: parseCronItems(cronItems),
      concurrency,
      noHandleSignals: true,
      events,
      logger: loggerFor(log),
      // Without these, stopping does not wait until a job that has just ended is written down as done.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
    })

  let runner = await start()
  const keepRunning = async () => {
    while (!isStopping) {
      await runner.promise.catch((err) => log.error({ err }, 'the background work ended'))
      if (isStopping) return
      await sleep(1000)
      const next = await start().catch((err) => log.error({ err }, 'the background work does not start'))
      if (next) runner = next
      if (isStopping) await next?.stop().catch(() => {})
    }
  }
  void keepRunning()

  return {
    stop: async (patience) => {
      isStopping = true
      const current = runner
      const ended = current.promise.catch(() => {})
      current.stop().catch(() => {}) // rejects where it has ended by itself
      const inTime = await Promise.race([ended.then(() => true), sleep(patience, false, { ref: false })])
      // Not `kill`, which does nothing once `stop` was called.
      if (!inTime) {
        await Promise.resolve(workers?.forcefulShutdown('stopped')).catch((err) =>
          log.error({ err }, 'jobs not given back')
        )
      }
      await pool.end()
    }
  }
}

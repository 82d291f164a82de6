/** Background work: enqueued with the deed, run after it, and stopped without losing anything. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Task, TaskList } from 'graphile-worker'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { enqueue, enqueueAll } from '../../../src/platform/jobs/enqueue.ts'
import { runJobs } from '../../../src/platform/jobs/run.ts'
import { notFound } from '../../../src/platform/problem.ts'
import { cloneDatabase, type TestDatabase } from '../../support/database.ts'

const log = pino({ level: 'silent' })
let db: TestDatabase
let running: Awaited<ReturnType<typeof runJobs>>[] = []
beforeAll(async () => {
  db = await cloneDatabase()
})
beforeEach(() => db.$client.query('delete from graphile_worker._private_jobs'))
afterEach(async () => {
  await Promise.all(running.map((worker) => worker.stop(1000)))
  running = []
})
afterAll(() => db[Symbol.asyncDispose]())

const start = async (tasks: TaskList) => {
  running.push(await runJobs({ connection: db.connection, log }, tasks))
  return running[0]!
}
const waiting = async () => Number((await db.$client.query('select count(*) from graphile_worker.jobs')).rows[0].count)
const recorder = () => {
  const seen: unknown[] = []
  const task: Task = async (payload) => void seen.push(payload)
  return { seen, task }
}

test('a job of a transaction that is rolled back never runs, and one that is committed does', async () => {
  const { seen, task } = recorder()
  await start({ letter: task })
  const rolledBack = db.transaction(async (tx) => {
    await enqueue(tx, 'letter', { to: 'nobody' })
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  await db.transaction((tx) => enqueue(tx, 'letter', { to: 'Amina' }))
  await vi.waitFor(() => expect(seen).toEqual([{ to: 'Amina' }]))
  await vi.waitFor(async () => expect(await waiting()).toBe(0))
})

test('many are enqueued in one statement, none in none', async () => {
  const { seen, task } = recorder()
  await enqueueAll(db, 'letter', [])
  expect(await waiting()).toBe(0)
  await enqueueAll(db, 'letter', [{ number: 1 }, { number: 2 }])
  expect(await waiting()).toBe(2)
  await start({ letter: task })
  await vi.waitFor(() => expect(seen).toHaveLength(2))
})

test('a job under a key replaces the one that waits, and runs no sooner than it was told', async () => {
  const runAt = new Date('2999-01-01T00:00:00Z')
  await enqueue(db, 'letter', { number: 1 }, { key: 'k', runAt, queue: 'q', maxAttempts: 3 })
  await enqueue(db, 'letter', { number: 2 }, { key: 'k', runAt, queue: 'q', maxAttempts: 3 })
  const { rows } = await db.$client.query('select key, run_at, queue_name, max_attempts from graphile_worker.jobs')
  expect(rows).toEqual([{ key: 'k', run_at: runAt, queue_name: 'q', max_attempts: 3 }])
})

test('a problem is final, any other error is tried again', async () => {
  const tried: string[] = []
  const failing = (name: string, error: () => Error): Task => {
    return async () => {
      tried.push(name)
      throw error()
    }
  }
  await start({
    problem: failing('problem', () => notFound('gone')),
    error: failing('error', () => new Error('later'))
  })
  await enqueue(db, 'problem', {})
  await enqueue(db, 'error', {})
  await vi.waitFor(() => expect(tried.sort()).toEqual(['error', 'problem']))
  await vi.waitFor(async () => {
    const { rows } = await db.$client.query('select task_identifier, last_error from graphile_worker.jobs')
    expect(rows).toEqual([{ task_identifier: 'error', last_error: expect.stringContaining('later') }])
  })
})

test.each(['at the start', 'later'])('the work goes on after every connection was lost %s', async (when) => {
  const { seen, task } = recorder()
  await start({ letter: task })
  if (when === 'later') {
    await enqueue(db, 'letter', { before: 'the loss' })
    await vi.waitFor(() => expect(seen).toHaveLength(1))
  }
  await db.$client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  )
  await enqueue(db, 'letter', { after: 'the loss' })
  await vi.waitFor(() => expect(seen).toContainEqual({ after: 'the loss' }), { timeout: 15_000 })
})

test('stopping waits for the job that runs, and gives one that takes too long back to the queue', async () => {
  let ended = false
  const worker = await start({
    short: async () => {
      await sleep(200)
      ended = true
    },
    long: () => sleep(60_000, undefined, { ref: false })
  })
  await enqueue(db, 'short', {})
  await vi.waitFor(async () => {
    const { rows } = await db.$client.query('select 1 from graphile_worker.jobs where locked_at is not null')
    expect(rows).toHaveLength(1)
  })
  running = []
  await worker.stop(5000)
  expect(ended).toBe(true)

  const impatient = await start({ long: () => sleep(60_000, undefined, { ref: false }) })
  await enqueue(db, 'long', {})
  const state = async () => (await db.$client.query('select locked_at, attempts from graphile_worker.jobs')).rows
  await vi.waitFor(async () => expect(await state()).toEqual([{ locked_at: expect.any(Date), attempts: 1 }]))
  running = []
  await impatient.stop(100)
  expect(await state()).toEqual([{ locked_at: null, attempts: 1 }])
})

test('no handler of signals is installed', async () => {
  const before = ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name))
  await start({})
  expect(['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name))).toEqual(before)
})

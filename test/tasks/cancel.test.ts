/** A task that nobody wants any more has changed nothing, and one that is run twice has changed things once. */
import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { recordDeed } from '../../src/accounts/audit.ts'
import { auditLog } from '../../src/accounts/tables.ts'
import { enqueue } from '../../src/platform/jobs/enqueue.ts'
import { TaskCancelled } from '../../src/tasks/progress.ts'
import { runTask, type Work } from '../../src/tasks/run.ts'
import { testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { openTasks } from './open-tasks.ts'
import { work } from './work.ts'

const it = testApp()

const run = (of: (given: Work) => Promise<object | undefined>) =>
  work(it, { 'a.test': runTask(it.services, 'workshop:read', of) })

describe('cancelled', () => {
  test('while it waits, it ends at once and never runs', async () => {
    const { start, cancel } = await openTasks(it)
    const { id } = await start()
    expect((await cancel(id)).json()).toMatchObject({ state: 'cancelled', endedAt: NOW.toISOString() })
    const ran = vi.fn(async () => ({}))
    await run(ran)
    expect(ran).not.toHaveBeenCalled()
  })

  test('while it runs, it stops at its next step', async () => {
    const { start, cancel, read } = await openTasks(it)
    const { id } = await start()
    let steps = 0
    await run(async ({ progress }) => {
      while (steps < 1000) {
        await progress(++steps, 1000)
        if (steps === 2)
          expect((await cancel(id)).json()).toMatchObject({ state: 'running', cancelRequestedAt: NOW.toISOString() })
        await sleep(2)
      }
      return {}
    })
    expect(await read(id)).toMatchObject({ state: 'cancelled', result: null, problem: null })
    expect(steps).toBeLessThan(500)
  })

  test('in the moment before its deed is committed, nothing of the deed stays', async () => {
    const { start, cancel, read, workshopId } = await openTasks(it)
    const { id } = await start()
    const thrown: unknown[] = []
    await run(async ({ endIn }) => {
      await cancel(id)
      await it.db
        .transaction(async (tx) => {
          await recordDeed(tx, { now: NOW, workshopId, deed: 'test.deed' })
          await endIn(tx, { result: { people: 1 } })
        })
        .catch((error) => {
          thrown.push(error)
          throw error
        })
      return undefined
    })
    expect(thrown).toEqual([expect.any(TaskCancelled)])
    expect(await read(id)).toMatchObject({ state: 'cancelled', result: null })
    expect(await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshopId))).toEqual([])
  })

  test('after its end, it stays as it ended', async () => {
    const { start, cancel } = await openTasks(it)
    const { id } = await start()
    await run(async () => ({ result: { n: 1 } }))
    expect((await cancel(id)).json()).toMatchObject({ state: 'done', result: { n: 1 }, cancelRequestedAt: null })
  })
})

test('what ended in its own transaction is not done again by a second run', async () => {
  const { start, read, workshopId } = await openTasks(it)
  const { id } = await start()
  let runs = 0
  const once = async ({ endIn }: Work) => {
    runs++
    await it.db.transaction((tx) => endIn(tx, { result: { runs } }))
    return undefined
  }
  await run(once)
  await enqueue(it.db, 'a.test', { workshopId, id })
  await run(once)
  expect(runs).toBe(1)
  expect(await read(id)).toMatchObject({ state: 'done', result: { runs: 1 } })
})

test('two runs at the same time are one', async () => {
  const { start, workshopId } = await openTasks(it)
  const { id } = await start()
  await enqueue(it.db, 'a.test', { workshopId, id })
  let runs = 0
  await run(async () => {
    runs++
    await sleep(200)
    return {}
  })
  expect(runs).toBe(1)
})

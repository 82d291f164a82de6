/** Long work: seen while it runs, cancelled when nobody wants it, done once however often it is run. */
import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { notFound } from '../../src/platform/problem.ts'
import { runTask, type Work } from '../../src/tasks/run.ts'
import { tasks } from '../../src/tasks/tables.ts'
import { testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { openTasks } from './open-tasks.ts'
import { work } from './work.ts'

const it = testApp()

const run = (
  of: (given: Work) => Promise<object | undefined>,
  needs: 'workshop:read' | 'badges:print' = 'workshop:read'
) => work(it, { 'a.test': runTask(it.services, needs, of) })

test('a task is started with its job, runs, and tells what came of it', async () => {
  const { start, read, file } = await openTasks(it)
  const { id } = await start({ input: { people: 3 }, inputFile: Buffer.from('abc') })
  expect(await read(id)).toMatchObject({
    kind: 'a.test',
    state: 'queued',
    done: 0,
    total: null,
    result: null,
    file: null
  })

  await run(async ({ input, inputFile, access, workshop, progress }) => {
    for (const n of [1, 2, 3]) await progress(n, 3)
    const told = `${input.people} ${inputFile} ${access.member?.role} ${workshop.id === access.member?.workshopId}`
    return { result: { told }, file: { bytes: Buffer.from('the file'), name: 'a.txt', type: 'text/plain' } }
  })
  expect(await read(id)).toMatchObject({
    state: 'done',
    done: 3,
    total: 3,
    result: { told: '3 abc organiser true' },
    problem: null,
    file: { name: 'a.txt', type: 'text/plain', size: 8 },
    startedAt: NOW.toISOString(),
    endedAt: NOW.toISOString()
  })
  const sent = await file(id)
  expect([sent.body, sent.headers['content-disposition'], sent.headers['cache-control']]).toEqual([
    'the file',
    'attachment; filename="a.txt"',
    'no-store'
  ])
  expect(await it.db.select({ inputFile: tasks.inputFile }).from(tasks).where(eq(tasks.id, id))).toEqual([
    { inputFile: null }
  ])
})

test('others see how far it is while it runs, also when the work holds a transaction', async () => {
  const { start, read } = await openTasks(it)
  const { id } = await start()
  await run(async ({ progress }) => {
    await it.db.transaction(async () => {
      await progress(2, 10)
      await vi.waitFor(async () => expect(await read(id)).toMatchObject({ state: 'running', done: 2, total: 10 }))
    })
    return {}
  })
  expect(await read(id)).toMatchObject({ state: 'done', done: 10, total: 10, file: null })
})

test('progress is written four times a second at most, and lets others in between', async () => {
  const { start } = await openTasks(it)
  await start()
  const [statements, updates] = [it.db.$client, [] as string[]]
  const query = vi.spyOn(statements, 'query')
  let turns = 0
  const started = performance.now()
  const timer = setInterval(() => turns++, 5)
  await run(async ({ progress }) => {
    for (let n = 1; n <= 300; n++) {
      const until = performance.now() + 2
      while (performance.now() < until);
      await progress(n, 300)
    }
    return {}
  })
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  for (const [given] of query.mock.calls as unknown as [{ text?: string }][])
    if (/update "tasks" set "done"/.test(given?.text ?? '')) updates.push(given.text!)
  query.mockRestore()
  expect(updates.length).toBeGreaterThan(1)
  expect(updates.length).toBeLessThan(seconds * 4 + 2)
  expect(turns).toBeGreaterThan(30)
})

describe('it fails', () => {
  test('with the problem, which is told', async () => {
    const { start, read } = await openTasks(it)
    const { id } = await start()
    await run(async () => {
      throw notFound('The room is gone.', { errors: [{ pointer: '#/x', detail: 'y' }] })
    })
    expect(await read(id)).toMatchObject({
      state: 'failed',
      result: null,
      problem: {
        type: expect.stringMatching(/\/problems\/not-found$/),
        status: 404,
        detail: 'The room is gone.',
        instance: `urn:uuid:${id}`,
        errors: [{ pointer: '#/x', detail: 'y' }]
      }
    })
  })

  test('of a fault of ours, which is logged and not told', async () => {
    const { start, read } = await openTasks(it)
    const { id } = await start()
    await run(async () => {
      throw new Error('the secret reason')
    })
    const task = await read(id)
    expect(task).toMatchObject({ state: 'failed', problem: { status: 500, title: 'Something went wrong here' } })
    expect(JSON.stringify(task)).not.toContain('secret reason')
    expect(it.log.join()).toContain('the secret reason')
  })

  test('where the permission was lost before it ran', async () => {
    const { start, leave } = await openTasks(it)
    const { id } = await start()
    await leave()
    const ran = vi.fn(async () => ({}))
    await run(ran)
    expect(ran).not.toHaveBeenCalled()
    expect(await it.db.select({ state: tasks.state }).from(tasks).where(eq(tasks.id, id))).toEqual([
      { state: 'failed' }
    ])
  })

  test('where the role does not grant it', async () => {
    const { start, read } = await openTasks(it, 'desk')
    const { id } = await start()
    await run(async () => ({}), 'badges:print')
    expect(await read(id)).toMatchObject({ state: 'failed', problem: { status: 403 } })
  })
})

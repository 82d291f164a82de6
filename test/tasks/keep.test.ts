/** Whose tasks they are, and how long they are kept. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { enqueue } from '../../src/platform/jobs/enqueue.ts'
import { runTask } from '../../src/tasks/run.ts'
import { tasks } from '../../src/tasks/tables.ts'
import { testApp } from '../support/app.ts'
import { openTasks } from './open-tasks.ts'
import { work } from './work.ts'

const it = testApp()
const HOUR = 60 * 60 * 1000
const run = () => work(it, { 'a.test': runTask(it.services, 'workshop:read', async () => ({ result: { ok: true } })) })

test('nobody else sees a task, not even another organiser', async () => {
  const { workshop, start, list, url } = await openTasks(it)
  const { id } = await start()
  const other = await it.asMember(workshop, 'organiser')
  expect((await other('GET', url())).json()).toEqual({ items: [] })
  const calls = [
    ['GET', ''],
    ['GET', '/file'],
    ['POST', '/cancel'],
    ['DELETE', '']
  ] as const
  for (const [method, path] of calls)
    expect([method, (await other(method, url(`/${id}${path}`))).statusCode]).toEqual([method, 404])
  expect(await list()).toMatchObject([{ id, state: 'queued' }])
})

test('who has left the team sees none of it', async () => {
  const { start, leave, person, url } = await openTasks(it)
  const { id } = await start()
  await leave()
  expect((await person('GET', url())).statusCode).toBe(404)
  expect((await person('GET', url(`/${id}/file`))).statusCode).toBe(404)
})

test('the list names the latest first, without what came of them', async () => {
  const { start, list } = await openTasks(it)
  const [first, second] = [await start(), await start()]
  await run()
  const items = await list()
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    [second.id, 'done'],
    [first.id, 'done']
  ])
  expect(items[0]).not.toHaveProperty('result')
})

test('a file that is not there, or not yet, is not found', async () => {
  const { start, file } = await openTasks(it)
  const { id } = await start()
  expect((await file(id)).json()).toMatchObject({ status: 404, detail: 'It has made no file, or not yet.' })
})

test('a task is forgotten once it has ended or while it waits, not while it runs', async () => {
  const { start, forget, list } = await openTasks(it)
  const { id } = await start()
  await it.db.update(tasks).set({ state: 'running' }).where(eq(tasks.id, id))
  expect((await forget(id)).statusCode).toBe(409)
  await it.db.update(tasks).set({ state: 'done' }).where(eq(tasks.id, id))
  expect((await forget(id)).statusCode).toBe(204)
  expect((await forget(id)).statusCode).toBe(404)
  const waiting = await start()
  expect((await forget(waiting.id)).statusCode).toBe(204)
  expect(await list()).toEqual([])
  await run()
})

test('twenty may wait, more are refused', async () => {
  const { start } = await openTasks(it)
  for (let n = 0; n < 20; n++) await start()
  await expect(start()).rejects.toThrow('Wait until some of your tasks have ended')
  await run()
  await start()
})

test('what a dead process left is taken again; what is too old has failed', async () => {
  const { start, read } = await openTasks(it)
  const left = async () => {
    const { id } = await start()
    await it.db.execute(`delete from graphile_worker._private_jobs`)
    await it.db.update(tasks).set({ state: 'running' }).where(eq(tasks.id, id))
    return id
  }
  const old = await left()
  await it.db
    .update(tasks)
    .set({ createdAt: new Date('2026-11-01T00:00:00Z') })
    .where(eq(tasks.id, old))
  const [lost, held] = [await left(), await left()]
  const living = await it.db.$client.connect()
  await living.query('select pg_advisory_lock(hashtextextended($1, 0))', [held])
  try {
    await enqueue(it.db, 'tasks.take-again', {})
    await run()
    expect((await read(lost)).state).toBe('done')
    expect((await read(held)).state).toBe('running')
    expect(await read(old)).toMatchObject({ state: 'failed', problem: { status: 503 } })
  } finally {
    living.release(true)
  }
})

test('they go a day after their end, or three days after nobody worked', async () => {
  const { start, workshopId } = await openTasks(it)
  await start()
  await run()
  await start()
  const purge = async () => {
    await enqueue(it.db, 'tasks.purge', {})
    await work(it, { 'a.test': async () => {} })
    return it.db.$count(tasks, eq(tasks.workshopId, workshopId))
  }
  it.later(23 * HOUR)
  expect(await purge()).toBe(2)
  it.later(2 * HOUR)
  expect(await purge()).toBe(1)
  it.later(48 * HOUR)
  expect(await purge()).toBe(0)
})

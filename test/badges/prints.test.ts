/** Printing as a task: the file, what is counted, and the log. */
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { badgePrints, printedBadges } from '../../src/badges/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { ended, work } from '../tasks/work.ts'
import { type OpenBadges, openBadges } from './open-badges.ts'
import { readSheets } from './sheet-text.ts'

const it = testApp()
let badges: OpenBadges
beforeEach(async () => {
  badges = await openBadges(it, [
    { givenNames: 'Anong' },
    { givenNames: 'Bilal', country: 'PAK' },
    { givenNames: 'Carla', country: 'BGD' },
    { givenNames: 'Duangjai' },
    { givenNames: 'Eko', country: 'IDN' }
  ])
})
const printed = async (payload: object) => ended(it, badges.organiser, await badges.print(payload))
const log = async () => (await badges.get('/badges/prints')).json().items
const rows = () => it.db.select().from(printedBadges).where(eq(printedBadges.workshopId, badges.workshop.id))

test('a printing is a file, a line of the log, and a count for each person', async () => {
  const task = await printed({ order: 'name' })
  expect(task).toMatchObject({
    kind: 'badges.print',
    state: 'done',
    done: 5,
    total: 5,
    result: { print: task.id, badges: 5, sheets: 2 },
    file: { name: `${badges.workshop.slug}-badges.pdf`, type: 'application/pdf' }
  })
  const file = await badges.get(`/tasks/${task.id}/file`)
  const text = readSheets(file.rawPayload).map((sheet) => sheet.text)
  expect(text.join().match(/Anong|Bilal|Carla|Duangjai|Eko/g)).toEqual(['Anong', 'Bilal', 'Carla', 'Duangjai', 'Eko'])

  const line = {
    id: task.id,
    layout: 'a6-four-up',
    badges: 5,
    printedAt: it.services.clock().toISOString(),
    printedBy: expect.stringMatching(/./)
  }
  expect(await log()).toEqual([line])
  const { people, ...print } = (await badges.get(`/badges/prints/${task.id}`)).json()
  expect(print).toEqual(line)
  expect(people).toHaveLength(5)
  expect(people[0]).toEqual({
    participantId: badges.ids.Anong,
    reference: expect.any(String),
    displayName: 'Anong',
    works: true
  })
  expect((await badges.get('/badges')).json().items.map(({ prints }: { prints: number }) => prints)).toEqual([
    1, 1, 1, 1, 1
  ])
  const [deed] = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, task.id))
  expect(deed).toMatchObject({ deed: 'badges.print', detail: { count: 5 }, workshopId: badges.workshop.id })
})

test('a filter, people by their ids and another layout print what they say', async () => {
  await printed({ country: ['PAK', 'BGD'], layout: 'a6-single' })
  await printed({ ids: [badges.ids.Bilal] })
  await printed({ printed: 'never' })
  expect((await log()).map(({ layout, badges }: { layout: string; badges: number }) => [layout, badges])).toEqual([
    ['a6-four-up', 3],
    ['a6-four-up', 1],
    ['a6-single', 2]
  ])
  const [bilal] = (await badges.get('/badges', { q: 'Bilal' })).json().items
  expect(bilal).toMatchObject({ prints: 2 })
  expect((await badges.print({ printed: 'never' })).statusCode).toBe(409)
})

test('the log says whose badges do not work any more', async () => {
  const { id } = await printed({})
  await badges.organiser('POST', badges.url(`/participants/${badges.ids.Bilal}/badge-token`))
  const { people } = (await badges.get(`/badges/prints/${id}`)).json()
  expect(people.filter(({ works }: { works: boolean }) => !works)).toMatchObject([{ displayName: 'Bilal' }])
})

test('the log comes in pages', async () => {
  for (const id of [badges.ids.Anong, badges.ids.Bilal, badges.ids.Carla]) {
    it.later(1000)
    await printed({ ids: [id] })
  }
  const first = (await badges.get('/badges/prints', { limit: '2' })).json()
  const second = (await badges.get('/badges/prints', { limit: '2', cursor: first.next })).json()
  expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null])
})

test('a name that cannot be printed fails the task, and nothing is counted until that is forced', async () => {
  await it.db.update(participants).set({ displayName: 'Eko ⵣ' }).where(eq(participants.id, badges.ids.Eko!))
  const failed = await printed({})
  expect(failed).toMatchObject({ state: 'failed', file: null })
  expect(failed.problem).toMatchObject({
    status: 422,
    people: [{ participantId: badges.ids.Eko, name: 'Eko ⵣ', characters: ['ⵣ'] }]
  })
  expect([await log(), await rows()]).toEqual([[], []])
  expect(await printed({ force: true })).toMatchObject({ state: 'done' })
  expect(await rows()).toHaveLength(5)
})

test('a printing that is cancelled counts nothing', async () => {
  const started = await badges.print({})
  await badges.organiser('POST', `${started.headers.location}/cancel`)
  await work(it)
  expect((await badges.organiser('GET', String(started.headers.location))).json().state).toBe('cancelled')
  expect(await rows()).toEqual([])
})

test('the same request twice is one printing', async () => {
  const headers = { 'idempotency-key': 'monday-evening' }
  const [one, other] = [await badges.print({}, headers), await badges.print({}, headers)]
  expect(other.json().id).toBe(one.json().id)
  await work(it)
  expect(await log()).toHaveLength(1)
})

test.each([
  [{ layout: 'poster' }, 404],
  [{ layout: '../x' }, 400],
  [{ ids: ['0198a000-0000-7000-8000-00000000abcd'] }, 404],
  [{ ids: [] }, 400],
  [{ country: ['FRA'] }, 409],
  [{ country: 'FRA' }, 400],
  [{ state: ['waiting'] }, 400],
  [{ colour: 'red' }, 400]
])('%j is refused with %i at once', async (payload, status) => {
  expect((await badges.print(payload)).statusCode).toBe(status)
  expect((await badges.get('/tasks')).json().items).toEqual([])
})

test('a printing of another workshop is not here', async () => {
  const { id } = await printed({})
  const other = await openBadges(it, [{ givenNames: 'Stranger' }])
  expect((await other.get(`/badges/prints/${id}`)).statusCode).toBe(404)
  expect((await other.get('/badges/prints')).json().items).toEqual([])
  expect(await it.db.select().from(badgePrints).where(eq(badgePrints.workshopId, other.workshop.id))).toEqual([])
})

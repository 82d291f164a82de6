/** Frozen versions of the list: what was given out is given out again, whatever happened since. */
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'
import { NOW } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { ended } from '../tasks/work.ts'
import { openLists } from './frozen.ts'

const it = testApp()

const open = async () => {
  const list = await openLists(it)
  const ana = await list.register({ familyName: 'Ana', listed: true, position: 'Director' })
  const ben = await list.register({ familyName: 'Ben', listed: true, headOfDelegation: true })
  return { ...list, ana, ben }
}

test('a version tells its number, its symbol, who froze it and how many are on it', async () => {
  const { freeze, versions, register, workshop } = await open()
  await register({ familyName: 'Hid' })
  const answer = await freeze({ kind: 'provisional', note: 'For the host' })
  const first = {
    number: 1,
    symbol: 'LOP/1',
    kind: 'provisional',
    note: 'For the host',
    frozenAt: NOW.toISOString(),
    frozenBy: 'Somebody',
    people: { internal: 3, participants: 2, public: 2 }
  }
  expect([answer.statusCode, answer.json()]).toEqual([201, first])
  const second = { ...first, number: 2, symbol: 'LOP/2', kind: 'final', note: '' }
  expect((await freeze({ kind: 'final' })).json()).toEqual(second)
  expect(await versions()).toEqual([second, first])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
  expect(deeds.filter(({ deed }) => deed === 'lists.freeze').map(({ detail }) => detail)).toEqual([
    { number: 1, kind: 'provisional', people: 3 },
    { number: 2, kind: 'final', people: 3 }
  ])
})

test('two who freeze at once get two numbers', async () => {
  const { freeze, versions } = await open()
  const answers = await Promise.all(Array.from({ length: 6 }, () => freeze()))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201))
  expect((await versions()).map(({ number }: { number: number }) => number)).toEqual([6, 5, 4, 3, 2, 1])
})

test('it prints who was confirmed then, as they were then', async () => {
  const { freeze, names, register, change, move, ana, ben, file } = await open()
  await freeze()
  await change(ana.id, { familyName: 'Renamed', position: 'Minister', country: 'Japan' })
  await move(ben.id, 'cancelled')
  await register({ familyName: 'Late', listed: true })
  expect(await names(1)).toEqual(['Ben', 'Ana'])
  await freeze()
  expect(await names(2)).toEqual(['Renamed', 'Late'])
  const { body } = await file('1.csv?face=participants')
  expect(body).toContain('Director')
  expect(body).not.toContain('Minister')
  expect(body).not.toContain('Japan')
})

test.each(['pdf', 'xlsx', 'csv'])('the same version is the same file later on, as %s', async (ending) => {
  const { freeze, file, change, ana } = await open()
  await freeze()
  const before = await file(`1.${ending}?face=participants`)
  await change(ana.id, { position: 'Minister' })
  it.later(10 * 60 * 1000)
  const after = await file(`1.${ending}?face=participants`)
  expect(after.rawPayload.equals(before.rawPayload)).toBe(true)
  expect(after.headers['content-disposition']).toContain(`participants-v1-participants.${ending}`)
})

test('paper tells the version, the list of today that it is a draft', async () => {
  const { freeze, words } = await open()
  await freeze({ kind: 'provisional' })
  await freeze({ kind: 'final', note: 'Titles corrected' })
  expect(await words('/participants/lists/1.pdf')).toMatch(/LOP\/1.*Provisional list of participants \(version 1\)/)
  const final = await words('/participants/lists/2.pdf?face=internal')
  expect(final).toMatch(/LOP\/2.*Final list of participants \(version 2\).*Titles corrected/)
  expect(final).toContain('Changes since version 1')
  expect(final).not.toContain('Draft')
  expect(await words('/participants.pdf')).toMatch(/Draft, as of \d+ November 2026/)
})

test('what changed is told since the version before', async () => {
  const { freeze, changes, register, change, move, ana, ben } = await open()
  await freeze()
  await change(ana.id, { displayName: 'Ana Silva', position: 'Minister', headOfDelegation: true })
  await move(ben.id, 'cancelled')
  await register({ familyName: 'Late', listed: true })
  await freeze({ kind: 'final' })
  const person = { country: 'THA', before: null, after: null }
  expect(await changes(2)).toEqual({
    number: 2,
    since: 1,
    changes: [
      {
        kinds: ['name', 'function', 'head'],
        name: 'Ana Silva',
        country: 'THA',
        before: 'Ada Ana; Director',
        after: 'Ana Silva; Minister'
      },
      { ...person, kinds: ['added'], name: 'Ada Late' },
      { ...person, kinds: ['removed'], name: 'Ada Ben' }
    ]
  })
  expect(await changes(1)).toEqual({ number: 1, since: null, changes: [] })
})

test('a long one is made as a task, and is the file of the address', async () => {
  const { freeze, organiser, url, file, workshop } = await open()
  await freeze()
  const start = (payload: object) => organiser('POST', url('/participants/exports'), { payload })
  const task = await ended(it, organiser, await start({ format: 'pdf', version: 1, face: 'internal' }))
  expect(task).toMatchObject({ state: 'done', result: { people: 2 } })
  const made = await organiser('GET', url(`/tasks/${task.id}/file`))
  expect(made.rawPayload.equals((await file('1.pdf?face=internal')).rawPayload)).toBe(true)
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
  const exported = { ending: 'pdf', face: 'internal', people: 2, version: 1 }
  expect(deeds.filter(({ deed }) => deed === 'lists.export').map(({ detail }) => detail)).toEqual([exported, exported])
  expect(problemIn(await start({ format: 'pdf', version: 2 }))).toMatchObject({ kind: 'list-version-not-found' })
  const narrowed = await start({ format: 'pdf', version: 1, filters: { country: ['THA'] } })
  expect(problemIn(narrowed)).toMatchObject({
    status: 400,
    faults: { '#/body/filters/country': 'narrows the list of today; a version is exported whole' }
  })
})

describe('nothing is frozen', () => {
  test('while nobody is confirmed', async () => {
    const { freeze, versions } = await openLists(it)
    expect(problemIn(await freeze())).toMatchObject({ status: 409, kind: 'nobody-to-freeze' })
    expect(await versions()).toEqual([])
  })

  test.each([{}, { kind: 'draft' }, { kind: 'final', note: 'x'.repeat(301) }, { kind: 'final', more: 1 }])(
    'by %j',
    async (payload) => {
      const { freeze, versions } = await open()
      expect((await freeze(payload)).statusCode).toBe(400)
      expect(await versions()).toEqual([])
    }
  )

  test('twice by the same key', async () => {
    const { organiser, url, versions } = await open()
    const send = () =>
      organiser('POST', url('/participants/lists'), {
        payload: { kind: 'final' },
        headers: { 'idempotency-key': `freeze-${url()}` }
      })
    const [one, other] = [await send(), await send()]
    expect(other.json()).toEqual(one.json())
    expect(await versions()).toHaveLength(1)
  })
})

test.each(['pdf', 'xlsx', 'csv'])('there is no version that nobody froze, as %s', async (ending) => {
  const { file } = await open()
  expect(problemIn(await file(`1.${ending}`))).toMatchObject({ status: 404, kind: 'list-version-not-found' })
  expect((await file(`0.${ending}`)).statusCode).toBe(400)
})

test('the versions take three statements, one or many', async () => {
  const { freeze, organiser, url } = await open()
  const list = () => organiser('GET', url('/participants/lists'))
  await freeze()
  expect((await it.expectQueries(3, list)).json().items).toHaveLength(1)
  await freeze()
  await freeze()
  expect((await it.expectQueries(3, list)).json().items).toHaveLength(3)
})

/** Exports as tasks: the same files for the same reader, narrowed as the list is, and each in the audit log. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { type Caller, testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { ended } from '../tasks/work.ts'
import { openList } from './people.ts'

const it = testApp()

const openExports = async () => {
  const open = await openList(it, { agencies: ['UNDP', 'WFP'] })
  const { register, organiser, url, workshop } = open
  await register({ givenNames: 'Ana', familyName: '', agency: 'UNDP', listed: true, headOfDelegation: true })
  await register({ givenNames: 'Ben', familyName: '', agency: 'WFP', country: 'Laos', listed: true })
  await register({ givenNames: 'Cho', familyName: '', agency: 'WFP', country: 'Japan' })
  const start = (payload: object, caller: Caller = organiser) =>
    caller('POST', url('/participants/exports'), { payload })
  const run = async (payload: object, caller: Caller = organiser) => ended(it, caller, await start(payload, caller))
  return {
    ...open,
    start,
    run,
    deeds: async () =>
      (await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))).filter(
        ({ deed }) => deed === 'lists.export'
      ),
    names: async (payload: object, caller: Caller = organiser) => {
      const { id } = await run({ format: 'csv', face: 'internal', ...payload }, caller)
      const { rows } = await readSheet((await caller('GET', url(`/tasks/${id}/file`))).rawPayload)
      const at = rows.find(({ cells }) => cells.includes('Given name(s)'))!
      const column = at.cells.indexOf('Given name(s)')
      return rows.filter(({ number }) => number > at.number).map(({ cells }) => cells[column])
    }
  }
}

test.each(['pdf', 'xlsx', 'csv'])('the task gives the very file of the address, as %s', async (format) => {
  const { run, organiser, url, workshop } = await openExports()
  const task = await run({ format, face: 'internal' })
  expect(task).toMatchObject({ kind: 'participants.export', state: 'done', done: 3, total: 3, result: { people: 3 } })
  expect(task.file?.name).toBe(`${workshop.slug}-participants-internal.${format}`)
  const [made, direct] = [
    await organiser('GET', url(`/tasks/${task.id}/file`)),
    await organiser('GET', url(`/participants.${format}?face=internal`))
  ]
  expect(made.rawPayload.equals(direct.rawPayload)).toBe(true)
  expect(made.headers['content-type']).toBe(direct.headers['content-type'])
})

test('filters narrow it as they narrow the list', async () => {
  const { names } = await openExports()
  expect((await names({})).sort()).toEqual(['Ana', 'Ben', 'Cho'])
  expect((await names({ filters: { country: ['LAO', 'JPN'] } })).sort()).toEqual(['Ben', 'Cho'])
  expect(await names({ filters: { headOfDelegation: true } })).toEqual(['Ana'])
  expect(await names({ filters: { q: 'cho', agency: ['WFP'] } })).toEqual(['Cho'])
  expect(await names({ filters: { state: ['waiting'] } })).toEqual([])
})

test('a face that leaves the house is not narrowed by what it does not show', async () => {
  const { start, names } = await openExports()
  const answer = await start({ format: 'csv', face: 'public', filters: { q: 'ana', country: ['THA'] } })
  expect(problemIn(answer)).toMatchObject({
    status: 400,
    faults: { '#/body/filters/q': 'narrows the internal face only' }
  })
  expect(await names({ face: 'public', filters: { country: ['THA', 'JPN'] } })).toEqual(['Ana'])
})

test('officers get their own people, and participants no internal face', async () => {
  const { names, officerOf, start, workshop } = await openExports()
  expect((await names({}, await officerOf('WFP'))).sort()).toEqual(['Ben', 'Cho'])
  const listed = { format: 'csv', face: 'internal', filters: { listed: true } }
  expect((await start(listed, await officerOf('WFP'))).statusCode).toBe(403)
  const participant = await it.asMember(workshop, 'participant')
  expect((await start({ format: 'csv', face: 'internal' }, participant)).statusCode).toBe(403)
})

test('every export is in the audit log, with how many people it named and nothing of what was searched', async () => {
  const { run, deeds } = await openExports()
  await run({ format: 'xlsx', face: 'internal', filters: { q: 'ana' } })
  expect(await deeds()).toMatchObject([
    { detail: { ending: 'xlsx', face: 'internal', people: 1 }, userId: expect.any(String) }
  ])
})

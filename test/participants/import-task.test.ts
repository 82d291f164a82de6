/** Importing as a task: tried first, then done whole or not at all, with a list of the faults to go through. */
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { tasks } from '../../src/tasks/tables.ts'
import { testApp } from '../support/app.ts'
import { ended, work } from '../tasks/work.ts'
import { csv, HEADINGS, openImport, row } from './imports.ts'

const it = testApp()
const good = csv([HEADINGS, row(1), row(2)])

const openTask = async (given: Parameters<typeof openImport>[1] = {}) => {
  const open = await openImport(it, given)
  const start = (file: Buffer | string, query = '', headers: Record<string, string> = {}) =>
    open.organiser('POST', open.url(`/participants/imports${query}`), { payload: file, headers })
  return {
    ...open,
    start,
    run: async (file: Buffer | string, query = '') => ended(it, open.organiser, await start(file, query)),
    fileOf: async ({ id }: { id: string }) =>
      (await readSheet((await open.organiser('GET', open.url(`/tasks/${id}/file`))).rawPayload)).rows.map(
        ({ cells }) => cells
      )
  }
}

test('a dry run says what would happen and changes nothing', async () => {
  const { run, list } = await openTask({ capacity: 1 })
  const task = await run(good, '?dryRun=true')
  expect(task).toMatchObject({ kind: 'participants.check', state: 'done', done: 2, total: 2, file: null })
  expect(task.result).toEqual({
    dryRun: true,
    format: 'csv',
    rows: 2,
    added: 2,
    waiting: 1,
    ignoredColumns: [],
    faultCount: 0,
    faults: []
  })
  expect(await list()).toEqual([])
})

test('a real run brings everybody, is in the audit log, and keeps no file', async () => {
  const { run, list, workshop } = await openTask()
  const task = await run(good)
  expect(task).toMatchObject({ kind: 'participants.import', state: 'done', result: { added: 2, waiting: 0 } })
  expect(await list()).toHaveLength(2)
  const kept = await it.db.select({ file: tasks.inputFile }).from(tasks).where(eq(tasks.id, task.id))
  expect(kept).toEqual([{ file: null }])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
  expect(deeds).toMatchObject([{ deed: 'participants.import', detail: { people: 2 }, userId: expect.any(String) }])
})

test('faults are told with a workbook of them, which says what stands there', async () => {
  const { run, fileOf, workshop } = await openTask()
  const file = csv([HEADINGS, row(1), row(2, { Country: 'Thialand' }), row(3, { 'E-mail': '=1+1', Sector: '' })])
  const task = await run(file, '?dryRun=true')
  expect(task.result).toMatchObject({ rows: 3, added: 0, faultCount: 3 })
  expect(task.file).toMatchObject({ name: `${workshop.slug}-import-faults.xlsx` })
  expect(await fileOf(task)).toEqual([
    ['Row', 'Column', 'What is wrong', 'What stands there'],
    ['3', 'E Country', '"Thialand" is not a country that we know; did you mean Thailand?', 'Thialand'],
    ['4', 'F Sector', 'is missing', ''],
    ['4', 'G E-mail', '"=1+1" is not one e-mail address', '=1+1']
  ])
})

test('a real run of a faulty file fails and brings nobody', async () => {
  const { run, list } = await openTask()
  const task = await run(csv([HEADINGS, row(1), row(2, { Sector: 'x' })]))
  expect(task).toMatchObject({
    state: 'failed',
    result: null,
    problem: { status: 422, detail: 'One fault in 2 rows; nothing was imported.', faultCount: 1, faults: [{ row: 3 }] }
  })
  expect(await list()).toEqual([])
})

test('the choice of columns is followed, and refused at once where it cannot be read', async () => {
  const { run, start, list } = await openTask()
  const mapping = 'A=reference,B=familyName,C=givenNames,D=category,E=country,F=sector'
  expect(await run(good, `?mapping=${mapping}`)).toMatchObject({ result: { added: 2, ignoredColumns: ['E-mail'] } })
  expect((await list())[0]).toMatchObject({ givenNames: 'Family1', familyName: 'Given1' })
  expect((await start(good, '?mapping=A=nothing')).statusCode).toBe(400)
  const beyond = await run(good, `?mapping=${mapping},Z=sex`)
  expect(beyond.problem).toMatchObject({ status: 400, errors: [{ detail: 'the file has no column Z' }] })
})

test('what is no list fails with the sentence that says why', async () => {
  const { run, start } = await openTask()
  expect((await run('%PDF-1.7')).problem).toMatchObject({
    status: 422,
    title: expect.stringContaining('not a CSV file')
  })
  expect((await start('')).statusCode).toBe(422)
})

test('a repeated request starts one task', async () => {
  const { start, list } = await openTask()
  const first = await start(good, '', { 'idempotency-key': 'import-1' })
  const again = await start(good, '', { 'idempotency-key': 'import-1' })
  expect([again.statusCode, again.json().id, again.headers.location]).toEqual([
    202,
    first.json().id,
    first.headers.location
  ])
  await work(it)
  expect(await list()).toHaveLength(2)
})

test('officers import nobody', async () => {
  const { officerOf, url } = await openTask({ agencies: ['UNDP'] })
  const officer = await officerOf('UNDP')
  for (const path of ['imports', 'import', 'import/columns'])
    expect((await officer('POST', url(`/participants/${path}`), { payload: good })).statusCode).toBe(403)
})

describe('five thousand people', () => {
  const file = csv([HEADINGS, ...Array.from({ length: 5000 }, (_, n) => row(n))])

  test('come in within seconds, told row by row, while others are served', async () => {
    const { start, organiser, url, list } = await openTask()
    const { id } = (await start(file)).json()
    const working = work(it)
    const seen: (number | null)[] = []
    let longest = 0
    for (let state = 'queued'; state === 'queued' || state === 'running'; ) {
      const asked = performance.now()
      const task = (await organiser('GET', url(`/tasks/${id}`))).json()
      longest = Math.max(longest, performance.now() - asked)
      state = task.state
      if (state === 'running') seen.push(task.total)
    }
    await working
    expect((await organiser('GET', url(`/tasks/${id}`))).json()).toMatchObject({
      state: 'done',
      result: { added: 5000 }
    })
    expect(seen).toContain(5000)
    expect(longest).toBeLessThan(4000)
    expect(await list()).toHaveLength(200)
  })

  test('that were cancelled on the way are not there', async () => {
    const { start, organiser, url, list } = await openTask()
    const { id } = (await start(file)).json()
    const working = work(it)
    const read = async () => (await organiser('GET', url(`/tasks/${id}`))).json()
    while ((await read()).total === null);
    expect((await organiser('POST', url(`/tasks/${id}/cancel`))).json().state).toBe('running')
    await working
    expect((await read()).state).toBe('cancelled')
    expect(await list()).toEqual([])
  })
})

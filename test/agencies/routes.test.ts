/** Agencies through the API: added, changed by one person at a time, removed while they have no part anywhere. */
import { beforeAll, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const url = '/api/v1/agencies'
const UNESCO = { acronym: 'UNESCO', name: 'United Nations Educational, Scientific…', kind: 'un-entity' }

let convener: Caller
let reader: Caller

beforeAll(async () => {
  convener = await it.as(await makeUser(it.db, { mayConvene: true }))
  reader = await it.as(await makeUser(it.db))
})
const add = async (given: object) => (await convener('POST', url, { payload: { ...UNESCO, ...given } })).json()

test('an agency is added by a convener and read by everybody who is signed in', async () => {
  const added = await convener('POST', url, { payload: UNESCO })
  expect(added.statusCode).toBe(201)
  const { id } = added.json()
  expect(added.json()).toEqual({ id, ...UNESCO, version: 1 })
  const read = await reader('GET', `${url}/${id}`)
  expect([read.headers.etag, read.json()]).toEqual(['"1"', added.json()])
  expect((await reader('GET', url)).json().items).toContainEqual(added.json())
  expect((await reader('POST', url, { payload: { ...UNESCO, acronym: 'X' } })).statusCode).toBe(403)
})

test('agencies are listed by acronym in one statement, however many they are', async () => {
  await add({ acronym: 'ZZZ' })
  await add({ acronym: 'AAA' })
  const read = await it.expectQueries(2, () => reader('GET', url))
  const acronyms = read.json().items.map(({ acronym }: { acronym: string }) => acronym)
  expect(acronyms).toEqual([...acronyms].sort())
  expect(acronyms.length).toBeGreaterThan(2)
})

test('an acronym stands for one agency', async () => {
  await add({ acronym: 'UPU' })
  const { id } = await add({ acronym: 'ITU' })
  const taken = { status: 409, kind: 'acronym-taken', faults: { '#/body/acronym': 'is taken' } }
  expect(problemIn(await convener('POST', url, { payload: { ...UNESCO, acronym: 'UPU' } }))).toEqual(taken)
  const change = { payload: { acronym: 'UPU' }, headers: { 'if-match': '*' } }
  expect(problemIn(await convener('PATCH', `${url}/${id}`, change))).toEqual(taken)
})

test('a change is based on what was read', async () => {
  const { id } = await add({ acronym: 'WHO' })
  const rename = (name: string, headers = {}) => convener('PATCH', `${url}/${id}`, { payload: { name }, headers })
  expect((await rename('Nobody said when')).statusCode).toBe(428)
  const renamed = await rename('World Health', { 'if-match': '"1"' })
  expect([renamed.statusCode, renamed.headers.etag, renamed.json().name]).toEqual([200, '"2"', 'World Health'])
  expect(problemIn(await rename('Too late', { 'if-match': '"1"' })).kind).toBe('changed-meanwhile')
  expect((await reader('GET', `${url}/${id}`)).json()).toMatchObject({ name: 'World Health', version: 2 })
})

test('an agency leaves when it has no part in a workshop', async () => {
  const { agencyIds } = await openWorkshop(it, { agencies: ['UNDP'] })
  expect(problemIn(await convener('DELETE', `${url}/${agencyIds.UNDP}`)).kind).toBe('agency-in-use')
  const { id } = await add({ acronym: 'GONE' })
  expect((await convener('DELETE', `${url}/${id}`)).statusCode).toBe(204)
  for (const method of ['GET', 'DELETE'] as const)
    expect(problemIn(await convener(method, `${url}/${id}`)).kind).toBe('agency-not-found')
})

test('what is wrong is told field by field', async () => {
  const payload = { acronym: '', name: 'A\u202Eb', kind: 'club', colour: 'blue' }
  expect(problemIn(await convener('POST', url, { payload }))).toEqual({
    status: 400,
    kind: 'invalid-request',
    faults: {
      '#/body/acronym': 'must NOT have fewer than 1 characters',
      '#/body/name': expect.stringContaining('U+202E'),
      '#/body/kind': expect.stringContaining('must be one of un-entity'),
      '#/body/colour': 'is not known here'
    }
  })
})

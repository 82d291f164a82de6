/** How people register for a workshop, and how long what they told is kept: set by its organiser, read by its team. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

const SETTINGS = {
  registration: 'open',
  registrationClosesOn: '2026-11-02',
  dataNotice: 'The secretariat reads what you tell us.\nNobody else does.',
  dataContact: 'Data protection focal point, data@example.org',
  keepsNeedsDays: 0,
  keepsContactsDays: 3650,
  keepsPassportsDays: 14
}

const opened = async () => {
  const open = await openWorkshop(it, { agencies: ['UNDP'] })
  const change = (payload: object) => open.organiser('PATCH', open.url(), { payload, headers: { 'if-match': '*' } })
  const read = async () => (await open.organiser('GET', open.url())).json()
  return { ...open, change, read }
}

test('the organiser opens registration, says what for and until when; the team reads it', async () => {
  const { change, read, officerOf, url } = await opened()
  expect(await read()).toMatchObject({
    registration: 'closed',
    registrationClosesOn: null,
    dataNotice: '',
    dataContact: '',
    keepsNeedsDays: 7,
    keepsContactsDays: 90,
    keepsPassportsDays: 30
  })
  const changed = await change(SETTINGS)
  expect([changed.statusCode, changed.json()]).toEqual([200, expect.objectContaining(SETTINGS)])
  const officer = await officerOf('UNDP')
  expect((await officer('GET', url())).json()).toMatchObject(SETTINGS)
  expect((await officer('PATCH', url(), { payload: SETTINGS, headers: { 'if-match': '*' } })).statusCode).toBe(403)
  expect((await change({ registrationClosesOn: null })).json().registrationClosesOn).toBeNull()
})

test('registration cannot close after the last day, whichever of the two days is changed', async () => {
  const { change, read } = await opened()
  const before = await read()
  expect(problemIn(await change({ registrationClosesOn: '2026-11-12' }))).toEqual({
    status: 422,
    kind: 'invalid-workshop',
    faults: { '#/body/registrationClosesOn': 'is after the last day of the workshop, 2026-11-11' }
  })
  expect(await read()).toEqual(before)
  expect((await change({ registrationClosesOn: '2026-11-11' })).statusCode).toBe(200)
  expect(problemIn(await change({ endsOn: '2026-11-10' })).faults).toHaveProperty(['#/body/registrationClosesOn'])
  expect((await change({ endsOn: '2026-11-10', registrationClosesOn: '2026-11-10' })).statusCode).toBe(200)
})

test.each([
  ['an address', 'data@example.org', 200],
  ['a name with an address', 'Ms Somchai, somchai@example.org', 200],
  ['a name with a telephone number', 'The secretariat, +66 2 288 1234', 200],
  ['a web address', 'https://example.org/privacy', 200],
  ['nobody, for now', '', 200],
  ['a name alone', 'Ms Somchai', 422],
  ['a room', 'Secretariat, room 1204', 422]
])('whom people ask about their data: %s', async (_what, dataContact, status) => {
  const { change } = await opened()
  const answer = await change({ dataContact })
  expect(answer.statusCode).toBe(status)
  if (status === 422) expect(problemIn(answer).faults).toHaveProperty(['#/body/dataContact'])
})

test.each([
  { keepsNeedsDays: -1 },
  { keepsContactsDays: 3651 },
  { keepsNeedsDays: 1.5 },
  { registration: 'ajar' },
  { registrationClosesOn: '2026-02-30' },
  { dataNotice: 'x'.repeat(4001) }
])('what cannot be is refused at its place: %j', async (given) => {
  const { change, read } = await opened()
  const before = await read()
  const { status, faults } = problemIn(await change(given))
  expect([status, Object.keys(faults)]).toEqual([400, [`#/body/${Object.keys(given)[0]}`]])
  expect(await read()).toEqual(before)
})

test('a workshop may be created with them', async () => {
  const convener = await it.as(await makeUser(it.db, { mayConvene: true }))
  const plain = { title: 'A workshop', startsOn: '2026-11-09', endsOn: '2026-11-11', timeZone: 'Asia/Bangkok' }
  const payload = { ...plain, city: 'Bangkok', country: 'THA', ...SETTINGS }
  const created = await convener('POST', '/api/v1/workshops', { payload })
  expect([created.statusCode, created.json()]).toEqual([201, expect.objectContaining(SETTINGS)])
})

/** A workshop at a glance: what each of its team is told of it. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makePerson, makeRoom } from '../support/make.ts'
import { openWorkshop } from '../support/open-workshop.ts'

const it = testApp()

type Check = { kind: string; severity: string; count: number; of: string[]; link: object }

const opened = async (given: Parameters<typeof openWorkshop>[1] = {}) => {
  const open = await openWorkshop(it, { agencies: ['UNDP', 'UNODC'], ...given })
  const read = async (call = open.organiser) => (await call('GET', open.url('/overview'))).json()
  const person = (more: Parameters<typeof makePerson>[2] = {}) => makePerson(it.db, open.workshop, more)
  const checks = async () =>
    new Map<string, Check>((await read()).checks.map((check: Check) => [check.kind, check] as const))
  return { ...open, read, person, checks }
}

test('the organiser sees who comes, from where, and how many places are taken', async () => {
  const { read, person } = await opened({ capacity: 3 })
  await person({ country: 'BGD' })
  await person({ country: 'BGD', sector: 'media' })
  await person({ state: 'waiting' })
  await person({ state: 'declined' })
  expect(await read()).toMatchObject({
    phase: 'during',
    days: 1,
    lasts: 3,
    today: '2026-11-09',
    states: { confirmed: 2, waiting: 1, declined: 1, invited: 0 },
    places: { capacity: 3, taken: 2, waiting: 1 },
    byCountryAndSector: [
      { country: 'BGD', sector: 'government', people: 1 },
      { country: 'BGD', sector: 'media', people: 1 }
    ]
  })
})

test('an officer is told of the people whom the agency invited, and of nothing that others tell', async () => {
  const { read, person, officerOf, agencyIds } = await opened({ capacity: 1 })
  await person({ agencyId: agencyIds.UNDP })
  await person({ agencyId: agencyIds.UNODC, country: 'BGD', email: null, displayName: '𐤀' })
  await person({ agencyId: agencyIds.UNODC, state: 'invited' })
  const told = await read(await officerOf('UNDP'))
  expect(told).toMatchObject({
    states: { confirmed: 1, invited: 0 },
    places: null,
    deeds: null,
    byCountryAndSector: [{ country: 'THA', sector: 'government', people: 1 }]
  })
  const open = told.checks.filter(({ severity }: Check) => severity !== 'done').map(({ kind }: Check) => kind)
  expect(open).toEqual(['emails-missing'])
  const whole = await read()
  expect(whole.checks).toContainEqual(expect.objectContaining({ kind: 'names-without-font', count: 1 }))
})

test.each(['desk', 'participant'] as const)('somebody of the role %s is told of nobody', async (role) => {
  const { read, person, workshop } = await opened()
  await person()
  expect(await read(await it.asMember(workshop, role))).toEqual({
    phase: 'during',
    today: '2026-11-09',
    days: 1,
    lasts: 3,
    states: null,
    places: null,
    byCountryAndSector: null,
    checks: null,
    deeds: null
  })
})

test('what is missing is told with where to do it, and what is in order is told as done', async () => {
  const { checks, person, organiser, url, workshop, officerOf } = await opened({
    startsOn: '2026-12-07',
    endsOn: '2026-12-09',
    visibility: 'public',
    registration: 'open',
    registrationClosesOn: '2026-12-01'
  })
  const before = await checks()
  const settings = (tab: string) => ({ screen: 'settings', search: { tab: [tab] } })
  expect(before.get('nobody-confirmed')).toMatchObject({ severity: 'serious', count: 1 })
  expect(before.get('agenda-missing')).toMatchObject({ severity: 'serious', link: { screen: 'agenda', search: {} } })
  expect(before.get('rooms-missing')).toMatchObject({ severity: 'warning', link: settings('rooms') })
  expect(before.get('officers-missing')).toMatchObject({ severity: 'notice', of: ['UNDP', 'UNODC'] })
  expect(before.get('data-notice-missing')).toMatchObject({ severity: 'serious', link: settings('registration') })
  expect(before.get('registration-open')).toMatchObject({ severity: 'done', on: '2026-12-01' })
  expect(before.has('nobody-scanned')).toBe(false)

  await makeRoom(it.db, workshop, 'Room A')
  await officerOf('UNDP')
  await person({ country: 'BGD', email: 'a@example.org' })
  await person({ country: 'PAK', headOfDelegation: true })
  await person({ state: 'applied', email: 'b@example.org' })
  const times = { startsAt: '2026-12-07T09:00:00+07:00', endsAt: '2026-12-07T10:00:00+07:00' }
  await organiser('POST', url('/sessions'), { payload: { kind: 'panel', title: 'What we learned', ...times } })
  const after = await checks()
  expect(after.get('nobody-confirmed')).toMatchObject({ severity: 'done', count: 0 })
  expect(after.get('rooms-missing')).toMatchObject({ severity: 'done' })
  expect(after.get('officers-missing')).toMatchObject({ of: ['UNODC'] })
  expect(after.get('people-to-decide')).toMatchObject({
    count: 1,
    link: { screen: 'participants', search: { state: ['nominated', 'applied'] } }
  })
  expect(after.get('heads-missing')).toMatchObject({ count: 1, of: ['BGD'] })
  expect(after.get('emails-missing')).toMatchObject({ count: 1 })
  expect(after.get('badges-unprinted')).toMatchObject({ severity: 'notice', count: 2 })
  expect(after.get('session-chair-missing')).toMatchObject({ severity: 'notice', of: ['S01'] })
  expect(after.get('agenda-unreleased')).toMatchObject({ severity: 'serious' })

  await organiser('POST', url('/agenda/releases'), { payload: {} })
  expect((await checks()).get('agenda-changed')).toMatchObject({ severity: 'done', of: ['Rev.1'] })
  const late = { ...times, title: 'One more', kind: 'break', startsAt: '2026-12-07T09:30:00+07:00' }
  await organiser('POST', url('/sessions'), { payload: late })
  expect((await checks()).get('agenda-changed')).toMatchObject({ severity: 'warning', count: 1 })
})

test('when it is over only what should have been recorded is asked for', async () => {
  const { checks, person } = await opened({ startsOn: '2026-10-05', endsOn: '2026-10-07' })
  await person()
  const found = [...(await checks()).values()].map(({ kind, severity }) => [kind, severity])
  expect(found).toEqual([
    ['nobody-scanned', 'warning'],
    ['outcomes-missing', 'notice']
  ])
})

test('what was done lately is told with who did it', async () => {
  const { read, organiser, url } = await opened()
  await organiser('POST', url('/rooms'), { payload: { name: 'Room A' } })
  expect((await read()).deeds).toEqual([expect.objectContaining({ deed: 'rooms.add', by: 'Somebody' })])
})

test('it takes as many statements for many people as for few', async () => {
  const { read, person } = await opened()
  await person()
  await it.expectQueries(22, read)
  for (let n = 0; n < 20; n++) await person({ country: n % 2 ? 'BGD' : 'PAK', displayName: 'อมินา' })
  await it.expectQueries(22, read)
})

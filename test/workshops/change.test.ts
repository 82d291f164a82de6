/** A workshop is changed by one person at a time, and never so that its agenda would lie outside its days. */
import { expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeMembership, makeUser, makeWorkshop } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()

const opened = async (given: Parameters<typeof openWorkshop>[1] = {}) => {
  const { organiser, url, workshop } = await openWorkshop(it, given)
  const change = (payload: object, tag: string | undefined = '*') =>
    organiser('PATCH', url(), { payload, headers: tag === undefined ? {} : { 'if-match': tag } })
  const read = async () => (await organiser('GET', url())).json()
  return { organiser, url, workshop, change, read }
}

test('a change needs If-Match', async () => {
  const { organiser, url, read } = await opened()
  const before = await read()
  const refused = await organiser('PATCH', url(), { payload: { city: 'Jakarta' } })
  expect(problemIn(refused)).toMatchObject({ status: 428, kind: 'precondition-required' })
  expect(await read()).toEqual(before)
})

test('of two changes based on the same version one is made', async () => {
  const { change, read } = await opened()
  const answers = await Promise.all(['Jakarta', 'Manila'].map((city) => change({ city }, '"1"')))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
  const made = answers.find(({ statusCode }) => statusCode === 200)!
  expect([made.headers.etag, made.json()]).toEqual(['"2"', await read()])
  const next = await change({ venue: 'Hall' }, made.headers.etag as string)
  expect([next.statusCode, next.headers.etag]).toEqual([200, '"3"'])
})

test('who is late is told so before anything else', async () => {
  const { change } = await opened()
  await change({ city: 'Jakarta' })
  expect(problemIn(await change({ country: 'Atlantis' }, '"1"')).kind).toBe('changed-meanwhile')
})

test('what is given changes, and nothing else', async () => {
  const { change, read } = await opened({ capacity: 30 })
  const before = await read()
  const given = {
    title: 'Another title',
    capacity: null,
    country: 'Viet Nam',
    background: ['One', 'Two\nlines'],
    urduHand: 'nastaliq'
  }
  expect((await change(given)).statusCode).toBe(200)
  expect(await read()).toEqual({ ...before, ...given, country: 'VNM', version: 2 })
})

test('faults are judged with what stays: the last day may not come before the first', async () => {
  const { change, read } = await opened()
  const before = await read()
  expect(problemIn(await change({ endsOn: '2026-11-08', country: 'Atlantis' }))).toMatchObject({
    status: 422,
    faults: { '#/body/endsOn': 'is before the first day, 2026-11-09', '#/body/country': expect.any(String) }
  })
  expect(problemIn(await change({ startsOn: '2026-11-12' })).faults).toHaveProperty(['#/body/endsOn'])
  expect(await read()).toEqual(before)
})

test('hours of the venue are told together, and it opens before it closes', async () => {
  const { change, read } = await opened()
  const faultsOf = async (hours: object) => problemIn(await change(hours)).faults
  expect(await faultsOf({ venueOpensAt: '08:00' })).toEqual({ '#/body/venueClosesAt': expect.any(String) })
  expect(await faultsOf({ venueOpensAt: '18:00', venueClosesAt: '08:00' })).toHaveProperty(['#/body/venueClosesAt'])
  expect((await change({ venueOpensAt: '25:00', venueClosesAt: '26:00' })).statusCode).toBe(400)
  expect((await change({ venueOpensAt: '08:00', venueClosesAt: '18:00' })).statusCode).toBe(200)
  expect(await read()).toMatchObject({ venueOpensAt: '08:00', venueClosesAt: '18:00' })
  expect(await faultsOf({ venueOpensAt: null })).toHaveProperty(['#/body/venueOpensAt'])
  expect((await change({ venueOpensAt: null, venueClosesAt: null })).statusCode).toBe(200)
})

test('days that leave sessions outside are refused with their titles', async () => {
  const { organiser, url, change, read } = await opened()
  const times = { startsAt: '2026-11-11T15:00:00+07:00', endsAt: '2026-11-11T16:00:00+07:00' }
  const session = { kind: 'closing', title: 'Closing', ...times }
  expect((await organiser('POST', url('/sessions'), { payload: session })).statusCode).toBe(201)
  const refused = await change({ endsOn: '2026-11-10' })
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'sessions-outside-days' })
  expect(refused.json().sessions).toEqual([expect.stringContaining('Closing')])
  expect(await read()).toMatchObject({ endsOn: '2026-11-11', version: 1 })
  // at 15:00 in Bangkok it is still the day before in Honolulu
  expect(problemIn(await change({ startsOn: '2026-11-11', timeZone: 'Pacific/Honolulu' })).status).toBe(409)
  expect((await change({ startsOn: '2026-11-11' })).statusCode).toBe(200)
})

test('an address that another workshop has is refused', async () => {
  const { workshop: other } = await opened()
  const { change } = await opened()
  expect(problemIn(await change({ slug: other.slug }))).toMatchObject({
    status: 409,
    kind: 'slug-taken',
    faults: { '#/body/slug': 'is taken' }
  })
})

test('who made the workshop a demonstration cannot be changed later, nor the fields that the server gives', async () => {
  const { change } = await opened()
  const fields = { isDemonstration: true, id: 'x', version: 7, agencies: [] }
  const { status, faults } = problemIn(await change(fields))
  expect([status, faults]).toEqual([
    400,
    Object.fromEntries(Object.keys(fields).map((field) => [`#/body/${field}`, 'is not known here']))
  ])
  expect(problemIn(await change({})).status).toBe(400)
})

test('the list of workshops comes in pages, the latest first, in one statement', async () => {
  const user = await makeUser(it.db)
  const days = ['2026-01-05', '2026-03-05', '2026-03-05', '2026-02-05']
  for (const startsOn of days) {
    const { id: workshopId } = await makeWorkshop(it.db, { startsOn, endsOn: startsOn })
    await makeMembership(it.db, { workshopId, userId: user.id, role: 'desk', agencyId: null })
  }
  const caller = await it.as(user)
  const page = async (limit: number, cursor?: string) =>
    (
      await it.expectQueries(2, () =>
        caller('GET', '/api/v1/workshops', { query: { limit: String(limit), ...(cursor && { cursor }) } })
      )
    ).json()
  const startsOf = ({ items }: { items: { startsOn: string }[] }) => items.map(({ startsOn }) => startsOn)
  const first = await page(1)
  const second = await page(2, first.next)
  const last = await page(3, second.next)
  expect([first, second, last].map(startsOf)).toEqual([['2026-03-05'], ['2026-03-05', '2026-02-05'], ['2026-01-05']])
  expect(last.next).toBeNull()
})

test.each(['0000-01-01', '2026-02-30'])(
  'a cursor at a day that no workshop begins on is refused: %s',
  async (startsOn) => {
    const caller = await it.as(await makeUser(it.db))
    const at = { startsOn, id: '01900000-0000-7000-8000-000000000000' }
    const cursor = Buffer.from(JSON.stringify(at)).toString('base64url')
    expect((await caller('GET', '/api/v1/workshops', { query: { cursor } })).json().type).toMatch(/invalid-cursor$/)
  }
)

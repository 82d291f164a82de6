/** Who is here now: by door, country and agency, for those who see everybody and for those who see their own. */
import { beforeAll, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { type OpenWorkshop, openWorkshop } from '../support/open-workshop.ts'
import { at, doorsOf, scanAt } from './doors.ts'

const it = testApp()
let open: OpenWorkshop
let officer: Caller
let day: string
let session: string
let doors: ReturnType<typeof doorsOf>
const live = async (as: Caller = open.organiser, query: Record<string, string> = {}) =>
  (await as('GET', open.url('/attendance/live'), { query })).json()
const here = async (as: Caller = open.organiser) => {
  const { doors } = await live(as)
  return doors.map(({ kind, counts }: { kind: string; counts: object[] }) => [kind, ...counts])
}

beforeAll(async () => {
  open = await openWorkshop(it, { agencies: ['UNDP', 'UNODC'] })
  officer = await open.officerOf('UNDP')
  doors = doorsOf(open.url(''), open.organiser)
  const undp = { agencyId: open.agencyIds.UNDP!, categoryId: open.categoryIds.Delegate! }
  const unodc = { ...undp, agencyId: open.agencyIds.UNODC! }
  const person = (given: Parameters<typeof makePerson>[2]) => makePerson(it.db, open.workshop, given)
  const own = [await person(undp), await person({ ...undp, country: 'LAO' })]
  const others = []
  for (let i = 0; i < 5; i++) others.push(await person({ ...unodc, country: i < 3 ? 'THA' : 'VNM' }))
  await person({ ...undp, state: 'waiting' })
  const sessions = await open.organiser('POST', open.url('/sessions'), {
    payload: {
      kind: 'plenary',
      title: 'Opening',
      startsAt: at('09:00'),
      endsAt: at('10:00'),
      countsForAttendance: true
    }
  })
  day = await doors.day()
  session = await doors.session(sessions.json().id)
  await doors.results(
    scanAt(day, own[0]!.token, { happenedAt: at('08:30') }),
    scanAt(day, own[0]!.token, { happenedAt: at('08:50'), direction: 'out' }),
    ...others.slice(0, 3).map(({ token }) => scanAt(day, token, { happenedAt: at('08:40') })),
    // came by another door of the day
    scanAt(session, own[1]!.token, { happenedAt: at('09:05') }),
    scanAt(session, others[0]!.token, { happenedAt: at('09:06') }),
    // left without having come
    scanAt(session, others[4]!.token, { happenedAt: at('09:07'), direction: 'out' })
  )
})

test('organisers see who came and who is inside, door by door', async () => {
  const body = await live()
  expect(body).toMatchObject({ columns: ['everybody'], checkpoint: day, withheld: false })
  expect(body.total).toEqual([{ confirmed: 7, came: 5, inside: 0 }])
  expect(body.doors).toEqual([
    {
      checkpointId: day,
      kind: 'day',
      day: '2026-11-09',
      code: null,
      title: null,
      startsAt: null,
      counts: [{ confirmed: 7, came: 5, inside: 3 }]
    },
    {
      checkpointId: session,
      kind: 'session',
      day: '2026-11-09',
      code: expect.any(String),
      title: 'Opening',
      startsAt: '2026-11-09T02:00:00.000Z',
      counts: [{ confirmed: 7, came: 2, inside: 2 }]
    }
  ])
})

test('countries and agencies tell of the door in question', async () => {
  const rows = (body: { byCountry: { key: string; counts: object[] }[] }) =>
    body.byCountry.map(({ key, counts }) => [key, counts[0]])
  const body = await live()
  expect(rows(body)).toEqual([
    ['LAO', { confirmed: 1, came: 1, inside: 0 }],
    ['THA', { confirmed: 4, came: 4, inside: 3 }],
    ['VNM', { confirmed: 2, came: 0, inside: 0 }]
  ])
  expect(body.byAgency).toEqual([
    { key: 'UNDP', label: 'UNDP', counts: [{ confirmed: 2, came: 2, inside: 0 }] },
    { key: 'UNODC', label: 'UNODC', counts: [{ confirmed: 5, came: 3, inside: 3 }] }
  ])
  expect(rows(await live(open.organiser, { checkpoint: session }))[0]).toEqual([
    'LAO',
    { confirmed: 1, came: 1, inside: 1 }
  ])
  expect(await live(open.organiser, { checkpoint: open.workshop.id })).toMatchObject({ status: 404 })
})

test('an officer sees the own people, and no small numbers of others', async () => {
  const body = await live(officer)
  expect(body).toMatchObject({ columns: ['own', 'everybody'], withheld: true, byAgency: [] })
  const nothing = { confirmed: null, came: null, inside: null }
  expect(body.doors[0].counts).toEqual([
    { confirmed: 2, came: 2, inside: 0 },
    { confirmed: 7, came: 5, inside: 3 }
  ])
  // one other person at the session: who it is would be plain
  expect(body.doors[1].counts).toEqual([{ confirmed: 2, came: 1, inside: 1 }, nothing])
  const byCountry = Object.fromEntries(
    body.byCountry.map(({ key, counts }: { key: string; counts: object[] }) => [key, counts[1]])
  )
  expect(byCountry.VNM).toEqual(nothing)
  expect(byCountry.THA).toEqual(nothing) // the total less this would be those of Viet Nam
})

test('a scan that is taken back is not counted', async () => {
  const [result] = await doors.results(
    scanAt(session, (await makePerson(it.db, open.workshop, { categoryId: open.categoryIds.Delegate! })).token)
  )
  expect(await here()).toMatchObject([
    ['day', { came: 6 }],
    ['session', { came: 3, inside: 3 }]
  ])
  await doors.void(result!.id, 'at the wrong door')
  expect(await here()).toMatchObject([
    ['day', { came: 5 }],
    ['session', { came: 2, inside: 2 }]
  ])
})

test('the figures are those of the report', async () => {
  const report = (await open.organiser('GET', open.url('/attendance'))).json()
  const { doors, total } = await live()
  expect(report.totals[0].present).toBe(total[0].came)
  expect(report.byDay[0].counts[0].present).toBe(doors[0].counts[0].came)
  expect(report.bySession[0].counts[0].present).toBe(doors[1].counts[0].came)
})

test('it is cheap enough to be asked every few seconds', async () => {
  await it.expectQueries(5, () => live())
  await it.expectQueries(5, () => live(officer))
})

test('a desk and a participant see no figures', async () => {
  for (const role of ['desk', 'participant'] as const) {
    const caller = await it.asMember(open.workshop, role)
    expect((await caller('GET', open.url('/attendance/live'))).statusCode, role).toBe(403)
  }
})

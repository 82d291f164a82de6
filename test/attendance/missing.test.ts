/** Who is confirmed and was not seen, and what was scanned of whom. */
import { beforeEach, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { type OpenWorkshop, openWorkshop } from '../support/open-workshop.ts'
import { at, doorsOf, scanAt } from './doors.ts'

const it = testApp()
let open: OpenWorkshop
let officer: Caller
let doors: ReturnType<typeof doorsOf>
const people: Record<string, Awaited<ReturnType<typeof makePerson>>> = {}
let [first, second] = ['', '']

beforeEach(async () => {
  open = await openWorkshop(it, { agencies: ['UNDP', 'UNODC'] })
  officer = await open.officerOf('UNDP')
  doors = doorsOf(open.url(''), open.organiser)
  const agencies = { Anong: 'UNDP', Bilal: 'UNODC', Carla: 'UNDP', Wen: 'UNDP' }
  for (const [name, acronym] of Object.entries(agencies)) {
    people[name] = await makePerson(it.db, open.workshop, {
      givenNames: name,
      displayName: name,
      sortKey: name,
      agencyId: open.agencyIds[acronym]!,
      categoryId: open.categoryIds[name === 'Carla' ? 'Expert' : 'Delegate']!,
      country: name === 'Bilal' ? 'PAK' : 'THA',
      state: name === 'Wen' ? 'waiting' : 'confirmed'
    })
  }
  ;[first, second] = [await doors.day('2026-11-09'), await doors.day('2026-11-10')]
  await doors.results(scanAt(first, people.Anong!.token), scanAt(first, 'NOBODY', { happenedAt: at('08:31') }))
})
const missing = async (query: Record<string, string>, as: Caller = open.organiser) =>
  (await as('GET', open.url('/attendance/missing'), { query })).json()
const namesOf = (body: { items: { displayName: string }[] }) => body.items.map(({ displayName }) => displayName)
const scans = async (query: Record<string, string> = {}, as: Caller = open.organiser) =>
  (await as('GET', open.url('/attendance/scans'), { query })).json().items

test('who is confirmed and was not seen is missing; on another day they are others', async () => {
  const body = await missing({ checkpoint: first })
  expect([namesOf(body), body.total, body.next]).toEqual([['Bilal', 'Carla'], 2, null])
  const later = await missing({ checkpoint: second })
  expect(namesOf(later)).toEqual(['Anong', 'Bilal', 'Carla'])
  expect(later.items[0]).toEqual({
    participantId: people.Anong!.id,
    reference: people.Anong!.reference,
    displayName: 'Anong',
    nativeName: '',
    category: 'Delegate',
    country: 'THA',
    agency: 'UNDP',
    organisation: '',
    lastSeenAt: '2026-11-09T01:30:00.000Z'
  })
})

test('who came by the door of a session is not missing that day', async () => {
  const { id } = (
    await open.organiser('POST', open.url('/sessions'), {
      payload: { kind: 'plenary', title: 'Opening', startsAt: at('09:00'), endsAt: at('10:00') }
    })
  ).json()
  const session = await doors.session(id)
  expect(namesOf(await missing({ checkpoint: session }))).toEqual(['Anong', 'Bilal', 'Carla'])
  await doors.results(scanAt(session, people.Bilal!.token))
  expect(namesOf(await missing({ checkpoint: first }))).toEqual(['Carla'])
  expect(namesOf(await missing({ checkpoint: session }))).toEqual(['Anong', 'Carla'])
})

test('filters and pages', async () => {
  expect(namesOf(await missing({ checkpoint: first, country: 'PAK' }))).toEqual(['Bilal'])
  expect(namesOf(await missing({ checkpoint: first, category: 'Expert' }))).toEqual(['Carla'])
  expect(namesOf(await missing({ checkpoint: first, agency: 'UNDP' }))).toEqual(['Carla'])
  expect(namesOf(await missing({ checkpoint: first, q: 'bil' }))).toEqual(['Bilal'])
  const page = await missing({ checkpoint: second, limit: '2' })
  expect(namesOf(page)).toEqual(['Anong', 'Bilal'])
  expect(namesOf(await missing({ checkpoint: second, limit: '2', cursor: page.next }))).toEqual(['Carla'])
  expect(await missing({ checkpoint: open.workshop.id })).toMatchObject({ status: 404 })
})

test('officers see their own people alone, missing or scanned', async () => {
  await doors.results(scanAt(first, people.Bilal!.token, { happenedAt: at('08:40') }))
  expect(namesOf(await missing({ checkpoint: second }, officer))).toEqual(['Anong', 'Carla'])
  const seen = await scans({}, officer)
  expect(seen.map(({ participant }: { participant: object }) => participant)).toMatchObject([{ displayName: 'Anong' }])
  expect(await scans({ participant: people.Bilal!.id }, officer)).toEqual([])
})

test('scans are told the latest first, unknown codes too, and taken back ones say why', async () => {
  const [unknown, anong] = await scans()
  expect(unknown).toMatchObject({ participant: null, verdict: 'unknown' })
  expect(anong).toEqual({
    id: expect.any(String),
    participant: { id: people.Anong!.id, reference: people.Anong!.reference, displayName: 'Anong' },
    checkpoint: { id: first, kind: 'day', day: '2026-11-09', code: null, title: null },
    direction: 'in',
    verdict: 'admitted',
    device: 'Entrance',
    happenedAt: '2026-11-09T01:30:00.000Z',
    receivedAt: it.services.clock().toISOString(),
    scannedBy: expect.stringMatching(/./),
    reason: '',
    voided: null
  })
  await doors.void(anong.id, 'the wrong person')
  const again = await scans({ participant: people.Anong!.id })
  expect(again).toHaveLength(1)
  expect(again[0].voided).toEqual({
    at: it.services.clock().toISOString(),
    by: anong.scannedBy,
    reason: 'the wrong person'
  })
  expect(await scans({ checkpoint: second })).toEqual([])
})

test('scans come in pages', async () => {
  const page = (await open.organiser('GET', open.url('/attendance/scans'), { query: { limit: '1' } })).json()
  expect(await scans({ limit: '1', cursor: page.next })).toMatchObject([{ verdict: 'admitted' }])
})

test('names are not for desks', async () => {
  const desk = await it.asMember(open.workshop, 'desk')
  expect((await desk('GET', open.url('/attendance/scans'))).statusCode).toBe(403)
  expect((await desk('GET', open.url('/attendance/missing'), { query: { checkpoint: first } })).statusCode).toBe(403)
})

/** The draft as a whole over HTTP: warnings, what a release would change, and moving several sessions. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makePerson, makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, pointersOf, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db)
  for (const name of ['Room A', 'Room B']) await makeRoom(it.db, workshop, name)
  organiser = await it.asMember(workshop, 'organiser')
  draft = agendaOf(workshop.slug, organiser)
})
const room = 'Room A'
const hour = (from: string, to: string) => ({ startsAt: at(10, from), endsAt: at(10, to) })
type Warning = { sessionId: string; kind: string; others: string[] }
const warnings = async (): Promise<Warning[]> => (await organiser('GET', `${draft.url}/agenda/warnings`)).json().items
const changes = async () => (await organiser('GET', `${draft.url}/agenda/changes`)).json()

describe('warnings', () => {
  const social = { kind: 'exercise' as const }
  test('of all sessions that are scheduled, and of one with every save', async () => {
    const { id: participantId } = await makePerson(it.db, workshop)
    const roles = [{ role: 'speaker' as const, participantId }]
    const first = await draft.add({ ...social, room, roles })
    expect([first.statusCode, first.json().warnings]).toEqual([201, []])
    const second = (await draft.add({ ...social, room: 'Room B', roles })).json()
    const clash = ['person-in-two-places', 'delegation-in-two-places']
    expect(second.warnings.map(({ kind }: Warning) => kind)).toEqual([...clash, ...clash])
    await draft.added({ ...social, startsAt: null, endsAt: null, illustrative: true })
    const told = (await warnings()).map(({ sessionId, kind, others }) => [sessionId, kind, others])
    expect(told).toEqual([
      ...clash.map((kind) => [first.json().id, kind, [second.id]]),
      ...clash.map((kind) => [second.id, kind, [first.json().id]])
    ])
    const moved = await draft.change(second.id, hour('10:00', '11:00'))
    expect(moved.json().warnings).toMatchObject([{ sessionId: first.json().id, kind: 'room-change-without-break' }])
  })

  test('name who must not be listed before the release does', async () => {
    const person = await makePerson(it.db, workshop, { listed: false, displayName: 'Ana Roy' })
    const roles = [{ role: 'speaker' as const, participantId: person.id, name: 'Ana Roy' }]
    const { id } = await draft.added({ ...social, roles })
    expect(await warnings()).toMatchObject([{ sessionId: id, kind: 'unlisted-named' }])
    expect((await changes()).unlisted).toMatchObject([{ id }])
    expect(problemOf(await draft.release())).toEqual([409, 'unlisted-named'])
  })

  test('are for those who read the draft', async () => {
    const desk = await it.asMember(workshop, 'desk')
    for (const path of ['warnings', 'changes'])
      expect((await desk('GET', `${draft.url}/agenda/${path}`)).statusCode).toBe(403)
  })
})

test('what a release would change is what it then tells', async () => {
  const none = { number: 1, since: null, sessions: 0, changes: [], people: 0, isReleasable: false, unlisted: [] }
  expect(await changes()).toEqual(none)
  const { id } = await draft.added({ title: 'Panel' })
  expect(await changes()).toEqual({ ...none, sessions: 1, isReleasable: true })
  await draft.release()
  expect(await changes()).toEqual({ ...none, number: 2, since: 1, sessions: 1 })
  await draft.change(id, hour('10:00', '11:00'))
  await draft.added({ title: 'Also', ...hour('11:00', '12:00') })
  const told = await changes()
  expect([told.isReleasable, told.changes.map(({ kinds }: { kinds: string[] }) => kinds)]).toEqual([
    true,
    [['moved'], ['new']]
  ])
  expect((await draft.release()).json().changes).toEqual(told.changes)
})

describe('several sessions', () => {
  const shift = (ids: string[], minutes: number, headers = {}) =>
    organiser('POST', `${draft.url}/sessions/shift`, { payload: { ids, minutes }, headers })
  const times = async () =>
    Object.fromEntries(
      (await draft.list()).map(({ code, startsAt, endsAt }: Record<string, string>) => [
        code,
        `${startsAt!.slice(11, 16)}–${endsAt!.slice(11, 16)}`
      ])
    )

  test('that follow each other in one room move together, and back', async () => {
    const [a, b] = [await draft.added({ room }), await draft.added({ room, ...hour('10:00', '11:00') })]
    const moved = await shift([a.id, b.id], 15)
    expect([moved.statusCode, moved.json().items.map(({ version }: { version: number }) => version)]).toEqual([
      200,
      [2, 2]
    ])
    expect(await times()).toEqual({ S01: '09:15–10:15', S02: '10:15–11:15' })
    expect((await shift([b.id.toUpperCase(), a.id], -15)).statusCode).toBe(200)
    expect(await times()).toEqual({ S01: '09:00–10:00', S02: '10:00–11:00' })
  })

  test('stay all where they are when one would come into a room that is taken', async () => {
    const [a, b] = [await draft.added({ room: 'Room B' }), await draft.added({ room })]
    const next = await draft.added({ room, title: 'Next', ...hour('10:00', '11:00') })
    const refused = await shift([a.id, b.id], 15)
    expect([problemOf(refused), refused.json().detail]).toEqual([
      [409, 'room-clash'],
      'Nothing was moved. Rooms are taken: S02 with S03 Next.'
    ])
    expect(refused.json().clashes).toMatchObject([{ moved: b.id, sessionId: next.id, startsAt: at(10, '10:00') }])
    expect(await times()).toEqual({ S01: '09:00–10:00', S02: '09:00–10:00', S03: '10:00–11:00' })
    await draft.change(next.id, { state: 'cancelled' })
    expect((await shift([a.id, b.id], 15)).statusCode).toBe(200)
  })

  test('are not moved out of the days, and only if all of them are there', async () => {
    const { id } = await draft.added({ startsAt: at(11, '22:00'), endsAt: at(11, '23:00') })
    const { id: waiting } = await draft.added({ startsAt: null, endsAt: null })
    for (const ids of [[id], [waiting]]) {
      const refused = await shift(ids, 61)
      expect([problemOf(refused), pointersOf(refused)]).toEqual([[422, 'invalid-session'], ['#/body/ids/0']])
    }
    expect((await shift([], 15)).statusCode).toBe(400)
  })

  test('are moved once by a request that is repeated with its key', async () => {
    const { id } = await draft.added()
    for (const _ of [1, 2]) await shift([id], 30, { 'idempotency-key': `shift-${id}` })
    expect(await times()).toEqual({ S01: '09:30–10:30' })
  })
})

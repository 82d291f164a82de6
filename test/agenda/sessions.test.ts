/** Sessions of the draft over HTTP: adding, changing, removing, and what is refused. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, plenary, pointersOf, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db, { languages: ['en', 'th'] })
  await makeRoom(it.db, workshop, 'Room A')
  draft = agendaOf(workshop.slug, await it.asMember(workshop, 'organiser'))
})

describe('a session', () => {
  test('is added with what is usual where nothing was said, and times in the zone of the workshop', async () => {
    const response = await draft.add({ startsAt: '2026-11-10T02:00:00Z', room: 'Room A' })
    expect(response.statusCode).toBe(201)
    const { warnings, ...session } = response.json()
    expect(warnings.map(({ kind }: { kind: string }) => kind)).toEqual(['chair-missing', 'rapporteur-missing'])
    expect(session).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      code: 'S01',
      kind: 'plenary',
      title: 'Plenary',
      abstract: '',
      objectives: [],
      track: null,
      room: 'Room A',
      capacity: null,
      onlineUrl: '',
      onlineIsPublic: false,
      interpretation: [],
      startsAt: '2026-11-10T09:00:00+07:00',
      endsAt: '2026-11-10T10:00:00+07:00',
      plannedMinutes: 60,
      languages: ['en', 'th'],
      countsForAttendance: true,
      illustrative: false,
      state: 'scheduled',
      roles: [],
      version: 1
    })
  })

  test.each(['registration', 'break', 'social'] as const)(
    'for %s is not asked of attendance unless said',
    async (kind) => {
      expect((await draft.add({ kind })).json().countsForAttendance).toBe(false)
      expect((await draft.add({ kind, countsForAttendance: true })).json().countsForAttendance).toBe(true)
    }
  )

  test('is read, changed in what is given, and removed', async () => {
    const { id } = await draft.added({ room: 'Room A', abstract: 'About it' })
    const changed = await draft.change(id, { title: 'Panel', kind: 'panel', endsAt: at(10, '11:00') })
    expect(changed.json()).toMatchObject({
      title: 'Panel',
      kind: 'panel',
      abstract: 'About it',
      room: 'Room A',
      startsAt: at(10, '09:00'),
      endsAt: at(10, '11:00'),
      version: 2
    })
    expect(changed.json()).toMatchObject((await draft.read(id)).json())
    expect((await draft.remove(id)).statusCode).toBe(204)
    expect(problemOf(await draft.read(id))).toEqual([404, 'session-not-found'])
    expect(await draft.list()).toEqual([])
  })

  test('leaves its room when the room is null, and keeps it when nothing is said', async () => {
    const { id } = await draft.added({ room: 'Room A' })
    expect((await draft.change(id, { title: 'x' })).json().room).toBe('Room A')
    expect((await draft.change(id, { room: null })).json().room).toBeNull()
  })

  test('stands in the list by its time', async () => {
    await draft.added({ title: 'later', startsAt: at(10, '15:00'), endsAt: at(10, '16:00') })
    await draft.added({ title: 'earlier', startsAt: at(9, '15:00'), endsAt: at(9, '16:00') })
    expect((await draft.list()).map(({ title }: { title: string }) => title)).toEqual(['earlier', 'later'])
  })

  test('of another workshop is not there', async () => {
    const { id } = await draft.added()
    const other = await makeWorkshop(it.db)
    const elsewhere = agendaOf(other.slug, await it.asMember(other, 'organiser'))
    for (const response of [
      await elsewhere.read(id),
      await elsewhere.change(id, { title: 'x' }),
      await elsewhere.remove(id)
    ])
      expect(problemOf(response)).toEqual([404, 'session-not-found'])
    expect((await draft.read(id)).json().title).toBe('Plenary')
  })
})

describe('what cannot be is told with its field', () => {
  test('an end before the start', async () => {
    const response = await draft.add({ startsAt: at(10, '10:00'), endsAt: at(10, '09:00') })
    expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], ['#/body/endsAt']])
  })

  test('an end that a change of the start alone leaves behind', async () => {
    const { id } = await draft.added()
    const response = await draft.change(id, { startsAt: at(10, '10:00') })
    expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], ['#/body/endsAt']])
  })

  test('days that are not of the workshop, in its own zone', async () => {
    expect((await draft.add({ startsAt: at(9, '00:00'), endsAt: at(9, '01:00') })).statusCode).toBe(201)
    expect((await draft.add({ startsAt: at(11, '23:00'), endsAt: at(12, '00:00') })).statusCode).toBe(201)
    const before = await draft.add({ startsAt: at(8, '23:59'), endsAt: at(9, '01:00') })
    const after = await draft.add({ startsAt: at(11, '23:00'), endsAt: at(12, '00:01') })
    expect([problemOf(before), pointersOf(before)]).toEqual([[422, 'invalid-session'], ['#/body/startsAt']])
    expect([problemOf(after), pointersOf(after)]).toEqual([[422, 'invalid-session'], ['#/body/endsAt']])
  })

  test('a room that is not there, with those that are', async () => {
    const response = await draft.add({ room: 'Room Z' })
    expect(response.json().errors).toEqual([
      { pointer: '#/body/room', detail: '"Room Z" is not a room of this workshop; its rooms are Room A' }
    ])
    const { slug } = await makeWorkshop(it.db, { id: workshop.id.replace(/^./, 'a') })
    const other = agendaOf(slug, await it.asMember({ ...workshop, id: workshop.id.replace(/^./, 'a') }, 'organiser'))
    expect((await other.add({ room: 'Room A' })).json().errors[0].detail).toBe(
      '"Room A" is not a room of this workshop; it has no rooms yet'
    )
  })

  test('every fault at once', async () => {
    const response = await draft.add({ startsAt: at(20, '09:00'), endsAt: at(20, '10:00'), room: 'Room Z' })
    expect(pointersOf(response)).toEqual(['#/body/startsAt', '#/body/room'])
  })

  test('fields that nobody knows, and texts without a letter', async () => {
    const response = await draft.add({ title: ' \t ', sequence: 7 } as never)
    expect([response.statusCode, pointersOf(response).sort()]).toEqual([400, ['#/body/sequence', '#/body/title']])
    const { id } = await draft.added()
    expect((await draft.change(id, {})).statusCode).toBe(400)
  })
})

describe('codes', () => {
  test('follow the highest that was ever seen, also after a removal', async () => {
    const [first, , third] = [await draft.added(), await draft.added(), await draft.added()]
    await draft.remove(first.id)
    expect((await draft.added()).code).toBe('S04')
    await draft.release()
    await draft.remove(third.id)
    await draft.added({ code: 'Gala' })
    expect((await draft.added()).code).toBe('S05')
  })

  test('of a released session are not given to another when it is gone', async () => {
    const { id } = await draft.added()
    await draft.release()
    await draft.remove(id)
    expect((await draft.added()).code).toBe('S02')
  })

  test('are refused twice, when added and when changed', async () => {
    await draft.added({ code: 'S07' })
    expect(problemOf(await draft.add({ code: 'S07' }))).toEqual([409, 'code-taken'])
    const { id, code } = await draft.added()
    expect(code).toBe('S08')
    expect(problemOf(await draft.change(id, { code: 'S07' }))).toEqual([409, 'code-taken'])
  })
})

test('a session that scans or outcomes belong to is cancelled, not removed', async () => {
  const organiser = await it.asMember(workshop, 'organiser')
  const [scanned, told] = [await draft.added(), await draft.added()]
  await organiser('POST', `${draft.url}/checkpoints`, { payload: { kind: 'session', sessionId: scanned.id } })
  await organiser('POST', `${draft.url}/outcomes`, {
    payload: { kind: 'commitment', text: 'We will', sessionId: told.id }
  })
  for (const { id } of [scanned, told]) {
    expect(problemOf(await draft.remove(id))).toEqual([409, 'session-in-use'])
    expect((await draft.change(id, { state: 'cancelled' })).json().state).toBe('cancelled')
  }
})

test('a request repeated with the same key adds one session', async () => {
  const organiser = await it.asMember(workshop, 'organiser')
  const given = { payload: plenary(), headers: { 'idempotency-key': 'once' } }
  const [first, again] = [
    await organiser('POST', `${draft.url}/sessions`, given),
    await organiser('POST', `${draft.url}/sessions`, given)
  ]
  expect(again.body).toBe(first.body)
  expect(await draft.list()).toHaveLength(1)
})

test('the list takes as many statements for one session as for three', async () => {
  await draft.added()
  await it.expectQueries(3, draft.list)
  await draft.added()
  await draft.added()
  await it.expectQueries(3, draft.list)
})

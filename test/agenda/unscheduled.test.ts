/** Sessions that have no day and time yet: what they are, and where they are not seen. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makePerson, makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, pointersOf, problemOf } from './calls.ts'

const it = testApp()

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db, { visibility: 'public' })
  await makeRoom(it.db, workshop, 'Room A')
  organiser = await it.asMember(workshop, 'organiser')
  draft = agendaOf(workshop.slug, organiser)
})
const none = { startsAt: null, endsAt: null }

describe('a session without times', () => {
  test('is added, stands after all others, and is as long as it is meant to be', async () => {
    const added = await draft.add({ ...none, title: 'Idea', plannedMinutes: 45, room: 'Room A' })
    expect([added.statusCode, added.json()]).toMatchObject([201, { ...none, plannedMinutes: 45, room: 'Room A' }])
    await draft.added({ title: 'Fixed' })
    expect((await draft.list()).map(({ title }: { title: string }) => title)).toEqual(['Fixed', 'Idea'])
    expect((await draft.add({ ...none })).json().plannedMinutes).toBe(60)
  })

  test('takes no room: any number of them wait for the same one', async () => {
    for (const title of ['One', 'Two']) await draft.added({ ...none, title, room: 'Room A' })
    expect((await draft.add({ room: 'Room A' })).statusCode).toBe(201)
  })

  test('gets its times, and keeps its length when it loses them', async () => {
    const { id } = await draft.added({ ...none, plannedMinutes: 45 })
    const placed = await draft.change(id, { startsAt: at(10, '09:00'), endsAt: at(10, '10:30') })
    expect(placed.json()).toMatchObject({ startsAt: at(10, '09:00'), plannedMinutes: 90 })
    expect((await draft.change(id, none)).json()).toMatchObject({ ...none, plannedMinutes: 90 })
    expect((await draft.change(id, { plannedMinutes: 20 })).json()).toMatchObject({ ...none, plannedMinutes: 20 })
  })

  test('finds its room taken when it gets its times', async () => {
    await draft.added({ room: 'Room A', title: 'Opening' })
    const { id } = await draft.added({ ...none, room: 'Room A' })
    const placed = await draft.change(id, { startsAt: at(10, '09:30'), endsAt: at(10, '10:30') })
    expect([problemOf(placed), placed.json().clashes]).toMatchObject([[409, 'room-clash'], [{ title: 'Opening' }]])
  })
})

describe('is refused', () => {
  test.each([
    ['a start alone', { endsAt: null }, '#/body/endsAt'],
    ['an end alone', { startsAt: null }, '#/body/startsAt'],
    ['a length other than that of the times', { plannedMinutes: 45 }, '#/body/plannedMinutes']
  ])('%s, when added and when changed', async (_, given, pointer) => {
    const { id } = await draft.added()
    for (const response of [await draft.add(given), await draft.change(id, given)])
      expect([problemOf(response), pointersOf(response)]).toEqual([[422, 'invalid-session'], [pointer]])
    expect((await draft.read(id)).json()).toMatchObject({ version: 1, startsAt: at(10, '09:00') })
  })

  test('a length of nothing or of more than a day', async () => {
    for (const plannedMinutes of [0, 1441, 1.5])
      expect((await draft.add({ ...none, plannedMinutes })).statusCode).toBe(400)
  })

  test('to take the times of a session that people were scanned at, whatever its door', async () => {
    const [open, scanned] = [await draft.added(), await draft.added()]
    const { token } = await makePerson(it.db, workshop)
    const doors = await Promise.all(
      [open, scanned].map(({ id: sessionId }) =>
        organiser('POST', `${draft.url}/checkpoints`, { payload: { kind: 'session', sessionId } })
      )
    )
    const scan = { id: workshop.id, token, checkpoint: doors[1]!.json().id, happenedAt: at(10, '09:00'), device: 'd' }
    await organiser('POST', `${draft.url}/attendance/scans`, { payload: { scans: [scan] } })
    expect(problemOf(await draft.change(scanned.id, none))).toEqual([409, 'session-in-use'])
    expect((await draft.change(open.id, none)).statusCode).toBe(200)
    const { items } = (await organiser('GET', `${draft.url}/checkpoints`)).json()
    expect(items.map(({ sessionId }: { sessionId: string }) => sessionId)).toEqual([scanned.id])
    expect((await organiser('GET', `${draft.url}/attendance`)).statusCode).toBe(200)
  })
})

describe('nobody else sees it', () => {
  test('in a release; one that was released is cancelled by the next, and takes place again', async () => {
    await draft.added({ ...none, title: 'Idea' })
    expect(problemOf(await draft.release())).toEqual([409, 'nothing-to-release'])
    const { id } = await draft.added({ title: 'Panel' })
    const seen = async () =>
      (await draft.agenda())
        .json()
        .days.flatMap(({ sessions }: { sessions: { title: string; state: string }[] }) =>
          sessions.map(({ title, state }) => `${title} ${state}`)
        )
    await draft.release()
    expect(await seen()).toEqual(['Panel scheduled'])
    await draft.change(id, none)
    expect((await draft.release()).json().changes).toMatchObject([{ sessionId: id, kinds: ['cancelled'] }])
    expect(await seen()).toEqual(['Panel cancelled'])
    await draft.change(id, { startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    expect((await draft.release()).json().changes).toMatchObject([{ sessionId: id, kinds: ['reinstated'] }])
  })

  test('at a door or in reports; the days of the workshop do not bind it', async () => {
    const { id: sessionId } = await draft.added(none)
    const door = await organiser('POST', `${draft.url}/checkpoints`, { payload: { kind: 'session', sessionId } })
    expect([problemOf(door), pointersOf(door)]).toEqual([[422, 'invalid-checkpoint'], ['#/body/sessionId']])
    expect((await organiser('GET', `${draft.url}/attendance`)).json().bySession).toEqual([])
    expect((await organiser('GET', `${draft.url}/outcome-report.pdf`)).statusCode).toBe(200)
    const shorter = await organiser('PATCH', `/api/v1/workshops/${workshop.slug}`, {
      payload: { startsOn: '2026-11-11' },
      headers: { 'if-match': '*' }
    })
    expect(shorter.statusCode).toBe(200)
  })
})

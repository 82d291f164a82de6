/** Setting the draft back to a release: what comes back, what waits, and what is refused. */
import { and, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { rooms } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makePerson, makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

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
const reset = (release = 1) => organiser('POST', `${draft.url}/agenda/reset`, { payload: { release } })
const changes = async () => (await organiser('GET', `${draft.url}/agenda/changes`)).json().changes
const hour = (from: string, to: string) => ({ startsAt: at(10, from), endsAt: at(10, to) })
const room = 'Room A'

describe('the draft is set back', () => {
  test('in every field, also where sessions have changed places', async () => {
    const roles = [{ role: 'chair' as const, name: 'Ms. Chair', talkTitle: 'Welcome', state: 'invited' as const }]
    const a = await draft.added({ room, roles, abstract: 'About', title: 'Before', languages: ['en', 'th'] })
    const b = await draft.added({ room, ...hour('10:00', '11:00') })
    const kept = await draft.added({ room: 'Room B' })
    await draft.release()
    const before = await draft.list()
    await draft.change(a.id, {
      title: 'After',
      kind: 'panel',
      abstract: '',
      roles: [],
      languages: [],
      code: 'X',
      ...hour('12:00', '13:00')
    })
    await draft.change(b.id, { ...hour('09:00', '10:00'), code: a.code, state: 'cancelled' })
    await draft.change(a.id, { ...hour('10:00', '11:00'), code: b.code })
    const answer = await reset()
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { release: 1, restored: 2, added: 0, unscheduled: 0, roomsGone: [], tracksGone: [] }
    ])
    const versionless = (sessions: { version: number }[]) => sessions.map(({ version: _, ...session }) => session)
    const named = before.map((session: { id: string; roles: object[] }) =>
      session.id === a.id ? { ...session, roles: [{ ...session.roles[0], state: 'confirmed' }] } : session
    )
    expect(versionless(await draft.list())).toEqual(versionless(named))
    expect((await draft.read(kept.id)).json().version).toBe(1)
    expect(await changes()).toEqual([])
    const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
    expect(deeds.filter(({ deed }) => deed === 'agenda.reset').map(({ detail }) => detail)).toEqual([{ number: 1 }])
  })

  test('with sessions that were removed, by the ids that calendars know', async () => {
    const { id, code } = await draft.added({ room })
    await draft.release()
    await draft.remove(id)
    const instead = await draft.added({ room, code })
    expect((await reset()).json()).toMatchObject({ restored: 0, added: 1, unscheduled: 1 })
    expect((await draft.read(id)).json()).toMatchObject({ code, room, startsAt: at(10, '09:00') })
    expect((await draft.read(instead.id)).json()).toMatchObject({ code: 'S02', startsAt: null, plannedMinutes: 60 })
  })

  test('leaving out what the release itself had cancelled', async () => {
    const { id } = await draft.added()
    await draft.added({ ...hour('10:00', '11:00') })
    await draft.release()
    await draft.remove(id)
    await draft.release()
    expect((await reset(2)).json()).toMatchObject({ restored: 0, added: 0, unscheduled: 0 })
    expect(problemOf(await draft.read(id))).toEqual([404, 'session-not-found'])
  })

  test('without rooms that are gone, and says which', async () => {
    const { id } = await draft.added({ room })
    await draft.release()
    await draft.change(id, { room: null })
    await it.db.delete(rooms).where(and(eq(rooms.workshopId, workshop.id), eq(rooms.name, room)))
    expect((await reset()).json()).toMatchObject({ restored: 1, roomsGone: [room] })
    expect((await draft.read(id)).json().room).toBeNull()
  })

  test('knowing who was named, so that nobody who took consent back is released again', async () => {
    const person = await makePerson(it.db, workshop, { displayName: 'Ana Roy', givenNames: 'Ana' })
    const { id } = await draft.added({ roles: [{ role: 'chair', participantId: person.id }] })
    await draft.release()
    await draft.change(id, { roles: [] })
    await organiser('PATCH', `${draft.url}/participants/${person.id}`, {
      payload: { listed: false },
      headers: { 'if-match': '*' }
    })
    await reset()
    expect((await draft.read(id)).json().roles).toMatchObject([{ participantId: person.id }])
    expect(problemOf(await draft.release())).toEqual([409, 'unlisted-named'])
  })
})

describe('it is refused', () => {
  test('when people were scanned at a session that would lose its time', async () => {
    await draft.added()
    await draft.release()
    const { id: sessionId } = await draft.added({ title: 'New', ...hour('10:00', '11:00') })
    const { token } = await makePerson(it.db, workshop)
    const door = await organiser('POST', `${draft.url}/checkpoints`, { payload: { kind: 'session', sessionId } })
    const scan = { id: sessionId, token, checkpoint: door.json().id, happenedAt: at(10, '10:00'), device: 'd' }
    await organiser('POST', `${draft.url}/attendance/scans`, { payload: { scans: [scan] } })
    const refused = await reset()
    expect([problemOf(refused), refused.json().detail]).toEqual([
      [409, 'session-in-use'],
      'People were scanned at sessions that this release does not have: S02 New.'
    ])
    expect((await draft.read(sessionId)).json().startsAt).toBe(at(10, '10:00'))
  })

  test('for a release that is not there, and to those who do not edit the agenda', async () => {
    expect(problemOf(await reset())).toEqual([404, 'release-not-found'])
    const officer = await it.asMember(workshop, 'desk')
    expect((await officer('POST', `${draft.url}/agenda/reset`, { payload: { release: 1 } })).statusCode).toBe(403)
  })
})

/** Releasing the draft over HTTP: what is numbered, kept, told, and never changed again. */
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { agendaReleases } from '../../src/agenda/tables.for-releases.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeRoom, makeWorkshop } from '../support/make.ts'
import { agendaOf, at, problemOf } from './calls.ts'

const it = testApp()
const MINUTE = 60_000

let workshop: Awaited<ReturnType<typeof makeWorkshop>>
let organiser: Caller
let draft: ReturnType<typeof agendaOf>
beforeEach(async () => {
  workshop = await makeWorkshop(it.db, { visibility: 'public' })
  for (const name of ['Room A', 'Room B']) await makeRoom(it.db, workshop, name)
  organiser = await it.asMember(workshop, 'organiser')
  draft = agendaOf(workshop.slug, organiser)
})
const roles = [{ role: 'chair' as const, name: 'Ms. Chair', talkTitle: 'Welcome' }]
const released = async (query = '') => (await draft.agenda(query)).json()
const sessionsOf = async (query = '') =>
  (await released(query)).days.flatMap(({ sessions }: { sessions: object[] }) => sessions)

describe('a release', () => {
  test('shows the draft by days to everybody who may see the workshop', async () => {
    await draft.added({ title: 'Night', startsAt: at(9, '23:30'), endsAt: at(10, '00:30') })
    await draft.added({ room: 'Room A', roles })
    expect(problemOf(await it.visitor('GET', `${draft.url}/agenda`))).toEqual([404, 'agenda-not-released'])
    const made = await draft.release('First')
    const line = { number: 1, note: 'First', releasedAt: it.services.clock().toISOString(), changes: [] }
    expect([made.statusCode, made.json()]).toEqual([201, line])
    const seen = (await it.visitor('GET', `${draft.url}/agenda`)).json()
    expect(seen).toMatchObject({ ...line, timeZone: 'Asia/Bangkok' })
    expect(
      seen.days.map(({ day, sessions }: { day: string; sessions: { title: string }[] }) => [
        day,
        sessions.map(({ title }) => title)
      ])
    ).toEqual([
      ['2026-11-09', ['Night']],
      ['2026-11-10', ['Plenary']]
    ])
    expect(seen.days[1].sessions[0]).toEqual({
      id: expect.any(String),
      code: 'S02',
      kind: 'plenary',
      title: 'Plenary',
      abstract: '',
      objectives: [],
      track: null,
      room: 'Room A',
      capacity: null,
      isHybrid: false,
      onlineUrl: '',
      onlineIsPublic: false,
      interpretation: [],
      startsAt: at(10, '09:00'),
      endsAt: at(10, '10:00'),
      languages: ['en'],
      countsForAttendance: true,
      illustrative: false,
      state: 'scheduled',
      roles: [{ ...roles[0], agency: null }],
      sequence: 0
    })
  })

  test('is not changed by what happens to the draft', async () => {
    const { id } = await draft.added({ room: 'Room A', roles })
    await draft.release()
    const before = await released()
    await draft.change(id, { title: 'Secret', room: 'Room B', roles: [] })
    await draft.added({ title: 'Also secret', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    expect(await released()).toEqual(before)
    await draft.remove(id)
    expect(await released()).toEqual(before)
  })

  test('leaves out who was replaced', async () => {
    const gone = ['First', 'Second'].map((name) => ({ role: 'chair' as const, name, state: 'replaced' as const }))
    await draft.added({ roles: [gone[0]!, { role: 'moderator', name: 'Mr. Moderator' }, gone[1]!, ...roles] })
    await draft.release()
    expect((await sessionsOf())[0].roles.map(({ name }: { name: string }) => name)).toEqual([
      'Mr. Moderator',
      'Ms. Chair'
    ])
  })

  test('needs a session that takes place', async () => {
    expect(problemOf(await draft.release())).toEqual([409, 'nothing-to-release'])
    const { id } = await draft.added()
    await draft.change(id, { state: 'cancelled' })
    expect(problemOf(await draft.release())).toEqual([409, 'nothing-to-release'])
  })

  test('is not made twice of the same draft, roles and all', async () => {
    await draft.added({ room: 'Room A', roles, abstract: 'About', languages: ['en', 'th'] })
    await draft.release()
    const again = await draft.release()
    expect([problemOf(again), again.json().detail]).toEqual([[409, 'nothing-changed'], 'Nothing changed since Rev.1.'])
  })

  test('is made once when two ask at the same moment', async () => {
    await draft.added()
    const both = await Promise.all([draft.release(), draft.release()])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })

  test('is made once when the request is repeated with its key', async () => {
    await draft.added({ roles })
    const given = { payload: {}, headers: { 'idempotency-key': `release-${workshop.id}` } }
    const url = `${draft.url}/agenda/releases`
    const [first, again] = [await organiser('POST', url, given), await organiser('POST', url, given)]
    expect([again.statusCode, again.body]).toEqual([201, first.body])
  })

  test('is refused to those who do not edit the agenda, and written into the audit log', async () => {
    await draft.added()
    const officer = await it.asMember(workshop, 'desk')
    expect((await officer('POST', `${draft.url}/agenda/releases`, { payload: {} })).statusCode).toBe(403)
    await draft.release()
    const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id))
    expect(deeds.filter(({ deed }) => deed === 'agenda.release').map(({ detail }) => detail)).toEqual([{ number: 1 }])
  })
})

describe('the second release', () => {
  test('tells every change, and raises the counter of calendars for time, room and cancellation only', async () => {
    const add = (code: string, hour: number) =>
      draft.added({ code, title: code, startsAt: at(10, `${hour}:00`), endsAt: at(10, `${hour}:30`), room: 'Room A' })
    const codes = ['moved', 'shortened', 'extended', 'room', 'retitled', 'roles', 'cancelled', 'removed', 'kept']
    const ids = new Map<string, string>()
    for (const [i, code] of codes.entries()) ids.set(code, (await add(code, 10 + i)).id)
    await draft.release()
    it.later(MINUTE)
    const change = async (code: string, given: Parameters<typeof draft.change>[1]) =>
      expect((await draft.change(ids.get(code)!, given)).statusCode).toBe(200)
    await change('moved', { startsAt: at(9, '09:00'), endsAt: at(9, '09:30') })
    await change('shortened', { endsAt: at(10, '11:15') })
    await change('extended', { endsAt: at(10, '12:45') })
    await change('room', { room: 'Room B' })
    await change('retitled', { title: 'New' })
    await change('roles', { roles })
    await change('cancelled', { state: 'cancelled' })
    await draft.remove(ids.get('removed')!)
    await draft.added({ code: 'new', startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })

    const { changes, number } = (await draft.release()).json()
    const kinds = Object.fromEntries(changes.map((each: { code: string; kinds: string[] }) => [each.code, each.kinds]))
    const ofItself = Object.fromEntries([...codes.slice(0, 7), 'new'].map((code) => [code, [code]]))
    expect([number, kinds]).toEqual([2, { ...ofItself, removed: ['cancelled'] }])
    const sessions: { code: string; sequence: number; state: string }[] = await sessionsOf()
    expect(Object.fromEntries(sessions.map(({ code, sequence, state }) => [code, `${sequence} ${state}`]))).toEqual({
      moved: '1 scheduled',
      shortened: '1 scheduled',
      extended: '1 scheduled',
      room: '1 scheduled',
      retitled: '0 scheduled',
      roles: '0 scheduled',
      cancelled: '1 cancelled',
      removed: '1 cancelled',
      kept: '0 scheduled',
      new: '0 scheduled'
    })
    const [row] = await it.db
      .select()
      .from(agendaReleases)
      .where(sql`${agendaReleases.workshopId} = ${workshop.id} and ${agendaReleases.number} = 2`)
    const stale = row!.agenda.sessions.filter(({ changedAt }) => changedAt !== it.services.clock().toISOString())
    expect(stale.map(({ code }) => code)).toEqual(['kept'])
  })

  test('reinstates what the first had cancelled', async () => {
    const { id } = await draft.added()
    await draft.added({ startsAt: at(11, '09:00'), endsAt: at(11, '10:00') })
    await draft.release()
    await draft.change(id, { state: 'cancelled' })
    await draft.release()
    await draft.change(id, { state: 'scheduled' })
    expect((await draft.release()).json()).toMatchObject({ number: 3, changes: [{ kinds: ['reinstated'] }] })
    expect((await sessionsOf())[0]).toMatchObject({ state: 'scheduled', sequence: 2 })
  })

  test('leaves the first where it was', async () => {
    const { id } = await draft.added()
    await draft.release('First')
    const first = await released()
    await draft.change(id, { title: 'Other' })
    await draft.release('Second')
    expect(await released('?release=1')).toEqual(first)
    expect((await organiser('GET', `${draft.url}/agenda/releases/1`)).json()).toEqual(first)
    expect((await sessionsOf())[0].title).toBe('Other')
    expect(problemOf(await draft.agenda('?release=3'))).toEqual([404, 'agenda-not-released'])
    expect(problemOf(await organiser('GET', `${draft.url}/agenda/releases/3`))).toEqual([404, 'release-not-found'])
    for (const path of ['?release=99999999999', '/releases/99999999999', '?release=0'])
      expect((await draft.agenda(path)).statusCode).toBe(400)
    const { items } = (await organiser('GET', `${draft.url}/agenda/releases`)).json()
    expect(items.map(({ number, note }: { number: number; note: string }) => [number, note])).toEqual([
      [2, 'Second'],
      [1, 'First']
    ])
  })
})

describe('the database refuses', () => {
  const refused = (statement: ReturnType<typeof sql>) =>
    it.db.execute(statement).then(
      () => 'done',
      (error) => error.cause.constraint
    )
  const mine = () => sql`workshop_id = ${workshop.id} and number = 1`

  test('to change a release, before and after its document is made', async () => {
    await draft.added()
    await draft.release()
    const changes = [sql`note = 'x'`, sql`agenda = '{"sessions": []}'`, sql`number = 9`, sql`released_at = now()`]
    for (const change of changes)
      expect(await refused(sql`update agenda_releases set ${change} where ${mine()}`)).toBe(
        'agenda_releases__immutable'
      )
    expect((await draft.pdf()).statusCode).toBe(200)
    for (const change of [...changes, sql`pdf = null`])
      expect(await refused(sql`update agenda_releases set ${change} where ${mine()}`)).toBe(
        'agenda_releases__append_only'
      )
  })

  test('to remove a release', async () => {
    await draft.added()
    await draft.release()
    await draft.pdf()
    expect(await refused(sql`delete from agenda_releases where ${mine()}`)).toBe('agenda_releases__append_only')
  })
})

test('a note of the organiser that is too long is refused', async () => {
  await draft.added()
  expect((await draft.release('x'.repeat(1001))).statusCode).toBe(400)
})

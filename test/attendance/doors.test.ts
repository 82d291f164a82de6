/** Opening doors, taking a scan back, and what desk, officer and organiser may see of it. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { checkpoints, scans } from '../../src/attendance/tables.ts'
import { agendaOf, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makeAgency, makePerson, NOW } from '../support/make.ts'
import { at, doorsOf, openDoors, scanAt } from './doors.ts'

const it = testApp()

let here: Awaited<ReturnType<typeof openDoors>>
beforeEach(async () => {
  here = await openDoors(it)
})
const person = (given: Parameters<typeof makePerson>[2] = {}) => makePerson(it.db, here.workshop, given)
const addedSession = () => agendaOf(here.workshop.slug, here.organiser).added({ code: 'S07', title: 'Panel' })

describe('a door', () => {
  test('of a day or a session is opened with a name, and opened again it is the same', async () => {
    const { id: sessionId } = await addedSession()
    const cases = [
      [{ kind: 'day', day: '2026-11-09' }, 'Monday, 9 November 2026'],
      [{ kind: 'session', sessionId }, 'S07 Panel']
    ] as const
    for (const [payload, label] of cases) {
      const first = await here.doors.open(payload)
      const again = await here.doors.open(payload)
      expect([first.statusCode, again.statusCode]).toEqual([201, 200])
      expect(first.json()).toEqual({ day: null, sessionId: null, ...payload, id: expect.any(String), label })
      expect(again.json()).toEqual(first.json())
    }
    const { items } = (await here.desk('GET', `${here.url}/checkpoints`)).json()
    expect(items.map(({ label }: { label: string }) => label)).toEqual(['Monday, 9 November 2026', 'S07 Panel'])
  })

  test('is one when five open it at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => here.doors.day()))
    expect(new Set(ids).size).toBe(1)
    const rows = await it.db.select().from(checkpoints).where(eq(checkpoints.workshopId, here.workshop.id))
    expect(rows).toHaveLength(1)
  })

  test.each<[string, object, string]>([
    ['a day outside the workshop', { kind: 'day', day: '2026-11-12' }, '#/body/day'],
    ['a day that is none', { kind: 'day' }, '#/body/day'],
    ['a day and a session', { kind: 'day', day: '2026-11-09', sessionId: randomUUID() }, '#/body/day'],
    ['a session and a day', { kind: 'session', day: '2026-11-09', sessionId: randomUUID() }, '#/body/sessionId'],
    ['a session that is none', { kind: 'session' }, '#/body/sessionId'],
    ['a session that is not there', { kind: 'session', sessionId: randomUUID() }, '#/body/sessionId']
  ])('is refused for %s', async (_, payload, pointer) => {
    const response = await here.doors.open(payload)
    expect([problemOf(response), response.json().errors[0].pointer]).toEqual([[422, 'invalid-checkpoint'], pointer])
  })

  test('is refused for a session of another workshop', async () => {
    const elsewhere = await openDoors(it)
    const { id: sessionId } = await agendaOf(elsewhere.workshop.slug, elsewhere.organiser).added()
    expect((await here.doors.open({ kind: 'session', sessionId })).statusCode).toBe(422)
  })
})

describe('a scan that was a mistake', () => {
  test('is taken back with a reason: it stays, another row is added, and the person was not there', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    const scan = scanAt(door, token)
    await here.doors.results(scan)
    expect(await here.office.presence(door)).toHaveLength(1)
    expect((await here.office.void(scan.id, 'The wrong badge')).statusCode).toBe(204)
    expect(await here.office.presence(door)).toEqual([])
    const rows = await it.db.select().from(scans).where(eq(scans.workshopId, here.workshop.id)).orderBy(scans.verdict)
    expect(rows).toMatchObject([
      { id: scan.id, verdict: 'admitted', voids: null, reason: '' },
      { verdict: 'voided', voids: scan.id, reason: 'The wrong badge', device: 'console' }
    ])
    const deeds = await it.db.select().from(auditLog).where(eq(auditLog.workshopId, here.workshop.id))
    expect(deeds).toMatchObject([{ deed: 'attendance.void', subjectId: scan.id }])
    expect(JSON.stringify(deeds)).not.toContain('wrong badge')
  })

  test('leaves what is true without it', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    const [first, out, back] = [
      scanAt(door, token),
      scanAt(door, token, { happenedAt: at('10:00'), direction: 'out' }),
      scanAt(door, token, { happenedAt: at('11:00') })
    ]
    await here.doors.results(first, out, back)
    await here.office.void(first.id, 'Not at that hour')
    expect(await here.office.presence(door)).toMatchObject([{ firstInAt: '2026-11-09T04:00:00.000Z', inside: true }])
    await here.office.void(back.id, 'Not at all')
    expect(await here.office.presence(door)).toEqual([])
    expect(await here.doors.results(scanAt(door, token))).toMatchObject([{ verdict: 'admitted' }])
  })

  test('is taken back once, also when two try at the same moment', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    const scan = scanAt(door, token)
    await here.doors.results(scan)
    const both = await Promise.all(['one', 'two'].map((reason) => here.office.void(scan.id, reason)))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409])
    expect(problemOf(await here.office.void(scan.id, 'again'))).toEqual([409, 'scan-already-voided'])
  })

  test('is not found where it is not, nor is the row that took it back', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    const scan = scanAt(door, token)
    await here.doors.results(scan)
    const elsewhere = await openDoors(it)
    expect(problemOf(await elsewhere.office.void(scan.id, 'x'))).toEqual([404, 'scan-not-found'])
    expect(problemOf(await here.office.void(randomUUID(), 'x'))).toEqual([404, 'scan-not-found'])
    await here.office.void(scan.id, 'x')
    const [voiding] = await it.db.select().from(scans).where(eq(scans.voids, scan.id))
    expect(problemOf(await here.office.void(voiding!.id, 'x'))).toEqual([404, 'scan-not-found'])
  })

  test('needs a reason', async () => {
    expect((await here.office.void(randomUUID(), ' ')).statusCode).toBe(400)
  })

  test('sent again after it was taken back is told as the first time, and stays taken back', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    const scan = scanAt(door, token)
    await here.doors.results(scan)
    await here.office.void(scan.id, 'x')
    expect(await here.doors.results(scan)).toMatchObject([{ verdict: 'admitted', replayed: true }])
    expect(await here.office.presence(door)).toEqual([])
  })
})

describe('presence', () => {
  test('tells who came first and last when, and who is inside now', async () => {
    const [{ token, id, reference }, door] = [await person({ displayName: 'Nok' }), await here.doors.day()]
    const left = { happenedAt: at('17:00'), direction: 'out' as const }
    await here.doors.results(scanAt(door, token), scanAt(door, token, left))
    expect(await here.office.presence(door)).toEqual([
      {
        participantId: id,
        reference,
        displayName: 'Nok',
        firstInAt: '2026-11-09T01:30:00.000Z',
        lastAt: '2026-11-09T10:00:00.000Z',
        inside: false
      }
    ])
  })

  test('leaves out who left without having come', async () => {
    const [{ token }, door] = [await person(), await here.doors.day()]
    expect(await here.doors.results(scanAt(door, token, { direction: 'out' }))).toMatchObject([{ verdict: 'left' }])
    expect(await here.office.presence(door)).toEqual([])
  })

  test('shows an officer the people of the own agency', async () => {
    const [own, other] = [await makeAgency(it.db, here.workshop), await makeAgency(it.db, here.workshop)]
    const people = [await person({ agencyId: own.id }), await person({ agencyId: other.id }), await person()]
    const door = await here.doors.day()
    await here.doors.results(...people.map(({ token }) => scanAt(door, token)))
    const officer = doorsOf(here.url, await it.asMember(here.workshop, 'agency-officer', own.id))
    expect((await officer.presence(door)).map((each: { participantId: string }) => each.participantId)).toEqual([
      people[0]!.id
    ])
    expect(await here.office.presence(door)).toHaveLength(3)
  })

  test('of a door that is not there is not found', async () => {
    const ask = () => here.organiser('GET', `${here.url}/attendance/presence`, { query: { checkpoint: randomUUID() } })
    expect(problemOf(await ask())).toEqual([404, 'checkpoint-not-found'])
  })
})

describe('the desk', () => {
  test.each([
    'attendance',
    'attendance.csv',
    'attendance.xlsx',
    'attendance.pdf',
    'attendance/presence?checkpoint=x',
    'participants',
    'participants.csv',
    'statistics',
    'outcomes'
  ])('scans, and may not read %s', async (path) =>
    expect((await here.desk('GET', `${here.url}/${path}`)).statusCode).toBe(403)
  )

  test('may not take scans back', async () => {
    expect((await here.doors.void(randomUUID(), 'x')).statusCode).toBe(403)
  })

  test('may be a machine with a token of its own', async () => {
    const machine = doorsOf(here.url, await it.asMachine(here.workshop, 'desk'))
    const [{ token }, door] = [await person(), await machine.day()]
    expect(await machine.results(scanAt(door, token, { happenedAt: NOW.toISOString() }))).toMatchObject([
      { verdict: 'admitted' }
    ])
  })

  test('is nobody who reads only', async () => {
    const agency = await makeAgency(it.db, here.workshop)
    for (const caller of [
      await it.asMember(here.workshop, 'participant'),
      await it.asMember(here.workshop, 'agency-officer', agency.id)
    ]) {
      expect((await doorsOf(here.url, caller).send([scanAt(randomUUID(), 'x')])).statusCode).toBe(403)
    }
  })
})

/** Setting attendance right by hand: a reason, a row for each deed, and nothing that cannot have been. */
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { problemIn } from '../support/open-workshop.ts'
import { at, atOneDoor, openDoors, scanAt } from './doors.ts'

const it = testApp()
/** The days of the workshop are to come; corrections are of what was. */
beforeAll(() => it.later(new Date(at('18:00')).getTime() - it.services.clock().getTime()))
const here = atOneDoor(it)

const correct = (payload: object, headers: Record<string, string> = {}) =>
  here.organiser('POST', `${here.url}/attendance/corrections`, { payload, headers })
const inside = async () => (await here.office.presence(here.door)).map(({ inside }: { inside: boolean }) => inside)

test('a person who was marked absent is present, with the reason and who said so', async () => {
  const person = await here.person()
  const entry = { participantId: person.id, checkpoint: here.door, happenedAt: at('09:00'), reason: 'Forgot the badge' }
  const response = await correct(entry)
  expect(response.statusCode, response.body).toBe(201)
  expect(response.json()).toEqual({ id: expect.any(String), participantId: person.id, verdict: 'admitted' })
  expect(await inside()).toEqual([true])
  const [row] = await here.rows()
  expect(row).toMatchObject({
    device: 'console',
    reason: 'Forgot the badge',
    direction: 'in',
    participantId: person.id
  })
  const [deed] = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, person.id))
  expect(deed).toMatchObject({ deed: 'attendance.correct', detail: { scan: row!.id } })
  expect(JSON.stringify(deed)).not.toContain('Forgot')
})

test('a wrong scan is taken back and the right one added in one act', async () => {
  const person = await here.person()
  const [left] = await here.doors.results(
    scanAt(here.door, person.token, { happenedAt: at('12:00'), direction: 'out' }),
    scanAt(here.door, person.token, { happenedAt: at('09:00') })
  )
  expect(await inside()).toEqual([false])
  const entry = {
    participantId: person.id,
    checkpoint: here.door,
    happenedAt: at('12:00'),
    reason: 'Stayed',
    voids: [left!.id]
  }
  expect((await correct(entry)).json()).toMatchObject({ verdict: 'already-in' })
  expect(await inside()).toEqual([true])
  const rows = await here.rows()
  expect(rows.map(({ verdict }) => verdict).sort()).toEqual(['admitted', 'already-in', 'left', 'voided'])
  expect(rows.filter(({ reason }) => reason === 'Stayed')).toHaveLength(2)
})

test('what cannot have been so changes nothing', async () => {
  const [person, other] = [await here.person(), await here.person()]
  const waiting = await here.person({ state: 'waiting' })
  const elsewhere = await openDoors(it)
  const strangersDoor = await elsewhere.doors.day()
  const stranger = await makePerson(it.db, elsewhere.workshop)
  const [scan] = await here.doors.results(scanAt(here.door, other.token))
  const good = { participantId: person.id, checkpoint: here.door, happenedAt: at('09:00'), reason: 'So it was' }
  const before = (await here.rows()).length
  const cases: [object, number, string, string][] = [
    [{ checkpoint: strangersDoor }, 422, 'invalid-correction', '#/body/checkpoint'],
    [{ happenedAt: '2026-11-09T18:00:01+07:00' }, 422, 'invalid-correction', '#/body/happenedAt'],
    [{ happenedAt: '2026-11-08T09:00:00+07:00' }, 422, 'invalid-correction', '#/body/happenedAt'],
    [{ voids: [scan!.id] }, 422, 'invalid-correction', '#/body/voids/0'],
    [{ reason: '' }, 400, 'invalid-request', '#/body/reason'],
    [{ participantId: stranger.id }, 404, 'participant-not-found', ''],
    [{ participantId: waiting.id }, 409, 'person-not-confirmed', '']
  ]
  for (const [change, status, kind, pointer] of cases) {
    const told = problemIn(await correct({ ...good, ...change }))
    expect([change, told.status, told.kind, Object.keys(told.faults)]).toEqual([
      change,
      status,
      kind,
      pointer === '' ? [] : [pointer]
    ])
  }
  expect(await here.rows()).toHaveLength(before)
})

test('a scan that was taken back already ends the act', async () => {
  const person = await here.person()
  const [scan] = await here.doors.results(scanAt(here.door, person.token))
  await here.office.void(scan!.id, 'once')
  const before = (await here.rows()).length
  const entry = {
    participantId: person.id,
    checkpoint: here.door,
    happenedAt: at('09:00'),
    reason: 'So',
    voids: [scan!.id]
  }
  expect(problemIn(await correct(entry))).toMatchObject({ status: 409, kind: 'scan-already-voided' })
  expect(await here.rows()).toHaveLength(before)
})

test('the same correction twice is one', async () => {
  const person = await here.person()
  const entry = { participantId: person.id, checkpoint: here.door, happenedAt: at('09:00'), reason: 'So it was' }
  const headers = { 'idempotency-key': 'kept-by-the-form' }
  expect((await correct(entry, headers)).json()).toEqual((await correct(entry, headers)).json())
  expect(await here.rows()).toHaveLength(1)
})

test('desks do not correct', async () => {
  const person = await here.person()
  const payload = { participantId: person.id, checkpoint: here.door, happenedAt: at('09:00'), reason: 'So it was' }
  expect((await here.desk('POST', `${here.url}/attendance/corrections`, { payload })).statusCode).toBe(403)
})

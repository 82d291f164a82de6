/** Scans at the doors over HTTP: what each is told, kept once, and never changed. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { reissueBadge } from '../../src/badges/reissue.ts'
import { badgeToken } from '../../src/participants/badge-token.ts'
import { testApp } from '../support/app.ts'
import { makePerson } from '../support/make.ts'
import { at, atOneDoor, openDoors, scanAt, verdicts } from './doors.ts'

const it = testApp()

const here = atOneDoor(it)
const { person, rows } = here

describe('a person at a door', () => {
  test('is admitted, seen again as already in, leaves, and is admitted again', async () => {
    const { token } = await person()
    const pass = (clock: string, direction: 'in' | 'out' = 'in') =>
      scanAt(here.door, token, { happenedAt: at(clock), direction })
    const batch = [pass('08:30'), pass('08:40'), pass('10:00', 'out'), pass('10:30')]
    expect(verdicts(await here.doors.results(...batch))).toEqual(['admitted', 'already-in', 'left', 'admitted'])
  })

  test('is told the same whether the scans come together or one by one', async () => {
    const { token } = await person()
    const told: string[] = []
    for (const [clock, direction] of [
      ['08:30', 'in'],
      ['08:40', 'in'],
      ['10:00', 'out'],
      ['10:30', 'in']
    ] as const)
      told.push(...verdicts(await here.doors.results(scanAt(here.door, token, { happenedAt: at(clock), direction }))))
    expect(told).toEqual(['admitted', 'already-in', 'left', 'admitted'])
  })

  test('is shown to the desk by name, category and country, and by nothing else', async () => {
    const { token } = await person({ displayName: 'Nok Suwan', nativeName: 'นก สุวรรณ', email: 'nok@example.org' })
    expect(await here.doors.results(scanAt(here.door, token))).toMatchObject([
      {
        replayed: false,
        person: {
          displayName: 'Nok Suwan',
          nativeName: 'นก สุวรรณ',
          category: 'Delegate',
          letter: 'D',
          colour: '#a61e2b',
          country: 'Thailand'
        }
      }
    ])
    const { body } = await here.doors.send([scanAt(here.door, token)])
    expect(body).not.toContain('nok@example.org')
  })

  test('may type the code with small letters, spaces, and O for 0', async () => {
    const { token } = await person()
    const typed = token.toUpperCase().replaceAll('0', 'o').replaceAll('1', 'l').replace(/^..../, '$& ')
    expect(verdicts(await here.doors.results(scanAt(here.door, typed)))).toEqual(['admitted'])
  })

  test('is at each door for itself', async () => {
    const { token } = await person()
    const second = await here.doors.day('2026-11-10')
    expect(verdicts(await here.doors.results(scanAt(here.door, token), scanAt(second, token)))).toEqual([
      'admitted',
      'admitted'
    ])
  })
})

describe('who does not pass', () => {
  test('a code that nobody has, also one of another workshop', async () => {
    const elsewhere = await openDoors(it)
    const { token } = await makePerson(it.db, elsewhere.workshop)
    const results = await here.doors.results(scanAt(here.door, token), scanAt(here.door, 'https://example.org/'))
    expect(results).toMatchObject([
      { verdict: 'unknown', person: null },
      { verdict: 'unknown', person: null }
    ])
    expect(await rows()).toHaveLength(2)
  })

  test.each(['nominated', 'applied', 'invited', 'waiting', 'declined', 'cancelled', 'replaced'] as const)(
    'a person who is %s, in or out',
    async (state) => {
      const { token } = await person({ state })
      const results = await here.doors.results(scanAt(here.door, token), scanAt(here.door, token, { direction: 'out' }))
      expect(verdicts(results)).toEqual(['not-confirmed', 'not-confirmed'])
      expect(await here.office.presence(here.door)).toEqual([])
    }
  )

  test('an old badge; it does not keep the new one out', async () => {
    const { token, id } = await person()
    const access = { principalId: randomUUID() } as Parameters<typeof reissueBadge>[1]
    await reissueBadge(it.services, access, here.workshop.id, id)
    const { rows: live } = await it.db.execute<{ id: string }>(
      sql`select id from badge_tokens where participant_id = ${id} and revoked_at is null`
    )
    const fresh = badgeToken(it.services.secrets.key('badges'), live[0]!.id)
    const results = await here.doors.results(
      scanAt(here.door, token),
      scanAt(here.door, fresh, { happenedAt: at('08:31') })
    )
    expect(verdicts(results)).toEqual(['revoked', 'admitted'])
    expect(await here.office.presence(here.door)).toMatchObject([
      { participantId: id, firstInAt: '2026-11-09T01:31:00.000Z' }
    ])
  })

  test('at a door that is not of this workshop nothing is kept', async () => {
    const elsewhere = await openDoors(it)
    const { token } = await person()
    const results = await here.doors.results(scanAt(await elsewhere.doors.day(), token), scanAt(randomUUID(), token))
    expect(results).toMatchObject([
      { verdict: 'no-checkpoint', person: null },
      { verdict: 'no-checkpoint', person: null }
    ])
    expect(await rows()).toEqual([])
  })
})

test('scans that arrive late are judged by when they happened', async () => {
  const { token, id } = await person()
  const pass = (clock: string, direction: 'in' | 'out' = 'in') =>
    scanAt(here.door, token, { happenedAt: at(clock), direction })
  expect(verdicts(await here.doors.results(pass('12:00')))).toEqual(['admitted'])
  expect(verdicts(await here.doors.results(pass('10:00', 'out'), pass('08:30')))).toEqual(['left', 'admitted'])
  expect(verdicts(await here.doors.results(pass('09:00'), pass('11:00'), pass('13:00')))).toEqual([
    'already-in',
    'admitted',
    'already-in'
  ])
  expect(await here.office.presence(here.door)).toMatchObject([
    { participantId: id, firstInAt: '2026-11-09T01:30:00.000Z', lastAt: '2026-11-09T06:00:00.000Z', inside: true }
  ])
})

test('a batch has 1 to 500 scans, each with what is needed and nothing else', async () => {
  const scan = scanAt(here.door, 'x')
  expect((await here.doors.send([])).statusCode).toBe(400)
  expect((await here.doors.send(Array.from({ length: 501 }, () => scan))).statusCode).toBe(400)
  expect((await here.doors.send([{ ...scan, verdict: 'admitted' } as never])).statusCode).toBe(400)
  expect(await rows()).toEqual([])
})

test.each([
  'yesterday',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-12:00',
  '2026-11-09T23:59:60Z',
  '2026-11-09T09:00:00+07',
  '2026-11-09T09:00:00'
])('a clock that shows %s is refused', async (happenedAt) => {
  const response = await here.doors.send([scanAt(here.door, 'x'), scanAt(here.door, 'x', { happenedAt })])
  expect(response.statusCode).toBe(400)
  expect(response.json().errors[0].pointer).toBe('#/body/scans/1/happenedAt')
  expect(await rows()).toEqual([])
})

/** What comes next in an agenda, for people who look at it between two sessions. */
import { expect, test } from 'vitest'
import { upNext } from '../../src/agenda/rules.for-pages.ts'
import type { ReleasedSession } from '../../src/agenda/tables.for-releases.ts'

const session = (id: string, from: string, to: string, state = 'scheduled') =>
  ({ id, startsAt: `2026-11-10T${from}:00.000Z`, endsAt: `2026-11-10T${to}:00.000Z`, state }) as ReleasedSession
const SESSIONS = [
  session('desk', '08:00', '18:00'),
  session('opening', '09:00', '10:00'),
  session('cancelled', '10:00', '11:00', 'cancelled'),
  session('panel', '12:00', '13:00'),
  session('closing', '17:00', '18:00')
]

test.each([
  ['07:59', 'desk', false],
  ['08:00', 'desk', true],
  ['09:59', 'opening', true], // the latest to have begun, not the one that lasts all day
  ['10:30', 'desk', true], // what is cancelled is not on
  ['17:30', 'closing', true]
])('at %s it is %s, now: %s', (clock, id, isNow) => {
  const found = upNext(SESSIONS, new Date(`2026-11-10T${clock}:00Z`))
  expect([found?.session.id, found?.isNow]).toEqual([id, isNow])
})

test('without a session that lasts all day, the next one is told, and nothing after the last', () => {
  const [, ...rest] = SESSIONS
  expect(upNext(rest, new Date('2026-11-10T10:30:00Z'))).toMatchObject({ session: { id: 'panel' }, isNow: false })
  expect(upNext(SESSIONS, new Date('2026-11-10T18:00:00Z'))).toBeUndefined()
})

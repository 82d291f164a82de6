/** Who is to be told what by calendar, case by case. */
import { describe, expect, test } from 'vitest'
import { UNSAID } from '../../src/agenda/rules.for-released.ts'
import type { ReleasedSession } from '../../src/agenda/tables.for-releases.ts'
import { ownChanges } from '../../src/invitations/rules.for-notices.ts'
import {
  calendarMessage,
  calendarMessages,
  factsOf,
  mustAnswerAnew,
  type Person,
  type Told
} from '../../src/invitations/rules.ts'

const NOW = new Date('2026-11-09T09:00:00Z')
const session = (more: Partial<ReleasedSession> = {}): ReleasedSession => ({
  ...UNSAID,
  id: 's',
  code: 'S01',
  kind: 'panel',
  title: 'Panel',
  abstract: '',
  room: 'Hall',
  startsAt: '2026-11-10T02:00:00.000Z',
  endsAt: '2026-11-10T03:00:00.000Z',
  languages: ['en'],
  countsForAttendance: true,
  illustrative: false,
  state: 'scheduled',
  roles: [],
  sequence: 0,
  changedAt: NOW.toISOString(),
  ...more
})
const person = (more: Partial<Person> = {}): Person => ({
  id: 'p',
  state: 'confirmed',
  email: 'p@example.org',
  ...more
})
const told = (more: Partial<Told> = {}): Told => ({
  method: 'request',
  sequence: 3,
  email: 'p@example.org',
  facts: factsOf(session(), ['speaker'], person()),
  ...more
})

type Case = {
  session?: Partial<ReleasedSession>
  parts?: string[]
  person?: Partial<Person>
  told?: Partial<Told> | null
}
const messageOf = ({ session: of = {}, parts = ['speaker'], person: who = {}, told: was = {} }: Case) => {
  const found = calendarMessage(
    { session: session(of), parts, person: person(who), told: was === null ? undefined : told(was) },
    NOW
  )
  return found && [found.kind, found.sequence, found.reason]
}

test.each<[string, Case, ReturnType<typeof messageOf>]>([
  ['a part that was never told is an invitation', { told: null, session: { sequence: 2 } }, ['invitation', 2, null]],
  ['so is a place in a breakout', { told: null, parts: ['place'] }, ['invitation', 0, null]],
  ['what still holds is not told again', {}, undefined],
  ['a raised counter of the session alone is nothing to tell', { session: { sequence: 9 } }, undefined],
  ['another time is an update', { session: { startsAt: '2026-11-10T02:30:00.000Z' } }, ['update', 4, null]],
  ['another end', { session: { endsAt: '2026-11-10T03:30:00.000Z' } }, ['update', 4, null]],
  [
    'another room, and the counter of the session is ahead',
    { session: { room: null, sequence: 7 } },
    ['update', 7, null]
  ],
  ['another title', { session: { title: 'Debate' } }, ['update', 4, null]],
  ['another link', { session: { onlineUrl: 'https://example.org/x' } }, ['update', 4, null]],
  ['another role of their own', { parts: ['chair'] }, ['update', 4, null]],
  [
    'the order of roles is no change',
    { parts: ['speaker', 'chair'], told: { facts: factsOf(session(), ['chair', 'speaker'], person()) } },
    undefined
  ],
  ['a cancelled session', { session: { state: 'cancelled', sequence: 1 } }, ['cancellation', 4, null]],
  ['a cancelled session that was never told', { told: null, session: { state: 'cancelled' } }, undefined],
  [
    'a cancelled session whose cancellation was told',
    { told: { method: 'cancel' }, session: { state: 'cancelled' } },
    undefined
  ],
  ['no part any more, the session goes on', { parts: [] }, ['withdrawal', 4, null]],
  ['no part, and never told', { parts: [], told: null }, undefined],
  ['withdrawn and still without a part', { parts: [], told: { method: 'cancel' } }, undefined],
  ['put on again after a withdrawal', { told: { method: 'cancel', sequence: 8 } }, ['invitation', 9, null]],
  [
    'a session that takes place again',
    { told: { method: 'cancel', sequence: 1 }, session: { sequence: 5 } },
    ['invitation', 5, null]
  ],
  ['who no longer comes', { person: { state: 'cancelled' } }, ['withdrawal', 4, null]],
  ['who was replaced', { person: { state: 'replaced' } }, ['withdrawal', 4, null]],
  [
    'who never came, and was never told',
    { person: { state: 'declined' }, told: null },
    ['invitation', 0, 'not-coming']
  ],
  ['who only applied', { person: { state: 'applied' }, told: null }, ['invitation', 0, 'not-confirmed']],
  ['who is invited to the workshop', { person: { state: 'invited' }, told: null }, ['invitation', 0, null]],
  [
    'who went back to waiting keeps what was told up to date',
    { person: { state: 'waiting' }, session: { room: 'B' } },
    ['update', 4, null]
  ],
  ['another address has not been told yet', { person: { email: 'new@example.org' } }, ['invitation', 4, null]],
  ['no address any more', { person: { email: null }, session: { room: 'B' } }, ['invitation', 4, 'no-address']],
  ['no address', { person: { email: null }, told: null }, ['invitation', 0, 'no-address']],
  [
    'over already',
    { told: null, session: { startsAt: '2026-11-09T07:00:00Z', endsAt: '2026-11-09T08:00:00Z' } },
    undefined
  ],
  [
    'moved back into the past, as far as calendars know still ahead',
    { session: { startsAt: '2026-11-09T07:00:00Z', endsAt: '2026-11-09T08:00:00Z' } },
    ['update', 4, null]
  ]
])('%s', (_, given, expected) => {
  expect(messageOf(given)).toEqual(expected)
})

test('each person with each session gets one message at most, whatever their parts', () => {
  const other = session({ id: 't' })
  const parts = [
    { sessionId: 's', participantId: 'p', part: 'speaker' },
    { sessionId: 's', participantId: 'p', part: 'chair' },
    { sessionId: 't', participantId: 'p', part: 'place' },
    { sessionId: 's', participantId: 'gone', part: 'chair' },
    { sessionId: 'gone', participantId: 'p', part: 'chair' }
  ]
  const was = [{ sessionId: 't', participantId: 'q', told: told({ facts: factsOf(other, ['place'], person()) }) }]
  const people = [person(), person({ id: 'q' })]
  expect(
    calendarMessages({ sessions: [session(), other], parts, told: was, people }, NOW).map(
      ({ participantId, sessionId, kind }) => [participantId, sessionId, kind]
    )
  ).toEqual([
    ['q', 't', 'withdrawal'],
    ['p', 's', 'invitation'],
    ['p', 't', 'invitation']
  ])
})

test('an answer holds until time or place change', () => {
  const before = factsOf(session(), ['speaker'], person())
  expect(mustAnswerAnew(before, factsOf(session({ title: 'Debate' }), ['chair'], person()))).toBe(false)
  expect(mustAnswerAnew(before, factsOf(session({ room: 'B' }), ['speaker'], person()))).toBe(true)
  expect(mustAnswerAnew(before, factsOf(session({ endsAt: '2026-11-10T03:30:00.000Z' }), ['speaker'], person()))).toBe(
    true
  )
})

describe('a notice', () => {
  const changed = (before: ReleasedSession[], now: ReleasedSession[], byCalendar: string[] = []) =>
    ownChanges(before, now, (id) => byCalendar.includes(id), NOW).map(({ kind }) => kind)

  test.each<[string, ReleasedSession[], ReleasedSession[], string[]]>([
    ['nothing', [session()], [session({ abstract: 'More', sequence: 2 })], []],
    ['what is new', [], [session()], ['new']],
    ['nothing of what is new and cancelled', [], [session({ state: 'cancelled' })], []],
    ['what moved', [session()], [session({ startsAt: '2026-11-10T02:30:00.000Z' })], ['changed']],
    ['what was cancelled', [session()], [session({ state: 'cancelled' })], ['cancelled']],
    ['what takes place again', [session({ state: 'cancelled' })], [session()], ['new']],
    ['where one is not expected any more', [session()], [], ['gone']],
    ['nothing of what is over', [], [session({ startsAt: '2026-11-08T02:00:00Z', endsAt: '2026-11-08T03:00:00Z' })], []]
  ])('tells %s', (_, before, now, kinds) => expect(changed(before, now)).toEqual(kinds))

  test('leaves to calendars what they are told', () => {
    expect(changed([session()], [session({ room: 'B' }), session({ id: 't' })], ['s'])).toEqual(['new'])
  })
})

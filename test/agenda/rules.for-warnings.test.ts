/** What the draft is warned of: a table of cases. */
import { describe, expect, test } from 'vitest'
import { isToConfirm, whoIsNamed } from '../../src/agenda/rules.for-people.ts'
import { type PlannedSession, warningsOf } from '../../src/agenda/rules.for-warnings.ts'

/** On 10 November, on the clocks of Bangkok. */
const on = (clock: string, day = 10) => new Date(`2026-11-${day}T${clock}:00+07:00`)
const person = (
  name: string,
  participantId: string | null = null,
  role: PlannedSession['roles'][number]['role'] = 'speaker'
) => ({
  role,
  name,
  participantId,
  state: 'confirmed' as const
})
const led = [person('Chair', 'id-of-chair', 'chair'), person('Rapporteur', 'id-of-rapporteur', 'rapporteur')]
let last = 0
const session = (more: Partial<PlannedSession> = {}): PlannedSession => ({
  id: `s${++last}`,
  code: 'S01',
  title: 'Panel',
  kind: 'exercise',
  languages: ['en'],
  illustrative: false,
  state: 'scheduled',
  startsAt: on('09:00'),
  endsAt: on('10:00'),
  room: 'Room A',
  places: 200,
  roles: [],
  ...more
})
const warnings = (sessions: PlannedSession[], more: { people?: number; namingUnlisted?: string[] } = {}) =>
  warningsOf({
    workshop: { timeZone: 'Asia/Bangkok', languages: ['en', 'th'] },
    sessions,
    people: 100,
    organisations: ['UNDP', 'United Nations Development Programme'],
    namingUnlisted: [],
    ...more
  })
const kinds = (...sessions: PlannedSession[]) => warnings(sessions).map(({ kind }) => kind)
const inRoomB = { room: 'Room B' }

test('a session with which all is well has none; one that is cancelled neither', () => {
  expect(kinds(session())).toEqual([])
  const cancelled = session({ state: 'cancelled', illustrative: true, startsAt: on('03:00'), kind: 'panel' })
  expect(kinds(cancelled)).toEqual([])
})

describe('somebody in two places at once', () => {
  test('is named at both, with the other', () => {
    const [a, b] = [
      session({ roles: [person('Ms. A', 'a')] }),
      session({ ...inRoomB, roles: [person('Ms. A (UN)', 'a')] })
    ]
    expect(warnings([a, b])).toEqual([
      {
        sessionId: a.id,
        kind: 'person-in-two-places',
        severity: 'serious',
        detail: 'Ms. A is at the same time in S01 Panel.',
        parameters: { person: 'Ms. A' },
        others: [b.id]
      },
      expect.objectContaining({ sessionId: b.id, parameters: { person: 'Ms. A (UN)' }, others: [a.id] })
    ])
  })

  test.each([
    ['the same text', 'Ms. A', ' ms. a ', 2],
    ['other texts', 'Ms. A', 'Ms. B', 0],
    ['nobody found yet', 'TBC (UNICEF)', 'TBC (UNICEF)', 0],
    ['an agency, of which there are many', 'UNDP', 'undp', 0]
  ])('%s', (_, one, other, count) => {
    const sessions = [session({ roles: [person(one)] }), session({ ...inRoomB, roles: [person(other)] })]
    expect(kinds(...sessions).filter((kind) => kind === 'person-in-two-places')).toHaveLength(count)
  })

  test('not when one follows the other, is cancelled, or has somebody else instead', () => {
    const roles = [person('Ms. A', 'a')]
    const later = { startsAt: on('10:00'), endsAt: on('11:00') }
    expect(kinds(session({ roles }), session({ roles, ...later }))).toEqual([])
    expect(kinds(session({ roles }), session({ roles, state: 'cancelled' }))).toEqual([])
    expect(kinds(session({ roles }), session({ roles: [{ ...roles[0]!, state: 'replaced' }] }))).toEqual([])
  })
})

describe('somebody who changes the room', () => {
  const roles = [person('Ms. A', 'a')]
  test.each([
    ['at once', '10:00', 'Room B', ['room-change-without-break']],
    ['after four minutes', '10:04', 'Room B', ['room-change-without-break']],
    ['after five', '10:05', 'Room B', []],
    ['not at all', '10:00', 'Room A', []]
  ])('%s', (_, from, room, told) => {
    expect(kinds(session({ roles }), session({ roles, room, startsAt: on(from), endsAt: on('11:00') }))).toEqual(told)
  })
})

describe('rooms', () => {
  test.each([
    ['a plenary in a room that is too small', session({ kind: 'opening', places: 99 }), ['room-too-small']],
    ['a plenary in a room that is just large enough', session({ kind: 'opening', places: 100 }), []],
    ['a room of which nobody said how much it holds', session({ kind: 'opening', places: null }), []],
    ['an exercise, to which not everybody comes', session({ places: 10 }), []]
  ])('%s', (_, one, told) => expect(kinds(one)).toEqual(told))

  test('a plenary beside another session does not have everybody', () => {
    expect(kinds(session({ kind: 'opening', places: 60 }), session(inRoomB))).toEqual([])
    expect(kinds(session({ kind: 'opening', places: 60 }), session({ ...inRoomB, kind: 'break' }))).toEqual([
      'room-too-small'
    ])
  })

  test('none, while something else takes place', () => {
    const none = session({ room: null })
    const [warning] = warnings([none, session({ id: 'other' })])
    expect(warning).toMatchObject({ sessionId: none.id, kind: 'no-room', others: ['other'] })
    expect(kinds(none)).toEqual([])
    expect(kinds(none, session({ kind: 'break', room: null }))).toEqual([])
  })
})

test.each<[string, Partial<PlannedSession>, string[]]>([
  ['before seven', { startsAt: on('06:59') }, ['unusual-hours']],
  ['from seven to eight in the evening', { startsAt: on('07:00'), endsAt: on('20:00') }, []],
  ['after eight in the evening', { endsAt: on('20:01') }, ['unusual-hours']],
  ['until midnight', { endsAt: on('00:00', 11) }, ['unusual-hours']],
  ['a reception until midnight', { kind: 'social', startsAt: on('19:00'), endsAt: on('00:00', 11) }, []],
  [
    'a reception into the next day',
    { kind: 'social', startsAt: on('19:00'), endsAt: on('00:01', 11) },
    ['unusual-hours']
  ],
  ['languages that are not of the workshop', { languages: ['th', 'fr'] }, ['languages-unknown']],
  ['a panel without anybody', { kind: 'panel' }, ['chair-missing', 'rapporteur-missing']],
  ['a panel with both', { kind: 'panel', roles: led }, []],
  ['a keynote needs no rapporteur', { kind: 'keynote' }, ['chair-missing']],
  ['a working group that is facilitated', { kind: 'breakout', roles: [person('A', null, 'facilitator'), led[1]!] }, []],
  ['a chair who was replaced', { kind: 'keynote', roles: [{ ...led[0]!, state: 'replaced' }] }, ['chair-missing']],
  ['people to be confirmed', { roles: [person('TBC (UNDP)'), person('Tbc'), person('Ms. A')] }, ['people-to-confirm']],
  ['an example', { illustrative: true }, ['illustrative']]
])('%s', (_, given, told) => expect(kinds(session(given))).toEqual(told))

test('somebody who must not be listed is told first, and without a name', () => {
  const one = session({ illustrative: true })
  const [warning] = warnings([one], { namingUnlisted: [one.id] })
  expect(warning).toMatchObject({ kind: 'unlisted-named', severity: 'serious', parameters: {} })
})

test('texts that say that nobody is found yet', () => {
  for (const text of ['TBC', 'tbc (UNDP)', 'Speaker (TBA)', 'Chair to be confirmed', 'T.B.C.', 'UNDP, TBD'])
    expect([text, isToConfirm(text)]).toEqual([text, true])
  for (const text of ['Tbcova', 'Ms. Atba', 'UNDP']) expect([text, isToConfirm(text)]).toEqual([text, false])
})

describe('who a printed name is about', () => {
  const people = [
    { id: 'li', displayName: 'Li', listed: true },
    { id: 'li-wei', displayName: 'Li Wei', listed: true },
    { id: 'hidden', displayName: 'Ana Roy', listed: false },
    { id: 'empty', displayName: '', listed: true }
  ]
  test.each([
    ['Ms. Li Wei, Director', 'li-wei'],
    ['Li, Director', 'li'],
    ['Delegation of Libya', null],
    ['Li Wei and Ana Roy', 'hidden'],
    ['Ana Royal', null]
  ])('%s', (text, id) => expect(whoIsNamed(text, people)).toBe(id))
})

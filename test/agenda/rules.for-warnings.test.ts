/** What the draft is warned of: a table of cases. */
import { describe, expect, test } from 'vitest'
import { isToConfirm, whoIsNamed } from '../../src/agenda/rules.for-people.ts'
import { stateNamed } from '../../src/agenda/rules.for-surroundings.ts'
import type { Planned, PlannedSession } from '../../src/agenda/rules.for-warning-kinds.ts'
import { warningsOf } from '../../src/agenda/rules.for-warnings.ts'

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
  languages: ['en', 'th'],
  interpretation: [],
  capacity: null,
  illustrative: false,
  state: 'scheduled',
  startsAt: on('09:00'),
  endsAt: on('10:00'),
  room: 'Room A',
  places: 200,
  roles: [],
  placed: [],
  ...more
})
const frame = { timeZone: 'Asia/Bangkok', languages: ['en', 'th'], venueOpensAt: null, venueClosesAt: null }
const warnings = (sessions: PlannedSession[], more: Partial<Planned> = {}) =>
  warningsOf({
    workshop: frame,
    sessions,
    people: 100,
    delegates: [],
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

test('a place in one session and a role in another are two places; who has only places is told by reference', () => {
  const placed = [{ participantId: 'a', reference: 'D-01' }]
  const [one, two] = [session({ placed }), session({ ...inRoomB, roles: [person('Ms. A', 'a')] })]
  const told = warnings([one, two, session({ room: 'Room C', placed })])
  expect(told.map(({ kind, parameters }) => [kind, parameters.person])).toEqual([
    ['person-in-two-places', 'D-01'],
    ['person-in-two-places', 'Ms. A'],
    ['person-in-two-places', 'D-01']
  ])
})

describe('a delegation in two places at once', () => {
  const nepal = (ids: string[], isConfirmed = true) => ids.map((id) => ({ id, country: 'NPL', isConfirmed }))
  const at = (id: string) => session({ room: `Room of ${id}`, placed: [{ participantId: id, reference: id }] })
  const told = (sessions: PlannedSession[], delegates: Planned['delegates']) =>
    warnings(sessions, { delegates })
      .filter(({ kind }) => kind === 'delegation-in-two-places')
      .map(({ sessionId, parameters, others }) => [sessionId, parameters.country, others])

  test('is one of which fewer are confirmed than sessions need it, whoever goes', () => {
    const [a, b, state] = [at('a'), at('b'), session({ ...inRoomB, roles: [person('Delegation of Nepal')] })]
    expect(told([a, b], nepal(['a', 'b']))).toEqual([])
    expect(told([a, b, state], nepal(['a', 'b', 'c']))).toEqual([])
    expect(told([a, b, state], nepal(['a', 'b']))).toEqual([
      [a.id, 'NPL', [b.id, state.id]],
      [b.id, 'NPL', [a.id, state.id]],
      [state.id, 'NPL', [a.id, b.id]]
    ])
    expect(told([a, b], nepal(['a', 'b'], false))).toHaveLength(2)
  })

  test('not by sessions of which no two need it at the same moment', () => {
    const long = { ...at('a'), endsAt: on('11:00') }
    const later = { ...at('c'), startsAt: on('10:00'), endsAt: on('11:00') }
    expect(told([long, at('b'), later], nepal(['a', 'b']))).toEqual([])
    expect(told([at('b'), later], nepal(['a']))).toEqual([])
  })

  test.each([
    ['Nepal', 'NPL'],
    ['Representative of Viet Nam (TBC)', 'VNM'],
    ['Head of the delegation of the Philippines', 'PHL'],
    ['Ms. Nepal', undefined],
    ['TBC', undefined],
    ['UNDP', undefined]
  ])('%s', (text, country) => expect(stateNamed(text)).toBe(country))

  test('a State named in two sessions is not a person', () => {
    const roles = [person('Nepal')]
    expect(kinds(session({ roles }), session({ ...inRoomB, roles }))).toEqual([
      'delegation-in-two-places',
      'delegation-in-two-places'
    ])
  })
})

describe('everybody who changes the room', () => {
  const plenary = (more: Partial<PlannedSession>) =>
    session({ kind: 'plenary', roles: led, startsAt: on('10:00'), endsAt: on('11:00'), ...more })
  test('is told of once, and not of each who leads there', () => {
    const [one, next] = [session({ kind: 'opening', roles: led }), plenary(inRoomB)]
    expect(warnings([one, next])).toMatchObject([{ sessionId: one.id, kind: 'break-too-short', others: [next.id] }])
    expect(kinds(one, plenary({}))).toEqual([])
    expect(kinds(one, plenary({ ...inRoomB, startsAt: on('10:05') }))).toEqual([])
    const pause = session({ kind: 'break', room: 'Foyer', startsAt: on('10:00'), endsAt: on('10:04') })
    expect(kinds(one, pause, plenary({ ...inRoomB, startsAt: on('10:04') }))).toEqual(['break-too-short'])
  })
  test('from a plenary to groups, and back', () => {
    const group = (room: string) =>
      plenary({ kind: 'breakout', room, roles: [person(`Of ${room}`, null, 'chair'), led[1]!] })
    const [a, b] = [group('Room A'), group('Room B')]
    const before = session({ kind: 'opening' })
    const after = session({ kind: 'closing', startsAt: on('11:00'), endsAt: on('12:00') })
    const told = warnings([before, a, b, after]).filter(({ kind }) => kind === 'break-too-short')
    expect(told.map(({ sessionId, others }) => [sessionId, others])).toEqual([
      [before.id, [b.id]],
      [b.id, [after.id]]
    ])
  })
})

describe('places that are given', () => {
  const placed = Array.from({ length: 30 }, (_, i) => ({ participantId: `p${i}`, reference: `D-${i}` }))
  test.each<[string, Partial<PlannedSession>, string[]]>([
    ['as many as the room has', { placed, places: 30 }, []],
    ['more than the room has', { placed, places: 29 }, ['places-overfull']],
    ['more than the session offers', { placed, capacity: 29 }, ['places-overfull']],
    ['an offer of more than the room has', { capacity: 31, places: 30 }, ['capacity-over-room']],
    ['a plenary that offers fewer than are confirmed', { kind: 'opening', capacity: 99 }, ['places-overfull']],
    ['a room that nobody measured', { placed, places: null }, []]
  ])('%s', (_, given, told) => expect(kinds(session(given))).toEqual(told))
})

describe('interpretation', () => {
  const interpreter = (name: string) => person(name, null, 'interpreter')
  test.each<[string, string[], ReturnType<typeof person>[], string[]]>([
    ['by nobody', ['fr'], [], ['interpreter-missing']],
    ['by one for each language', ['fr', 'ru'], [interpreter('Ms. A'), interpreter('Mr. B')], []],
    ['by fewer', ['fr', 'ru'], [interpreter('Ms. A')], ['interpreter-missing']],
    ['by somebody who is not found yet', ['fr'], [interpreter('TBC')], ['interpreter-missing', 'people-to-confirm']],
    ['by those whom an organisation sends', ['fr', 'ru'], [interpreter('undp')], []]
  ])('%s', (_, interpretation, roles, told) => expect(kinds(session({ interpretation, roles }))).toEqual(told))

  test('a language of the workshop that is neither spoken nor interpreted, where everybody comes', () => {
    const one = { kind: 'opening' as const, languages: ['en'] }
    expect(warnings([session(one)])).toMatchObject([{ kind: 'language-uncovered', parameters: { languages: ['th'] } }])
    expect(kinds(session({ ...one, interpretation: ['th'], roles: [interpreter('Ms. A')] }))).toEqual([])
    expect(kinds(session({ languages: ['en'] }))).toEqual([])
  })
})

describe('hours of the venue', () => {
  const workshop = { ...frame, venueOpensAt: '08:30', venueClosesAt: '21:00' }
  test.each<[string, Partial<PlannedSession>, string[]]>([
    ['until it closes', { startsAt: on('08:30'), endsAt: on('21:00') }, []],
    ['before it opens', { startsAt: on('08:29') }, ['outside-venue-hours']],
    ['after it closes', { endsAt: on('21:01') }, ['outside-venue-hours']],
    ['until midnight', { endsAt: on('00:00', 11) }, ['outside-venue-hours']],
    ['a reception there', { kind: 'social', endsAt: on('22:00') }, ['outside-venue-hours']],
    ['a reception elsewhere', { kind: 'social', room: null, endsAt: on('22:00') }, []]
  ])('%s', (_, given, told) => {
    expect(warnings([session(given)], { workshop }).map(({ kind }) => kind)).toEqual(told)
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

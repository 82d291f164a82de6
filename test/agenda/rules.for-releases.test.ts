/** What a release says has changed, and what calendars are told of it: tables of cases. */
import { describe, expect, test } from 'vitest'
import { UNSAID } from '../../src/agenda/rules.for-released.ts'
import { type DraftSession, nextRelease } from '../../src/agenda/rules.ts'
import type { ReleasedAgenda } from '../../src/agenda/tables.for-releases.ts'

const FIRST = '2026-11-01T08:00:00.000Z'
const SECOND = '2026-11-02T08:00:00.000Z'
const THIRD = '2026-11-03T08:00:00.000Z'

const draft = (more: Partial<DraftSession> = {}): DraftSession => ({
  id: '00000000-0000-7000-8000-000000000001',
  code: 'S01',
  kind: 'plenary',
  title: 'Opening',
  abstract: '',
  ...UNSAID,
  room: 'Room A',
  startsAt: '2026-11-09T02:00:00.000Z',
  endsAt: '2026-11-09T03:00:00.000Z',
  languages: ['en', 'fr'],
  countsForAttendance: true,
  illustrative: false,
  state: 'scheduled',
  roles: [{ role: 'chair', name: 'Ms. Chair', talkTitle: 'Welcome', agency: null }],
  ...more
})
/** As it comes back from the database: jsonb keeps objects in an order of its own. */
const stored = (agenda: ReleasedAgenda): ReleasedAgenda => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)])
    )
  }
  return turned(agenda) as ReleasedAgenda
}
const release = (last: ReleasedAgenda | undefined, sessions: DraftSession[], at: string) =>
  nextRelease('Asia/Bangkok', last && stored(last), sessions, at)
const first = (sessions = [draft()]) => release(undefined, sessions, FIRST).agenda
const one = ({ agenda, changes }: ReturnType<typeof release>) => ({
  kinds: changes.flatMap(({ kinds }) => kinds),
  sequence: agenda.sessions[0]?.sequence,
  changedAt: agenda.sessions[0]?.changedAt
})

test('the first release has no changes; its sessions begin at SEQUENCE 0', () => {
  const { agenda, changes } = release(undefined, [draft()], FIRST)
  expect(changes).toEqual([])
  expect(agenda.sessions).toEqual([{ ...draft(), sequence: 0, changedAt: FIRST }])
})

test('released again without a change, nothing has changed and everything stays as it was', () => {
  const { agenda, changes } = release(first(), [draft()], SECOND)
  expect([agenda, changes]).toEqual([first(), []])
})

describe('a change', () => {
  const later = { startsAt: '2026-11-09T04:00:00.000Z', endsAt: '2026-11-09T05:00:00.000Z' }
  const roles = [{ role: 'chair' as const, name: 'Mr. Other', talkTitle: 'Welcome', agency: null }]
  test.each<[string, Partial<DraftSession>, string[], number]>([
    ['of the time moves it', later, ['moved'], 1],
    ['of the start alone moves it', { startsAt: '2026-11-09T02:30:00.000Z' }, ['moved'], 1],
    ['to an earlier end shortens it', { endsAt: '2026-11-09T02:45:00.000Z' }, ['shortened'], 1],
    ['to a later end extends it', { endsAt: '2026-11-09T03:15:00.000Z' }, ['extended'], 1],
    ['of the room', { room: 'Room B' }, ['room'], 1],
    ['to no room', { room: null }, ['room'], 1],
    ['of the title does not reschedule', { title: 'Welcome' }, ['retitled'], 0],
    ['of the roles does not reschedule', { roles }, ['roles'], 0],
    ['of the order of languages', { languages: ['fr', 'en'] }, ['other'], 0],
    ['of the abstract', { abstract: 'More' }, ['other'], 0],
    ['of the kind', { kind: 'panel' }, ['other'], 0],
    [
      'of everything is told whole',
      { ...later, room: null, title: 'x', roles: [] },
      ['moved', 'room', 'retitled', 'roles'],
      1
    ],
    ['that cancels', { state: 'cancelled' }, ['cancelled'], 1]
  ])('%s', (_, more, kinds, sequence) => {
    expect(one(release(first(), [draft(more)], SECOND))).toEqual({ kinds, sequence, changedAt: SECOND })
  })

  test('says from where to where, in the clock of the workshop, and nothing of where when that stayed', () => {
    const changesOf = (more: Partial<DraftSession>) => release(first(), [draft(more)], SECOND).changes
    const before = '2026-11-09 09:00–10:00, Room A'
    expect(changesOf(later)).toMatchObject([{ code: 'S01', before, after: '2026-11-09 11:00–12:00, Room A' }])
    expect(changesOf({ room: null })).toMatchObject([{ before, after: '2026-11-09 09:00–10:00' }])
    expect(changesOf({ title: 'Welcome' })[0]).not.toHaveProperty('after')
  })
})

describe('a session that comes or goes', () => {
  const second = draft({ id: '00000000-0000-7000-8000-000000000002', code: 'S02' })

  test('is new, with SEQUENCE 0, and leaves the others alone', () => {
    const { agenda, changes } = release(first(), [draft(), second], SECOND)
    expect(changes).toMatchObject([{ sessionId: second.id, kinds: ['new'], after: '2026-11-09 09:00–10:00, Room A' }])
    expect(agenda.sessions.map(({ sequence, changedAt }) => [sequence, changedAt])).toEqual([
      [0, FIRST],
      [0, SECOND]
    ])
  })

  test('stays as cancelled when it is gone from the draft, and is not told again', () => {
    const gone = release(first([draft(), second]), [draft()], SECOND)
    expect(gone.changes).toMatchObject([{ sessionId: second.id, kinds: ['cancelled'] }])
    expect(gone.agenda.sessions[1]).toEqual({ ...second, state: 'cancelled', sequence: 1, changedAt: SECOND })
    const after = release(gone.agenda, [draft()], THIRD)
    expect([after.agenda, after.changes]).toEqual([gone.agenda, []])
  })

  test('is not told of when it was cancelled before anybody had seen it', () => {
    const { agenda, changes } = release(first(), [draft(), { ...second, state: 'cancelled' }], SECOND)
    expect([agenda, changes]).toEqual([first(), []])
  })

  test('may change while it is cancelled, unseen; reinstated it tells its new place, with a higher SEQUENCE', () => {
    const cancelled = release(first(), [draft({ state: 'cancelled' })], SECOND).agenda
    const moved = { room: 'Room B', title: 'Welcome' }
    const quiet = release(cancelled, [draft({ state: 'cancelled', ...moved })], THIRD)
    expect([quiet.agenda, quiet.changes]).toEqual([cancelled, []])
    const back = release(quiet.agenda, [draft(moved)], THIRD)
    expect(one(back)).toEqual({ kinds: ['reinstated'], sequence: 2, changedAt: THIRD })
    expect(back.changes).toMatchObject([{ after: '2026-11-09 09:00–10:00, Room B' }])
  })
})

test('sessions stand in the order of time, then of code', () => {
  const at = (n: number, startsAt: string, code: string) =>
    draft({ id: `00000000-0000-7000-8000-00000000000${n}`, startsAt, code })
  const sessions = [
    at(1, '2026-11-09T02:30:00.000Z', 'S03'),
    at(2, '2026-11-09T02:00:00.000Z', 'S02'),
    at(3, '2026-11-09T02:00:00.000Z', 'S01')
  ]
  expect(first(sessions).sessions.map(({ code }) => code)).toEqual(['S01', 'S02', 'S03'])
})

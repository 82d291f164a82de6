/** What the statistics for donors count: presence, person-days, and who did what, by sex. */
import { describe, expect, test } from 'vitest'
import { type ReportFacts, statisticsReport } from '../../src/statistics/rules.for-report.ts'

const person = (id: string, sex: 'female' | 'male' | 'not-recorded' = 'female', sector = 'government') => ({
  id,
  sex,
  sector,
  country: 'THA',
  agency: 'UNDP',
  section: 'countries'
})
const facts = (over: Partial<ReportFacts> = {}): ReportFacts => ({
  lang: 'en',
  agency: null,
  asOf: new Date(0),
  people: [person('ana'), person('bo', 'male', 'media'), person('cy', 'not-recorded')],
  days: [
    { key: '2026-11-09', label: 'Monday' },
    { key: '2026-11-10', label: 'Tuesday' }
  ],
  presences: [],
  roles: [],
  ...over
})

test('of nobody is empty', () => {
  const { counts, women, present, personDays, panels, ...rest } = statisticsReport(facts({ people: [] }))
  expect([counts.total, women, present, personDays, panels]).toEqual([
    0,
    { women: 0, recorded: 0 },
    0,
    0,
    { women: 0, recorded: 0, count: 0 }
  ])
  expect(rest).toMatchObject({ sexes: [], bySectorAndSex: [], byRoleAndSex: [], byDayAndSex: [] })
})

test('each sector is told by sex, in the order of sectors, and what is not recorded is a column', () => {
  const { sexes, bySectorAndSex, women } = statisticsReport(facts())
  expect(sexes).toEqual([
    { key: 'female', label: 'Female' },
    { key: 'male', label: 'Male' },
    { key: 'not-recorded', label: 'Not recorded' }
  ])
  expect(bySectorAndSex).toEqual([
    { key: 'government', label: 'Government', counts: [1, 0, 1] },
    { key: 'media', label: 'Media', counts: [0, 1, 0] }
  ])
  expect(women).toEqual({ women: 1, recorded: 2 })
})

describe('presence', () => {
  const at = (personId: string, day: string) => ({ personId, day })

  test('counts a person once on each day, at however many doors', () => {
    const presences = [
      at('ana', '2026-11-09'),
      at('ana', '2026-11-09'),
      at('ana', '2026-11-10'),
      at('bo', '2026-11-10')
    ]
    const { byDayAndSex, present, personDays } = statisticsReport(facts({ presences }))
    expect(byDayAndSex.map(({ label, counts }) => [label, counts])).toEqual([
      ['Monday', [1, 0, 0]],
      ['Tuesday', [1, 1, 0]]
    ])
    expect([present, personDays]).toEqual([2, 3])
  })

  test('of people who are not counted, or on other days, is left out', () => {
    const presences = [at('somebody else', '2026-11-09'), at('ana', '2026-11-12')]
    expect(statisticsReport(facts({ presences }))).toMatchObject({ present: 0, personDays: 0 })
    expect(statisticsReport(facts({ presences: presences.slice(0, 1) })).byDayAndSex).toEqual([])
  })
})

describe('roles', () => {
  const role = (
    personId: string | null,
    role: ReportFacts['roles'][number]['role'],
    sessionId = 's1',
    isPanel = true
  ) => ({
    personId,
    role,
    sessionId,
    isPanel
  })

  test('count each person once in each role, in the order of roles', () => {
    const roles = [
      role('ana', 'panellist'),
      role('ana', 'panellist', 's2'),
      role('bo', 'chair'),
      role('ana', 'chair', 's2'),
      role(null, 'speaker'),
      role('somebody else', 'speaker')
    ]
    expect(statisticsReport(facts({ roles })).byRoleAndSex).toEqual([
      { key: 'chair', label: 'Chair', counts: [1, 1, 0] },
      { key: 'panellist', label: 'Panellist', counts: [1, 0, 0] }
    ])
  })

  test('on panels are seats: one for each person on each, interpreters and other sessions apart', () => {
    const roles = [
      role('ana', 'chair'),
      role('ana', 'panellist'),
      role('ana', 'panellist', 's2'),
      role('bo', 'panellist', 's2'),
      role('bo', 'interpreter'),
      role('bo', 'speaker', 's3', false),
      role('cy', 'panellist', 's2')
    ]
    expect(statisticsReport(facts({ roles })).panels).toEqual({ women: 2, recorded: 3, count: 2 })
  })
})

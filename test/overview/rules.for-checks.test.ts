/** What is to be done, from the facts: which are told, how grave they are, and where they are mended. */
import { describe, expect, test } from 'vitest'
import {
  badgeChecks,
  type Check,
  delegationChecks,
  peopleChecks,
  recordChecks,
  registrationChecks,
  setUpChecks
} from '../../src/overview/rules.for-checks.ts'
import type { PeopleCell, Standing } from '../../src/overview/rules.ts'

const told = (checks: Check[]) => checks.map(({ kind, severity, count }) => [kind, severity, count])
const cell = (given: Partial<PeopleCell> = {}): PeopleCell => ({
  state: 'confirmed',
  country: 'THA',
  sector: 'government',
  section: 'countries',
  headOfDelegation: true,
  people: 1,
  withoutEmail: 0,
  withoutAgency: 0,
  ...given
})

const workshop = {
  visibility: 'public' as const,
  registration: 'open' as const,
  registrationClosesOn: '2026-11-01',
  dataNotice: 'For the list.',
  dataContact: 'data@example.org'
}

test.each([
  [{}, '2026-11-01', ['registration-open', 'done', 0]],
  [{}, '2026-11-02', ['registration-over', 'notice', 1]],
  [{ registrationClosesOn: null }, '2026-11-08', ['registration-open', 'done', 0]],
  [{ visibility: 'private' as const }, '2026-10-01', ['registration-unseen', 'serious', 1]],
  [{ registration: 'closed' as const }, '2026-10-01', ['registration-closed', 'notice', 1]]
])('registration of %j on %s', (given, today, expected) =>
  expect(told(registrationChecks({ ...workshop, ...given }, today))).toEqual([expected])
)

describe('what is set up', () => {
  const facts = { workshop, rooms: 1, agencies: ['UNDP'], withoutOfficer: [] }

  test('is in order when nothing is missing', () => {
    expect(new Set(setUpChecks(facts).map(({ severity }) => severity))).toEqual(new Set(['done']))
  })

  test('is graver without words on data while people can register', () => {
    const bare = { ...workshop, dataNotice: '', dataContact: '' }
    const grave = (registration: 'open' | 'closed') =>
      told(setUpChecks({ ...facts, workshop: { ...bare, registration } })).filter(([kind]) => /^data/.test(`${kind}`))
    expect(grave('open')).toEqual([
      ['data-notice-missing', 'serious', 1],
      ['data-contact-missing', 'warning', 1]
    ])
    expect(grave('closed').map(([, severity]) => severity)).toEqual(['notice', 'notice'])
  })

  test('names the agencies that have no officer, and asks for none where there is no agency', () => {
    const [found] = setUpChecks({ ...facts, withoutOfficer: ['UNDP'] }).filter(({ of }) => of.length > 0)
    expect(found).toMatchObject({ kind: 'officers-missing', count: 1, of: ['UNDP'] })
    const kinds = setUpChecks({ ...facts, agencies: [] }).map(({ kind }) => kind)
    expect([kinds.includes('officers-missing'), kinds.includes('agencies-missing')]).toEqual([false, true])
  })
})

test('only people who may yet come are asked about', () => {
  const cells = [cell({ withoutEmail: 1 }), cell({ state: 'declined', people: 5, withoutEmail: 5 })]
  expect(told(peopleChecks({ cells, withoutFont: 0 }))).toEqual([
    ['nobody-confirmed', 'done', 0],
    ['emails-missing', 'warning', 1],
    ['names-without-font', 'done', 0]
  ])
  expect(told(peopleChecks({ cells: [], withoutFont: 0 }))).toEqual([['nobody-confirmed', 'serious', 1]])
})

test('delegations have one head; more people than places are told', () => {
  const cells = [cell({ people: 2 }), cell({ country: 'BGD', headOfDelegation: false, withoutAgency: 1 })]
  const places = { capacity: 2, taken: 3 }
  expect(told(delegationChecks(cells, places))).toEqual([
    ['heads-missing', 'warning', 1],
    ['heads-several', 'warning', 1],
    ['agency-missing', 'notice', 1],
    ['places-exceeded', 'serious', 1]
  ])
  expect(told(delegationChecks([cell()], { capacity: null, taken: 1 }))).toEqual([['heads-missing', 'done', 0]])
})

test.each([
  ['before', 4, 'notice'],
  ['before', 3, 'warning'],
  ['during', 2, 'warning']
] as const)('badges that were not printed, %s with %d days: %s', (phase, days, severity) => {
  const standing: Standing = { phase, days, today: '', lasts: 3 }
  expect(told(badgeChecks(5, 2, standing))).toEqual([['badges-unprinted', severity, 2]])
  expect(badgeChecks(0, 0, standing)).toEqual([])
})

test('nobody is missed at the door where nobody was expected', () => {
  expect(told(recordChecks(0, { hasScans: false, outcomes: 0 }))).toEqual([['outcomes-missing', 'notice', 1]])
  expect(told(recordChecks(1, { hasScans: true, outcomes: 2 })).map(([, severity]) => severity)).toEqual([
    'done',
    'done'
  ])
})

/** Where a workshop stands in time, how its people spread, and whose names no font has. */
import { expect, test } from 'vitest'
import { lostLetters } from '../../src/overview/rules.for-names.ts'
import {
  confirmedBySector,
  headsByCountry,
  type PeopleCell,
  standingOf,
  stateCounts
} from '../../src/overview/rules.ts'
import type { Workshop } from '../../src/workshops/tables.ts'

const workshop = { startsOn: '2026-11-09', endsOn: '2026-11-11', timeZone: 'Asia/Bangkok' } as Workshop

test.each([
  ['2026-10-20T12:00:00Z', { phase: 'before', days: 20, today: '2026-10-20' }],
  ['2026-11-08T16:59:59Z', { phase: 'before', days: 1, today: '2026-11-08' }],
  ['2026-11-08T17:00:00Z', { phase: 'during', days: 1, today: '2026-11-09' }],
  ['2026-11-11T16:59:59Z', { phase: 'during', days: 3, today: '2026-11-11' }],
  ['2026-11-11T17:00:00Z', { phase: 'after', days: 1, today: '2026-11-12' }]
])('at %s it is %j by the clock of the workshop', (now, standing) =>
  expect(standingOf(workshop, new Date(now))).toEqual({ ...standing, lasts: 3 })
)

const cell = (given: Partial<PeopleCell> = {}): PeopleCell => ({
  state: 'confirmed',
  country: 'THA',
  sector: 'government',
  section: 'countries',
  headOfDelegation: false,
  people: 1,
  withoutEmail: 0,
  withoutAgency: 0,
  ...given
})

test('every state is counted, those that nobody has too', () => {
  const counts = stateCounts([cell({ people: 2 }), cell({ people: 3, sector: 'media' }), cell({ state: 'waiting' })])
  expect(counts).toEqual({
    nominated: 0,
    applied: 0,
    invited: 0,
    waiting: 1,
    confirmed: 5,
    declined: 0,
    cancelled: 0,
    replaced: 0
  })
})

test('confirmed people are told by country and sector, sectors as lists have them, those of no country last', () => {
  const cells = [
    cell({ country: null, sector: 'media' }),
    cell({ sector: 'media', headOfDelegation: true }),
    cell({ sector: 'media' }),
    cell({ people: 4 }),
    cell({ country: 'BGD' }),
    cell({ country: 'PAK', state: 'invited' })
  ]
  expect(confirmedBySector(cells).map(({ country, sector, people }) => [country, sector, people])).toEqual([
    ['BGD', 'government', 1],
    ['THA', 'government', 4],
    ['THA', 'media', 2],
    [null, 'media', 1]
  ])
})

test('a delegation has the heads who may yet come; experts are no delegation', () => {
  const head = { headOfDelegation: true }
  const cells = [
    cell(),
    cell({ ...head, state: 'invited' }),
    cell({ country: 'BGD' }),
    cell({ country: 'BGD', ...head, state: 'declined' }),
    cell({ country: 'PAK', ...head, people: 2 }),
    cell({ country: 'FRA', section: 'experts' }),
    cell({ country: 'VNM', state: 'invited' })
  ]
  expect([...headsByCountry(cells)]).toEqual([
    ['BGD', 0],
    ['PAK', 2],
    ['THA', 1]
  ])
})

test('names are printed in the scripts of the world; who would lose a letter is told where', () => {
  const printed = ['อมินา สมชาย', 'محمد عبد الله', 'Әлия Ӯктам', '王小明', 'አበበ ቢቂላ', 'José Ñandú']
  const person = (displayName: string, position = '') => {
    return { kind: 'participant' as const, id: displayName, name: displayName, texts: { displayName, position } }
  }
  expect(lostLetters(printed.map((name) => person(name)))).toEqual([])
  expect(lostLetters([...printed, '𐤀𐤁 𐤀', 'Ana'].map((name) => person(name, '𓀀 of State')))).toContainEqual({
    kind: 'participant',
    id: '𐤀𐤁 𐤀',
    name: '𐤀𐤁 𐤀',
    field: 'displayName',
    characters: ['𐤀', '𐤁']
  })
  expect(lostLetters([person('Ana', '𓀀 of State')]).map(({ field }) => field)).toEqual(['position'])
})

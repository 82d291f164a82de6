/** Who gets which place: capacities, kept places, delegations, wishes, and how evenly everybody is spread. */
import { describe, expect, test } from 'vitest'
import { type Balanced, balance, type Group, type Wanted } from '../../src/breakouts/rules.for-balance.ts'
import { measuresOf } from '../../src/breakouts/rules.for-measures.ts'
import type { Sought } from '../../src/breakouts/rules.for-units.ts'

const run = (wanted: Wanted): Balanced => {
  const steps = balance(wanted)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const placesOf = (balanced: Balanced): Map<string, string> => {
  if (!('places' in balanced)) throw new Error(`${balanced.missing} places are missing`)
  return balanced.places
}

/** The same numbers every time. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}
const COUNTRIES = ['BGD', 'THA', 'PAK', 'NGA', 'KEN', 'FRA', 'IDN', 'PHL', 'MLI', 'TUN', 'IRQ', 'JOR']
const people = (count: number, seed: number, wishes: (next: () => number) => string[] = () => []): Sought[] => {
  const next = chance(seed)
  const one = <T>(list: T[], skew = 1) => list[Math.floor(next() ** skew * list.length)]!
  return Array.from({ length: count }, (_, i) => ({
    id: `p${String(i).padStart(4, '0')}`,
    country: next() < 0.05 ? null : one(COUNTRIES, 1.7),
    sector: one(['government', 'civil-society', 'academia', 'united-nations'], 1.5),
    sex: one(['male', 'female', 'not-recorded'], 1.4),
    wishes: wishes(next)
  }))
}
const groups = (count: number, capacity: number | null = null): Group[] =>
  Array.from({ length: count }, (_, i) => ({ id: `g${i}`, capacity, kept: [] }))

const measured = (wanted: Wanted, places: Map<string, string>) =>
  measuresOf(
    wanted.groups.map(({ id, kept }) => ({
      sessionId: id,
      people: [
        ...kept.map((person) => ({ ...person, wishes: [] })),
        ...wanted.free.filter((one) => places.get(one.id) === id)
      ]
    }))
  )

describe('mixed', () => {
  test.each([
    [40, 3, 1],
    [37, 4, 2],
    [120, 7, 3],
    [300, 12, 4],
    [5, 8, 5]
  ])('spreads %i people over %i groups never worse than one after the other', (count, groupCount, seed) => {
    const wanted: Wanted = { groups: groups(groupCount), free: people(count, seed), method: 'mixed' }
    const places = placesOf(run(wanted))
    expect(places.size).toBe(count)
    const mine = measured(wanted, places)
    const inTurn = measured(wanted, new Map(wanted.free.map(({ id }, i) => [id, `g${i % groupCount}`])))
    expect(mine.sizeDifference).toBe(inTurn.sizeDifference)
    for (const of of ['country', 'sector', 'sex'] as const)
      expect(mine.even[of]).toBeGreaterThanOrEqual(inTurn.even[of])
  })

  test('spreads what can be spread evenly in whole numbers', () => {
    const free = COUNTRIES.slice(0, 4).flatMap((country, c) =>
      Array.from({ length: 6 }, (_, i) => ({
        id: `${country}${i}`,
        country,
        sector: (i + c) % 2 === 0 ? 'government' : 'academia',
        sex: i < 3 ? 'female' : 'male',
        wishes: []
      }))
    )
    const wanted: Wanted = { groups: groups(3), free, method: 'mixed' }
    expect(measured(wanted, placesOf(run(wanted)))).toMatchObject({
      sizeDifference: 0,
      even: { country: 100, sector: 100, sex: 100 },
      groups: [0, 1, 2].map((i) => ({ sessionId: `g${i}`, people: 8, womenShare: 50, countries: 4, sectors: 2 }))
    })
  })

  test('gives the same places whatever the order in which people are told', () => {
    const free = people(90, 7)
    const one = placesOf(run({ groups: groups(4), free, method: 'mixed' }))
    const other = placesOf(run({ groups: groups(4), free: [...free].reverse(), method: 'mixed' }))
    expect([...other].sort()).toEqual([...one].sort())
  })
})

describe('capacities and kept places', () => {
  test.each(['mixed', 'by-theme'] as const)('%s: a small room has no more than it holds', (method) => {
    const given = groups(3).map((group, i) => ({ ...group, capacity: [5, 20, null][i]! }))
    const wanted: Wanted = { groups: given, free: people(60, 11, () => ['g0', 'g1']), method }
    const { groups: told } = measured(wanted, placesOf(run(wanted)))
    expect(told.map((group) => group.people)).toEqual(method === 'mixed' ? [5, 20, 35] : [5, 20, 35])
  })

  test('who keeps a place keeps it, counts in it, and takes it from the others', () => {
    const [first, second, ...free] = people(10, 13) as [Sought, Sought, ...Sought[]]
    const given: Group[] = [{ id: 'g0', capacity: 4, kept: [first, second] }, ...groups(2).slice(1)]
    const wanted: Wanted = { groups: given, free, method: 'mixed' }
    const places = placesOf(run(wanted))
    expect([places.has(first.id), places.has(second.id), places.size]).toEqual([false, false, 8])
    expect(measured(wanted, places).groups.map((group) => group.people)).toEqual([4, 6])
  })

  test('says how many places are missing, and places nobody', () => {
    expect(run({ groups: groups(3, 10), free: people(34, 17), method: 'mixed' })).toEqual({
      missing: 4,
      areWhole: false
    })
  })
})

describe('by country', () => {
  test('keeps delegations whole in groups of like size', () => {
    const wanted: Wanted = { groups: groups(3), free: people(120, 19), method: 'by-country' }
    const told = measured(wanted, placesOf(run(wanted)))
    expect(told).toMatchObject({ people: 120, delegationsApart: 0 })
    expect(told.sizeDifference).toBeLessThan(6)
  })

  test('a delegation follows who of it has a place by hand', () => {
    const free = people(30, 23).filter(({ country }) => country !== null)
    const kept: Sought = { ...free.find(({ country }) => country === 'BGD')!, id: 'by-hand' }
    const given: Group[] = groups(3).map((group, i) => ({ ...group, kept: i === 2 ? [kept] : [] }))
    const places = placesOf(run({ groups: given, free, method: 'by-country' }))
    const theirs = free.filter(({ country }) => country === 'BGD').map(({ id }) => places.get(id))
    expect(new Set(theirs)).toEqual(new Set(['g2']))
  })

  test('rooms that hold everybody, but not whole delegations, are refused', () => {
    const free = people(9, 29).map((person, i) => ({ ...person, country: ['BGD', 'THA', 'PAK'][i % 3]! }))
    expect(run({ groups: groups(5, 2), free, method: 'by-country' })).toEqual({ missing: 9, areWhole: true })
  })
})

describe('by theme', () => {
  test('grants first wishes while there are places, and then the ranks that cost least', () => {
    const wish = (id: string, wishes: string[]): Sought => ({
      ...{ id, wishes, country: 'THA', sector: 'academia', sex: 'male' }
    })
    // one place each: c must push a to its second wish, for b wants nothing else
    const free = [wish('a', ['g0', 'g2']), wish('b', ['g1']), wish('c', ['g0', 'g1'])]
    const places = placesOf(run({ groups: groups(3, 1), free, method: 'by-theme' }))
    expect(Object.fromEntries(places)).toEqual({ a: 'g2', b: 'g1', c: 'g0' })
  })

  test('balance never costs a wish', () => {
    const wishes = (next: () => number) => (next() < 0.7 ? ['g0', 'g1', 'g2'].slice(Math.floor(next() * 3)) : [])
    const wanted: Wanted = { groups: groups(3, 60), free: people(120, 31, wishes), method: 'by-theme' }
    const told = measured(wanted, placesOf(run(wanted)))
    expect(told.firstWishes).toBe(told.wishing)
    expect(told.sizeDifference).toBeLessThanOrEqual(1)
  })
})

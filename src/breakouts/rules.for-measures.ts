/** How evenly people are spread over groups, in plain figures. Pure. */
import type { Who } from './rules.for-units.ts'

export const OF = ['country', 'sector', 'sex'] as const
type Of = (typeof OF)[number]

export type Measured = { sessionId: string; people: (Who & { wishes: string[] })[] }

const countsOf = (people: Who[], of: Of) => {
  const counts = new Map<string, number>()
  for (const person of people) {
    const value = person[of]
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Values with their people, the most frequent first. */
export const countsBy = (people: Who[], of: Of): { value: string; people: number }[] =>
  [...countsOf(people, of)]
    .map(([value, count]) => ({ value, people: count }))
    .sort((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1))

/** Percent of people who are where an even spread, in whole numbers, would have somebody like them. 100: as even as can be. */
const evenness = (groups: Measured[], of: Of): number => {
  const all = groups.flatMap(({ people }) => people)
  const inGroups = groups.map(({ people }) => countsOf(people, of))
  let astray = 0
  for (const [value, total] of countsOf(all, of)) {
    let [over, under] = [0, 0]
    groups.forEach(({ people }, group) => {
      const share = (total * people.length) / all.length
      const count = inGroups[group]!.get(value) ?? 0
      over += Math.max(0, count - Math.ceil(share - 1e-9))
      under += Math.max(0, Math.floor(share + 1e-9) - count)
    })
    astray += Math.max(over, under)
  }
  return all.length === 0 ? 100 : Math.round((1000 * (all.length - astray)) / all.length) / 10
}

const percent = (part: number, of: number): number | null => (of === 0 ? null : Math.round((1000 * part) / of) / 10)

/** Of the whole set: sizes, shares of women among those whose sex is recorded, delegations and wishes. */
export const measuresOf = (groups: Measured[]) => {
  const sizes = groups.map(({ people }) => people.length)
  const all = groups.flatMap(({ people }) => people)
  const delegations = [...countsOf(all, 'country').keys()]
  const inGroups = groups.map(({ people }) => countsOf(people, 'country'))
  const wishing = groups.flatMap(({ sessionId, people }) =>
    people.filter(({ wishes }) => wishes.length > 0).map(({ wishes }) => wishes.indexOf(sessionId))
  )
  const even = {
    country: evenness(groups, 'country'),
    sector: evenness(groups, 'sector'),
    sex: evenness(groups, 'sex')
  }
  return {
    people: all.length,
    sizeDifference: sizes.length === 0 ? 0 : Math.max(...sizes) - Math.min(...sizes),
    even,
    score: Math.round((10 * (even.country + even.sector + even.sex)) / 3) / 10,
    delegationsApart: delegations.filter((country) => inGroups.filter((counts) => counts.has(country)).length > 1)
      .length,
    delegations: delegations.length,
    wishing: wishing.length,
    firstWishes: wishing.filter((rank) => rank === 0).length,
    anyWishes: wishing.filter((rank) => rank >= 0).length,
    groups: groups.map(({ sessionId, people }, group) => {
      const recorded = people.filter(({ sex }) => sex !== 'not-recorded')
      return {
        sessionId,
        people: people.length,
        womenShare: percent(recorded.filter(({ sex }) => sex === 'female').length, recorded.length),
        countries: inGroups[group]!.size,
        sectors: countsOf(people, 'sector').size
      }
    })
  }
}

export type Measures = ReturnType<typeof measuresOf>

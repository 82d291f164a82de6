/** Where the search for a good allocation begins: everybody in a group that has room. Pure. */
import { arrivalCost, put, type Standing, unevenness } from './rules.for-search.ts'
import type { Unit, Who } from './rules.for-units.ts'

type Group = { kept: Who[] }

/** Of a country's people who keep places: where most of them are. Who comes after them goes there. */
const pullsOf = (groups: Group[]) => {
  const pulls = new Map<string, { group: number; people: number }>()
  groups.forEach(({ kept }, group) => {
    const counts = new Map<string, number>()
    for (const { country } of kept) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1)
    for (const [country, people] of counts)
      if (people > (pulls.get(country)?.people ?? 0)) pulls.set(country, { group, people })
  })
  return pulls
}

export const copyOf = (standing: Standing): Standing => ({
  ...standing,
  over: standing.over.slice(),
  sizes: standing.sizes.slice(),
  at: standing.at.slice()
})

/** The group with room whose balance suffers least; the first of several; -1: none has room. */
const bestFor = (standing: Standing, unit: number, most: number[]): number => {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  const size = standing.units[unit]!.people.length
  for (let group = 0; group < standing.groups; group++) {
    if (standing.sizes[group]! + size > most[group]!) continue
    const cost = arrivalCost(standing, unit, group)
    if (cost < least - 1e-9) [best, least] = [group, cost]
  }
  return best
}

/** Each unit where it fits best at that moment. Gives how many people found no place. */
export const placeAll = (standing: Standing, order: number[], most: number[]): number => {
  let missing = 0
  for (const unit of order) {
    if (standing.at[unit]! >= 0) continue
    const group = bestFor(standing, unit, most)
    if (group < 0) missing += standing.units[unit]!.people.length
    else put(standing, unit, group)
  }
  return missing
}

/** In turn, one after the other: what people do by hand. `order` has those who are alike beside each other. */
const dealOut = (standing: Standing, order: number[], targets: number[]): void => {
  let turn = 0
  for (const unit of order) {
    while (standing.sizes[turn % standing.groups]! >= targets[turn % standing.groups]!) turn++
    put(standing, unit, turn++ % standing.groups)
  }
}

/** Those who are alike beside each other; delegations from the largest to the smallest. */
export const orderOf = (units: Unit[]): number[] => {
  const order = units.map((_, unit) => unit)
  const likeness = units.map(({ cells }) => cells.map((cell) => String(cell).padStart(6, '0')).join())
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return order.sort(
    (a, b) => units[b]!.people.length - units[a]!.people.length || compare(likeness[a]!, likeness[b]!) || a - b
  )
}

/** The fullest group that has room, which leaves whole rooms for large delegations; undefined: they fit in no way found. */
const packed = (start: Standing, order: number[]): Standing | undefined => {
  const standing = copyOf(start)
  for (const unit of order) {
    const size = standing.units[unit]!.people.length
    let fullest = -1
    for (let group = 0; group < standing.groups; group++) {
      const room = standing.caps[group]! - standing.sizes[group]!
      if (room >= size && (fullest < 0 || room < standing.caps[fullest]! - standing.sizes[fullest]!)) fullest = group
    }
    if (fullest < 0) return undefined
    put(standing, unit, fullest)
  }
  return standing
}

/** Delegations whole. Those of whom somebody keeps a place go there, where there is room. */
export const whole = (start: Standing, order: number[], groups: Group[]): Standing | number => {
  const standing = copyOf(start)
  const pulls = pullsOf(groups)
  for (const unit of order) {
    const pull = pulls.get(standing.units[unit]!.key)?.group
    if (pull !== undefined && standing.sizes[pull]! + standing.units[unit]!.people.length <= standing.caps[pull]!)
      put(standing, unit, pull)
  }
  const missing = placeAll(standing, order, standing.caps)
  return missing === 0 ? standing : (packed(start, order) ?? missing)
}

/** The better of two beginnings: greedy, and dealt out in turn. */
export const mixed = (start: Standing, order: number[], targets: number[]): Standing => {
  const [greedy, dealt] = [copyOf(start), copyOf(start)]
  placeAll(greedy, order, targets)
  dealOut(dealt, order, targets)
  return unevenness(dealt) < unevenness(greedy) ? dealt : greedy
}

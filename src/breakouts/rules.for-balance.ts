/** Allocates people to parallel groups: evenly, by delegation, or by what they wish. Pure: the same input, the same result. */
import { arrivalCost, improve, put, type Standing, unevenness } from './rules.for-search.ts'
import { cellsOf, type Method, type Sought, type Unit, unitsOf, type Who } from './rules.for-units.ts'
import { grantWishes } from './rules.for-wishes.ts'

export type Group = {
  id: string
  /** Places for participants; null: no limit. */
  capacity: number | null
  /** Who has a place in it and keeps it. */
  kept: Who[]
}
export type Wanted = { groups: Group[]; free: Sought[]; method: Method }
/** `missing`: how many people find no place, and nobody is placed. */
export type Balanced = { places: Map<string, string>; missing: 0 } | { missing: number; areWhole: boolean }

const byId = (a: Who, b: Who) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Sizes that are as like as capacities let them be. */
export const sizesFor = (groups: Group[], free: number): number[] => {
  const sizes = groups.map(({ kept }) => kept.length)
  for (let left = free; left > 0; left--) {
    let smallest = -1
    groups.forEach(({ capacity }, group) => {
      const hasRoom = capacity === null || sizes[group]! < capacity
      if (hasRoom && (smallest < 0 || sizes[group]! < sizes[smallest]!)) smallest = group
    })
    if (smallest < 0) break
    sizes[smallest]!++
  }
  return sizes
}

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

/** Nobody of those who are free is anywhere yet. */
const standingOf = ({ groups, free, method }: Wanted): { standing: Standing; targets: number[] } => {
  const kept = groups.flatMap((group) => group.kept)
  const { ofPeople, weights } = cellsOf([...kept, ...free], method)
  const units = unitsOf(
    free.map((person, i) => ({ ...person, cells: ofPeople[kept.length + i]! })),
    method,
    groups.map(({ id }) => id)
  )
  const targets = sizesFor(groups, free.length)
  const all = kept.length + free.length
  const totals = new Float64Array(weights.length)
  for (const cells of ofPeople) for (const cell of cells) totals[cell]!++
  const over = new Float64Array(weights.length * groups.length)
  totals.forEach((total, cell) => {
    targets.forEach((target, group) => {
      over[cell * groups.length + group] = all === 0 ? 0 : (-total * target) / all
    })
  })
  let at = 0
  groups.forEach((group, number) => {
    for (const _ of group.kept) for (const cell of ofPeople[at++]!) over[cell * groups.length + number]!++
  })
  const standing = {
    units,
    groups: groups.length,
    weights: Float64Array.from(weights),
    over,
    sizes: Int32Array.from(groups, (group) => group.kept.length),
    caps: groups.map(({ capacity }) => capacity ?? Number.POSITIVE_INFINITY),
    at: new Int32Array(units.length).fill(-1)
  }
  return { standing, targets }
}

const copyOf = (standing: Standing): Standing => ({
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
const placeAll = (standing: Standing, order: number[], most: number[]): number => {
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
const orderOf = (units: Unit[]): number[] => {
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
const whole = (start: Standing, order: number[], groups: Group[]): Standing | number => {
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
const mixed = (start: Standing, order: number[], targets: number[]): Standing => {
  const [greedy, dealt] = [copyOf(start), copyOf(start)]
  placeAll(greedy, order, targets)
  dealOut(dealt, order, targets)
  return unevenness(dealt) < unevenness(greedy) ? dealt : greedy
}

/**
 * In steps of a few milliseconds, so that a server can do other things meanwhile. Never exceeds a capacity, and leaves
 * everybody who is kept. Squares of differences are lowered by exchanges until none helps: for 2,000 people well under
 * a second. Wishes are granted at the least sum of ranks that there is.
 */
export function* balance(given: Wanted): Generator<void, Balanced> {
  const wanted = {
    ...given,
    groups: given.groups.map((group) => ({ ...group, kept: [...group.kept].sort(byId) })),
    free: [...given.free].sort(byId)
  }
  const { groups, free, method } = wanted
  const { standing: start, targets } = standingOf(wanted)
  const room = groups.map(({ capacity, kept }) =>
    capacity === null ? Number.POSITIVE_INFINITY : Math.max(0, capacity - kept.length)
  )
  const missing = free.length - room.reduce((sum, places) => sum + places, 0)
  if (missing > 0) return { missing, areWhole: false }
  const order = orderOf(start.units)
  let found: Standing
  if (method === 'by-country') {
    const placed = whole(start, order, groups)
    if (typeof placed === 'number') return { missing: placed, areWhole: true }
    found = placed
  } else if (method === 'by-theme') {
    found = copyOf(start)
    const granted = new Int32Array(found.units.length).fill(-1)
    yield* grantWishes(found.units, granted, room)
    granted.forEach((group, unit) => {
      if (group >= 0) put(found, unit, group)
    })
    placeAll(found, order, found.caps)
  } else found = mixed(start, order, targets)
  yield
  yield* improve(found, method !== 'mixed')
  const places = new Map<string, string>()
  found.units.forEach(({ people }, unit) => {
    for (const person of people) places.set(person, groups[found.at[unit]!]!.id)
  })
  return { places, missing: 0 }
}

/** Allocates people to parallel groups: evenly, by delegation, or by what they wish. Pure: the same input, the same result. */
import { copyOf, mixed, orderOf, placeAll, whole } from './rules.for-beginnings.ts'
import { improve, put, type Standing } from './rules.for-search.ts'
import { cellsOf, type Method, type Sought, unitsOf, type Who } from './rules.for-units.ts'
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

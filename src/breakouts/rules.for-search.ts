/** Makes an allocation better by moving and exchanging units, as long as it helps. Pure, in steps. */
import type { Unit } from './rules.for-units.ts'

/** How many exchanges are looked at before others have their turn, and before the search is good enough. */
const STEP = 100_000
const MOST = 8_000_000
/** A wish weighs more than all balance. */
const WISH = 1_000_000
const LEAST = 1e-6

/** How many more people each group has of each cell than it would have by its share; where every unit is. */
export type Standing = {
  units: Unit[]
  groups: number
  weights: Float64Array
  /** By cell and group. */
  over: Float64Array
  sizes: Int32Array
  /** Most people in a group; Infinity: as many as there are. */
  caps: number[]
  /** Group of each unit; -1: none yet. */
  at: Int32Array
}

/** What it costs, in squares of differences and in wishes, that a unit goes from a group to another. Below 0: it helps. */
export const moveCost = (
  { units, groups, weights, over }: Standing,
  unit: number,
  from: number,
  to: number
): number => {
  const { cells, counts, costs } = units[unit]!
  let cost = costs ? WISH * (costs[to]! - costs[from]!) : 0
  for (let i = 0; i < cells.length; i++) {
    const row = cells[i]! * groups
    const count = counts[i]!
    cost += weights[cells[i]!]! * count * 2 * (over[row + to]! - over[row + from]! + count)
  }
  return cost
}

/** What it costs that a unit, which is nowhere, comes into a group. */
export const arrivalCost = ({ units, groups, weights, over }: Standing, unit: number, to: number): number => {
  const { cells, counts } = units[unit]!
  let cost = 0
  for (let i = 0; i < cells.length; i++) {
    const count = counts[i]!
    cost += weights[cells[i]!]! * count * (2 * over[cells[i]! * groups + to]! + count)
  }
  return cost
}

/** Two that have something in common: exchanged, it stays where it is. */
const sharedCost = ({ units, weights }: Standing, one: number, other: number): number => {
  const [a, b] = [units[one]!, units[other]!]
  let cost = 0
  for (let i = 0, j = 0; i < a.cells.length && j < b.cells.length; ) {
    const difference = a.cells[i]! - b.cells[j]!
    if (difference === 0) cost += weights[a.cells[i]!]! * 4 * a.counts[i++]! * b.counts[j++]!
    else if (difference < 0) i++
    else j++
  }
  return cost
}

export const put = (standing: Standing, unit: number, to: number): void => {
  const { units, groups, over, sizes, at } = standing
  const from = at[unit]!
  const { cells, counts, people } = units[unit]!
  for (let i = 0; i < cells.length; i++) {
    if (from >= 0) over[cells[i]! * groups + from]! -= counts[i]!
    over[cells[i]! * groups + to]! += counts[i]!
  }
  if (from >= 0) sizes[from]! -= people.length
  sizes[to]! += people.length
  at[unit] = to
}

/** The sum of squares that the search lowers, wishes left out. */
export const unevenness = ({ groups, weights, over }: Standing): number => {
  let sum = 0
  for (let cell = 0; cell < weights.length; cell++)
    for (let group = 0; group < groups; group++) sum += weights[cell]! * over[cell * groups + group]! ** 2
  return sum
}

/** `mayMove`: sizes of groups may change. Ends where no move or exchange of two helps, or when enough were looked at. */
export function* improve(standing: Standing, mayMove: boolean): Generator<void, void> {
  const { units, groups, sizes, caps, at } = standing
  let [looked, yielded, helped] = [0, 0, true]
  const fits = (group: number, change: number) => change <= 0 || sizes[group]! + change <= caps[group]!
  while (helped && looked < MOST) {
    helped = false
    const members: number[][] = Array.from({ length: groups }, () => [])
    units.forEach((_, unit) => {
      members[at[unit]!]!.push(unit)
    })
    for (let unit = 0; unit < units.length; unit++) {
      const from = at[unit]!
      const size = units[unit]!.people.length
      let [least, to, other] = [-LEAST, -1, -1]
      for (let group = 0; group < groups; group++) {
        if (group === from) continue
        const cost = moveCost(standing, unit, from, group)
        if (mayMove && cost < least && fits(group, size)) [least, to, other] = [cost, group, -1]
        for (const with_ of members[group]!) {
          const change = size - units[with_]!.people.length
          const both = cost + moveCost(standing, with_, group, from) - sharedCost(standing, unit, with_)
          if (both < least && fits(group, change) && fits(from, -change)) [least, to, other] = [both, group, with_]
        }
        looked += members[group]!.length
      }
      if (looked - yielded > STEP) {
        yielded = looked
        yield
      }
      if (to < 0) continue
      helped = true
      put(standing, unit, to)
      if (other >= 0) put(standing, other, from)
      const without = (group: number, gone: number) => members[group]!.splice(members[group]!.indexOf(gone), 1)
      without(from, unit)
      members[to]!.push(unit)
      if (other >= 0) {
        without(to, other)
        members[from]!.push(other)
      }
    }
  }
}

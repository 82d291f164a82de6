/** Gives people the groups that they wish for, as far as there are places. Pure. */
import { NOT_WISHED, type Unit } from './rules.for-units.ts'

/** How much work is done before others have their turn. */
const STEP = 200_000

/** By group: how much cheaper (or dearer) it is, at best, that one of its people goes to another group, and who that is. */
const changesOf = (units: Unit[], at: Int32Array, groups: number) => {
  const cost = new Float64Array(groups * groups).fill(Number.POSITIVE_INFINITY)
  const who = new Int32Array(groups * groups).fill(-1)
  units.forEach(({ costs }, unit) => {
    const from = at[unit]!
    if (from < 0 || !costs) return
    for (let to = 0; to < groups; to++) {
      const change = costs[to]! - costs[from]!
      if (to !== from && change < cost[from * groups + to]!) {
        cost[from * groups + to] = change
        who[from * groups + to] = unit
      }
    }
  })
  return { cost, who }
}

/** The cheapest chain of changes that ends in a group with room: groups in its order, the new person's own first. */
const cheapestChain = (costs: number[], change: Float64Array, hasRoom: (group: number) => boolean): number[] => {
  const groups = costs.length
  const far = [...costs]
  const before: number[] = costs.map(() => -1)
  for (let round = 1; round < groups; round++)
    for (let from = 0; from < groups; from++)
      for (let to = 0; to < groups; to++) {
        const way = far[from]! + change[from * groups + to]!
        if (way < far[to]! - 1e-9) {
          far[to] = way
          before[to] = from
        }
      }
  let end = -1
  for (let group = 0; group < groups; group++)
    if (hasRoom(group) && (end < 0 || far[group]! < far[end]! - 1e-9)) end = group
  const chain: number[] = []
  for (let group = end; group >= 0 && chain.length <= groups; group = before[group]!) chain.unshift(group)
  return chain
}

/**
 * Places every unit that has costs, into `at`, so that the sum of the costs is the least that there is: successive
 * cheapest chains. `room`: places left in each group; there is room for all.
 */
export function* grantWishes(units: Unit[], at: Int32Array, room: number[]): Generator<void, void> {
  let worked = 0
  const groups = room.length
  for (const [unit, { costs }] of units.entries()) {
    if (!costs) continue
    const best = costs.reduce((least, cost, group) => (room[group]! > 0 && cost < costs[least]! ? group : least), 0)
    if (room[best]! > 0 && costs[best] === Math.min(...costs, NOT_WISHED)) {
      at[unit] = best
      room[best]!--
      continue
    }
    const { cost, who } = changesOf(units, at, groups)
    const chain = cheapestChain(costs, cost, (group) => room[group]! > 0)
    for (let i = chain.length - 1; i > 0; i--) at[who[chain[i - 1]! * groups + chain[i]!]!] = chain[i]!
    at[unit] = chain[0]!
    room[chain.at(-1)!]!--
    worked += units.length * groups
    if (worked > STEP) {
      worked = 0
      yield
    }
  }
}

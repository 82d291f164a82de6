/** Allocating people to groups, against dealing them out in turn: node --import tsx bench/breakouts.ts */
import { balance, type Wanted } from '../src/breakouts/rules.for-balance.ts'
import { measuresOf } from '../src/breakouts/rules.for-measures.ts'
import { METHODS, type Sought } from '../src/breakouts/rules.for-units.ts'
import { inTurns } from '../src/breakouts/turns.ts'
import { countries } from '../src/reference/countries.ts'
import { processorSince, say, watchLoop } from './measures.ts'

const SECTORS = ['government', 'civil-society', 'academia', 'united-nations', 'expert-organization', 'private']

/** The same numbers every time. */
const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** Delegations of unlike size, more men than women, officials before all others; two of three wish. */
const peopleOf = (count: number, groups: string[]): Sought[] => {
  const next = chance(count)
  const one = <T>(list: readonly T[], skew: number) => list[Math.floor(next() ** skew * list.length)]!
  const from = countries.slice(0, Math.min(countries.length, Math.ceil(count / 8))).map(({ iso3 }) => iso3)
  return Array.from({ length: count }, (_, i) => ({
    id: String(i).padStart(5, '0'),
    country: next() < 0.1 ? null : one(from, 1.6),
    sector: one(SECTORS, 1.8),
    sex: next() < 0.38 ? 'female' : 'male',
    wishes: next() < 0.67 ? [...new Set([one(groups, 2), one(groups, 1), one(groups, 1)])] : []
  }))
}

const measured = ({ groups, free }: Wanted, places: Map<string, string>) =>
  measuresOf(groups.map(({ id }) => ({ sessionId: id, people: free.filter((one) => places.get(one.id) === id) })))

/** People who are in another group than an even spread would have them in. */
const astray = (even: number) => Math.max(0.05, 100 - even)
const percent = (value: number) => `${value.toFixed(1)} %`

for (const [count, groupCount] of [
  [40, 3],
  [500, 10],
  [2000, 20]
] as const) {
  const ids = Array.from({ length: groupCount }, (_, i) => `g${String(i).padStart(2, '0')}`)
  const capacity = Math.ceil((count / groupCount) * 1.2)
  const free = peopleOf(count, ids)
  const groups = ids.map((id) => ({ id, capacity, kept: [] }))
  const dealt = measured(
    { groups, free, method: 'mixed' },
    new Map(free.map(({ id }, i) => [id, ids[i % groupCount]!]))
  )
  console.log(`\n${count} people, ${groupCount} groups of at most ${capacity}`)
  say('  in turn: country, sector, sex as even as can be', Object.values(dealt.even).map(percent).join(', '))
  for (const method of METHODS) {
    const released = watchLoop()
    const [started, used] = [performance.now(), process.cpuUsage()]
    const found = await inTurns(balance({ groups, free, method }))
    const [wall, processor] = [performance.now() - started, processorSince(used)]
    const held = released()
    if (!('places' in found)) throw new Error(`${found.missing} places are missing`)
    const told = measured({ groups, free, method }, found.places)
    say(
      `  ${method}`,
      `${wall.toFixed(0)} ms (target < 1000), loop held ${held.processor.toFixed(0)} ms of the processor (target < 100)`
    )
    if (method === 'mixed') {
      say('    country, sector, sex as even as can be', Object.values(told.even).map(percent).join(', '))
      const ratio = (['country', 'sector', 'sex'] as const).map((of) => astray(told.even[of]) / astray(dealt.even[of]))
      say('    people astray, of those in turn', ratio.map((value) => value.toFixed(2)).join(', '))
    }
    if (method === 'by-country')
      say('    delegations apart', `${told.delegationsApart} of ${told.delegations}, in turn ${dealt.delegationsApart}`)
    if (method === 'by-theme')
      say('    first wishes granted', `${told.firstWishes} of ${told.wishing}, in turn ${dealt.firstWishes}`)
    say('    largest difference in size', `${told.sizeDifference}, in turn ${dealt.sizeDifference}`)
    say('    of the processor', `${processor.toFixed(0)} ms`)
  }
}

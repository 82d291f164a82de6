/** Warnings about people and delegations who are wanted in several places. Pure. */
import { printedCountryName } from '../reference/countries.ts'
import { follows } from './rules.for-people.ts'
import type { Around } from './rules.for-surroundings.ts'
import { type Delegate, type Found, type PlannedSession, titles } from './rules.for-warning-kinds.ts'

/** Where everybody is: by key of a person the sessions that expect them, and by id of a session what is around it. */
export type Whereabouts = {
  of: Map<string, PlannedSession[]>
  around: Map<string, Around>
  /** Confirmed people of each State. */
  confirmed: Map<string, number>
}

export const whereabouts = (all: Around[], delegates: Delegate[]): Whereabouts => {
  const of = new Map<string, PlannedSession[]>()
  for (const { session, expected } of all)
    for (const key of expected.keys()) of.set(key, [...(of.get(key) ?? []), session])
  const confirmed = new Map<string, number>()
  for (const { country, isConfirmed } of delegates)
    if (isConfirmed) confirmed.set(country, (confirmed.get(country) ?? 0) + 1)
  return { of, around: new Map(all.map((one) => [one.session.id, one])), confirmed }
}

const inTwoPlaces = ({ beside, expected }: Around, { of }: Whereabouts): Found[] => {
  if (beside.length === 0) return []
  const near = new Set(beside)
  return [...expected].flatMap(([key, person]): Found[] => {
    const others = of.get(key)!.filter((other) => near.has(other))
    const detail = `${person} is at the same time in ${titles(others)}.`
    if (others.length === 0) return []
    return [{ kind: 'person-in-two-places', severity: 'serious', detail, parameters: { person }, others }]
  })
}

/** Where everybody must hurry it is said once, and not of each. */
const changingRooms = ({ session, inRoles, allGoTo }: Around, { of, around }: Whereabouts): Found[] =>
  [...inRoles].flatMap(([key, person]): Found[] => {
    const others = of
      .get(key)!
      .filter(
        (next) =>
          follows(session, next) &&
          session.room !== null &&
          next.room !== null &&
          next.room !== session.room &&
          around.get(next.id)!.inRoles.has(key) &&
          !allGoTo.includes(next)
      )
    const room = others[0]?.room
    if (!room) return []
    const detail = `${person} goes from here to ${titles(others)} in ${room} without a break.`
    return [{ kind: 'room-change-without-break', severity: 'notice', detail, parameters: { person, room }, others }]
  })

/** Sessions that run at some moment at which more need the State than it has people, whoever of them goes. */
const moreThanPeople = (session: PlannedSession, needing: PlannedSession[], people: number): PlannedSession[] => {
  if (needing.length === 0 || needing.length + 1 <= people) return []
  const starts = new Set([session, ...needing].map(({ startsAt }) => startsAt.getTime()))
  const tooMany = [...starts]
    .filter((at) => at >= session.startsAt.getTime())
    .map((at) => needing.filter(({ startsAt, endsAt }) => startsAt.getTime() <= at && at < endsAt.getTime()))
    .filter((running) => running.length > 0 && running.length + 1 > people)
  const those = new Set(tooMany.flat())
  return needing.filter((other) => those.has(other))
}

const delegations = ({ session, beside, states }: Around, { around, confirmed }: Whereabouts): Found[] =>
  [...states].flatMap((country): Found[] => {
    const needing = beside.filter(({ id }) => around.get(id)!.states.has(country))
    const others = moreThanPeople(session, needing, confirmed.get(country) ?? 0)
    if (others.length === 0) return []
    const detail = `${printedCountryName(country)} has too few confirmed people to be at the same time in ${titles(others)}.`
    return [{ kind: 'delegation-in-two-places', severity: 'warning', detail, parameters: { country }, others }]
  })

export const clashes = (one: Around, known: Whereabouts): Found[] => [
  ...inTwoPlaces(one, known),
  ...delegations(one, known),
  ...changingRooms(one, known)
]

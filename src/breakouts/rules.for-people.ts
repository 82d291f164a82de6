/** Who of a set has which place, who waits for one, and who is elsewhere. Pure. */
import { createHash } from 'node:crypto'
import type { Confirmed, Seat } from './queries.ts'
import { isExpected } from './rules.for-sets.ts'

export type Group = { id: string; capacity: number | null }

/** A person in a set: in one of its groups, or without a place. `wishes`: sessions of the set, the first wish first. */
export type InSet = Confirmed & { sessionId: string | null; byHand: boolean; wishes: string[] }

type Told = {
  groups: Group[]
  confirmed: Confirmed[]
  seats: Seat[]
  wishes: { participantId: string; sessionId: string }[]
  /** Who has a role at that time, and where. */
  busy: ReadonlyMap<string, string>
}

/**
 * People of the set in the order in which they are told, and those whose places contradict each other: in two groups at
 * once, or beside a role. Of two places the one that was given by hand holds, then the one of the first group; beside a
 * role none does.
 */
export const peopleOf = ({ groups, confirmed, seats, wishes, busy }: Told) => {
  const order = new Map(groups.map(({ id }, i) => [id, i]))
  const held = new Map<string, Seat>()
  const doubtful = new Set<string>()
  for (const seat of seats) {
    const at = order.get(seat.sessionId)
    if (at === undefined) continue
    const other = held.get(seat.participantId)
    if (other || busy.has(seat.participantId)) doubtful.add(seat.participantId)
    if (busy.has(seat.participantId)) continue
    const isBetter = !other || (seat.byHand !== other.byHand ? seat.byHand : at < order.get(other.sessionId)!)
    if (isBetter) held.set(seat.participantId, seat)
  }
  const wished = new Map<string, string[]>()
  for (const { participantId, sessionId } of wishes)
    if (order.has(sessionId)) wished.set(participantId, [...(wished.get(participantId) ?? []), sessionId])
  const people = confirmed
    .filter((person) => held.has(person.id) || (isExpected(person) && !busy.has(person.id)))
    .map((person): InSet => {
      const seat = held.get(person.id)
      return {
        ...person,
        sessionId: seat?.sessionId ?? null,
        byHand: seat?.byHand ?? false,
        wishes: wished.get(person.id) ?? []
      }
    })
  return { people, doubtful: [...doubtful] }
}

/** As many as nine digits hold: what an ETag of this house carries. */
const VERSIONS = 1_000_000_000

/** A number that is another one when groups, their capacities or their places are: so that nobody overwrites what they did not see. */
export const versionOf = (groups: Group[], seats: Seat[]): number => {
  const ids = new Set(groups.map(({ id }) => id))
  const rows = seats
    .filter(({ sessionId }) => ids.has(sessionId))
    .map(({ sessionId, participantId, byHand }) => `${sessionId} ${participantId} ${byHand}`)
    .sort()
  const told = [...groups.map(({ id, capacity }) => `${id} ${capacity}`), ...rows].join('\n')
  return createHash('sha256').update(told).digest().readUInt32BE() % VERSIONS
}

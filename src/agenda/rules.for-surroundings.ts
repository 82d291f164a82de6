/** Who and what is around each session of the draft, counted once for all warnings. Pure. */
import { understandCountry } from '../reference/understand-country.ts'
import { isPause } from './rules.for-kinds.ts'
import { folded, follows, peopleOf } from './rules.for-people.ts'
import type { Planned, PlannedSession } from './rules.for-warning-kinds.ts'
import type { SessionKind } from './tables.ts'

const FOR_EVERYBODY = new Set<SessionKind>(['opening', 'plenary', 'keynote', 'panel', 'closing'])

/** One session as its surroundings see it. */
export type Around = {
  session: PlannedSession
  /** What takes place at the same time. */
  beside: PlannedSession[]
  /** The same without breaks, registration and receptions. */
  parallel: PlannedSession[]
  isForAll: boolean
  /** Where everybody goes next, to another room and with no time to walk. */
  allGoTo: PlannedSession[]
  /** Who has a role in it, and who is expected in it at all: names by key. */
  inRoles: Map<string, string>
  expected: Map<string, string>
  /** States that are needed in it, by ISO 3166-1 alpha-3. */
  states: Set<string>
}

const gather = <Value>(into: Map<string, Value[]>, key: string, value: Value) => {
  const known = into.get(key)
  if (known) known.push(value)
  else into.set(key, [value])
}

/** By id: what overlaps, found by walking along the starts, for there may be hundreds of sessions. */
const overlapping = (sessions: PlannedSession[]): Map<string, PlannedSession[]> => {
  const sorted = sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const found = new Map<string, PlannedSession[]>()
  sorted.forEach((one, i) => {
    const ends = one.endsAt.getTime()
    for (let j = i + 1; j < sorted.length && sorted[j]!.startsAt.getTime() < ends; j += 1) {
      gather(found, one.id, sorted[j]!)
      gather(found, sorted[j]!.id, one)
    }
  })
  return found
}

const SENT_BY = /^(the )?((heads?|members?) of )?(the )?(delegations?|delegates?|representatives?|government)( of)?\b/iu
const TO_CONFIRM = /[([]?\b(tbc|tba|tbd|to be (confirmed|announced|named))\b[)\]]?/giu

/** The State that a text stands for, as "Nepal" or "Delegation of Nepal (TBC)" do. */
export const stateNamed = (text: string): string | undefined => {
  const name = text.replaceAll(TO_CONFIRM, ' ').trim().replace(SENT_BY, '').trim()
  if (name.length < 4) return undefined
  const found = understandCountry(name, { suggest: false })
  return 'country' in found ? found.country.iso3 : undefined
}

type Known = { states: Map<string, string | undefined>; countries: Map<string, string>; organisations: Set<string> }

const stateOf = (text: string, { states, organisations }: Known) => {
  if (!states.has(text)) states.set(text, organisations.has(folded(text)) ? undefined : stateNamed(text))
  return states.get(text)
}

const whoIn = (session: PlannedSession, known: Known) => {
  const { roles, placed } = session
  const standing = roles.filter(({ state }) => state !== 'replaced')
  const named = standing.flatMap(({ participantId, name }) => (participantId === null ? [stateOf(name, known)] : []))
  const inRoles = peopleOf(
    { roles: roles.filter(({ participantId, name }) => participantId !== null || !stateOf(name, known)) },
    known.organisations
  )
  const expected = new Map([
    ...placed.map(({ participantId, reference }) => [participantId, reference] as const),
    ...inRoles
  ])
  const sent = [...expected.keys()].map((id) => known.countries.get(id))
  return { inRoles, expected, states: new Set([...named, ...sent].filter((state) => state !== undefined)) }
}

/** Of the sessions that take place, in their order. */
export const surroundings = ({ sessions, delegates, organisations }: Planned): Around[] => {
  const standing = sessions.filter(({ state }) => state === 'scheduled')
  const around = overlapping(standing)
  const known: Known = {
    states: new Map(),
    countries: new Map(delegates.map(({ id, country }) => [id, country])),
    organisations: new Set(organisations.map(folded))
  }
  const seen = standing.map((session) => {
    const beside = around.get(session.id) ?? []
    const parallel = beside.filter(({ kind }) => !isPause(kind))
    const isForAll = FOR_EVERYBODY.has(session.kind) && parallel.length === 0
    return { session, beside, parallel, isForAll, ...whoIn(session, known) }
  })
  const forAll = new Set(seen.flatMap(({ session, isForAll }) => (isForAll ? [session] : [])))
  const ofAll = standing.filter((session) => forAll.has(session) || session.kind === 'breakout')
  return seen.map((one) => {
    const { session, isForAll } = one
    const isLeft = isForAll || session.kind === 'breakout'
    const allGoTo = ofAll.filter(
      (next) =>
        isLeft &&
        (isForAll || forAll.has(next)) &&
        session.room !== null &&
        next.room !== null &&
        next.room !== session.room &&
        follows(session, next)
    )
    return { ...one, allGoTo }
  })
}

/** Which sessions are parallel groups, and who is expected in one of them. Pure. */
import type { SessionKind, SessionState } from '../agenda/tables.ts'
import type { ParticipantState } from '../participants/tables.ts'
import type { Category } from '../workshops/tables.ts'

type Times = { startsAt: Date; endsAt: Date }
type Placed = Times & { id: string; code: string; kind: SessionKind; state: SessionState }

/** Kinds that only some of the participants attend. */
const IN_GROUPS = new Set<SessionKind>(['breakout', 'exercise'])

export const overlap = (a: Times, b: Times): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

const inOrder = (a: Placed, b: Placed) =>
  a.startsAt.getTime() - b.startsAt.getTime() || a.code.localeCompare(b.code, 'en') || a.id.localeCompare(b.id, 'en')

/**
 * Groups that meet at one time, in their order: those that overlap, and those that overlap with one of these. Who has a
 * place in one has none in the others. One that meets alone is a set where people have places in it (`allocated`).
 */
export const parallelSets = <S extends Placed>(sessions: S[], allocated: ReadonlySet<string> = new Set()): S[][] => {
  const groups = sessions.filter(({ kind, state }) => state === 'scheduled' && IN_GROUPS.has(kind)).sort(inOrder)
  const sets: { sessions: S[]; endsAt: Date }[] = []
  for (const session of groups) {
    const last = sets.at(-1)
    if (last && session.startsAt < last.endsAt) {
      last.sessions.push(session)
      if (session.endsAt > last.endsAt) last.endsAt = session.endsAt
    } else sets.push({ sessions: [session], endsAt: session.endsAt })
  }
  return sets.map((set) => set.sessions).filter((set) => set.length > 1 || set.some(({ id }) => allocated.has(id)))
}

type Person = { state: ParticipantState; section: Category['section']; sector: string }

const SECTIONS = new Set<Category['section']>(['countries', 'experts', 'united-nations', 'others'])
const NOT_SECTORS = new Set(['media', 'support'])

/** Is the person, who has nothing else to do then, expected in a group? Everybody else has a place by hand or none. */
export const isExpected = ({ state, section, sector }: Person): boolean =>
  state === 'confirmed' && SECTIONS.has(section) && !NOT_SECTORS.has(sector)

/** Of somebody who has a role at that time: the group of the set that they are in as such, or 'elsewhere'. */
export const busyPeople = (
  set: (Times & { id: string })[],
  roles: (Times & { sessionId: string; participantId: string })[]
): Map<string, string> => {
  const inSet = new Set(set.map(({ id }) => id))
  const busy = new Map<string, string>()
  for (const role of roles) {
    if (inSet.has(role.sessionId)) busy.set(role.participantId, role.sessionId)
    else if (set.some((session) => overlap(session, role)) && !busy.has(role.participantId))
      busy.set(role.participantId, 'elsewhere')
  }
  return busy
}

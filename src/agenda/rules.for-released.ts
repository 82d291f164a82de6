/** What of a release is whose: the sessions in which a person is expected. Pure. */
import type { ReleasedAgenda, ReleasedSession } from './tables.for-releases.ts'
import type { SessionKind, SessionRoleName } from './tables.ts'

/** A part that is no role: one is expected there as a participant. */
export const PLACE = 'place'

/** What sessions of older releases do not say: as if nothing were said of it. */
export const UNSAID = {
  objectives: [] as string[],
  track: null,
  capacity: null,
  onlineUrl: '',
  onlineIsPublic: false,
  interpretation: [] as string[],
  isAllocated: false
}

/** A release as this version of the program reads it: releases are never changed, so old ones lack what is new. */
export const completed = ({ sessions }: ReleasedAgenda): ReleasedAgenda => ({
  sessions: sessions.map((session) => ({
    ...UNSAID,
    ...session,
    roles: session.roles.map((role) => ({ ...role, agency: role.agency ?? null }))
  }))
})

/** What a person does in a session. */
export type Part = { session: ReleasedSession; roles: SessionRoleName[]; hasPlace: boolean }

type Held = { sessionId: string; part: string }

/** Sessions of the release in which the person has a part, in their order. `held`: parts of this person alone. */
export const partsOf = (agenda: ReleasedAgenda | undefined, held: Held[]): Part[] =>
  (agenda?.sessions ?? []).flatMap((session) => {
    const parts = held.filter(({ sessionId }) => sessionId === session.id).map(({ part }) => part)
    if (parts.length === 0) return []
    const roles = parts.filter((part) => part !== PLACE) as SessionRoleName[]
    return [{ session, roles, hasPlace: parts.includes(PLACE) }]
  })

/** Sessions that only some of the participants attend. */
const IN_GROUPS = new Set<SessionKind>(['breakout', 'exercise'])
const overlap = (a: ReleasedSession, b: ReleasedSession) => a.startsAt < b.endsAt && b.startsAt < a.endsAt

/**
 * The sessions in which a person is expected: those with a part of theirs, and those for everybody. Not: groups whose
 * places were given to others, and groups that meet while the person has a part elsewhere. Cancelled ones stay, so that
 * calendars show them so.
 */
export const ownSessions = (agenda: ReleasedAgenda | undefined, parts: Part[]): ReleasedSession[] => {
  const own = new Set(parts.map(({ session }) => session.id))
  const busy = parts.map(({ session }) => session).filter(({ state }) => state === 'scheduled')
  return (agenda?.sessions ?? []).filter(
    (session) =>
      own.has(session.id) ||
      !(session.isAllocated || (IN_GROUPS.has(session.kind) && busy.some((other) => overlap(session, other))))
  )
}

const keyOf = ({ sessionId, part }: Held) => `${sessionId} ${part}`

/** Of whom the parts are not the same in both: their own agenda changes though no session may have. */
export const peopleWhoseParts = (
  before: (Held & { participantId: string })[],
  after: (Held & { participantId: string })[]
): string[] => {
  const held = (parts: typeof before) => {
    const people = new Map<string, string[]>()
    for (const part of parts) people.set(part.participantId, [...(people.get(part.participantId) ?? []), keyOf(part)])
    return people
  }
  const [was, is] = [held(before), held(after)]
  const same = (a: string[] = [], b: string[] = []) => a.length === b.length && a.every((key) => b.includes(key))
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => !same(was.get(id), is.get(id)))
}

/** Which calendar message a person is to get about a session, if any (RFC 5546). Pure. */
import type { HeldPart } from '../agenda/queries.for-releases.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import type { ParticipantState } from '../participants/tables.ts'
import type { Invitation, MailingMessage } from './tables.ts'

/** What a message said: as long as it holds, nothing more is to be told. */
export type Facts = {
  /** ISO 8601 in UTC. */
  startsAt: string
  endsAt: string
  room: string | null
  title: string
  online: string
  /** Roles, or `place`, sorted. */
  parts: string[]
}

/** How things stand between a person's calendar and a session. */
export type Told = Pick<Invitation, 'method' | 'sequence' | 'email'> & { facts: Facts }
export type Person = { id: string; state: ParticipantState; email: string | null }

/**
 * From when on sessions are still to come. A demonstration took place long ago; it is tried out as if it were ahead.
 * `begins`: the first day of the workshop.
 */
export const lookingFrom = (isDemonstration: boolean, begins: Date, now: Date): Date =>
  isDemonstration && begins < now ? begins : now

/** Why a message that was thought of is not sent. */
export type Reason =
  | 'by-hand'
  | 'no-address'
  | 'not-coming'
  | 'not-confirmed'
  | 'superseded'
  | 'out-of-date'
  | 'refused'
  | 'unsent'

export type CalendarKind = Exclude<MailingMessage['kind'], 'notice'>
export type Proposal = {
  participantId: string
  sessionId: string | null
  kind: MailingMessage['kind']
  sequence: number | null
  /** Not to be sent for this reason; null: to be sent. */
  reason: Reason | null
}

const GONE: readonly ParticipantState[] = ['declined', 'cancelled', 'replaced']
const EXPECTED: readonly ParticipantState[] = ['invited', 'confirmed']

/** Whose place is confirmed may join online; whoever is only invited may not, unless everybody may. */
export const onlineFor = (
  { onlineUrl, onlineIsPublic }: Pick<ReleasedSession, 'onlineUrl' | 'onlineIsPublic'>,
  { state }: Pick<Person, 'state'>
): string => (onlineIsPublic || state === 'confirmed' ? onlineUrl : '')

export const factsOf = (session: ReleasedSession, parts: readonly string[], person: Pick<Person, 'state'>): Facts => {
  const { startsAt, endsAt, room, title } = session
  return { startsAt, endsAt, room, title, online: onlineFor(session, person), parts: [...parts].sort() }
}

const sameFacts = (a: Facts, b: Facts) =>
  a.startsAt === b.startsAt &&
  a.endsAt === b.endsAt &&
  a.room === b.room &&
  a.title === b.title &&
  a.online === b.online &&
  a.parts.join() === b.parts.join()

/** Of another time or place an old answer says nothing. */
export const mustAnswerAnew = (before: Facts, after: Facts): boolean =>
  before.startsAt !== after.startsAt || before.endsAt !== after.endsAt || before.room !== after.room

/** SEQUENCE grows with every message to the person, and never falls behind the session's own (section 2.1.4). */
const sequenceAfter = (session: ReleasedSession, told: Told | undefined) =>
  told === undefined ? session.sequence : Math.max(session.sequence, told.sequence + 1)

type Pair = { session: ReleasedSession; parts: readonly string[]; person: Person; told: Told | undefined }

const kindFor = ({ session, parts, person, told }: Pair): { kind: CalendarKind; reason?: Reason } | undefined => {
  const isGone = GONE.includes(person.state)
  const takesPart = session.state === 'scheduled' && parts.length > 0
  if (told?.method === 'request') {
    if (session.state === 'cancelled') return { kind: 'cancellation' }
    if (!takesPart || isGone) return { kind: 'withdrawal' }
    // at another address nobody has been told; the old one is no longer on file, and gets nothing
    if (told.email !== person.email) return { kind: 'invitation' }
    return sameFacts(told.facts, factsOf(session, parts, person)) ? undefined : { kind: 'update' }
  }
  if (!takesPart) return undefined
  if (isGone) return { kind: 'invitation', reason: 'not-coming' }
  return EXPECTED.includes(person.state) ? { kind: 'invitation' } : { kind: 'invitation', reason: 'not-confirmed' }
}

/** The message about one session to one person; undefined: nothing is to be told. What is over is not told any more. */
export const calendarMessage = (pair: Pair, at: Date): Proposal | undefined => {
  const { session, person, told } = pair
  const ends = [session.endsAt, ...(told?.method === 'request' ? [told.facts.endsAt] : [])]
  if (ends.every((end) => Date.parse(end) <= at.getTime())) return undefined
  const found = kindFor(pair)
  if (!found) return undefined
  return {
    participantId: person.id,
    sessionId: session.id,
    kind: found.kind,
    sequence: sequenceAfter(session, told),
    reason: found.reason ?? (person.email === null ? 'no-address' : null)
  }
}

export const methodOf = (kind: CalendarKind): 'request' | 'cancel' =>
  kind === 'invitation' || kind === 'update' ? 'request' : 'cancel'

export type ToldOf = { sessionId: string; participantId: string; told: Told }
type Given = { sessions: ReleasedSession[]; parts: HeldPart[]; told: ToldOf[]; people: Person[] }

const pairKey = (sessionId: string, participantId: string) => `${sessionId} ${participantId}`

/** Everything that calendars are to be told of a release. */
export const calendarMessages = ({ sessions, parts, told, people }: Given, at: Date): Proposal[] => {
  const sessionOf = new Map(sessions.map((session) => [session.id, session]))
  const personOf = new Map(people.map((person) => [person.id, person]))
  const toldOf = new Map(told.map((one) => [pairKey(one.sessionId, one.participantId), one.told]))
  const held = new Map<string, { sessionId: string; participantId: string; parts: string[] }>()
  for (const { sessionId, participantId } of told)
    held.set(pairKey(sessionId, participantId), { sessionId, participantId, parts: [] })
  for (const { sessionId, participantId, part } of parts) {
    const key = pairKey(sessionId, participantId)
    const known = held.get(key)
    if (known) known.parts.push(part)
    else held.set(key, { sessionId, participantId, parts: [part] })
  }
  return [...held].flatMap(([key, { sessionId, participantId, parts }]) => {
    const [session, person] = [sessionOf.get(sessionId), personOf.get(participantId)]
    if (!session || !person) return []
    return calendarMessage({ session, parts, person, told: toldOf.get(key) }, at) ?? []
  })
}

/** What a release holds, what changed since the one before, and what a session may be. Pure: facts in, decision out. */
import type { FieldFault } from '../platform/problem.ts'
import { clockIn, dayIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Change, ChangeKind, ReleasedAgenda, ReleasedSession } from './tables.for-releases.ts'

const LONGEST_HOURS = 24
const HOUR = 3_600_000

type Times = { startsAt: Date; endsAt: Date }
/** Of a session of the draft: both, or neither while it is not scheduled yet. */
export type MaybeTimes = Times | { startsAt: null; endsAt: null }
type Frame = Pick<Workshop, 'startsOn' | 'endsOn' | 'timeZone'>

/** Is the instant, in the workshop's zone, on one of the workshop's days? */
const isOnDays = ({ startsOn, endsOn, timeZone }: Frame, at: Date): boolean => {
  const day = dayIn(timeZone, at)
  return day >= startsOn && day <= endsOn
}
const lastInstant = ({ endsAt }: Times) => new Date(endsAt.getTime() - 1)

/** Does it lie, in the workshop's zone, within the workshop's days? A session may end at midnight of the last day. */
export const liesWithin = (workshop: Frame, times: Times): boolean =>
  isOnDays(workshop, times.startsAt) && isOnDays(workshop, lastInstant(times))

/** One without the other says nothing. */
export const maybeTimes = (startsAt: Date | null, endsAt: Date | null): MaybeTimes | { fault: FieldFault } => {
  if (startsAt !== null && endsAt !== null) return { startsAt, endsAt }
  if (startsAt === null && endsAt === null) return { startsAt, endsAt }
  const detail = 'is needed with the other: a session has a start and an end, or neither while it is not scheduled'
  return { fault: { pointer: `#/body/${startsAt === null ? 'startsAt' : 'endsAt'}`, detail } }
}

export const timeFaults = (workshop: Frame, { startsAt, endsAt }: MaybeTimes): FieldFault[] => {
  if (startsAt === null) return []
  if (endsAt <= startsAt) return [{ pointer: '#/body/endsAt', detail: 'is not after the start' }]
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_HOURS * HOUR) {
    return [{ pointer: '#/body/endsAt', detail: `is more than ${LONGEST_HOURS} hours after the start` }]
  }
  if (liesWithin(workshop, { startsAt, endsAt })) return []
  const days = `${workshop.startsOn} to ${workshop.endsOn} (${workshop.timeZone})`
  const field = isOnDays(workshop, startsAt) ? 'endsAt' : 'startsAt'
  return [{ pointer: `#/body/${field}`, detail: `lies outside the days of the workshop, ${days}` }]
}

const MINUTE = 60_000

/** How long a session is by its times; `planned` while it has none. */
export const minutesOf = (startsAt: Date | null, endsAt: Date | null, planned: number): number =>
  startsAt && endsAt ? Math.max(1, Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE)) : planned

/** A session of the draft as it would be released; sequence and changedAt come from comparing. */
export type DraftSession = Omit<ReleasedSession, 'sequence' | 'changedAt'>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
/** Field by field: objects that were stored as jsonb come back with their fields in another order. */
const rolesOf = ({ roles }: DraftSession) =>
  roles.map(({ role, name, talkTitle, agency }) => [role, name, talkTitle, agency])
const length = ({ startsAt, endsAt }: DraftSession) => Date.parse(endsAt) - Date.parse(startsAt)

/** What kinds of change lie between two states of one session. A cancelled session that stays cancelled is not compared. */
const kindsOf = (before: DraftSession, after: DraftSession): ChangeKind[] => {
  if (before.state !== after.state) return [after.state === 'cancelled' ? 'cancelled' : 'reinstated']
  if (after.state === 'cancelled') return []
  const kinds: ChangeKind[] = []
  if (before.startsAt !== after.startsAt) kinds.push('moved')
  else if (length(after) !== length(before)) kinds.push(length(after) < length(before) ? 'shortened' : 'extended')
  if (before.room !== after.room) kinds.push('room')
  if (before.title !== after.title) kinds.push('retitled')
  if (!same(rolesOf(before), rolesOf(after))) kinds.push('roles')
  const { kind, abstract, objectives, capacity, languages, interpretation, code, illustrative } = after
  const { onlineUrl, onlineIsPublic, countsForAttendance, isAllocated } = after
  const rest = {
    ...{ kind, abstract, objectives, capacity, languages, interpretation, code, illustrative },
    ...{ onlineUrl, onlineIsPublic, countsForAttendance, isAllocated }
  }
  if (
    before.track?.name !== after.track?.name ||
    Object.entries(rest).some(([key, value]) => !same(before[key as keyof DraftSession], value))
  )
    kinds.push('other')
  return kinds
}

/** Would a release tell a change between the two? */
export const differs = (before: DraftSession, after: DraftSession): boolean => kindsOf(before, after).length > 0

/** Kinds that raise SEQUENCE: time, room and cancellation (RFC 5546, section 2.1.4, and rooms as our own rule). */
const RESCHEDULING = new Set<ChangeKind>(['moved', 'shortened', 'extended', 'room', 'cancelled', 'reinstated'])

const placeOf = (timeZone: string, { startsAt, endsAt, room }: DraftSession): string => {
  const [from, to] = [new Date(startsAt), new Date(endsAt)]
  return `${dayIn(timeZone, from)} ${clockIn(timeZone, from)}–${clockIn(timeZone, to)}${room === null ? '' : `, ${room}`}`
}

/** The next release: every session with its calendar counter, and what changed. Sessions gone from the draft stay as cancelled. */
export const nextRelease = (
  timeZone: string,
  last: ReleasedAgenda | undefined,
  draft: DraftSession[],
  releasedAt: string
): { agenda: ReleasedAgenda; changes: Change[] } => {
  const before = new Map(last?.sessions.map((session) => [session.id, session]))
  const inDraft = new Set(draft.map(({ id }) => id))
  const removed = [...before.values()]
    .filter(({ id }) => !inDraft.has(id))
    .map(({ sequence: _, changedAt: __, ...session }): DraftSession => ({ ...session, state: 'cancelled' }))
  const changes: Change[] = []
  const released = [...draft, ...removed].flatMap((session): ReleasedSession[] => {
    const old = before.get(session.id)
    if (!old) {
      if (session.state === 'cancelled') return []
      if (last) changes.push({ ...naming(session), kinds: ['new'], after: placeOf(timeZone, session) })
      return [{ ...session, sequence: 0, changedAt: releasedAt }]
    }
    const kinds = kindsOf(old, session)
    if (kinds.length === 0) return [{ ...old, track: session.track }] // perhaps in another colour
    const [was, is] = [placeOf(timeZone, old), placeOf(timeZone, session)]
    changes.push({ ...naming(session), kinds, before: was, ...(was !== is && { after: is }) })
    const sequence = old.sequence + (kinds.some((kind) => RESCHEDULING.has(kind)) ? 1 : 0)
    return [{ ...session, sequence, changedAt: releasedAt }]
  })
  released.sort(
    (a, b) => a.startsAt.localeCompare(b.startsAt) || a.code.localeCompare(b.code) || a.id.localeCompare(b.id)
  )
  return { agenda: { sessions: released }, changes }
}

const naming = ({ id, code, title }: DraftSession) => ({ sessionId: id, code, title })

/** Released sessions by the day on which they begin in the zone, in order. */
export const byDay = <S extends { startsAt: string }>(
  timeZone: string,
  sessions: S[]
): { day: string; sessions: S[] }[] => {
  const days = new Map<string, S[]>()
  for (const session of sessions) {
    const day = dayIn(timeZone, new Date(session.startsAt))
    days.set(day, [...(days.get(day) ?? []), session])
  }
  return [...days].map(([day, ofDay]) => ({ day, sessions: ofDay }))
}

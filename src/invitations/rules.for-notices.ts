/** What a notice says in words: what changed in the sessions that a person attends without a part in them. Pure. */
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'

/** `gone`: it takes place, and the person is expected elsewhere now. */
export type OwnChange =
  | { kind: 'new'; now: ReleasedSession }
  | { kind: 'changed'; before: ReleasedSession; now: ReleasedSession }
  | { kind: 'cancelled' | 'gone'; before: ReleasedSession }

const takesPlace = (session: ReleasedSession | undefined) => session?.state === 'scheduled'

const reads = ({ startsAt, endsAt, room, title, onlineUrl }: ReleasedSession) =>
  [startsAt, endsAt, room, title, onlineUrl].join('\n')

const startOf = (change: OwnChange) => ('now' in change ? change.now : change.before).startsAt

/**
 * Between what the person was told last and now. `isTold`: a calendar message tells them of this session. What is over
 * is not told any more.
 */
export const ownChanges = (
  before: ReleasedSession[],
  now: ReleasedSession[],
  isTold: (sessionId: string) => boolean,
  at: Date
): OwnChange[] => {
  const was = new Map(before.map((session) => [session.id, session]))
  const is = new Map(now.map((session) => [session.id, session]))
  const isAhead = ({ endsAt }: ReleasedSession) => Date.parse(endsAt) > at.getTime()
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((id): OwnChange[] => {
    const [old, current] = [was.get(id), is.get(id)]
    if (isTold(id) || ![old, current].some((session) => session && isAhead(session))) return []
    if (!old || !takesPlace(old)) return current && takesPlace(current) ? [{ kind: 'new', now: current }] : []
    if (!current) return [{ kind: 'gone', before: old }]
    if (!takesPlace(current)) return [{ kind: 'cancelled', before: old }]
    return reads(old) === reads(current) ? [] : [{ kind: 'changed', before: old, now: current }]
  })
  return changes.sort((a, b) => startOf(a).localeCompare(startOf(b)))
}

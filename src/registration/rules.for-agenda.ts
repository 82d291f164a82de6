/** A person's own agenda: what changed of it with a release. Pure. */
import { ownSessions, type Part } from '../agenda/rules.for-released.ts'
import type { Change, ChangeKind, ReleasedAgenda, ReleasedSession } from '../agenda/tables.for-releases.ts'

/** A release as it concerns one person. */
export type Standing = { agenda: ReleasedAgenda; parts: Part[] }
/** `joined`, `left`: the session itself was there before, or still is. `part`: what the person does in it. */
export type OwnChangeKind = ChangeKind | 'joined' | 'left' | 'part'
/** `before`: the session as it was, where it was this person's. */
export type OwnChange = { session: ReleasedSession; kinds: OwnChangeKind[]; before?: ReleasedSession }

const partIn = ({ parts }: Standing, id: string): string => {
  const part = parts.find(({ session }) => session.id === id)
  return part ? [...part.roles, part.hasPlace].sort().join() : ''
}

const byId = (sessions: ReleasedSession[]) => new Map(sessions.map((session) => [session.id, session]))

/** What is new, gone or different for the person between two releases. `changes`: what the later one tells of sessions. */
export const ownChanges = (then: Standing, now: Standing, changes: readonly Change[]): OwnChange[] => {
  const [was, is] = [ownSessions(then.agenda, then.parts), ownSessions(now.agenda, now.parts)].map(byId) as [
    Map<string, ReleasedSession>,
    Map<string, ReleasedSession>
  ]
  const existed = byId(then.agenda.sessions)
  const exists = byId(now.agenda.sessions)
  const told = new Map(changes.map(({ sessionId, kinds }) => [sessionId, kinds]))
  const kept = [...is.values()].flatMap((session): OwnChange[] => {
    const before = was.get(session.id)
    if (!before) {
      if (session.state === 'cancelled') return []
      return [{ session, kinds: [existed.has(session.id) ? 'joined' : 'new'] }]
    }
    const kinds: OwnChangeKind[] = [...(told.get(session.id) ?? [])]
    if (partIn(then, session.id) !== partIn(now, session.id)) kinds.push('part')
    return kinds.length > 0 ? [{ session, kinds, before }] : []
  })
  const left = [...was.values()].flatMap((before): OwnChange[] =>
    is.has(before.id) || before.state === 'cancelled'
      ? []
      : [{ session: exists.get(before.id) ?? before, kinds: ['left'], before }]
  )
  return [...kept, ...left].sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt))
}

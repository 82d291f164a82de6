/** Which sessions of a release a reader sees, and what may be chosen among them. Pure. */
import { spokenIn } from './rules.for-details.ts'
import type { ReleasedSession } from './tables.for-releases.ts'

/** Where a session stands on the page of the agenda. */
export const anchorOf = (sessionId: string): string => `s-${sessionId}`

type Spoken = Pick<ReleasedSession, 'languages' | 'interpretation'>

/** Is something else spoken in it than in the workshop as a whole? */
export const hasOwnLanguages = (
  { languages }: Pick<ReleasedSession, 'languages'>,
  ofWorkshop: readonly string[]
): boolean => languages.length > 0 && [...languages].sort().join() !== [...ofWorkshop].sort().join()

/** Rooms of the sessions, in the order of the alphabet. */
export const roomsOf = (sessions: readonly ReleasedSession[]): string[] =>
  [...new Set(sessions.flatMap(({ room }) => room ?? []))].sort((a, b) => a.localeCompare(b))

/** Names of the tracks of the sessions, in the order of the alphabet. */
export const tracksOf = (sessions: readonly ReleasedSession[]): string[] =>
  [...new Set(sessions.flatMap(({ track }) => track?.name ?? []))].sort((a, b) => a.localeCompare(b))

/** In which one can follow: what is spoken, and what it is interpreted into. */
const followedIn = (session: Spoken, ofWorkshop: readonly string[]): string[] => [
  ...spokenIn(session, ofWorkshop),
  ...session.interpretation
]

/** Languages of the sessions; those of the workshop come first, in its order. */
export const languagesOf = (sessions: readonly Spoken[], ofWorkshop: readonly string[]): string[] => {
  const spoken = new Set(sessions.flatMap((session) => followedIn(session, ofWorkshop)))
  return [...new Set([...ofWorkshop, ...[...spoken].sort()])].filter((code) => spoken.has(code))
}

/** Undefined is every room, every track and every language. */
export const sessionsFor = (
  sessions: readonly ReleasedSession[],
  { room, track, language }: Record<'room' | 'track' | 'language', string | undefined>,
  ofWorkshop: readonly string[]
): ReleasedSession[] =>
  sessions.filter(
    (session) =>
      (room === undefined || session.room === room) &&
      (track === undefined || session.track?.name === track) &&
      (language === undefined || followedIn(session, ofWorkshop).includes(language))
  )

/** From the start of the first session that takes place to the end of the last. */
export const spanOf = (sessions: readonly ReleasedSession[]): { begins: Date; ends: Date } | undefined => {
  const held = sessions.filter(({ state }) => state === 'scheduled')
  if (held.length === 0) return undefined
  return {
    begins: new Date(Math.min(...held.map(({ startsAt }) => Date.parse(startsAt)))),
    ends: new Date(Math.max(...held.map(({ endsAt }) => Date.parse(endsAt))))
  }
}

/** What takes place at that moment, the latest to have begun, or else what begins next. */
export const upNext = (
  sessions: readonly ReleasedSession[],
  now: Date
): { session: ReleasedSession; isNow: boolean } | undefined => {
  const at = now.getTime()
  const ahead = sessions.filter(({ state, endsAt }) => state === 'scheduled' && Date.parse(endsAt) > at)
  const running = ahead.filter(({ startsAt }) => Date.parse(startsAt) <= at)
  const byStart = (running.length > 0 ? running : ahead).sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  const session = running.length > 0 ? byStart.at(-1) : byStart[0]
  return session && { session, isNow: running.length > 0 }
}

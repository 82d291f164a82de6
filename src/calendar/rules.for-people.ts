/** What stands in a person's own calendar, and for how long it is there. Pure. */

import { ownSessions, type Part } from '../agenda/rules.for-released.ts'
import type { ReleasedAgenda, ReleasedSession } from '../agenda/tables.for-releases.ts'
import type { Participant, ParticipantState } from '../participants/tables.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { dayIn, instantIn, nextDay } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { CalendarSession } from './event.ics.ts'
import { calendarSession } from './rules.ts'
import type { CalendarFeed } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Days after the workshop: calendars go on asking for years. */
const KEPT_DAYS = 90

/** Who does not come (any more) has no calendar of it. */
const GONE: readonly ParticipantState[] = ['declined', 'cancelled', 'replaced']

type Kept = Pick<Workshop, 'endsOn' | 'timeZone'>

/** Luxon takes longer to find it than a calendar to be put together. */
const ends = new Map<string, Date>()

/** From when on calendars of the workshop are at no address any more. */
export const calendarEnds = ({ endsOn, timeZone }: Kept): Date => {
  const key = `${endsOn} ${timeZone}`
  const known = ends.get(key)
  if (known) return known
  const noon = instantIn(timeZone, endsOn, '12:00').getTime()
  const found = instantIn(timeZone, nextDay(dayIn(timeZone, new Date(noon + KEPT_DAYS * DAY_MS))), '00:00')
  if (ends.size >= 1000) ends.clear()
  ends.set(key, found)
  return found
}

/** A private agenda is for those whose place is confirmed. */
export const mayReadAgenda = ({ visibility }: Pick<Workshop, 'visibility'>, state: ParticipantState): boolean =>
  !GONE.includes(state) && (visibility === 'public' || state === 'confirmed')

/** May it be read, and fetched by calendars, which ask for years? */
export const hasCalendar = (
  workshop: Kept & Pick<Workshop, 'visibility'>,
  state: ParticipantState,
  now: Date
): boolean => {
  return mayReadAgenda(workshop, state) && now < calendarEnds(workshop)
}

/** Whose place is confirmed may join online; whoever only asked to come may not. */
const joined = (session: ReleasedSession, state: ParticipantState): ReleasedSession =>
  state === 'confirmed' || session.onlineIsPublic ? session : { ...session, onlineUrl: '' }

const entries = new WeakMap<ReleasedSession, Map<string, CalendarSession>>()

/** As it is for everybody of the same standing and language: made once for a released session, and never changed. */
const entryOf = (
  session: ReleasedSession,
  { state, lang, url, isPersonal }: { state: ParticipantState; lang: Language; url: string; isPersonal: boolean }
): CalendarSession => {
  const known = entries.get(session) ?? new Map<string, CalendarSession>()
  entries.set(session, known)
  const key = `${state === 'confirmed'} ${isPersonal} ${lang} ${url}`
  const entry =
    known.get(key) ??
    Object.freeze({ ...calendarSession(joined(session, state), url, 'participants', lang), isPersonal })
  known.set(key, entry)
  return entry
}

/** `own`: the sessions in which the person is expected; `agenda`: all. Own parts are marked. Of others it names nobody. */
export const ownCalendar = (
  agenda: ReleasedAgenda | undefined,
  parts: Part[],
  { state }: Pick<Participant, 'state'>,
  lang: Language,
  url: string,
  purpose: CalendarFeed['purpose'] = 'own'
): CalendarSession[] => {
  const roleName = translator(lang, 'agenda')
  const own = new Map(parts.map(({ session, roles }) => [session.id, roles]))
  const sessions = purpose === 'own' ? ownSessions(agenda, parts) : (agenda?.sessions ?? [])
  return sessions.map((session) => {
    const isPersonal = purpose === 'own' || own.has(session.id)
    const entry = entryOf(session, { state, lang, url, isPersonal })
    const roles = own.get(session.id) ?? []
    if (roles.length === 0) return entry
    const names = roles.map((role) => roleName(`roles.${role}`)).join(', ')
    const part = translator(lang, 'registration')('calendar.part', { roles: names })
    return { ...entry, description: [part, entry.description].filter(Boolean).join('\n') }
  })
}

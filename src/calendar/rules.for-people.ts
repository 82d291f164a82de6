/** What stands in a person's own calendar, and for how long it is there. Pure. */

import { ownSessions, type Part } from '../agenda/rules.for-released.ts'
import type { ReleasedAgenda } from '../agenda/tables.for-releases.ts'
import type { ParticipantState } from '../participants/tables.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { dayIn, instantIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { CalendarSession } from './agenda.ics.ts'
import { calendarSession } from './rules.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Days after the workshop: calendars go on asking for years. */
const KEPT_DAYS = 90

/** Who does not come (any more) has no calendar of it. */
const GONE: readonly ParticipantState[] = ['declined', 'cancelled', 'replaced']

/** A private agenda is for those whose place is confirmed. */
export const hasCalendar = (
  { visibility, endsOn, timeZone }: Pick<Workshop, 'visibility' | 'endsOn' | 'timeZone'>,
  state: ParticipantState,
  now: Date
): boolean => {
  if (GONE.includes(state) || (visibility === 'private' && state !== 'confirmed')) return false
  const noon = instantIn(timeZone, endsOn, '12:00').getTime()
  return dayIn(timeZone, now) <= dayIn(timeZone, new Date(noon + KEPT_DAYS * DAY_MS))
}

/** The sessions in which the person is expected, with their own parts marked. Of others it names nobody. */
export const ownCalendar = (
  agenda: ReleasedAgenda | undefined,
  parts: Part[],
  lang: Language,
  url: string
): CalendarSession[] => {
  const roleName = translator(lang, 'agenda')
  const own = new Map(parts.map(({ session, roles }) => [session.id, roles]))
  return ownSessions(agenda, parts).map((session) => {
    const entry = calendarSession(session, url)
    const roles = own.get(session.id) ?? []
    if (roles.length === 0) return entry
    const names = roles.map((role) => roleName(`roles.${role}`)).join(', ')
    const part = translator(lang, 'registration')('calendar.part', { roles: names })
    return { ...entry, description: [part, entry.description].filter(Boolean).join('\n') }
  })
}

/** What stands in a person's own calendar, and for how long it is there. Pure. */
import type { ReleasedAgenda, ReleasedSession, SessionRoleName } from '../agenda/tables.ts'
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

export type Part = { session: ReleasedSession; roles: SessionRoleName[] }

/** Sessions as released in which the person has a part there too: what is only drafted is nobody's yet. */
export const partsOf = (
  agenda: ReleasedAgenda | undefined,
  drafted: { sessionId: string; role: SessionRoleName }[]
): Part[] =>
  (agenda?.sessions ?? []).flatMap((session) => {
    const released = new Set(session.roles.map(({ role }) => role))
    const roles = drafted.filter(({ sessionId, role }) => sessionId === session.id && released.has(role))
    return roles.length === 0 ? [] : [{ session, roles: [...new Set(roles.map(({ role }) => role))] }]
  })

/** The whole agenda, with the person's own parts marked. Of others it names nobody. */
export const ownCalendar = (
  agenda: ReleasedAgenda | undefined,
  parts: Part[],
  lang: Language,
  url: string
): CalendarSession[] => {
  const roleName = translator(lang, 'agenda')
  const own = new Map(parts.map(({ session, roles }) => [session.id, roles]))
  return (agenda?.sessions ?? []).map((session) => {
    const entry = calendarSession(session, url)
    const roles = own.get(session.id)
    if (!roles) return entry
    const names = roles.map((role) => roleName(`roles.${role}`)).join(', ')
    const part = translator(lang, 'registration')('calendar.part', { roles: names })
    return { ...entry, description: [part, entry.description].filter(Boolean).join('\n') }
  })
}

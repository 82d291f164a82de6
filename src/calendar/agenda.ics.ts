/** The agenda of a workshop, or one session of it, as an iCalendar file (RFC 5545). */
import { oneLine } from './clean.ts'
import { asPublished, type CalendarSession, type CalendarWorkshop, eventLines } from './event.ics.ts'
import { calendarText, named } from './frame.ics.ts'

export type { CalendarSession, CalendarWorkshop } from './event.ics.ts'

const byStart = (a: CalendarSession, b: CalendarSession) =>
  a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

type Event = ReturnType<typeof eventLines>
const written = new WeakMap<CalendarSession, Map<string, Event>>()

/** What is frozen stays as it is, so that it is written once: many people's calendars hold the same session. */
const eventOf = (workshop: CalendarWorkshop, session: CalendarSession): Event => {
  if (!Object.isFrozen(session)) return eventLines(workshop, session, asPublished(session))
  const known = written.get(session) ?? new Map<string, Event>()
  written.set(session, known)
  const key = [workshop.timeZone, workshop.host, workshop.venue].join('\n')
  const event = known.get(key) ?? eventLines(workshop, session, asPublished(session))
  known.set(key, event)
  return event
}

/**
 * All sessions, cancelled ones too, for a download or a feed: no METHOD, no attendees, no alarms. The same sessions give
 * the same text, in any order and under any clock. A session that does not start before it ends is a RangeError.
 */
export const agendaCalendar = (workshop: CalendarWorkshop, sessions: readonly CalendarSession[]): string => {
  const events = [...sessions].sort(byStart).map((session) => eventOf(workshop, session))
  return calendarText(workshop.timeZone, named(oneLine(workshop.title)), events)
}

/** One session alone, which calendars open as an appointment and not as a calendar of its own. */
export const sessionCalendar = (workshop: CalendarWorkshop, session: CalendarSession): string =>
  calendarText(workshop.timeZone, '', [eventLines(workshop, session, asPublished(session))])

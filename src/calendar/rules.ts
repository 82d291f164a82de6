/** What of a workshop and its released sessions goes into people's calendars. Pure. */
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { CalendarSession, CalendarWorkshop } from './agenda.ics.ts'

/** The right side of every UID, for ever: a server that moves must not double the entries in people's calendars. */
const UID_HOST = 'sessions.plenary.invalid'

export const calendarWorkshop = ({ title, timeZone, venue, city, isDemonstration }: Workshop): CalendarWorkshop => ({
  title: isDemonstration ? `${title} (demonstration data)` : title,
  timeZone,
  venue: venue || city,
  host: UID_HOST
})

/** `url`: where the agenda can be read. */
export const calendarSession = (session: ReleasedSession, url: string): CalendarSession => {
  const { id, sequence, title, abstract, room, kind, state, illustrative } = session
  return {
    id,
    sequence,
    changedAt: new Date(session.changedAt),
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    title,
    description: [abstract, illustrative ? 'Illustrative: made up as an example.' : ''].filter(Boolean).join('\n'),
    url,
    kind,
    cancelled: state === 'cancelled',
    isBreak: kind === 'break',
    ...(room !== null && { room })
  }
}

/** The agenda of a workshop, or one session of it, as an iCalendar file (RFC 5545). */
import ical, {
  type ICalCalendar,
  type ICalCalendarData,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency
} from 'ical-generator'
import { DateTime } from 'luxon'
import { escapedLine, manyLines, oneLine, webAddress } from './clean.ts'
import { blockIsRightAt, timeZoneBlock } from './time-zone.ts'

/** `id` is a UUID. `sequence` only grows. `changedAt` is when anything of it last changed: it keeps the bytes stable. */
export type CalendarSession = {
  id: string
  sequence: number
  changedAt: Date
  startsAt: Date
  endsAt: Date
  title: string
  description?: string
  room?: string
  url?: string
  kind: string
  cancelled: boolean
  isBreak: boolean
}

/** `timeZone` is an IANA name. `host` is the fixed right half of every UID: never change it once files are out. */
export type CalendarWorkshop = { title: string; timeZone: string; venue?: string; host: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i

/** The library writes UIDs as they are, so only our own alphabet may come there. */
const uid = (id: string, host: string) => {
  if (!UUID.test(id)) throw new RangeError(`A session's id must be a UUID: ${JSON.stringify(id)}`)
  if (!HOST.test(host)) throw new RangeError(`Not a host name for calendars: ${JSON.stringify(host)}`)
  return `${id.toLowerCase()}@${host.toLowerCase()}`
}

/** The files know no fractions of a second. */
const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

/** Wall clock and TZID where the VTIMEZONE is right at both ends, else UTC, which is right everywhere. */
const times = ({ id, startsAt, endsAt }: CalendarSession, timeZone: string) => {
  if (!(seconds(startsAt) < seconds(endsAt))) throw new RangeError(`Session ${id} must start before it ends`)
  const named = blockIsRightAt(timeZone, startsAt) && blockIsRightAt(timeZone, endsAt)
  // A Luxon time in the zone: the library would print a native Date by the clock of the process.
  const at = (instant: Date) => DateTime.fromJSDate(instant, { zone: named ? timeZone : 'utc' })
  return { start: at(startsAt), end: at(endsAt), ...(named && { timezone: timeZone }) }
}

const addSession = (calendar: ICalCalendar, workshop: CalendarWorkshop, session: CalendarSession) => {
  const place = [session.room, workshop.venue].map((name) => oneLine(name ?? '')).filter((name) => name !== '')
  const description = manyLines(session.description ?? '')
  const url = webAddress(session.url ?? '')
  const kind = oneLine(session.kind)
  const free = session.isBreak || session.cancelled
  calendar.createEvent({
    ...times(session, workshop.timeZone),
    id: uid(session.id, workshop.host),
    sequence: session.sequence,
    stamp: session.changedAt,
    lastModified: session.changedAt,
    // An empty SUMMARY is an error for libical, and a line that nobody can read for everybody.
    summary: oneLine(session.title) || kind || 'Session',
    class: ICalEventClass.PUBLIC,
    status: session.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: free ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(place.length > 0 && { location: place.join(', ') }),
    ...(description !== '' && { description }),
    ...(kind !== '' && { categories: [{ name: kind }] }),
    ...(url !== undefined && { url })
  })
}

// A zone set on the calendar itself would leave every time floating and every stamp local.
const newCalendar = (more: ICalCalendarData = {}) =>
  ical({
    prodId: { company: 'Plenary', product: 'Workshop agenda', language: 'EN' },
    timezone: { name: null, generator: timeZoneBlock },
    ...more
  })

const END = 'END:VCALENDAR'

/** The library leaves out the last line break (section 3.1), and the component that even an empty file needs (3.6). */
const written = (calendar: ICalCalendar, timeZone: string) => {
  const text = calendar.toString()
  if (calendar.length() > 0) return `${text}\r\n`
  return text.replace(END, () => `${timeZoneBlock(timeZone) ?? timeZoneBlock('Etc/UTC')}\r\n${END}\r\n`)
}

const byStart = (a: CalendarSession, b: CalendarSession) =>
  a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * All sessions, cancelled ones too, for a download or a feed: no METHOD, no attendees, no alarms. The same sessions give
 * the same text, in any order and under any clock. A session that does not start before it ends is a RangeError.
 */
export const agendaCalendar = (workshop: CalendarWorkshop, sessions: readonly CalendarSession[]): string => {
  const calendar = newCalendar({ name: escapedLine(workshop.title), ttl: 3600 })
  for (const session of [...sessions].sort(byStart)) addSession(calendar, workshop, session)
  return written(calendar, workshop.timeZone)
}

/** One session alone, which calendars open as an appointment and not as a calendar of its own. */
export const sessionCalendar = (workshop: CalendarWorkshop, session: CalendarSession): string => {
  const calendar = newCalendar()
  addSession(calendar, workshop, session)
  return written(calendar, workshop.timeZone)
}

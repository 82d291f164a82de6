/** Several workshops as an iCalendar file: each as an entry for all of its days, and its sessions if they are wanted. */
import { manyLines, oneLine, webAddress } from './clean.ts'
import { asPublished, type CalendarSession, type CalendarWorkshop, eventLines, uid } from './event.ics.ts'
import { calendarOf, named } from './frame.ics.ts'
import { contentLine, escaped, utcTime } from './lines.ics.ts'

/** `startsOn` and `endsOn` are days (YYYY-MM-DD), both included, and `afterEnd` is the one that follows. */
export type CalendarDays = CalendarWorkshop & {
  id: string
  sequence: number
  changedAt: Date
  startsOn: string
  afterEnd: string
  place: string
  description: string
  url: string
  sessions: readonly CalendarSession[]
}

const dateValue = (day: string): string => day.replaceAll('-', '')

/** All-day: its dates are those of the place, whoever reads it where. It takes nobody's time: the sessions do. */
const daysLines = ({
  id,
  host,
  sequence,
  changedAt,
  startsOn,
  afterEnd,
  title,
  place,
  description,
  url
}: CalendarDays) => {
  const address = webAddress(url)
  return [
    'BEGIN:VEVENT',
    `UID:${uid(id, host)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcTime(changedAt)}`,
    `DTSTART;VALUE=DATE:${dateValue(startsOn)}`,
    `DTEND;VALUE=DATE:${dateValue(afterEnd)}`, // exclusive (RFC 5545, section 3.8.2.2)
    `SUMMARY:${escaped(oneLine(title) || 'Workshop')}`,
    'TRANSP:TRANSPARENT',
    ...(oneLine(place) === '' ? [] : [`LOCATION:${escaped(oneLine(place))}`]),
    ...(manyLines(description) === '' ? [] : [`DESCRIPTION:${escaped(manyLines(description))}`]),
    ...(address === undefined ? [] : [`URL;VALUE=URI:${address}`]),
    'STATUS:CONFIRMED',
    `LAST-MODIFIED:${utcTime(changedAt)}`,
    'CLASS:PUBLIC',
    'END:VEVENT'
  ]
    .map(contentLine)
    .join('')
}

const byDays = (a: CalendarDays, b: CalendarDays) => (a.startsOn + a.id < b.startsOn + b.id ? -1 : 1)
const byStart = (a: CalendarSession, b: CalendarSession) =>
  a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1)

/** For a feed: no METHOD, no attendees, no alarms. The same workshops give the same text, in any order. */
export const workshopsCalendar = (name: string, workshops: readonly CalendarDays[]): string => {
  const zones = new Set<string>()
  const texts = [...workshops].sort(byDays).map((workshop) => {
    const events = [...workshop.sessions]
      .sort(byStart)
      .map((session) => eventLines(workshop, session, asPublished(session)))
    if (events.some(({ isNamed }) => isNamed)) zones.add(workshop.timeZone)
    return daysLines(workshop) + events.map(({ text }) => text).join('')
  })
  return calendarOf(named(oneLine(name)), [...zones], texts)
}

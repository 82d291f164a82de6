/** A session as an entry of a calendar file: VEVENT (RFC 5545, section 3.6.1). */
import { manyLines, oneLine, quoted, webAddress } from './clean.ts'
import { contentLine, escaped, utcTime, wallTime } from './lines.ics.ts'
import { offsetFor } from './time-zone.ts'

/**
 * `id` is a UUID. `sequence` only grows. `changedAt` is when anything of it last changed: it keeps the bytes stable.
 * `onlineUrl` is where those take part who are not in the room, `onlineLabel` what that is called.
 */
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
  onlineUrl?: string
  onlineLabel?: string
  kind: string
  cancelled: boolean
  isBreak: boolean
  /** Somebody's own: shown to nobody with whom they share their calendar. */
  isPersonal?: boolean
}

/** `timeZone` is an IANA name. `host` is the fixed right half of every UID: never change it once files are out. */
export type CalendarWorkshop = { title: string; timeZone: string; venue?: string; host: string }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i

/** Only our own alphabet may come there. */
export const uid = (id: string, host: string) => {
  if (!UUID.test(id)) throw new RangeError(`A session's id must be a UUID: ${JSON.stringify(id)}`)
  if (!HOST.test(host)) throw new RangeError(`Not a host name for calendars: ${JSON.stringify(host)}`)
  return `${id.toLowerCase()}@${host.toLowerCase()}`
}

/** The files know no fractions of a second. */
const wholeSeconds = (instant: Date) => Math.floor(instant.getTime() / 1000) * 1000

/** Wall clock and TZID where the VTIMEZONE is right at both ends, else UTC, which is right everywhere. */
const times = ({ id, startsAt, endsAt }: CalendarSession, timeZone: string) => {
  const [from, to] = [wholeSeconds(startsAt), wholeSeconds(endsAt)]
  if (!(from < to)) throw new RangeError(`Session ${id} must start before it ends`)
  const [before, after] = [offsetFor(timeZone, from), offsetFor(timeZone, to)]
  if (before === undefined || after === undefined)
    return { isNamed: false, start: `DTSTART:${wallTime(from, 0)}Z`, end: `DTEND:${wallTime(to, 0)}Z` }
  const zone = `;TZID=${timeZone}:`
  return { isNamed: true, start: `DTSTART${zone}${wallTime(from, before)}`, end: `DTEND${zone}${wallTime(to, after)}` }
}

/** What differs between a file that is kept and a message to one person. */
export type EventMore = {
  sequence: number
  stamp: Date
  status: 'CONFIRMED' | 'CANCELLED' | undefined
  isPrivate: boolean
  /** Lines about people, such as ORGANIZER. */
  people: string[]
}

/** In files and feeds: nobody is named, and the stamp is when it last changed. */
export const asPublished = ({ sequence, changedAt, cancelled, isPersonal = false }: CalendarSession): EventMore => ({
  sequence,
  stamp: changedAt,
  status: cancelled ? 'CANCELLED' : 'CONFIRMED',
  isPrivate: isPersonal,
  people: []
})

/** The lines of one entry; `isNamed`: it needs the VTIMEZONE of the workshop. */
export const eventLines = (
  { timeZone, venue = '', host }: CalendarWorkshop,
  session: CalendarSession,
  { sequence, stamp, status, isPrivate, people }: EventMore
): { isNamed: boolean; text: string } => {
  if (!Number.isSafeInteger(sequence) || sequence < 0) throw new RangeError(`Not a SEQUENCE: ${sequence}`)
  const { isNamed, start, end } = times(session, timeZone)
  const place = [oneLine(session.room ?? ''), oneLine(venue)].filter((name) => name !== '').join(', ')
  const description = manyLines(session.description ?? '')
  const kind = oneLine(session.kind)
  const url = webAddress(session.url ?? '')
  const online = webAddress(session.onlineUrl ?? '')
  const isFree = session.isBreak || session.cancelled
  const lines = [
    'BEGIN:VEVENT',
    `UID:${uid(session.id, host)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcTime(stamp)}`,
    start,
    end,
    // An empty SUMMARY is an error for libical, and a line that nobody can read for everybody.
    `SUMMARY:${escaped(oneLine(session.title) || kind || 'Session')}`,
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`
  ]
  if (place !== '') lines.push(`LOCATION:${escaped(place)}`)
  if (description !== '') lines.push(`DESCRIPTION:${escaped(description)}`)
  lines.push(...people)
  if (kind !== '') lines.push(`CATEGORIES:${escaped(kind)}`)
  if (url !== undefined) lines.push(`URL;VALUE=URI:${url}`)
  if (status !== undefined) lines.push(`STATUS:${status}`)
  // RFC 7986, section 5.11
  if (online !== undefined)
    lines.push(`CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${quoted(session.onlineLabel ?? 'Online')}:${online}`)
  lines.push(`LAST-MODIFIED:${utcTime(session.changedAt)}`, `CLASS:${isPrivate ? 'PRIVATE' : 'PUBLIC'}`, 'END:VEVENT')
  return { isNamed, text: lines.map(contentLine).join('') }
}

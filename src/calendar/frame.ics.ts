/** What is around the entries of a calendar file: VCALENDAR with its properties and the rules of its zone. */
import { contentLine, escaped } from './lines.ics.ts'
import { timeZoneBlock } from './time-zone.ts'

const OPENING = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plenary//Workshop agenda//EN\r\n'

/** The VTIMEZONE with its end; its own lines are short. */
const zoneLines = (timeZone: string): string => {
  const block = timeZoneBlock(timeZone)
  return block === null ? '' : `${block}\r\n`
}

/** What a message asks of who reads it. */
export const methodLine = (method: 'REQUEST' | 'CANCEL'): string => `METHOD:${method}\r\n`

/** A name for people, clean already, and that it is worth asking again after an hour (RFC 7986, sections 5.1 and 5.7). */
export const named = (name: string): string =>
  (name === '' ? [] : ['NAME', 'X-WR-CALNAME'])
    .map((property) => contentLine(`${property}:${escaped(name)}`))
    .join('') + 'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n'

type Event = { isNamed: boolean; text: string }

/** All of a file. A calendar without entries still needs a component (RFC 5545, section 3.6): the rules of its zone. */
export const calendarText = (timeZone: string, properties: string, events: readonly Event[]): string => {
  const zone = events.length > 0 && !events.some(({ isNamed }) => isNamed) ? '' : zoneLines(timeZone)
  const something = events.length === 0 && zone === '' ? zoneLines('Etc/UTC') : zone
  return `${OPENING}${properties}${something}${events.map(({ text }) => text).join('')}END:VCALENDAR\r\n`
}

/** As `calendarText`, with entries of several zones, whose rules stand once each. */
export const calendarOf = (properties: string, timeZones: readonly string[], events: readonly string[]): string => {
  const zones = events.length === 0 ? ['Etc/UTC'] : timeZones
  return `${OPENING}${properties}${zones.map(zoneLines).join('')}${events.join('')}END:VCALENDAR\r\n`
}

/** ical-generator, another writer of calendars, makes the same content of thousands of made-up sessions. */
import ical, { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { agendaCalendar } from '../../src/calendar/agenda.ics.ts'
import { manyLines, oneLine } from '../../src/calendar/clean.ts'
import type { CalendarSession } from '../../src/calendar/event.ics.ts'
import { blockIsRightAt, offsetFor, timeZoneBlock } from '../../src/calendar/time-zone.ts'
import { contentLines } from '../support/ics-bytes.ts'
import { hostileTexts, session, sessionId, workshop } from './sessions.ts'

let seed = 7
const upTo = (most: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % most
}
const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!
const WORDS =
  'national action; plans, regional \\ การ ประชุม কর্মশালা ورشة عمل انتہا 研讨会 👩🏽‍💻 é naïve "quoted" ^n x'.split(' ')
const text = (most: number) =>
  upTo(12) === 0
    ? one(hostileTexts)
    : Array.from({ length: 1 + upTo(most) }, () => one(WORDS)).join(one([' ', '\n', '']))

const ZONES = [
  'Asia/Bangkok',
  'America/New_York',
  'Europe/Vienna',
  'Asia/Tehran',
  'Africa/Cairo',
  'Australia/Lord_Howe'
]
const YEARS = 28 * 365 * 24 * 3600
const instant = () => Date.parse('2008-01-01T00:00:00Z') + upTo(YEARS) * 1000

const made = (n: number): CalendarSession => {
  const from = instant()
  return session({
    id: sessionId(n + 1),
    sequence: upTo(9),
    startsAt: new Date(from),
    endsAt: new Date(from + (1 + upTo(600)) * 60_000),
    title: text(20),
    description: text(80),
    room: text(3),
    kind: one(['panel', 'break', '']),
    cancelled: upTo(9) === 0,
    isBreak: upTo(9) === 0
  })
}

/** As the library writes them; times are said in UTC where the zone's rules are not right, judged without what we remember. */
const byGenerator = (timeZone: string, sessions: CalendarSession[]) => {
  const calendar = ical({ timezone: { name: null, generator: timeZoneBlock } })
  for (const given of sessions) {
    const isNamed = blockIsRightAt(timeZone, given.startsAt) && blockIsRightAt(timeZone, given.endsAt)
    const at = (moment: Date) => DateTime.fromJSDate(moment, { zone: isNamed ? timeZone : 'utc' })
    const place = [oneLine(given.room ?? ''), workshop.venue].filter(Boolean).join(', ')
    const description = manyLines(given.description ?? '')
    const isFree = given.isBreak || given.cancelled
    calendar.createEvent({
      id: `${given.id}@${workshop.host}`,
      sequence: given.sequence,
      stamp: given.changedAt,
      lastModified: given.changedAt,
      start: at(given.startsAt),
      end: at(given.endsAt),
      ...(isNamed && { timezone: timeZone }),
      summary: oneLine(given.title) || given.kind || 'Session',
      location: place,
      ...(description && { description }),
      ...(given.kind && { categories: [{ name: given.kind }] }),
      url: given.url!,
      class: ICalEventClass.PUBLIC,
      status: given.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: isFree ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE
    })
  }
  return calendar.toString()
}
/** From the zone or the first entry on; what is before is ordered in another way. */
const fromEntries = (file: string) => {
  const lines = contentLines(file)
  const events = lines.slice(lines.indexOf('BEGIN:VEVENT'))
  const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE') + 1)
  return [...zone, ...events]
}
const byStart = (a: CalendarSession, b: CalendarSession) =>
  a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1)

describe('the same content as ical-generator', () => {
  test.each(ZONES)('for 400 sessions in %s', (timeZone) => {
    const sessions = Array.from({ length: 400 }, (_, n) => made(n)).sort(byStart)
    expect(fromEntries(agendaCalendar({ ...workshop, timeZone }, sessions))).toEqual(
      fromEntries(byGenerator(timeZone, sessions))
    )
  })
})

test('what is judged for a day is what is judged for the moment', () => {
  const zones = 'Asia/Karachi Africa/Casablanca Pacific/Apia Pacific/Chatham America/St_Johns America/Caracas'.split(
    ' '
  )
  const changes = ['2009-06-01', '2011-12-30', '2026-03-08', '2026-11-01', '2026-10-25'].map((day) => Date.parse(day))
  for (const zone of [...zones, ...ZONES])
    for (let n = 0; n < 120; n++) {
      const at = n < 60 ? instant() : one(changes) + (upTo(60) - 6) * 30 * 60_000
      const isRight = blockIsRightAt(zone, new Date(at))
      expect([zone, at, offsetFor(zone, at)]).toEqual([
        zone,
        at,
        isRight ? DateTime.fromMillis(at, { zone }).offset : undefined
      ])
    }
})

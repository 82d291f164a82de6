/** libical, python-icalendar and vobject, which share no code with us, read our calendars and keep their rules. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { agendaCalendar, sessionCalendar } from '../../src/calendar/agenda.ics.ts'
import { manyLines, oneLine } from '../../src/calendar/clean.ts'
import { invitationCalendar } from '../../src/calendar/invitation.ics.ts'
import { bangkok, hostile, hostileTexts, message, session, sessionId, workshop } from '../calendar/sessions.ts'
import { byteFaults } from '../support/ics-bytes.ts'

type Read = { uid: string; start: string; end: string; summary: string }
type Findings = {
  libical: { keepsRules: boolean; errors: string[] }
  icalendar: {
    errors: string[]
    events: (Read & { status: string; properties: string[]; attendees: string[]; name: string | null })[]
  }
  vobject: { errors: string[]; events: (Read & { description: string })[] }
}

/** Asks all judges about named files at once, by the Python that Debian's packages belong to. */
const judge = (files: Record<string, string>): Record<string, Findings> => {
  const program = fileURLToPath(new URL('./read-calendars.py', import.meta.url))
  const input = JSON.stringify(files)
  return JSON.parse(
    execFileSync('/usr/bin/python3', ['-I', '-X', 'utf8', program], { input, maxBuffer: 1e8 }).toString()
  )
}
const judgeOne = (file: string): Findings => judge({ file }).file!

const seconds = (instant: Date) => `${instant.toISOString().slice(0, 19)}Z`
const faultsOf = ({ libical, icalendar, vobject }: Findings) => [
  ...(libical.keepsRules ? [] : ['libical: breaks a rule']),
  ...libical.errors,
  ...icalendar.errors,
  ...vobject.errors
]

test('the agenda of Bangkok has no fault, and every session the time and title that it was given', () => {
  const sessions = bangkok()
  const found = judgeOne(agendaCalendar(workshop, sessions))
  expect(faultsOf(found)).toEqual([])
  const meant = sessions
    .map(({ startsAt, endsAt, title }) => [seconds(startsAt), seconds(endsAt), title].join(' '))
    .sort()
  const asRead = (events: Read[]) => events.map(({ start, end, summary }) => [start, end, summary].join(' ')).sort()
  expect(asRead(found.icalendar.events)).toEqual(meant)
  expect(asRead(found.vobject.events)).toEqual(meant)
  expect(new Set(found.icalendar.events.map(({ uid }) => uid)).size).toBe(sessions.length)
})

test('a file of one session and an agenda without sessions have no fault', () => {
  const found = judge({
    one: sessionCalendar(workshop, session()),
    cancelled: sessionCalendar(workshop, session({ cancelled: true })),
    universal: sessionCalendar({ ...workshop, timeZone: 'UTC' }, session()),
    none: agendaCalendar(workshop, [])
  })
  for (const [name, findings] of Object.entries(found)) expect(faultsOf(findings), name).toEqual([])
  expect(found.cancelled!.icalendar.events[0]!.status).toBe('CANCELLED')
  expect(found.universal!.icalendar.events[0]!.start).toBe('2017-11-27T02:00:00Z')
})

test.each([
  ['America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T07:30:00Z'],
  ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z'],
  ['Asia/Tehran', '2017-07-27T04:30:00Z', '2017-07-27T05:30:00Z'],
  ['Asia/Kathmandu', '2017-11-27T03:15:00Z', '2017-11-27T04:15:00Z'],
  ['Europe/Vienna', '2026-10-24T22:30:00Z', '2026-10-25T05:00:00Z']
])('in %s from %s to %s the judges read the moments that were meant', (timeZone, start, end) => {
  const times = { startsAt: new Date(start), endsAt: new Date(end) }
  const found = judgeOne(sessionCalendar({ ...workshop, timeZone }, session(times)))
  expect(faultsOf(found)).toEqual([])
  expect(found.icalendar.events[0]).toMatchObject({ start, end })
  expect(found.vobject.events[0]).toMatchObject({ start, end })
})

test('texts that mean harm stay texts: two events, no other property, each field as it was cleaned', () => {
  const cases = hostile()
  const found = judge(
    Object.fromEntries(cases.map((one, at) => [String(at), agendaCalendar(one.workshop, one.sessions)]))
  )
  cases.forEach(({ sessions }, at) => {
    const findings = found[at]!
    const text = sessions[0]!.title
    expect(faultsOf(findings), JSON.stringify(text)).toEqual([])
    expect(findings.icalendar.events).toHaveLength(2)
    const ours = ({ uid }: Read) => uid.startsWith(sessionId(1))
    const [read, readToo] = [findings.vobject.events.find(ours)!, findings.icalendar.events.find(ours)!]
    expect(read.summary).toBe(oneLine(text) || 'Session')
    expect(read.description).toBe(manyLines(text))
    // python-icalendar 4 undoes the escapes of backslashes in the wrong order (`\\n` becomes a line break).
    if (!text.includes('\\')) expect(readToo.summary).toBe(read.summary)
    const possible =
      'CATEGORIES CLASS DESCRIPTION DTEND DTSTAMP DTSTART LAST-MODIFIED LOCATION SEQUENCE STATUS SUMMARY TRANSP UID URL'
    expect(readToo.properties.filter((name) => !possible.split(' ').includes(name))).toEqual([])
  })
})

/** Zones with and without summer time, and such as changed their minds; half and three quarters of hours. */
const ZONES =
  'Asia/Bangkok Asia/Karachi Asia/Dhaka Asia/Jakarta Asia/Manila Europe/Vienna America/New_York Asia/Tehran Africa/Cairo Asia/Kathmandu Australia/Lord_Howe Africa/Casablanca Africa/El_Aaiun Pacific/Apia Pacific/Chatham'.split(
    ' '
  )
const at = (iso: string) => new Date(iso)

/** Winter and summer, nights over midnight, of years long past and to come; and hours around which clocks change. */
const moments = (): [Date, Date][] => {
  const found: [Date, Date][] = []
  for (const year of [2008, 2009, 2011, 2017, 2022, 2026, 2035])
    for (const [month, day] of ['01-15', '04-05', '07-15', '10-01'].map((date) => date.split('-')))
      found.push([at(`${year}-${month}-${day}T14:45:00Z`), at(`${year}-${month}-${day}T19:15:00Z`)])
  for (const change of [
    '2026-03-08T06',
    '2026-11-01T05',
    '2026-03-29T00',
    '2026-10-25T00',
    '2009-06-19T17',
    '2009-12-31T17'
  ])
    for (let quarter = 0; quarter < 16; quarter++) {
      const from = new Date(at(`${change}:00:00Z`).getTime() + quarter * 15 * 60_000)
      found.push([from, new Date(from.getTime() + 20 * 60_000)])
    }
  return found
}

test('in many zones and years every judge reads the moments that were meant', () => {
  const meant = moments()
  const sessions = meant.map(([startsAt, endsAt], n) => session({ id: sessionId(n + 1), startsAt, endsAt }))
  const files = Object.fromEntries(
    ZONES.map((timeZone) => [timeZone, agendaCalendar({ ...workshop, timeZone }, sessions)])
  )
  const found = judge(files)
  const asMeant = sessions.map(({ id, startsAt, endsAt }) => `${id} ${seconds(startsAt)} ${seconds(endsAt)}`).sort()
  const asRead = (events: Read[]) => events.map(({ uid, start, end }) => `${uid.split('@')[0]} ${start} ${end}`).sort()
  for (const zone of ZONES) {
    expect(faultsOf(found[zone]!), zone).toEqual([])
    expect(byteFaults(files[zone]!), zone).toEqual([])
    expect(asRead(found[zone]!.icalendar.events), zone).toEqual(asMeant)
    expect(asRead(found[zone]!.vobject.events), zone).toEqual(asMeant)
    const root = new ICAL.Component(ICAL.parse(files[zone]!))
    const byThunderbird = root.getAllSubcomponents('vevent').map((component) => {
      const { uid, startDate, endDate } = new ICAL.Event(component)
      return { uid, summary: '', start: seconds(startDate.toJSDate()), end: seconds(endDate.toJSDate()) }
    })
    expect(asRead(byThunderbird), zone).toEqual(asMeant)
  }
})

test('the agenda of Bangkok is at the right hour where its guests live', () => {
  const opening = session({ startsAt: at('2017-11-27T02:00:00Z'), endsAt: at('2017-11-27T02:45:00Z') })
  const { icalendar, vobject } = judgeOne(agendaCalendar(workshop, [opening]))
  const cities = ['Asia/Karachi', 'Asia/Dhaka', 'Asia/Jakarta', 'Asia/Manila', 'Europe/Vienna']
  for (const { start } of [icalendar.events[0]!, vobject.events[0]!])
    expect(
      cities.map((timeZone) => new Date(start).toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' }))
    ).toEqual(['07:00', '08:00', '09:00', '10:00', '03:00'])
})

describe('a message to one person', () => {
  const off = session({ cancelled: true })
  const messages = () => ({
    asked: invitationCalendar(workshop, session(), message()),
    changed: invitationCalendar(workshop, session({ room: 'Room B' }), message({ sequence: 4 })),
    cancelled: invitationCalendar(workshop, off, message({ method: 'cancel', sequence: 5 })),
    withdrawn: invitationCalendar(workshop, session(), message({ method: 'cancel', isWithdrawn: true, sequence: 6 }))
  })

  test('keeps the rules of its method, and names one', () => {
    const found = judge(messages())
    for (const [name, findings] of Object.entries(found)) {
      expect(faultsOf(findings), name).toEqual([])
      expect(findings.icalendar.events[0], name).toMatchObject({
        attendees: ['mailto:amina@example.org'],
        name: 'Amina Diallo',
        status: { asked: 'CONFIRMED', changed: 'CONFIRMED', cancelled: 'CANCELLED', withdrawn: '' }[name]
      })
    }
  })

  test('names people as they are called, in any script, without harm', () => {
    const names = [...hostileTexts, "O'Brien, Chairperson", 'อมินา ดิอัลโล', 'আমিনা', 'آمنہ', 'أمينة', '阿米娜 👩🏽']
    const found = judge(
      Object.fromEntries(
        names.map((name, n) => [
          String(n),
          invitationCalendar(workshop, session(), message({ attendee: { name, email: 'a@example.org' } }))
        ])
      )
    )
    names.forEach((name, n) => {
      expect(faultsOf(found[n]!), name).toEqual([])
      expect(found[n]!.icalendar.events[0]!.attendees, name).toEqual(['mailto:a@example.org'])
      expect(found[n]!.icalendar.events[0]!.name, name).toBe(oneLine(name.replace(/["\\^]/g, '')))
    })
  })
})

describe('the judges catch what they are asked for:', () => {
  const right = sessionCalendar(workshop, session())

  test('an event without a UID or a stamp', () => {
    expect(faultsOf(judgeOne(right.replace(/UID:.*\r\n/, '')))).not.toEqual([])
    expect(faultsOf(judgeOne(right.replace(/DTSTAMP:.*\r\n/, '')))).not.toEqual([])
  })

  test('a published calendar without an organizer, an invitation without an attendee', () => {
    for (const method of ['PUBLISH', 'REQUEST']) {
      const file = right.replace('VERSION:2.0', `VERSION:2.0\r\nMETHOD:${method}`)
      expect(judgeOne(file).libical.keepsRules).toBe(false)
    }
  })

  test('a line that is no property, and a time that is none', () => {
    expect(judgeOne(right.replace('CLASS:PUBLIC', 'CLASS PUBLIC')).libical.errors).not.toEqual([])
    expect(faultsOf(judgeOne(right.replace('DTEND;TZID=Asia/Bangkok:2017', 'DTEND;TZID=Asia/Bangkok:x')))).not.toEqual(
      []
    )
  })

  test('an event that starts at another hour', () => {
    const moved = judgeOne(right.replace('T090000', 'T080000'))
    expect(moved.icalendar.events[0]!.start).toBe('2017-11-27T01:00:00Z')
    expect(moved.vobject.events[0]!.start).toBe('2017-11-27T01:00:00Z')
  })
})

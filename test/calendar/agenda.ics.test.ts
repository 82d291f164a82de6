/** Calendar files: their bytes, what ical.js reads in them, and what nobody can smuggle into them. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { describe, expect, test, vi } from 'vitest'
import { agendaCalendar, sessionCalendar } from '../../src/calendar/agenda.ics.ts'
import { byteFaults, contentLines } from '../support/ics-bytes.ts'
import { bangkok, hostile, hostileTexts, session, sessionId, workshop } from './sessions.ts'

const eventsOf = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text))
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}
const only = (text: string) => {
  const [event, ...more] = eventsOf(text)
  if (!event || more.length > 0) throw new Error('not one event')
  return event
}
const utc = (time: ICAL.Time) => time.toJSDate().toISOString()
const lineOf = (text: string, name: string) => contentLines(text).find((line) => line.split(/[;:]/)[0] === name)
const at = (iso: string) => new Date(iso)

describe('the bytes', () => {
  test('of the Bangkok agenda and of each of its sessions have no fault', () => {
    expect(byteFaults(agendaCalendar(workshop, bangkok()))).toEqual([])
    for (const one of bangkok()) expect(byteFaults(sessionCalendar(workshop, one))).toEqual([])
  })

  test.each(hostileTexts.map((text, at) => [JSON.stringify(text).slice(0, 60), at] as const))(
    'have no fault with %s in every field',
    (_, number) => {
      const { workshop: theirs, sessions } = hostile()[number]!
      const text = agendaCalendar(theirs, sessions)
      expect(byteFaults(text)).toEqual([])
      expect(byteFaults(sessionCalendar(theirs, sessions[0]!))).toEqual([])
      expect(eventsOf(text)).toHaveLength(2)
      expect(contentLines(text).filter((line) => line.startsWith('BEGIN:'))).toEqual([
        'BEGIN:VCALENDAR',
        'BEGIN:VTIMEZONE',
        'BEGIN:STANDARD',
        'BEGIN:VEVENT',
        'BEGIN:VEVENT'
      ])
    }
  )

  test('are the same when written twice, and in whatever order the sessions come', () => {
    const once = agendaCalendar(workshop, bangkok())
    expect(agendaCalendar(workshop, bangkok())).toBe(once)
    expect(agendaCalendar(workshop, bangkok().reverse())).toBe(once)
  })

  test('are the same under any clock of the process', () => {
    const render = fileURLToPath(new URL('./render.ts', import.meta.url))
    const [first, ...others] = ['UTC', 'America/New_York', 'Asia/Dhaka'].map((TZ) => {
      const run = spawnSync(process.execPath, ['--import', 'tsx', render], { env: { ...process.env, TZ } })
      expect(run.stderr.toString()).toBe('')
      return run.stdout.toString()
    })
    expect(first).toContain('DTSTART;TZID=Asia/Bangkok:20171127T090000')
    for (const other of others) expect(other).toBe(first)
  })

  test('of an agenda without sessions are a whole calendar, also in a zone that nobody knows', () => {
    const said = vi.spyOn(console, 'log')
    for (const timeZone of ['Asia/Bangkok', 'Asia/Nowhere', 'UTC', 'x\r\nX-INJECTED:1']) {
      const text = agendaCalendar({ ...workshop, timeZone }, [])
      expect(byteFaults(text)).toEqual([])
      expect(contentLines(text)).toContain('BEGIN:VTIMEZONE')
    }
    expect(said).not.toHaveBeenCalled()
    said.mockRestore()
  })
})

describe('the hour', () => {
  test('09:00 in Bangkok is 02:00Z, and the right hour in the capitals of the guests', () => {
    const start = only(sessionCalendar(workshop, session())).startDate
    expect(utc(start)).toBe('2017-11-27T02:00:00.000Z')
    const hours = ['Bangkok', 'Dhaka', 'Karachi', 'Jakarta', 'Kuala_Lumpur', 'Manila'].map((city) =>
      DateTime.fromJSDate(start.toJSDate(), { zone: `Asia/${city}` }).toFormat('HH:mm')
    )
    expect(hours).toEqual(['09:00', '08:00', '07:00', '09:00', '10:00', '10:00'])
  })

  test('of every session of Bangkok is read as it was meant', () => {
    const meant = bangkok().map(({ id, startsAt, endsAt }) => [id, startsAt.toISOString(), endsAt.toISOString()].join())
    const read = eventsOf(agendaCalendar(workshop, bangkok())).map(({ uid, startDate, endDate }) =>
      [uid.split('@')[0], utc(startDate), utc(endDate)].join()
    )
    expect(read.sort()).toEqual(meant.sort())
  })

  test.each([
    ['Asia/Bangkok', '2017-11-27T15:30:00Z', '2017-11-27T18:00:00Z', ';TZID=Asia/Bangkok:20171127T223000'],
    ['America/New_York', '2026-03-08T06:30:00Z', '2026-03-08T07:30:00Z', ';TZID=America/New_York:20260308T013000'],
    ['America/New_York', '2026-11-01T05:30:00Z', '2026-11-01T07:30:00Z', ':20261101T053000Z'],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z', ':20261101T063000Z'],
    ['America/New_York', '2026-11-01T07:30:00Z', '2026-11-01T08:30:00Z', ';TZID=America/New_York:20261101T023000'],
    ['Asia/Tehran', '2017-07-27T04:30:00Z', '2017-07-27T05:30:00Z', ':20170727T043000Z'],
    ['Asia/Tehran', '2017-11-27T05:30:00Z', '2017-11-27T06:30:00Z', ';TZID=Asia/Tehran:20171127T090000'],
    ['Africa/Cairo', '2017-07-27T07:00:00Z', '2017-07-27T08:00:00Z', ':20170727T070000Z'],
    ['Asia/Kathmandu', '2017-11-27T03:15:00Z', '2017-11-27T04:15:00Z', ';TZID=Asia/Kathmandu:20171127T090000'],
    ['UTC', '2017-11-27T02:00:00Z', '2017-11-27T03:00:00Z', ':20171127T020000Z'],
    ['Etc/GMT', '2017-11-27T02:00:00Z', '2017-11-27T03:00:00Z', ':20171127T020000Z'],
    ['Asia/Nowhere', '2017-11-27T02:00:00Z', '2017-11-27T03:00:00Z', ':20171127T020000Z'],
    ['x\r\nX-INJECTED:1', '2017-11-27T02:00:00Z', '2017-11-27T03:00:00Z', ':20171127T020000Z']
  ])('in %j from %s to %s starts as DTSTART%s and is read back as meant', (timeZone, startsAt, endsAt, written) => {
    const text = sessionCalendar({ ...workshop, timeZone }, session({ startsAt: at(startsAt), endsAt: at(endsAt) }))
    expect(lineOf(text.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, ''), 'DTSTART')).toBe(`DTSTART${written}`)
    expect(byteFaults(text)).toEqual([])
    const event = only(text)
    expect([utc(event.startDate), utc(event.endDate)]).toEqual([at(startsAt).toISOString(), at(endsAt).toISOString()])
  })

  test('of a session over midnight ends on the next day', () => {
    const late = session({ startsAt: at('2017-11-27T15:30:00Z'), endsAt: at('2017-11-27T18:00:00Z') })
    expect(lineOf(sessionCalendar(workshop, late), 'DTEND')).toBe('DTEND;TZID=Asia/Bangkok:20171128T010000')
  })

  test('that does not come before the end is refused', () => {
    const now = at('2017-11-27T02:00:00Z')
    const refused = [now, at('2017-11-27T01:00:00Z'), at('2017-11-27T02:00:00.900Z'), at('')]
    for (const endsAt of refused) {
      expect(() => sessionCalendar(workshop, session({ startsAt: now, endsAt }))).toThrow(RangeError)
    }
  })
})

describe('a session', () => {
  test('says what calendars need, and nothing of people', () => {
    const text = sessionCalendar(workshop, session({ sequence: 4, description: 'First line\r\nSecond; line' }))
    const lines = contentLines(text)
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      `UID:${sessionId(1)}@plenary.example.org`,
      'SEQUENCE:4',
      'DTSTAMP:20171120T081530Z',
      'DTSTART;TZID=Asia/Bangkok:20171127T090000',
      'DTEND;TZID=Asia/Bangkok:20171127T094500',
      'SUMMARY:Opening ceremony',
      'TRANSP:OPAQUE',
      'LOCATION:Room A\\, Conference Centre\\, Bangkok',
      'DESCRIPTION:First line\\nSecond\\; line',
      'CATEGORIES:opening',
      'URL;VALUE=URI:https://plenary.example.org/w/bangkok/agenda',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20171120T081530Z',
      'CLASS:PUBLIC',
      'END:VEVENT',
      'END:VCALENDAR'
    ])
  })

  test('that was cancelled stays, says so, and no longer blocks the time', () => {
    const text = agendaCalendar(workshop, [session({ cancelled: true, sequence: 2 })])
    expect(contentLines(text)).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'TRANSP:TRANSPARENT', 'SEQUENCE:2']))
  })

  test('that is a break does not block the time', () => {
    expect(lineOf(sessionCalendar(workshop, session({ isBreak: true })), 'TRANSP')).toBe('TRANSP:TRANSPARENT')
  })

  test('that moves keeps its UID', () => {
    const moved = session({ startsAt: at('2017-11-28T02:00:00Z'), endsAt: at('2017-11-28T03:00:00Z'), title: 'New' })
    expect(only(sessionCalendar(workshop, moved)).uid).toBe(only(sessionCalendar(workshop, session())).uid)
  })

  test('without a title has its kind for one', () => {
    expect(lineOf(sessionCalendar(workshop, session({ title: ' \r\n' })), 'SUMMARY')).toBe('SUMMARY:opening')
    expect(lineOf(sessionCalendar(workshop, session({ title: '', kind: '' })), 'SUMMARY')).toBe('SUMMARY:Session')
  })

  test('without room, venue, description, address or kind leaves their lines out', () => {
    const { room: _room, url: _url, ...bare } = session({ kind: '' })
    const { venue: _venue, ...nowhere } = workshop
    const text = sessionCalendar(nowhere, bare)
    for (const name of ['LOCATION', 'URL', 'DESCRIPTION', 'CATEGORIES']) expect(lineOf(text, name)).toBeUndefined()
    expect(byteFaults(text)).toEqual([])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', ''])('has no link to %j', (url) => {
    expect(lineOf(sessionCalendar(workshop, session({ url })), 'URL')).toBeUndefined()
  })

  test('has a link that is not escaped like a text', () => {
    const text = sessionCalendar(workshop, session({ url: 'https://example.org/a;b,c?d=e;f' }))
    expect(lineOf(text, 'URL')).toBe('URL;VALUE=URI:https://example.org/a%3Bb%2Cc?d=e%3Bf')
  })

  test.each(['x', `${sessionId(1)}\r\nATTENDEE:x`, ''])('with the id %j is refused', (id) => {
    expect(() => sessionCalendar(workshop, session({ id }))).toThrow(RangeError)
  })

  test.each(['', 'a b', 'x\r\nX-INJECTED:1', 'a@b', '-a'])('of the host %j is refused', (host) => {
    expect(() => sessionCalendar({ ...workshop, host }, session())).toThrow(RangeError)
  })
})

test('texts come out as they went in: quotes, carets, Thai, Arabic, emoji, separators', () => {
  for (const title of [
    '"Quoted" \'it\' ^caret^',
    'ก่อนเที่ยง: การเปิดงาน',
    'افتتاح; مراسم, أولى',
    '👩🏽‍💻 a\\n b\\, c; d'
  ]) {
    expect(only(sessionCalendar(workshop, session({ title }))).summary).toBe(title)
    expect(only(sessionCalendar({ ...workshop, venue: title }, session())).location).toBe(`Room A, ${title}`)
  }
  expect(only(sessionCalendar(workshop, session({ description: 'a\r\n\r\n\r\n\r\nb \u0007 c' }))).description).toBe(
    'a\n\nb c'
  )
})

test('the calendar has the name of the workshop, escaped as text, and asks to be read again each hour', () => {
  const text = agendaCalendar({ ...workshop, title: 'Plans; goals, and\r\nX:1' }, [])
  expect(lineOf(text, 'NAME')).toBe('NAME:Plans\\; goals\\, and X:1')
  expect(lineOf(text, 'X-WR-CALNAME')).toBe('X-WR-CALNAME:Plans\\; goals\\, and X:1')
  expect(lineOf(text, 'REFRESH-INTERVAL')).toBe('REFRESH-INTERVAL;VALUE=DURATION:PT1H')
  expect(lineOf(text, 'PRODID')).toBe('PRODID:-//Plenary//Workshop agenda//EN')
})

/** Sessions to write into calendars: the workshop of the demonstration, and texts that mean harm. */
import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { CalendarSession, CalendarWorkshop } from '../../src/calendar/agenda.ics.ts'
import type { InvitationMessage } from '../../src/calendar/invitation.ics.ts'

export const workshop: CalendarWorkshop = {
  title: 'Cross-regional Workshop on National Action Plans to Prevent Violent Extremism',
  timeZone: 'Asia/Bangkok',
  venue: 'Conference Centre, Bangkok',
  host: 'plenary.example.org'
}

export const sessionId = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const session = (more: Partial<CalendarSession> = {}): CalendarSession => ({
  id: sessionId(1),
  sequence: 0,
  changedAt: new Date('2017-11-20T08:15:30.250Z'),
  startsAt: new Date('2017-11-27T02:00:00Z'),
  endsAt: new Date('2017-11-27T02:45:00Z'),
  title: 'Opening ceremony',
  room: 'Room A',
  url: 'https://plenary.example.org/w/bangkok/agenda',
  kind: 'opening',
  cancelled: false,
  isBreak: false,
  ...more
})

/** To one person, who is asked to come. */
export const message = (more: Partial<InvitationMessage> = {}): InvitationMessage => ({
  method: 'request',
  isWithdrawn: false,
  organizer: { name: 'Plenary secretariat', email: 'calendar@plenary.example.org' },
  attendee: { name: 'Amina Diallo', email: 'amina@example.org' },
  sequence: 3,
  sentAt: new Date('2017-11-21T10:00:00Z'),
  ...more
})

type Stored = { date: string; start_local: string; end_local: string; type: string; title: string; room?: string }

export const bangkok = (): CalendarSession[] => {
  const file = new URL('../../src/demonstration/data/bangkok.json', import.meta.url)
  const stored: { sessions: Stored[] } = JSON.parse(readFileSync(file, 'utf8'))
  const at = (date: string, time: string) => DateTime.fromISO(`${date}T${time}`, { zone: 'Asia/Bangkok' }).toJSDate()
  return stored.sessions.map(({ date, start_local, end_local, type, title, room }, index) => {
    const { room: _, ...plain } = session()
    return {
      ...plain,
      id: sessionId(index + 1),
      startsAt: at(date, start_local),
      endsAt: at(date, end_local),
      title,
      kind: type,
      isBreak: type === 'break',
      ...(room !== undefined && { room })
    }
  })
}

/** Tried in every text field. None may end a line, open a property, hide, or break a character. */
export const hostileTexts = [
  'a\r\nATTENDEE:mailto:x@example.org',
  'a\nEND:VEVENT\nBEGIN:VEVENT\nX-INJECTED:1',
  'a\rMETHOD:REQUEST\u0085ORGANIZER:x\u2028ATTACH:x\u2029VALARM:x\v\f',
  "semicolon ; comma , backslash \\ escaped \\n \\; quotes \"double\" 'single' caret ^n ^' colon : equals =",
  'bell \u0007 nul \u0000 delete \u007F c1 \u009B escape \u001B[31m',
  'turned \u202Ecod.exe\u202C \u2066isolate\u2069 mark \uFEFF broken \uD800 \uDFFF replaced \uFFFD',
  `${'การประชุมเชิงปฏิบัติการข้ามภูมิภาคว่าด้วยแผนปฏิบัติการระดับชาติ'.repeat(3)}`,
  `${'ورشة عمل أقاليمية بشأن خطط العمل الوطنية لمنع التطرف العنيف '.repeat(3)}`,
  `${'👩🏽‍💻👨‍👩‍👧‍👦🇹🇭'.repeat(12)}`,
  `${'é'.repeat(37)}${'€'.repeat(50)}${'𝒳'.repeat(40)}`,
  ' leading and trailing \t ',
  '\r\n\r\n',
  'x'.repeat(2000)
]

/** One calendar for each hostile text, with the text in every field that a user may write. */
export const hostile = (): { workshop: CalendarWorkshop; sessions: CalendarSession[] }[] =>
  hostileTexts.map((text) => ({
    workshop: { ...workshop, title: text, venue: text },
    sessions: [
      session({ title: text, description: text, room: text, url: text, kind: text }),
      session({ id: sessionId(2), url: `https://example.org/${text}`, cancelled: true, sequence: 3 })
    ]
  }))

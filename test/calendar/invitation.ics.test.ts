/** Messages about one session to one person: what each holds, and that nobody else is in it. */
import { describe, expect, test } from 'vitest'
import { type InvitationMessage, invitationCalendar } from '../../src/calendar/invitation.ics.ts'
import { byteFaults, contentLines } from '../support/ics-bytes.ts'
import { hostileTexts, message, session, sessionId, workshop } from './sessions.ts'

/** Without the rules of the zone. */
const linesOf = (more: Partial<InvitationMessage> = {}, given = session()) =>
  contentLines(
    invitationCalendar(workshop, given, message(more)).replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, '')
  )
const messageFaults = (file: string) =>
  byteFaults(file).filter((fault) => !/^unexpected property: (METHOD|ORGANIZER|ATTENDEE)/.test(fault))
const ORGANIZER = 'ORGANIZER;CN="Plenary secretariat":mailto:calendar@plenary.example.org'

describe('a message', () => {
  test('asks one person to one session', () => {
    const lines = linesOf()
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Plenary//Workshop agenda//EN',
      'METHOD:REQUEST'
    ])
    expect(lines.slice(4)).toEqual([
      'BEGIN:VEVENT',
      `UID:${sessionId(1)}@plenary.example.org`,
      'SEQUENCE:3',
      'DTSTAMP:20171121T100000Z',
      'DTSTART;TZID=Asia/Bangkok:20171127T090000',
      'DTEND;TZID=Asia/Bangkok:20171127T094500',
      'SUMMARY:Opening ceremony',
      'TRANSP:OPAQUE',
      'LOCATION:Room A\\, Conference Centre\\, Bangkok',
      ORGANIZER,
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Amina Diallo":mailto:amina@example.org',
      'CATEGORIES:opening',
      'URL;VALUE=URI:https://plenary.example.org/w/bangkok/agenda',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20171120T081530Z',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR'
    ])
  })

  test('that the session is off says so, to the same person, who is asked nothing', () => {
    const lines = linesOf({ method: 'cancel' }, session({ cancelled: true }))
    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', 'TRANSP:TRANSPARENT', ORGANIZER])
    )
    expect(lines).toContain('ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Amina Diallo":mailto:amina@example.org')
  })

  test('that one is withdrawn does not say that the session is off', () => {
    const lines = linesOf({ method: 'cancel', isWithdrawn: true })
    expect(lines).toContain('METHOD:CANCEL')
    expect(lines.join()).not.toContain('STATUS')
  })

  test('asks nobody to a session that is off', () => {
    expect(() => linesOf({}, session({ cancelled: true }))).toThrow(RangeError)
  })

  test.each(hostileTexts)('has right bytes with any name: %#', (name) => {
    const mailbox = { name, email: 'a.b+c@example.org' }
    const file = invitationCalendar(workshop, session(), message({ organizer: mailbox, attendee: mailbox }))
    expect(messageFaults(file)).toEqual([])
    expect(contentLines(file).filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line))).toHaveLength(2)
  })

  test.each([
    ['"Amina" \\ ^n Diallo', ';CN="Amina n Diallo"'],
    ['Diallo, Amina; chair: 1', ';CN="Diallo, Amina; chair: 1"'],
    ['\r\n', '']
  ])('names %j as %s', (name, parameter) => {
    expect(linesOf({ organizer: { name, email: 'x@example.org' } })).toContain(
      `ORGANIZER${parameter}:mailto:x@example.org`
    )
  })

  test.each(['x', 'a b@c', 'a@b\r\nX:1', 'a@b,c@d', '<a@b>', 'a@b?cc=x', ''])(
    'to the address %j is refused',
    (email) => {
      expect(() => linesOf({ attendee: { name: 'x', email } })).toThrow(RangeError)
      expect(() => linesOf({ organizer: { name: 'x', email } })).toThrow(RangeError)
    }
  )

  test('has an address that ends where it ends', () => {
    expect(linesOf({ attendee: { name: '', email: '50%?#x@example.org' } }).join()).toContain(
      ':mailto:50%25%3F%23x@example.org'
    )
  })

  test.each([-1, 0.5, Number.NaN])('of the number %s is refused', (sequence) => {
    expect(() => linesOf({ sequence })).toThrow(RangeError)
  })
})

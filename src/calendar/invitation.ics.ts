/** A session as a message to one person: asked to come, told of a change, or told that it is off (RFC 5546, section 3.2). */
import { mailAddress, quoted } from './clean.ts'
import { type CalendarSession, type CalendarWorkshop, eventLines } from './event.ics.ts'
import { calendarText, methodLine } from './frame.ics.ts'

type Mailbox = { name: string; email: string }

/**
 * `isWithdrawn`: the session takes place, without this person. `sequence` is that of the person: larger than any that
 * they were sent with another content. `sentAt` is the moment of sending.
 */
export type InvitationMessage = {
  method: 'request' | 'cancel'
  isWithdrawn: boolean
  organizer: Mailbox
  attendee: Mailbox
  sequence: number
  sentAt: Date
}

const called = (name: string) => {
  const value = quoted(name)
  return value === '""' ? '' : `;CN=${value}`
}

/**
 * One entry with ORGANIZER and one ATTENDEE, the person written to. The part of the mail must name the same method (RFC
 * 6047, section 2.4). RangeError: to be asked to a cancelled session, or an e-mail address that is none.
 */
export const invitationCalendar = (
  workshop: CalendarWorkshop,
  session: CalendarSession,
  { method, isWithdrawn, organizer, attendee, sequence, sentAt }: InvitationMessage
): string => {
  const isAsked = method === 'request'
  if (isAsked && session.cancelled) throw new RangeError(`Session ${session.id} is cancelled: nobody is asked to it`)
  const role = `;ROLE=REQ-PARTICIPANT${isAsked ? ';PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : ''}`
  const people = [
    `ORGANIZER${called(organizer.name)}:${mailAddress(organizer.email)}`,
    `ATTENDEE${role}${called(attendee.name)}:${mailAddress(attendee.email)}`
  ]
  // whoever is withdrawn alone is not told that the session is off (RFC 5546, section 3.2.5)
  const status = isAsked ? 'CONFIRMED' : isWithdrawn ? undefined : 'CANCELLED'
  const event = eventLines(workshop, session, { sequence, stamp: sentAt, status, isPrivate: true, people })
  return calendarText(workshop.timeZone, methodLine(isAsked ? 'REQUEST' : 'CANCEL'), [event])
}

/** What an answer to an invitation says (RFC 5546, section 3.2.3), and whether it counts. Pure. */
import ICAL from 'ical.js'
import { UID_HOST } from '../calendar/rules.ts'
import { tidy } from '../platform/text.ts'
import type { Invitation } from './tables.ts'

export type Answer = Invitation['answer']
export const REPLY_REASONS = ['counter', 'delegated', 'other-sender', 'unverified', 'withdrawn', 'old'] as const
/** Why an answer is kept without being counted. */
export type ReplyReason = (typeof REPLY_REASONS)[number]

export type Reply = {
  sessionId: string
  /** In lower case. */
  attendee: string
  answer: Answer
  sequence: number
  /** When it was written, as far as it says. */
  stamp: Date | undefined
  comment: string
  /** Proposes another time, or sends somebody else: that is for people to read. */
  isCounter: boolean
  isDelegated: boolean
}

const LONGEST_COMMENT = 500
const ANSWERS: Record<string, Answer> = { accepted: 'accepted', declined: 'declined', tentative: 'tentative' }
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]+/gu
const UID = new RegExp(`^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@${UID_HOST.replaceAll('.', '\\.')}$`, 'i')

const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
const parameter = (property: ICAL.Property, name: string) => words(property.getFirstParameter(name))

/** `mailto:` in any case; a calendar address that is none may say its mailbox beside it (RFC 7986, section 6.2). */
const addressOf = (property: ICAL.Property): string => {
  const value = words(property.getFirstValue())
  const given = /^mailto:/i.test(value) ? value.slice('mailto:'.length) : parameter(property, 'email')
  try {
    return decodeURIComponent(given).toLowerCase()
  } catch {
    return given.toLowerCase()
  }
}

const commentOf = (event: ICAL.Component): string => {
  const lines = event.getAllProperties('comment').map((property) => words(property.getFirstValue()))
  const clean = tidy(
    'line',
    lines
      .join(' ')
      .slice(0, 4 * LONGEST_COMMENT)
      .replace(UNPRINTABLE, ' ')
  )
  return [...clean].slice(0, LONGEST_COMMENT).join('')
}

const stampOf = (event: ICAL.Component): Date | undefined => {
  const value = words(event.getFirstProperty('dtstamp')?.toJSON()[3])
  return /Z$/.test(value) && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined
}

const read = (text: string): Reply | undefined => {
  const parsed = ICAL.parse(text)
  const root = new ICAL.Component(parsed)
  const method = words(root.getFirstPropertyValue('method')).toUpperCase()
  const events = root.getAllSubcomponents('vevent')
  const [event] = events
  if (root.name !== 'vcalendar' || !['REPLY', 'COUNTER'].includes(method) || !event || events.length > 1)
    return undefined
  const attendees = event.getAllProperties('attendee')
  const sessionId = UID.exec(words(event.getFirstPropertyValue('uid')))?.[1]?.toLowerCase()
  const [attendee] = attendees
  if (!sessionId || !attendee || attendees.length > 1) return undefined
  const status = parameter(attendee, 'partstat').toLowerCase()
  const isCounter = method === 'COUNTER'
  const isDelegated = status === 'delegated' || parameter(attendee, 'delegated-to') !== ''
  const answer = ANSWERS[status]
  if (!answer && !isCounter && !isDelegated) return undefined
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 2_147_483_647) return undefined
  return {
    sessionId,
    attendee: addressOf(attendee),
    answer: answer ?? 'needs-action',
    sequence,
    stamp: stampOf(event),
    comment: commentOf(event),
    isCounter,
    isDelegated
  }
}

/** Undefined: no answer to an invitation of ours, or one that says nothing that can be understood. */
export const parseReply = (text: string): Reply | undefined => {
  try {
    return read(text)
  } catch {
    return undefined
  }
}

/** `vouched`: whether our mail server vouches for the sender; undefined: nobody was asked. */
export type Judged = {
  replied: Reply
  from: string | undefined
  vouched: boolean | undefined
  invitation: Pick<Invitation, 'method' | 'sequence' | 'email' | 'answeredAt'>
}

/**
 * Why the answer is not counted; undefined: it is. A lower SEQUENCE answers what has been changed since; of two to the same
 * one the later DTSTAMP counts (RFC 5546, section 2.1.5).
 */
export const reasonAgainst = ({ replied, from, vouched, invitation }: Judged): ReplyReason | undefined => {
  if (from !== invitation.email.toLowerCase()) return 'other-sender'
  if (vouched === false) return 'unverified'
  if (replied.isCounter) return 'counter'
  if (replied.isDelegated) return 'delegated'
  if (invitation.method === 'cancel') return 'withdrawn'
  const isStale = replied.stamp && invitation.answeredAt && replied.stamp < invitation.answeredAt
  return replied.sequence < invitation.sequence || isStale ? 'old' : undefined
}

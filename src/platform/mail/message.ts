/** A message as it leaves: its headers and its two bodies of the same content. Nothing that was typed can add a header. */
import type { SendMailOptions } from 'nodemailer'

export type Mail = {
  /** A UUID. A message that is sent again has the same Message-ID. */
  id: string
  /** One address, and nothing else. */
  to: string
  subject: string
  text: string
  html: string
  /** BCP 47. */
  lang: string
  /** Where answers go, if not to the sender: one address. */
  replyTo?: string
  /** An iCalendar object that calendars answer to (RFC 6047); `method` is the METHOD in it. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

/** `Plenary <workshops@example.org>`, or the address alone. */
const SENDER = /^(?:(?<name>[^<>@"\r\n]*?) ?<(?<inner>[^<>\s]+)>|(?<bare>[^<>\s]+))$/
const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,253}@[^\s@<>()[\]\\,;:"]{1,253}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const checked = (address: string): string => {
  if (!ADDRESS.test(address)) throw new RangeError('a message goes to one address, and this is none')
  return address
}

/** For headers: one line. The library would fold a line break away, and a program behind it might not. */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()

export const senderOf = (from: string): { name: string; address: string } => {
  const { name = '', inner, bare } = SENDER.exec(from)?.groups ?? {}
  return { name: oneLine(name), address: checked(inner ?? bare ?? '') }
}

/** Throws RangeError where the address or the id is none: these are checked long before. */
export const messageOf = (mail: Mail, from: string, now: Date): SendMailOptions => {
  if (!UUID.test(mail.id)) throw new RangeError('a message needs a UUID')
  const sender = senderOf(from)
  const address = checked(mail.to)
  const { calendar, replyTo } = mail
  return {
    from: sender,
    to: { name: '', address },
    envelope: { from: sender.address, to: [address] },
    subject: oneLine(mail.subject),
    date: now,
    messageId: `<${mail.id}@${sender.address.slice(sender.address.indexOf('@') + 1)}>`,
    headers: {
      'Content-Language': mail.lang,
      // RFC 3834, section 5: no machine answers, and no holiday note comes back
      'Auto-Submitted': 'auto-generated',
      // meetings are answered by people and by the calendars of rooms, and those answers are wanted
      'X-Auto-Response-Suppress': calendar ? 'DR, RN, NRN, OOF' : 'All'
    },
    text: mail.text,
    html: mail.html,
    ...(replyTo !== undefined && { replyTo: checked(replyTo) }),
    ...(calendar && { icalEvent: { ...calendar, filename: 'session.ics' } }),
    disableFileAccess: true,
    disableUrlAccess: true
  }
}

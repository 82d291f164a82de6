/** Answers as calendar programs write them, made after RFC 5546 and 6047 and the habits of each. */

export type Written = {
  uid?: string
  from?: string
  attendee?: string
  status?: string
  sequence?: number | undefined
  stamp?: string
  comment?: string
  method?: string
  /** Lines of the entry besides. */
  more?: string[]
  /** Lines at the top of the message. */
  fields?: string[]
}

const folded = (line: string) => line.replace(/(.{70})(?=.)/g, '$1\r\n ')

export const calendar = (given: Written, attendee: string, head: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...head,
    `METHOD:${given.method ?? 'REPLY'}`,
    'BEGIN:VEVENT',
    `UID:${given.uid}`,
    ...(given.sequence === undefined ? [] : [`SEQUENCE:${given.sequence}`]),
    `DTSTAMP:${given.stamp ?? '20261109T080000Z'}`,
    'DTSTART:20261110T020000Z',
    'DTEND:20261110T030000Z',
    'ORGANIZER;CN=Workshops:mailto:workshops@plenary.example',
    attendee,
    ...(given.comment === undefined ? [] : [`COMMENT:${given.comment}`]),
    ...(given.more ?? []),
    'END:VEVENT',
    'END:VCALENDAR',
    ''
  ]
    .map(folded)
    .join('\r\n')

const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')
const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => {
      const char = String.fromCharCode(byte)
      if (char === '\r' || char === '\n') return char
      return byte > 126 || char === '=' ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : char
    })
    .join('')
    .replace(/([^\r\n]{60})(?=[^\r\n=]{3})/g, '$1=\r\n')

const mail = ({ from, fields = [] }: Written, lines: string[]) =>
  Buffer.from(
    [
      ...fields,
      `From: ${from}`,
      'To: Workshops <workshops@plenary.example>',
      'Subject: Accepted: Panel',
      'Date: Mon, 09 Nov 2026 08:00:05 +0000',
      'MIME-Version: 1.0',
      ...lines
    ].join('\r\n')
  )

const alternative = (given: Written, type: string, encoding: string, body: string, after: string[] = []) =>
  mail(given, [
    'Content-Type: multipart/alternative; boundary="=_part 1"',
    '',
    '--=_part 1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Amina has accepted.',
    '--=_part 1',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    ...after,
    '--=_part 1--',
    ''
  ])

const status = (given: Written) => given.status ?? 'ACCEPTED'

/** Properties of its own, the attendee in capitals, base64. */
export const outlook = (given: Written): Buffer => {
  const own = [
    'X-MICROSOFT-CDO-APPT-SEQUENCE:0',
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'X-MICROSOFT-DISALLOW-COUNTER:FALSE'
  ]
  const attendee = `ATTENDEE;PARTSTAT=${status(given)};CN="Amina Rahman":MAILTO:${given.attendee?.toUpperCase()}`
  const text = calendar({ ...given, more: [...own, ...(given.more ?? [])] }, attendee, [
    'PRODID:Microsoft Exchange Server 2010',
    'VERSION:2.0'
  ])
  return alternative(given, 'text/calendar; charset="utf-8"; method=REPLY', 'base64', base64(text))
}

/** Twice: as a part and as a file. */
export const google = (given: Written): Buffer => {
  const attendee = `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status(given)};CN=${given.attendee};X-NUM-GUESTS=0:mailto:${given.attendee}`
  const text = calendar(given, attendee, [
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN'
  ])
  const file = [
    '--=_part 1',
    'Content-Type: application/ics; name="invite.ics"',
    'Content-Disposition: attachment; filename="invite.ics"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(text)
  ]
  return alternative(given, 'text/calendar; charset="UTF-8"; method=REPLY', '7bit', text, file)
}

/** The address in a parameter, quoted-printable, in a mixed message. */
export const apple = (given: Written): Buffer => {
  const attendee = `ATTENDEE;CN="Amina Rahmân";EMAIL="${given.attendee}";PARTSTAT=${status(given)}:/aMTIzNDU2Nzg5/principal/`
  const text = calendar(given, attendee, ['VERSION:2.0', 'PRODID:-//Apple Inc.//macOS 14.5//EN', 'CALSCALE:GREGORIAN'])
  const type = 'text/calendar; charset=utf-8; method=REPLY; name="reply.ics"'
  const inner = quoted(text)
  return mail(given, [
    'Content-Type: multipart/mixed;',
    ' boundary="Apple-Mail=_5"',
    '',
    '--Apple-Mail=_5',
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    inner,
    '--Apple-Mail=_5--',
    ''
  ])
}

/** The calendar alone. */
export const thunderbird = (given: Written): Buffer => {
  const attendee = `ATTENDEE;PARTSTAT=${status(given)};ROLE=REQ-PARTICIPANT;X-LINE=1:mailto:${given.attendee}`
  const text = calendar(given, attendee, ['PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN', 'VERSION:2.0'])
  return mail(given, [
    'Content-Type: text/calendar; method=REPLY; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text
  ])
}

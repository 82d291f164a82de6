/** What RFC 5545 asks of the bytes of a calendar file. Readers are lenient and hide these faults. */

const IN_CALENDAR = 'BEGIN END VERSION PRODID NAME X-WR-CALNAME REFRESH-INTERVAL X-PUBLISHED-TTL'
const IN_ZONE = 'TZID X-LIC-LOCATION LAST-MODIFIED TZNAME TZOFFSETFROM TZOFFSETTO DTSTART RRULE'
const IN_EVENT =
  'UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY TRANSP LOCATION DESCRIPTION CATEGORIES URL STATUS CONFERENCE LAST-MODIFIED CLASS'

/** The names of properties that our files and feeds may have: an injected line brings another one. */
const ALLOWED = new Set(`${IN_CALENDAR} ${IN_ZONE} ${IN_EVENT}`.split(' '))

const UTC_ALWAYS = /^(?:DTSTAMP|CREATED|LAST-MODIFIED|COMPLETED)[;:]/
const LOCAL_BY_NATURE = new Set(['VTIMEZONE', 'STANDARD', 'DAYLIGHT'])

const physicalLines = (bytes: Uint8Array) => {
  const lines: Uint8Array[] = []
  let from = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 13 || bytes[at + 1] !== 10) continue
    lines.push(bytes.subarray(from, at))
    from = at + 2
    at++
  }
  return { lines, rest: bytes.subarray(from) }
}

/** The content lines of a file, unfolded (RFC 5545, section 3.1). */
export const contentLines = (text: string): string[] =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')

const lineFaults = (bytes: Uint8Array): string[] => {
  const { lines, rest } = physicalLines(bytes)
  const faults = rest.length > 0 ? ['the last line has no CRLF'] : []
  const all = rest.length > 0 ? [...lines, rest] : lines
  all.forEach((line, at) => {
    const where = `line ${at + 1}`
    if (line.length > 75) faults.push(`${where} has ${line.length} octets`)
    if (line.length === 0) faults.push(`${where} is empty`)
    let text = ''
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)
    } catch {
      faults.push(`${where} is cut inside a character`)
    }
    if (/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\uFEFF\uFFFD]/.test(text)) {
      faults.push(`${where} has a bare line break, another control character or U+FFFD`)
    }
    if (/[\u202A-\u202E\u2066-\u2069]/.test(text)) faults.push(`${where} turns the direction of the text around`)
  })
  return faults
}

const propertyFaults = (lines: readonly string[]): string[] => {
  const faults: string[] = []
  const within: string[] = []
  const defined: string[] = []
  const used = new Set<string>()
  for (const line of lines) {
    const name = /^[A-Za-z0-9-]+/.exec(line)?.[0] ?? ''
    if (!ALLOWED.has(name)) faults.push(`unexpected property: ${line.slice(0, 60)}`)
    if (name === 'BEGIN') within.push(line.slice(6))
    if (name === 'END' && within.pop() !== line.slice(4)) faults.push(`${line} closes another component`)
    if (UTC_ALWAYS.test(line) && !/:\d{8}T\d{6}Z$/.test(line)) faults.push(`not in UTC: ${line}`)
    if (/UNTIL=\d{8}T\d{6}(?!Z)/.test(line)) faults.push(`UNTIL is not in UTC: ${line}`)
    if (name === 'TZID') defined.push(line.slice(5))
    const zone = /^(?:DTSTART|DTEND);TZID=([^:;]+)/.exec(line)?.[1]
    if (zone !== undefined) used.add(zone)
    const timed = (name === 'DTSTART' || name === 'DTEND') && !LOCAL_BY_NATURE.has(within.at(-1) ?? '')
    if (timed && zone === undefined && !/Z$|;VALUE=DATE:/.test(line)) faults.push(`floating time: ${line}`)
  }
  for (const zone of used) {
    if (zone === 'UTC') faults.push('TZID=UTC')
    const blocks = defined.filter((name) => name === zone).length
    if (blocks !== 1) faults.push(`${blocks} VTIMEZONE for ${zone}`)
  }
  if (within.length > 0) faults.push(`${within.join(', ')} is never closed`)
  return faults
}

/** Everything that is wrong with the bytes of a download or a feed; an empty list for a right file. */
export const byteFaults = (file: string | Uint8Array): string[] => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const lines = contentLines(new TextDecoder().decode(bytes))
  const frame = lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR'
  return [...lineFaults(bytes), ...propertyFaults(lines), ...(frame ? [] : ['not one VCALENDAR'])]
}

/** The check of bytes is itself checked: a right file with one fault must be caught for that fault. */
import { expect, test } from 'vitest'
import { agendaCalendar } from '../../src/calendar/agenda.ics.ts'
import { byteFaults } from '../support/ics-bytes.ts'
import { session, workshop } from './sessions.ts'

const right = agendaCalendar(workshop, [session({ title: 'ก'.repeat(60) })])
const bytesWith = (change: (bytes: number[]) => number[]) =>
  Uint8Array.from(change([...new TextEncoder().encode(right)]))

test('a right file has no fault', () => expect(byteFaults(right)).toEqual([]))

test.each([
  ['the last line has no CRLF', right.trimEnd()],
  ['bare line break', right.replaceAll('\r\n', '\n')],
  ['bare line break', right.replace('CLASS:PUBLIC\r\n', 'CLASS:PUBLIC\r')],
  ['octets', right.replace('CLASS:PUBLIC', `CLASS:${'x'.repeat(80)}`)],
  ['cut inside a character', bytesWith((bytes) => bytes.toSpliced(bytes.indexOf(0xe0) + 1, 0, 13, 10, 32))],
  ['control character', right.replace('Room A', 'Room \u0007A')],
  ['U+FFFD', right.replace('Room A', 'Room \uFFFDA')],
  ['turns the direction', right.replace('Room A', 'Room \u202EA')],
  ['not in UTC', right.replace('DTSTAMP:20171120T081530Z', 'DTSTAMP:20171120T081530')],
  ['not in UTC', right.replace('LAST-MODIFIED:20171120T081530Z', 'LAST-MODIFIED:20171120T081530')],
  ['0 VTIMEZONE for Asia/Bangkok', right.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/, '')],
  ['2 VTIMEZONE for Asia/Bangkok', right.replace(/(BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n)/, '$1$1')],
  ['floating time', right.replace('DTSTART;TZID=Asia/Bangkok:', 'DTSTART:')],
  ['TZID=UTC', right.replaceAll('TZID=Asia/Bangkok', 'TZID=UTC')],
  ['unexpected property: ATTENDEE', right.replace('CLASS:PUBLIC', 'ATTENDEE:mailto:x@example.org')],
  ['unexpected property: METHOD', right.replace('VERSION:2.0', 'METHOD:PUBLISH')],
  ['unexpected property: TIMEZONE-ID', right.replace('VERSION:2.0', 'TIMEZONE-ID:Asia/Bangkok')],
  ['never closed', right.replace('END:VEVENT\r\n', '')],
  ['not one VCALENDAR', '']
])('%s is caught', (fault, file) => expect(byteFaults(file).join('\n')).toContain(fault))

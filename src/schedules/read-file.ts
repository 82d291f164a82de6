/** Reads the file of an agenda: schedule.json, schedule.xml, CSV or XLSX, told apart by what is in it. */
import { decodeText } from '../platform/spreadsheets/encoding.ts'
import { spreadsheetEmpty } from '../platform/spreadsheets/problems.ts'
import { readSheet } from '../platform/spreadsheets/read.ts'
import { sniff } from '../platform/spreadsheets/sniff.ts'
import { scheduleUnreadable, tooManySessions } from './problems.ts'
import { readEvent } from './read-event.ts'
import { type Days, readRows } from './read-rows.ts'
import { readScheduleJson, type Unreadable } from './read-schedule.json.ts'
import { readScheduleXml } from './read-schedule.xml.ts'
import { MOST_SESSIONS, type RawSchedule, type ReadFile } from './rules.for-reading.ts'

const NAMES_ENCODING = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/** Beginnings of our two text formats, in whatever encoding. */
const formatOf = (bytes: Buffer): 'json' | 'xml' | 'sheet' => {
  if (bytes.length === 0) throw spreadsheetEmpty('The file is empty.')
  if (sniff(bytes) === 'zip') return 'sheet'
  const start = bytes
    .subarray(0, 400)
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (start.startsWith('{')) return 'json'
  return /^<(\?xml|!--|!doctype|schedule)/i.test(start) && !/^<!doctype html/i.test(start) ? 'xml' : 'sheet'
}

const refuse = (why: Unreadable) => {
  if ('unreadable' in why) return scheduleUnreadable(why.unreadable)
  return tooManySessions(`The file has more than ${MOST_SESSIONS} sessions.`, { limit: why.tooMany })
}

const fromSchedule = (format: 'json' | 'xml', read: RawSchedule | Unreadable): ReadFile => {
  if (!('events' in read)) throw refuse(read)
  const empty = read.events.length === 0 ? [{ place: '', detail: 'the file has no session' }] : []
  return { format, sessions: read.events.map(readEvent), colours: read.colours, faults: empty, ignoredColumns: [] }
}

/** Problems: those of spreadsheets, 422 schedule-unreadable, 422 too-many-sessions. */
export const readFile = async (bytes: Buffer, days: Days): Promise<ReadFile> => {
  const format = formatOf(bytes)
  if (format === 'sheet') {
    const read = readRows(await readSheet(bytes, { rows: MOST_SESSIONS }), days)
    if ('tooMany' in read) throw refuse(read)
    return read
  }
  const named = format === 'xml' ? NAMES_ENCODING.exec(bytes.toString('latin1', 0, 200))?.[1] : undefined
  // who can read the name of UTF-16 is not reading UTF-16
  const { text } = decodeText(bytes, /^utf-?16/i.test(named ?? '') ? undefined : named)
  const body = text.replace(/^\uFEFF/, '')
  return fromSchedule(format, format === 'json' ? readScheduleJson(body) : await readScheduleXml(body))
}

/** Rows of an agenda as a spreadsheet -> what each says of a session. */
import type { MaybeTimes } from '../agenda/rules.ts'
import { columnLetter, findHeader, type SheetRow } from '../platform/spreadsheets/header.ts'
import { headerFaults, titleOf } from '../platform/spreadsheets/header-faults.ts'
import type { Sheet } from '../platform/spreadsheets/read.ts'
import { clockIn, dayIn, daysBetween } from '../platform/zones.ts'
import { type Clock, COLUMNS, type Key, readCells } from './import-columns.ts'
import {
  clockTime,
  type Fault,
  MOST_SESSIONS,
  type ReadFile,
  type ReadSession,
  type ReadTimes
} from './rules.for-reading.ts'

export type Days = { startsOn: string; endsOn: string }

/** `2026-11-10`, `Day 2`, and days and months with dots or slashes where only one order is a day of the workshop. */
const dayOf = (text: string, { startsOn, endsOn }: Days): string | undefined => {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text
  const days = daysBetween(startsOn, endsOn)
  const index = /^\D{0,20}?(\d{1,2})$/.exec(text)?.[1]
  if (index !== undefined) return days[Number(index) - 1]
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
  const orders = [
    `${year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`,
    `${year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`
  ]
  const fitting = [...new Set(orders)].filter((day) => days.includes(day))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** `9:30`, `09:30:00`, `9.30`, `14h30`. */
const clockOf = (text: string): string | undefined => {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.h](\d\d)?)?(?::00)?$/i.exec(text) ?? []
  if (hours === undefined) return undefined
  const clock = `${hours.padStart(2, '0')}:${minutes}`
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(clock) ? clock : undefined
}

const cellTimes = ({ day, start, end }: Clock, days: Days, zone: string, before: MaybeTimes | undefined): ReadTimes => {
  if (day === undefined && start === undefined && end === undefined) return undefined
  const faults: Fault[] = []
  const fault = (field: string, detail: string) => void faults.push({ field, detail })
  const old = before?.startsAt ? before : undefined
  const on = day === undefined ? old && dayIn(zone, old.startsAt) : dayOf(day, days)
  if (on === undefined)
    fault(
      'day',
      day === undefined ? 'is missing' : `"${day}" is no day of the workshop; write such as ${days.startsOn}`
    )
  /** A cell may hold a day of its own: a dinner may end after midnight. */
  const instant = (field: 'start' | 'end', text: string | undefined, kept: Date | undefined): Date | undefined => {
    const [, ownDay, own] = /^(\d{4}-\d\d-\d\d)[T ](\S+)$/.exec(text ?? '') ?? []
    const clock = text === undefined ? kept && clockIn(zone, kept) : clockOf(own ?? text)
    if (clock === undefined) {
      fault(field, text === undefined ? 'is missing' : `"${text}" is no time such as 09:30`)
      return undefined
    }
    const date = ownDay ?? on
    if (date === undefined) return undefined
    const at = clockTime(zone, date, field === 'end' && clock === '00:00' && ownDay === undefined ? '24:00' : clock)
    if (!at) fault(field, `the clock does not show ${clock} on ${date} in ${zone}`)
    return at
  }
  const startsAt = instant('start', start, old?.startsAt)
  const endsAt = instant('end', end, old?.endsAt)
  return startsAt && endsAt && faults.length === 0 ? { times: { startsAt, endsAt } } : { faults }
}

/** Names of fields where columns have others. */
const COLUMN_OF: Record<string, Key> = { startsAt: 'start', endsAt: 'end' }

/** `days`: of the workshop. */
export const readRows = (sheet: Sheet, days: Days): ReadFile | { tooMany: number } => {
  const header = findHeader(sheet.rows, COLUMNS)
  const whole = headerFaults(sheet, header, COLUMNS, ['title', 'day', 'start', 'end', 'room'])
  const rows = sheet.rows.filter(({ number }) => header.headerRow !== undefined && number > header.headerRow)
  if (rows.length > MOST_SESSIONS) return { tooMany: MOST_SESSIONS }
  const readable = header.missing.length === 0 ? rows : []
  if (header.headerRow !== undefined && rows.length === 0)
    whole.push({ row: header.headerRow, column: '', detail: 'no row stands below the headings' })

  const readRow = ({ number, cells }: SheetRow): ReadSession => {
    const byKey = Object.fromEntries(Object.entries(header.mapping).map(([key, index]) => [key, cells[index] ?? '']))
    const { given, clock, faults } = readCells(byKey)
    const place = `row ${number}`
    return {
      ...{ place, given, faults, notes: [] },
      placeOf: (field) => {
        const key = COLUMN_OF[field] ?? field
        const index = header.mapping[key]
        return `${place}, ${index === undefined ? '' : `${columnLetter(index)} `}${titleOf(COLUMNS, key)}`
      },
      timesFrom: (zone, before) => cellTimes(clock, days, zone, before)
    }
  }
  return {
    format: sheet.format,
    sessions: readable.map(readRow),
    colours: new Map(),
    faults: whole.map(({ row, column, detail }) => ({
      place: [row > 0 ? `row ${row}` : '', column].filter(Boolean).join(', '),
      detail
    })),
    ignoredColumns: header.unknown
  }
}

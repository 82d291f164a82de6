/** What a cell says, as text: the same for a CSV file and for a workbook. */
import { normalForm } from '../text.ts'
import type { RawCell } from './apart.ts'
import { unguard } from './formulas.ts'

/** As Excel shows it: 15 significant digits, so that 0.1 + 0.2 is 0.3, and never an exponent. */
const numbers = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 })
const dayZero = Date.UTC(1899, 11, 30) / 1_000
const day = 86_400

/** `2017-11-27`, with a time `2017-11-27T09:30`; a time alone is `09:30`: Excel keeps it as a part of its day 0. */
const dateText = (date: Date): string => {
  const seconds = Math.round(date.getTime() / 1_000)
  if (Number.isNaN(seconds)) return '#####'
  date.setTime(seconds * 1_000)
  const [on = '', at = ''] = date.toISOString().slice(0, -5).split('T')
  const time = at.endsWith(':00') ? at.slice(0, 5) : at
  if (seconds >= dayZero && seconds < dayZero + day) return time
  return seconds % day === 0 ? on : `${on}T${time}`
}

/**
 * The text of a cell: trimmed and in NFC, with line breaks inside as `\n`. An apostrophe that our own CSV for
 * spreadsheet programs put before a formula is taken away again. Everything else stays, also control characters, which
 * whoever keeps the text must remove. Truth values are `yes` and `no`.
 */
export const cellText = (cell: RawCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? String(cell) : numbers.format(cell)
  if (typeof cell === 'object') return dateText(cell)
  return unguard(normalForm('NFC', cell.replace(/\r\n?/g, '\n'))).trim()
}

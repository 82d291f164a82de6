/** Reads a list that somebody sent, a CSV file or an Excel workbook, into rows of text. */
import type { RawRow } from './apart.ts'
import { inTurn } from './apart.ts'
import { cellText } from './cells.ts'
import { readCsv } from './csv.ts'
import { decodeText } from './encoding.ts'
import { columnLetter, type SheetRow } from './header.ts'
import { defaultLimits, type Limits, megabytes, written } from './limits.ts'
import { cellTooLong, fileTooLarge, spreadsheetEmpty, tooManyColumns, tooManyRows } from './problems.ts'
import { refuseOtherText, sniff } from './sniff.ts'
import { readWorkbook } from './workbook.ts'

export type Sheet = {
  format: 'csv' | 'xlsx'
  /** Rows with something in them, all as wide as the widest. Blank rows are left out and still counted in `number`. */
  rows: SheetRow[]
  /** Ranges of merged cells, `B4:B6`. Their text is in the first cell alone. */
  merged: string[]
  /** The sheet that was read, and all that a person sees in the workbook. */
  sheetName?: string
  sheetNames?: string[]
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`; the last is a guess that a person should look at. */
  encoding?: string
  delimiter?: string
}

/** What the sender says about the file: the name of the sheet; the encoding of a CSV file that is not in UTF-8. */
type Choice = { sheet?: string; encoding?: string }

const toRows = (raw: RawRow[], limits: Limits): SheetRow[] => {
  const rows: SheetRow[] = []
  let widest = 0
  for (const [number, values] of raw) {
    const cells = values.map(cellText)
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop()
    if (cells.length === 0) continue
    const long = cells.findIndex((cell) => cell.length > limits.characters)
    if (long >= 0)
      throw cellTooLong(
        `Cell ${columnLetter(long)}${number} holds ${written(cells[long]!.length)} characters; at most ${written(limits.characters)} can be read.`,
        { limit: limits.characters, found: cells[long]!.length, row: number, column: columnLetter(long) }
      )
    widest = Math.max(widest, cells.length)
    rows.push({ number, cells })
  }
  if (rows.length === 0) throw spreadsheetEmpty('Nothing is in the file. Was the list saved in it?')
  const size = { rows: rows.length - 1, columns: widest }
  if (size.rows > limits.rows)
    throw tooManyRows(
      `The list has ${written(size.rows)} rows below its first; at most ${written(limits.rows)} can be read.`,
      { limit: limits.rows, found: size.rows }
    )
  if (widest > limits.columns)
    throw tooManyColumns(`The list has ${written(widest)} columns; at most ${written(limits.columns)} can be read.`, {
      limit: limits.columns,
      found: widest
    })
  for (const { cells } of rows) while (cells.length < widest) cells.push('')
  return rows
}

/**
 * Reads a CSV file or an .xlsx workbook, told apart by their bytes. Cells are trimmed text in NFC; see `cellText`.
 * Whatever is sent, it answers within `limits.seconds` of parsing or throws a Problem whose sentence tells the person
 * what to do; a row, a column or a size is in its extensions too. Parsing is in a process of its own, two at a time.
 */
export const readSheet = async (bytes: Buffer, limits: Partial<Limits> = {}, choice: Choice = {}): Promise<Sheet> => {
  const all = { ...defaultLimits, ...limits }
  if (bytes.length > all.bytes)
    throw fileTooLarge(`The file has ${megabytes(bytes.length)}; at most ${megabytes(all.bytes)} can be read.`, {
      limit: all.bytes,
      found: bytes.length
    })
  if (bytes.length === 0) throw spreadsheetEmpty('The file is empty.')
  const kind = sniff(bytes)
  return inTurn(async () => {
    if (kind === 'zip') {
      const { rows, ...about } = await readWorkbook(bytes, all, choice.sheet)
      return { format: 'xlsx', rows: toRows(rows, all), ...about }
    }
    const { text, encoding } = decodeText(bytes, choice.encoding)
    refuseOtherText(text)
    const { rows, delimiter } = await readCsv(text, all)
    return { format: 'csv', rows: toRows(rows, all), merged: [], encoding, delimiter }
  })
}

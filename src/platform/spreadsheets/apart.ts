/** Parsing in a process of its own, with limits of memory and time: what a library does there cannot end this one. */
import { createRequire } from 'node:module'
import { makeTurns, workApart } from '../apart.ts'
import type { Limits } from './limits.ts'
import { readingTookTooMuch, spreadsheetDamaged } from './problems.ts'

/** A cell as the libraries give it. Dates are UTC, without a zone in the file. */
export type RawCell = string | number | boolean | Date | null
export type RawRow = [number: number, cells: RawCell[]]
export type Parsing =
  | { format: 'csv'; text: string; delimiter: string; limits: Limits }
  | { format: 'xlsx'; workbook: Uint8Array }
type Answer = { rows: RawRow[] } | { code: string; line?: number }

const { resolve } = createRequire(import.meta.url)
const libraries = { csv: resolve('csv-parse/sync'), xlsx: resolve('read-excel-file/universal') }

/**
 * Row numbers count blank records, which are not sent back. A record that goes on beyond what all its cells may hold
 * means a quote that is not closed.
 */
const program = `
const isBlank = (cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')
const readers = {
  csv: async ({ text, delimiter, limits }, { parse }) =>
    parse(text, {
      delimiter, record_delimiter: ['\\r\\n', '\\n', '\\r'], relax_quotes: true, relax_column_count: true,
      skip_empty_lines: true, info: true, max_record_size: limits.columns * limits.characters
    }).map(({ info, record }) => [info.records + info.empty_lines, record]),
  xlsx: async ({ workbook }, { readSheet }) =>
    (await readSheet(new Uint8Array(workbook).buffer, { trim: false })).map((cells, index) => [index + 1, cells])
}
const work = ({ parsing, library }) =>
  readers[parsing.format](parsing, require(library)).then(
    (rows) => ({ rows: rows.filter(([, cells]) => !cells.every(isBlank)) }),
    (error) => ({ code: String(error.code ?? error.name), line: error.lines })
  )
`

const tooMuch = () =>
  readingTookTooMuch(
    'Reading the file took too much time or memory. Copy only the filled cells to a new file and send that.'
  )

const damaged = (code: string, line?: number) => {
  if (/^CSV_(QUOTE_NOT_CLOSED|MAX_RECORD_SIZE)/.test(code))
    return spreadsheetDamaged(`A quotation mark near line ${line} is not closed, or the line is far too long.`)
  return spreadsheetDamaged(
    'The file could not be read. Open it in Excel or LibreOffice, save it again as .xlsx, and send that.'
  )
}

/** Parses with 256 MB of heap, and is ended after `seconds`. Errors of the libraries become Problems. */
export const parseApart = async (parsing: Parsing, seconds: number): Promise<RawRow[]> => {
  const task = { parsing, library: libraries[parsing.format] }
  const answer = await workApart<Answer>({ program, task, limits: { megabytes: 256, seconds }, tooMuch })
  if ('rows' in answer) return answer.rows
  throw damaged(answer.code, answer.line)
}

/** At most two files are read at once, whoever sends them. */
export const inTurn = makeTurns(2)

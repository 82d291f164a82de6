/** Reads CSV text: which delimiter, how much, and then the records, parsed apart from the process. */
import { parseApart } from './apart.ts'
import { type Limits, written } from './limits.ts'
import { spreadsheetDamaged, tooManyColumns, tooManyRows } from './problems.ts'

type CsvDelimiter = ',' | ';' | '\t'
type Survey = { rows: number; widest: number; widths: number[]; end: number; openQuoteRow?: number }

const quote = 34
const newline = 10
const carriageReturn = 13

/**
 * Walks through CSV text (RFC 4180) without building cells, 10 MB in some 50 ms: counts the records with something in
 * them, their widest, and finds where the last one ends. Stops after `most` of them.
 */
export const surveyCsv = (text: string, delimiter: CsvDelimiter, most = Number.POSITIVE_INFINITY): Survey => {
  const separator = delimiter.charCodeAt(0)
  const survey: Survey = { rows: 0, widest: 0, widths: [], end: 0 }
  let records = 1
  let field = 1
  let width = 0
  let quotedSince = 0
  let atStart = true
  const endRecord = (at: number) => {
    records++
    if (width > 0) {
      survey.rows++
      survey.end = at
      if (survey.widths.length < 20) survey.widths.push(field)
      if (width > survey.widest) survey.widest = width
    }
    field = 1
    width = 0
    atStart = true
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quotedSince) {
      if (code !== quote) width = field
      else if (text.charCodeAt(at + 1) === quote) at++
      else quotedSince = 0
    } else if (code === separator) {
      field++
      atStart = true
    } else if (code === newline || code === carriageReturn) {
      if (code === carriageReturn && text.charCodeAt(at + 1) === newline) at++
      endRecord(at)
      if (survey.rows >= most) return survey
    } else if (code === quote && atStart) {
      quotedSince = records
      atStart = false
    } else if (code > 32) {
      atStart = false
      width = field
    } else atStart = false
  }
  endRecord(text.length)
  return quotedSince ? { ...survey, openQuoteRow: quotedSince } : survey
}

/** The delimiter that cuts most of the first rows into the same number of cells. A list of one column has none: `,`. */
const guessDelimiter = (text: string): CsvDelimiter => {
  const sample = text.slice(0, 100_000)
  let best: { delimiter: CsvDelimiter; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of [',', ';', '\t'] as const) {
    const { widths } = surveyCsv(sample, delimiter, 20)
    const rowsOf = new Map<number, number>()
    for (const width of widths) rowsOf.set(width, (rowsOf.get(width) ?? 0) + 1)
    const score = Math.max(0, ...[...rowsOf].map(([width, rows]) => (width - 1) * rows))
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

const refuse = (survey: Survey, limits: Limits): void => {
  if (survey.openQuoteRow && survey.rows <= limits.rows + 1)
    throw spreadsheetDamaged(`A quotation mark that opens in row ${survey.openQuoteRow} is never closed.`, {
      row: survey.openQuoteRow
    })
  if (survey.rows - 1 > limits.rows)
    throw tooManyRows(
      `The list has ${written(survey.rows - 1)} rows below its first; at most ${written(limits.rows)} can be read.`,
      { limit: limits.rows, found: survey.rows - 1 }
    )
  if (survey.widest > limits.columns)
    throw tooManyColumns(
      `The list has ${written(survey.widest)} columns; at most ${written(limits.columns)} can be read.`,
      { limit: limits.columns, found: survey.widest }
    )
}

/**
 * Parses CSV text. A first line `sep=;`, which Excel takes for itself and does not show, names the delimiter and is not
 * counted as a row. Row numbers are those of a spreadsheet program: a record with line breaks inside is one row.
 * Quotes out of place are kept as text. Throws Problems.
 */
export const readCsv = async (text: string, limits: Limits) => {
  const named = /^sep=([,;\t])\r?\n?/i.exec(text)
  const delimiter = (named?.[1] as CsvDelimiter | undefined) ?? guessDelimiter(text)
  const body = named ? text.slice(named[0].length) : text
  const survey = surveyCsv(body, delimiter)
  refuse(survey, limits)
  const rows = await parseApart({ format: 'csv', text: body.slice(0, survey.end), delimiter, limits }, limits.seconds)
  return { delimiter, rows }
}

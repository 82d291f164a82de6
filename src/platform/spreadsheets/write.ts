/** Writes lists as Excel workbooks and as CSV, so that nothing in them can act as a formula. */
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import { guard } from './formulas.ts'
import { printing } from './printing.ts'
import { withoutTimes } from './zip.ts'

type CellValue = string | number | null
/** `width` is in characters. Columns of the kind `text` (the default) stay text when a person edits them. */
type ListColumn = { title: string; width?: number; kind?: 'text' | 'number' }
/** `notice` is a line above the headings, such as who may see the list. */
type ListSheet = { name: string; columns: ListColumn[]; rows: CellValue[][]; notice?: string }

/** The most that a cell of Excel holds. */
const longest = 32_767
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Excel reads `_x0041_` as `A` (ECMA-376 Part 1, 22.9.2.19): text that only looks so is escaped in the same way. */
const escapeEscapes = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/**
 * write-excel-file 4.1.1 looks texts up in a plain object, where `constructor` and the like are already taken. With a
 * noncharacter behind them they are not, and it leaves that out when it writes the XML.
 */
const evadeInherited = (text: string): string => (text in {} ? `${text}\uFFFF` : text)

const cleanText = (text: string): string => {
  const clean = text.replace(/\r\n?/g, '\n').replace(notXml, '')
  const fitting = clean.length > longest ? `${clean.slice(0, longest - 1)}…`.toWellFormed() : clean
  return evadeInherited(escapeEscapes(fitting))
}

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of []:*?/\, no apostrophe at the ends, no two alike. */
const sheetNames = (sheets: ListSheet[]): string[] => {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const clean = name
      .replace(notXml, '')
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[\s']+/, '')
    const cut = (length: number) =>
      clean
        .slice(0, length)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .replace(/[\s']+$/, '')
    let unique = cut(31) || 'Sheet'
    if (unique.toLowerCase() === 'history') unique = 'History list'
    for (let number = 2; taken.has(unique.toLowerCase()); number++) {
      const suffix = ` (${number})`
      unique = (cut(31 - suffix.length) || 'Sheet') + suffix
    }
    taken.add(unique.toLowerCase())
    return unique
  })
}

const textCell = (text: string, style: CellObject = {}): CellObject => ({
  value: cleanText(text),
  type: String,
  format: '@',
  ...style
})

const cellOf = (value: CellValue, kind: 'text' | 'number' = 'text'): CellObject | null => {
  if (value === null || value === '') return kind === 'text' ? { type: String, format: '@' } : null
  if (typeof value === 'string') return textCell(value)
  return Number.isFinite(value) ? { value, type: Number } : textCell(String(value))
}

const dataOf = ({ columns, rows, notice }: ListSheet): SheetData => [
  ...(notice ? [[textCell(notice, { fontStyle: 'italic' })]] : []),
  columns.map(({ title, kind }) =>
    textCell(title, { fontWeight: 'bold', ...(kind === 'number' && { align: 'right' }) })
  ),
  ...rows.map((row) => row.map((value, index) => cellOf(value, columns[index]?.kind)))
]

const headingRows = ({ notice }: ListSheet) => (notice ? 2 : 1)

/**
 * Writes an Excel workbook. Text is typed as text and never a formula, whatever it begins with; numbers are numbers.
 * Characters that XML cannot hold are left out, text beyond 32,767 characters is cut with an ellipsis, names of sheets
 * are made to fit. Headings are bold and stay in sight, on paper too. `rightToLeft`: column A stands at the right. The
 * same data give the same bytes.
 */
export const writeXlsx = async (sheets: ListSheet[], { rightToLeft = false } = {}): Promise<Buffer> => {
  const names = sheetNames(sheets)
  const printed = (sheet: ListSheet, index: number) => ({ name: names[index]!, headingRows: headingRows(sheet) })
  const file = writeXlsxFile(
    sheets.map((sheet, index) => ({
      sheet: names[index]!,
      data: dataOf(sheet),
      columns: sheet.columns.map(({ width }) => (width === undefined ? {} : { width })),
      stickyRowsCount: headingRows(sheet),
      ...(rightToLeft && { rightToLeft })
    })),
    { fontFamily: 'Calibri', fontSize: 11, features: [printing(sheets.map(printed))] }
  )
  return withoutTimes(await file.toBuffer())
}

const csvField = (value: CellValue, forExcel: boolean): string => {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : forExcel ? guard(value) : value
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Writes CSV (RFC 4180): commas, CRLF after every record, quotes where needed. `forExcel` is for people: a byte order
 * mark, and an apostrophe before text that a spreadsheet program could run (`guard`); `readSheet` takes it away again.
 * Without it the text is as it is, for machines. Numbers stay numbers in both.
 */
export const writeCsv = (header: string[], rows: CellValue[][], options: { forExcel?: boolean } = {}): string => {
  const forExcel = options.forExcel ?? false
  const lines = [header, ...rows].map((row) => `${row.map((value) => csvField(value, forExcel)).join(',')}\r\n`)
  return (forExcel ? '\uFEFF' : '') + lines.join('')
}

/** Writes lists as Excel workbooks and as CSV, so that nothing in them can act as a formula. */
import { withoutNotXml } from './escape.ts'
import { guard } from './formulas.ts'
import {
  bookRelationsXml,
  bookXml,
  type CellValue,
  contentTypesXml,
  type ListSheet,
  rootRelationsXml,
  sheetXml,
  stylesXml
} from './sheet-xml.ts'
import { packZip } from './zip.ts'

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of []:*?/\, no apostrophe at the ends, no two alike. */
const sheetNames = (sheets: ListSheet[]): string[] => {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const clean = withoutNotXml(name)
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

/**
 * Writes an Excel workbook. Text is typed as text and never a formula, whatever it begins with; numbers are numbers.
 * Characters that XML cannot hold are left out, text beyond 32,767 characters is cut with an ellipsis, names of sheets
 * are made to fit. Headings are bold and stay in sight, on paper too. `rightToLeft`: column A stands at the right. The
 * same data give the same bytes. Long lists are written in steps: 5,000 rows of 20 cells hold nobody up for more than
 * a few milliseconds.
 */
export const writeXlsx = async (sheets: ListSheet[], { rightToLeft = false } = {}): Promise<Buffer> => {
  const parts: Record<string, Buffer> = {
    '[Content_Types].xml': Buffer.from(contentTypesXml(sheets.length)),
    '_rels/.rels': Buffer.from(rootRelationsXml),
    'xl/workbook.xml': Buffer.from(bookXml(sheets, sheetNames(sheets))),
    'xl/_rels/workbook.xml.rels': Buffer.from(bookRelationsXml(sheets.length)),
    'xl/styles.xml': Buffer.from(stylesXml)
  }
  for (const [i, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = await sheetXml(sheet, rightToLeft)
  return packZip(parts)
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

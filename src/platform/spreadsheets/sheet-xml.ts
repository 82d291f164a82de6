/** The parts of a workbook that we write (ECMA-376 Part 1, SpreadsheetML), in steps that let others in between. */
import { setImmediate } from 'node:timers/promises'
import { cellXml, escapeXml } from './escape.ts'
import { columnLetter } from './header.ts'
import { FIT, PAGE, printedTitles } from './printing.ts'

export type CellValue = string | number | null
/** `width` is in characters. Columns of the kind `text` (the default) stay text when a person edits them. */
export type ListColumn = { title: string; width?: number; kind?: 'text' | 'number' }
/** `notice` is a line above the headings, such as who may see the list. */
export type ListSheet = { name: string; columns: ListColumn[]; rows: CellValue[][]; notice?: string }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Indices of `cellXfs` below. 49 is the built-in format of text. */
const styles = { plain: 0, text: 1, heading: 2, headingOfNumbers: 3, notice: 4 }
const font = (more: string) => `<font>${more}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`
const format = (fontId: number, more = '/>') =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${more}`
export const stylesXml =
  `${head}<styleSheet xmlns="${main}"><fonts count="3">${font('')}${font('<b/>')}${font('<i/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0)}${format(1)}` +
  `${format(1, ' applyAlignment="1"><alignment horizontal="right"/></xf>')}${format(2)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

export const contentTypesXml = (sheets: number): string =>
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`
  ).join('') +
  '</Types>'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
export const rootRelationsXml = `${head}<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`
export const bookRelationsXml = (sheets: number): string =>
  `${head}<Relationships xmlns="${relations}">` +
  Array.from({ length: sheets }, (_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join(
    ''
  ) +
  `${relation(`rId${sheets + 1}`, 'styles', 'styles.xml')}</Relationships>`

/** Rows above the data, which stay in sight. */
const headingRows = ({ notice }: ListSheet) => (notice ? 2 : 1)

export const bookXml = (sheets: ListSheet[], names: string[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>` +
  names.map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
  `</sheets><definedNames>${printedTitles(sheets.map((sheet, i) => ({ name: names[i]!, headingRows: headingRows(sheet) })))}` +
  '</definedNames></workbook>'

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`

const cell = (at: string, value: CellValue, kind: ListColumn['kind']): string => {
  if (value === null || value === '') return kind === 'number' ? '' : `<c r="${at}" s="${styles.text}"/>`
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${at}"><v>${value}</v></c>`
  return textCell(at, String(value), styles.text)
}

const rowXml = (number: number, cells: string[]) => `<row r="${number}">${cells.join('')}</row>`

const upperXml = (sheet: ListSheet, rightToLeft: boolean): string => {
  const { columns, notice } = sheet
  const rows = headingRows(sheet)
  const widths = columns.map(({ width }, i) =>
    width === undefined ? '' : `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  )
  const cols = widths.join('')
  const titles = columns.map(({ title, kind }, i) =>
    textCell(`${columnLetter(i)}${rows}`, title, kind === 'number' ? styles.headingOfNumbers : styles.heading)
  )
  return (
    `${head}<worksheet xmlns="${main}">${FIT}<sheetViews><sheetView${rightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">` +
    `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>` +
    `${notice ? rowXml(1, [textCell('A1', notice, styles.notice)]) : ''}${rowXml(rows, titles)}`
  )
}

/** Rows that are written at one go: about a millisecond. */
const step = 100

export const sheetXml = async (sheet: ListSheet, rightToLeft: boolean): Promise<Buffer> => {
  const pieces = [Buffer.from(upperXml(sheet, rightToLeft))]
  const letters = sheet.columns.map((_, i) => columnLetter(i))
  const first = headingRows(sheet) + 1
  for (let from = 0; from < sheet.rows.length; from += step) {
    const rows = sheet.rows.slice(from, from + step).map((row, i) => {
      const number = first + from + i
      return rowXml(
        number,
        row.map((value, column) =>
          cell(`${letters[column] ?? columnLetter(column)}${number}`, value, sheet.columns[column]?.kind)
        )
      )
    })
    pieces.push(Buffer.from(rows.join('')))
    await setImmediate()
  }
  pieces.push(Buffer.from(`</sheetData>${PAGE}</worksheet>`))
  return Buffer.concat(pieces)
}

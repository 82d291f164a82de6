/** Reads an Excel workbook: chooses its sheet, checks it, and hands only what was checked to the parser. */
import { parseApart } from './apart.ts'
import { type Archive, openArchive, unpack } from './archive.ts'
import { columnLetter } from './header.ts'
import { type Limits, packed, written } from './limits.ts'
import { tooManyColumns, tooManyRows, workbookWithoutSheet } from './problems.ts'
import { makeTally, type Tally } from './tally.ts'
import { checkXml, findParts, refuseOtherWorkbooks } from './workbook-parts.ts'
import { storeZip } from './zip.ts'

const refuseTooLarge = (tally: Tally, limits: Limits, sheet: string): void => {
  const rows = tally.rows - 1
  if (rows > limits.rows)
    throw tooManyRows(
      `The sheet "${sheet}" has ${written(rows)} rows below its first; at most ${written(limits.rows)} can be read.`,
      { limit: limits.rows, found: rows }
    )
  if (tally.last > packed.lastRow)
    throw tooManyRows(
      `The sheet "${sheet}" has something in row ${written(tally.last)}, far below its list. Delete what is there.`,
      { limit: packed.lastRow, found: tally.last }
    )
  if (tally.widest > limits.columns)
    throw tooManyColumns(
      `The sheet "${sheet}" reaches to column ${columnLetter(tally.widest - 1)}; at most ${written(limits.columns)} columns can be read, to column ${columnLetter(limits.columns - 1)}.`,
      { limit: limits.columns, found: tally.widest }
    )
}

const unpackSheet = async (archive: Archive, sheet: { name: string; path: string }, limits: Limits) => {
  const { tally, add } = makeTally()
  const unpacked = unpack(archive, sheet.path, packed.sheetBytes, add)
  const xml = await unpacked.catch((problem) => {
    refuseTooLarge(tally, limits, sheet.name)
    throw problem
  })
  refuseTooLarge(tally, limits, sheet.name)
  return { name: sheet.name, tally, xml: checkXml(xml ?? Buffer.alloc(0)) }
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`

/** A workbook of one sheet, with the parts that were checked: the parser sees nothing else of what was sent. */
const repack = async (archive: Archive, sheet: Buffer, found: Awaited<ReturnType<typeof findParts>>) => {
  const strings = await unpack(archive, found.strings, packed.stringsBytes)
  const styles = await unpack(archive, found.styles, packed.stylesBytes)
  const xml = (content: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`)
  return storeZip({
    'xl/workbook.xml': xml(
      `<workbook xmlns:r="${relationships}"><workbookPr date1904="${found.since1904 ? 1 : 0}"/><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships>${relation('r1', 'worksheet', 'sheet.xml')}${relation('r2', 'sharedStrings', 'strings.xml')}${relation('r3', 'styles', 'styles.xml')}</Relationships>`
    ),
    'xl/sheet.xml': sheet,
    ...(strings && { 'xl/strings.xml': checkXml(strings) }),
    ...(styles && { 'xl/styles.xml': checkXml(styles) })
  })
}

/**
 * Reads the sheet called `wanted`, or else the first visible sheet that has something in it. Formulas give the result
 * that was saved with them. Rows are numbered from 1 as in Excel. Throws Problems.
 */
export const readWorkbook = async (bytes: Buffer, limits: Limits, wanted?: string) => {
  const archive = await openArchive(bytes)
  await refuseOtherWorkbooks(archive)
  const found = await findParts(archive)
  const sheetNames = found.sheets.map(({ name }) => name)
  const candidates = wanted === undefined ? found.sheets : found.sheets.filter(({ name }) => name === wanted)
  if (candidates.length === 0)
    throw workbookWithoutSheet(
      sheetNames.length === 0 || wanted === undefined
        ? 'The workbook has no sheet that can be read.'
        : `The workbook has no sheet "${wanted}". Its sheets are: ${sheetNames.join(', ')}.`,
      { sheets: sheetNames }
    )
  for (const candidate of candidates) {
    const sheet = await unpackSheet(archive, candidate, limits)
    if (sheet.tally.rows === 0) continue
    const workbook = await repack(archive, sheet.xml, found)
    const rows = await parseApart({ format: 'xlsx', workbook }, limits.seconds)
    if (rows.length > 0) return { rows, merged: sheet.tally.merged, sheetName: sheet.name, sheetNames }
  }
  return { rows: [], merged: [], sheetName: candidates[0]?.name ?? '', sheetNames }
}

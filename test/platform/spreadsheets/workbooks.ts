/** Workbooks made by hand, part by part, as no library would write them. */
import { makeZip, type ZipEntry } from '../../support/zip.ts'

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type HandmadeSheet = { name: string; xml: string; state?: string }

/** `<sheetData>` of rows of cells; numbers bare, text inline. */
export const sheetOf = (rows: (string | number)[][], after = ''): string =>
  worksheet(
    rows
      .map((cells, row) => {
        const xml = cells.map((cell, column) => cellXml(`${String.fromCharCode(65 + column)}${row + 1}`, cell))
        return `<row r="${row + 1}">${xml.join('')}</row>`
      })
      .join(''),
    after
  )

const cellXml = (at: string, cell: string | number): string =>
  typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`

export const worksheet = (rows: string, after = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`

/** Cell styles 0 to 4: general, date, date and time, time, a format of one's own that is a date. */
const styles = `<?xml version="1.0"?><styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs></styleSheet>`

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`

/** Entries of a workbook with these sheets. */
export const workbookEntries = (sheets: HandmadeSheet[], workbookProperties = ''): ZipEntry[] => [
  { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' },
  {
    name: '_rels/.rels',
    content: `<Relationships>${relationship('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`
  },
  {
    name: 'xl/workbook.xml',
    content: `<?xml version="1.0"?><workbook xmlns:r="${types}">${workbookProperties}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="s${at}"/>`
      )
      .join('')}</sheets></workbook>`
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships>${sheets.map((_, at) => relationship(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relationship('y', 'styles', '/xl/styles.xml')}</Relationships>`
  },
  { name: 'xl/styles.xml', content: styles },
  ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: xml }))
]

export const makeWorkbook = (sheets: HandmadeSheet[], workbookProperties?: string): Buffer =>
  makeZip(workbookEntries(sheets, workbookProperties))

export const oneSheet = (rows: (string | number)[][], after?: string): Buffer =>
  makeWorkbook([{ name: 'Delegates', xml: sheetOf(rows, after) }])

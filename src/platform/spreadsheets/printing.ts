/** How a workbook is printed: all columns on the width of a landscape A4 page, headings again on every page, pages numbered. */

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const PAGE =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]!)

/** ECMA-376 Part 1, 18.2.5: the rows to repeat are a name that is built in, in the scope of its sheet. */
const titlesOf = ({ name, headingRows }: PrintedSheet, index: number) =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
  `${escaped(`'${name.replaceAll("'", "''")}'!$1:$${headingRows}`)}</definedName>`

/** `headingRows`: that many rows at the top come again. */
type PrintedSheet = { name: string; headingRows: number }

/** Parts of a sheet stand in a fixed order (18.3.1.99): its properties first, the page after the cells. */
/** A feature for write-excel-file. */
export const printing = (sheets: PrintedSheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string) =>
          xml.replace(/<worksheet[^>]*>/, (root) => root + FIT).replace('</worksheet>', () => `${PAGE}</worksheet>`)
      },
      'xl/workbook.xml': {
        transform: (xml: string) =>
          xml.replace('<definedNames/>', () => `<definedNames>${sheets.map(titlesOf).join('')}</definedNames>`)
      }
    }
  }
})

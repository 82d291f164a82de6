/** How a workbook is printed: all columns on the width of a landscape A4 page, headings again on every page, pages numbered. */
import { escapeXml } from './escape.ts'

/** Parts of a sheet stand in a fixed order (ECMA-376 Part 1, 18.3.1.99): this before all, the page after the cells. */
export const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
export const PAGE =
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>'

/** `headingRows`: that many rows at the top come again. */
type PrintedSheet = { name: string; headingRows: number }

/** 18.2.5: the rows to repeat are a name that is built in, in the scope of its sheet. */
export const printedTitles = (sheets: PrintedSheet[]): string =>
  sheets
    .map(
      ({ name, headingRows }, index) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
        `${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$${headingRows}`)}</definedName>`
    )
    .join('')

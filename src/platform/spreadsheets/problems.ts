/** Why a file cannot be read as a list: each with a sentence for the person who sent it. */
import { defineProblem } from '../problem.ts'

export const fileTooLarge = defineProblem(413, 'file-too-large', 'The file is too large')
export const workbookUnpacksTooLarge = defineProblem(
  413,
  'workbook-unpacks-too-large',
  'The workbook is too large inside'
)
export const notASpreadsheet = defineProblem(422, 'not-a-spreadsheet', 'This is not a CSV file or an Excel workbook')
export const oldOrProtectedWorkbook = defineProblem(
  422,
  'old-or-protected-workbook',
  'This is an old .xls workbook or one with a password'
)
export const workbookWithMacros = defineProblem(422, 'workbook-with-macros', 'The workbook has macros')
export const workbookWithoutSheet = defineProblem(422, 'workbook-without-sheet', 'The workbook has no such sheet')
export const spreadsheetEmpty = defineProblem(422, 'spreadsheet-empty', 'Nothing is in the file')
export const spreadsheetDamaged = defineProblem(422, 'spreadsheet-damaged', 'The file is damaged')
export const encodingUnknown = defineProblem(
  422,
  'encoding-unknown',
  'The letters of the file cannot be read with certainty'
)
export const tooManyRows = defineProblem(422, 'too-many-rows', 'The list has too many rows')
export const tooManyColumns = defineProblem(422, 'too-many-columns', 'The list has too many columns')
export const cellTooLong = defineProblem(422, 'cell-too-long', 'A cell holds too much text')
export const readingTookTooMuch = defineProblem(
  422,
  'reading-took-too-much',
  'Reading the file took too much time or memory'
)

/** The faults of a list that somebody sent, as a workbook to go through: where each is, what is wrong, and what stands there. */
import type { Sheet } from '../platform/spreadsheets/read.ts'
import { writeXlsx } from '../platform/spreadsheets/write.ts'
import type { ImportFault } from './contract.ts'

/** Nobody goes through more; a column that is wrong in every row shows itself before. */
const MOST_LINES = 10_000

const indexOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** `column` is such as `H Country`; faults of a row or of the file name none. */
const cellAt = (rows: Map<number, string[]>, { row, column }: ImportFault): string => {
  const letters = /^[A-Z]{1,3}(?= |$)/.exec(column)?.[0]
  return letters === undefined ? '' : (rows.get(row)?.[indexOf(letters)] ?? '')
}

export const faultsWorkbook = (sheet: Sheet, faults: ImportFault[]): Promise<Buffer> => {
  const rows = new Map(sheet.rows.map(({ number, cells }) => [number, cells]))
  return writeXlsx([
    {
      name: 'Faults',
      columns: [
        { title: 'Row', width: 8, kind: 'number' },
        { title: 'Column', width: 26 },
        { title: 'What is wrong', width: 80 },
        { title: 'What stands there', width: 40 }
      ],
      rows: faults
        .slice(0, MOST_LINES)
        .map((fault) => [fault.row || null, fault.column, fault.detail, cellAt(rows, fault)]),
      ...(faults.length > MOST_LINES && { notice: `The first ${MOST_LINES} of ${faults.length} faults.` })
    }
  ])
}

/** What is wrong with a list as a whole: headings that are missing or doubled, cells that are merged, nothing below. */
import { type ColumnSpec, columnLetter, type findHeader } from './header.ts'
import type { Sheet } from './read.ts'

/** `row` as numbered by a spreadsheet program; 0: the file as a whole. `column`: letter and heading; '' for the row. */
export type SheetFault = { row: number; column: string; detail: string }
type Header = ReturnType<typeof findHeader>

/** `B4:B6` -> the rows that it covers. */
const rowsOfRange = (range: string): [number, number] => {
  const [from, to] = range.split(':').map((cell) => Number(cell.replace(/\D/g, '')))
  return [from!, to ?? from!]
}

/** The heading to show for a column; its key where it has none. */
export const titleOf = (columns: ColumnSpec[], key: string): string =>
  columns.find((column) => column.key === key)?.titles[0] ?? key

/** `examples`: keys of columns that say what kind of list is meant, where no heading is known. */
export const headerFaults = (sheet: Sheet, header: Header, columns: ColumnSpec[], examples: string[]): SheetFault[] => {
  const row = header.headerRow ?? 0
  const title = (key: string) => titleOf(columns, key)
  if (header.headerRow === undefined)
    return [{ row, column: '', detail: `no row has known headings such as ${examples.map(title).join(', ')}` }]
  const merged = sheet.merged.filter((range) => rowsOfRange(range)[1] > row)
  return [
    ...header.missing.map((key) => ({ row, column: '', detail: `the column "${title(key)}" is missing` })),
    ...header.duplicates.map(({ key, columns: found }) => ({
      row,
      column: found.map(({ index, title }) => `${columnLetter(index)} ${title}`).join(', '),
      detail: `these columns all mean "${title(key)}"; keep one`
    })),
    ...merged.map((range) => ({
      row: rowsOfRange(range)[0],
      column: range,
      detail: `the cells ${range} are merged; unmerge them and fill each`
    }))
  ]
}

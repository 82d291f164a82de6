/** Reads every row of a delegates' spreadsheet, and every fault of every row. Pure: no row is written here. */
import { checkerOf } from '../platform/http/validation.ts'
import { columnLetter, type SheetRow } from '../platform/spreadsheets/header.ts'
import { headerFaults, titleOf as headingOf } from '../platform/spreadsheets/header-faults.ts'
import type { Sheet } from '../platform/spreadsheets/read.ts'
import { type ImportFault, Registration } from './contract.ts'
import type { Arrival } from './enter.ts'
import { COLUMNS, readCells } from './import-columns.ts'
import type { SheetHeader } from './import-mapping.ts'
import { type Book, countryFaults, resolveNames } from './person.ts'

type Identity = { reference: string; email: string | null }
/** After each row: how many are read, of how many. It may let others in, and may throw. */
export type Step = (done: number, total: number) => Promise<void>
type ReadRows = { arrivals: Arrival[]; faults: ImportFault[]; rows: number; ignoredColumns: string[] }

const check = checkerOf(Registration)
const titleOf = (key: string) => headingOf(COLUMNS, key)
/** These say what kind of list it is. */
const EXAMPLES = COLUMNS.slice(2, 8).map(({ key }) => key)

/** Words for somebody who filled in cells: there is no null, and formats have no names. */
const inWords =
  (given: Record<string, unknown>) =>
  ({ field, detail }: { field: string; detail: string }) => ({
    field,
    detail:
      field === 'email' && detail.includes('format')
        ? `"${given.email}" is not one e-mail address`
        : detail.replace(' or must be null', '')
  })

export const readRows = async (
  sheet: Sheet,
  header: SheetHeader,
  book: Book,
  onList: Identity[],
  step: Step
): Promise<ReadRows> => {
  const faults: ImportFault[] = headerFaults(sheet, header, COLUMNS, EXAMPLES)
  const data = sheet.rows.filter(({ number }) => header.headerRow !== undefined && number > header.headerRow)
  const result: ReadRows = { arrivals: [], faults, rows: data.length, ignoredColumns: header.unknown }
  if (header.headerRow === undefined || header.missing.length > 0) return result
  if (data.length === 0) faults.push({ row: header.headerRow, column: '', detail: 'no row stands below the headings' })

  const columnOf = (field: string) => {
    const index = header.mapping[field]
    return index === undefined ? titleOf(field) : `${columnLetter(index)} ${titleOf(field)}`
  }
  const placeOf = (field: string) => header.mapping[field] ?? sheet.rows[0]!.cells.length
  const seen = { reference: new Map<string, number>(), email: new Map<string, number>() }
  const listed = {
    reference: new Set(onList.map(({ reference }) => reference)),
    email: new Set(onList.map(({ email }) => email))
  }
  const identityFaults = (row: SheetRow, given: Record<string, unknown>) =>
    (['reference', 'email'] as const).flatMap((field) => {
      const value = given[field]
      if (typeof value !== 'string') return []
      const earlier = seen[field].get(value)
      seen[field].set(value, earlier ?? row.number)
      if (listed[field].has(value)) return [{ field, detail: `${value} is already on the list` }]
      return earlier === undefined ? [] : [{ field, detail: `${value} stands in row ${earlier} too` }]
    })

  for (const [i, row] of data.entries()) {
    await step(i, data.length)
    const cells = Object.fromEntries(
      Object.entries(header.mapping).map(([key, index]) => [key, row.cells[index] ?? ''])
    )
    const { given, faults: unread } = readCells(cells)
    const found: { field: string; detail: string }[] = [...unread]
    /** One fault for each cell: the first says enough. */
    const add = (faults: typeof found) => {
      const told = new Set(found.map(({ field }) => field))
      found.push(...faults.filter(({ field }) => !told.has(field)))
    }
    add(check(given).map(inWords(given)))
    const names = resolveNames(book, {
      ...(typeof given.country === 'string' && { country: given.country }),
      ...(given.country === null && { country: null }),
      ...(typeof given.sector === 'string' && { sector: given.sector }),
      ...(typeof given.category === 'string' && { category: given.category }),
      ...(given.agency !== undefined && { agency: given.agency as string | null }),
      ...(given.email !== undefined && { email: given.email as string | null })
    })
    add(names.faults)
    add(identityFaults(row, given))
    add(countryFaults(names.category?.section, names.resolved.country, found))
    found.sort((one, other) => placeOf(one.field) - placeOf(other.field))
    for (const { field, detail } of found) faults.push({ row: row.number, column: columnOf(field), detail })
    const { category, resolved } = names
    if (found.length > 0 || !category || resolved.sector === undefined) continue
    result.arrivals.push({ given: given as Registration, category, resolved: { ...resolved, sector: resolved.sector } })
  }
  await step(data.length, data.length)
  faults.sort((a, b) => a.row - b.row)
  return result
}

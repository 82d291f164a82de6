/** Holds the four formats of the attendance report against each other. */
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import type { Client, Json } from './client.ts'

/** Throws when CSV or XLSX tell other figures than the JSON. */
export const readBackReport = async (client: Client, at: string): Promise<string> => {
  const query = '?agency=UNODC'
  const report: Json = await client.json(`${at}/attendance${query}`)
  const tables: [string, Json[]][] = [
    ['Country', report.byCountry],
    ['Sector', report.bySector],
    ['Day', report.byDay],
    ['Session', report.bySession]
  ]
  const expected = tables.flatMap(([table, rows]) =>
    rows.flatMap(({ key, counts }) =>
      counts.map(({ confirmed, present }: Json, i: number) =>
        [table, key, report.columns[i], String(confirmed), String(present)].join(' | ')
      )
    )
  )
  const csv = (await readSheet((await client.ask(`${at}/attendance.csv${query}`)).body)).rows
    .filter(({ cells }) => tables.some(([table]) => table === cells[0]))
    .map(({ cells: [table, key, , column, confirmed, present] }) =>
      [table, key, column, confirmed, present].join(' | ')
    )
  if (JSON.stringify(csv) !== JSON.stringify(expected)) throw new Error('the CSV tells other figures than the JSON')
  const first = (await readSheet((await client.ask(`${at}/attendance.xlsx${query}`)).body)).rows.map(
    ({ cells }) => cells
  )
  for (const { key, counts } of report.byCountry) {
    const row = first.find(([code]) => code === key)
    const figures = counts.flatMap(({ confirmed, present }: Json) => [String(confirmed), String(present)])
    if (JSON.stringify(row?.slice(2, 2 + figures.length)) !== JSON.stringify(figures))
      throw new Error(`the workbook tells other figures of ${key}`)
  }
  return `${expected.length} figures are the same in JSON, CSV and XLSX`
}

/** The attendance report as CSV, workbook and document: the figures of the JSON in each. */
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { readPdf, textOf } from '../platform/pdf/reader.ts'
import { type Caller, testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { type Count, type Report, type Row, readReport } from './read-report.ts'

const it = testApp()

let demonstration: Demonstration
let organiser: Caller
let officer: Caller
beforeAll(async () => {
  demonstration = await openDemonstration(it)
  organiser = await demonstration.as('organiser')
  officer = await demonstration.as('officer-unodc')
})
const read = (as: Caller, query = '') => readReport(as, demonstration.url, query)

describe.each([
  ['the organiser', '?agency=UNDP', () => organiser],
  ['the officer', '', () => officer]
])('for %s the files hold the figures of the JSON', (_, query, as) => {
  const fetch = async (format: string) =>
    (await as()('GET', `${demonstration.url}/attendance.${format}${query}`)).rawPayload
  const printed = (value: number | null) => (value === null ? '' : String(value))
  const tables = (report: Report): [string, Row[]][] => [
    ['Country', report.byCountry],
    ['Sector', report.bySector],
    ['Day', report.byDay],
    ['Session', report.bySession]
  ]

  test('in CSV: one line for each figure, then the people', async () => {
    const report = await read(as(), query)
    const rows = (await readSheet(await fetch('csv'))).rows.slice(1).map(({ cells }) => cells)
    const total: Row = { key: 'total', label: 'Total', counts: report.totals }
    const expected = [['Total', [total]] as [string, Row[]], ...tables(report)].flatMap(([table, of]) =>
      of.flatMap(({ key, label, counts }) =>
        counts.map(({ confirmed: all, present }, i) => [
          table,
          key,
          label,
          report.columns[i],
          printed(all),
          printed(present)
        ])
      )
    )
    expect(rows.filter(([table]) => table !== 'Participant').map((cells) => cells.slice(0, 6))).toEqual(expected)
    const told = rows.filter(([table]) => table === 'Participant')
    expect(told.map((cells) => [cells[1], cells[6], cells[7]])).toEqual(
      report.people.map(({ reference, days, sessions }) => [reference, days.join(' '), sessions.join(' ')])
    )
    expect(rows.every((cells) => cells.includes('Demonstration data'))).toBe(true)
  })

  test('in XLSX: a sheet for each table, as numbers', async () => {
    const report = await read(as(), query)
    const bytes = await fetch('xlsx')
    for (const [name, rows] of tables(report)) {
      const sheet = await readSheet(bytes, {}, { sheet: `By ${name.toLowerCase()}` })
      const [notice, head, ...cells] = sheet.rows.map((row) => row.cells)
      expect(notice![0]).toContain('Demonstration data')
      expect(head!.slice(0, 2)).toEqual(['Code', name])
      const total = ['Country', 'Sector'].includes(name)
        ? [{ key: 'total', label: 'Total', counts: report.totals }]
        : []
      expect(cells).toEqual(
        [...rows, ...total].map(({ key, label, counts }) => [
          key,
          label,
          ...counts.flatMap(({ confirmed: all, present }) => [printed(all), printed(present)])
        ])
      )
    }
    const [, , ...people] = (await readSheet(bytes, {}, { sheet: 'Participants' })).rows.map(({ cells }) => cells)
    expect(people.map((cells) => [cells[0], Number(cells[8]), Number(cells[9])])).toEqual(
      report.people.map(({ reference, sessions, sessionsCounted }) => [reference, sessions.length, sessionsCounted])
    )
  })

  test('in PDF: every row of every table, in its words', async () => {
    const report = await read(as(), query)
    const text = readPdf(await fetch('pdf'))
      .pages.map((page) => textOf(page, 'content'))
      .join('')
      .replace(/\s/g, '')
    const told = ({ confirmed: all, present }: Count) =>
      all === null || present === null ? 'withheld' : `${present}of${all}`
    for (const [name, rows] of tables(report)) {
      for (const { key, label, counts } of rows) {
        const printedLabel = name === 'Session' ? `${key} ${label}` : label
        const row = `${printedLabel}${counts.map(told).join('')}`.replace(/\s/g, '')
        expect([row, text.includes(row)]).toEqual([row, true])
      }
    }
    expect(text).toContain(`Total${report.totals.map(told).join('')}`)
  })

  test('with names that say whose they are, kept nowhere, and noted in the audit log', async () => {
    for (const format of ['csv', 'xlsx', 'pdf']) {
      const { headers } = await as()('GET', `${demonstration.url}/attendance.${format}${query}`)
      const whose = query === '' ? 'unodc' : 'undp'
      expect(headers['content-disposition']).toBe(`attachment; filename="bangkok-2017-attendance-${whose}.${format}"`)
      expect(headers['cache-control']).toBe('no-store')
    }
    const { rows } = await it.db.execute<{ n: string }>(sql`
      select count(*) as n from audit_log where deed = 'attendance.export' and detail ->> 'ending' in ('csv', 'xlsx', 'pdf')`)
    expect(Number(rows[0]!.n)).toBeGreaterThanOrEqual(6)
  })
})

test('the PDF is the same for the same hour, and tagged', async () => {
  const once = async () => (await organiser('GET', `${demonstration.url}/attendance.pdf`)).rawPayload
  const pdf = await once()
  expect((await once()).equals(pdf)).toBe(true)
  expect(readPdf(pdf).catalog).toMatch(/\/MarkInfo/)
})

/** The attendance report as a workbook and as CSV: the same figures as the document, cell by cell. */
import { writeCsv, writeXlsx } from '../platform/spreadsheets/write.ts'
import { DEMONSTRATION } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { AttendanceReport, ReportRow } from './rules.for-report.ts'

const tables = (report: AttendanceReport): [name: string, rows: ReportRow[]][] => [
  ['Country', report.byCountry],
  ['Sector', report.bySector],
  ['Day', report.byDay],
  ['Session', report.bySession]
]
const cellsOf = ({ counts }: ReportRow) => counts.flatMap(({ confirmed, present }) => [confirmed, present])
const headers = (report: AttendanceReport) =>
  report.columns.flatMap((column) => [`${column}: confirmed`, `${column}: present`])

/** Withheld figures are empty cells. */
export const attendanceWorkbook = ({ isDemonstration }: Workshop, report: AttendanceReport): Promise<Buffer> => {
  const notice = [
    isDemonstration ? DEMONSTRATION : '',
    report.withheld ? 'Empty figures are withheld: small numbers' : ''
  ]
    .filter(Boolean)
    .join('. ')
  const total: ReportRow = { key: 'total', label: 'Total', counts: report.totals }
  return writeXlsx([
    ...tables(report).map(([name, rows]) => ({
      name: `By ${name.toLowerCase()}`,
      columns: [
        { title: 'Code', width: 22 },
        { title: name, width: 64 },
        ...headers(report).map((title) => ({ title, width: 34, kind: 'number' as const }))
      ],
      rows: [...rows, ...(name === 'Country' || name === 'Sector' ? [total] : [])].map((row) => [
        row.key,
        row.label,
        ...cellsOf(row)
      ]),
      ...(notice !== '' && { notice })
    })),
    {
      name: 'Participants',
      columns: [
        { title: 'Reference', width: 12 },
        { title: 'Name', width: 40 },
        { title: 'Name in own script', width: 30 },
        { title: 'Country', width: 34 },
        { title: 'Sector', width: 20 },
        { title: 'Organization', width: 44 },
        { title: 'Days present', width: 30 },
        { title: 'Sessions attended', width: 64 },
        { title: 'Number of sessions', width: 18, kind: 'number' as const },
        { title: 'Sessions counted', width: 18, kind: 'number' as const }
      ],
      rows: report.people.map((person) => [
        person.reference,
        person.name,
        person.nativeName,
        person.country,
        person.sector,
        person.organisation,
        person.days.join(' '),
        person.sessions.join(' '),
        person.sessions.length,
        person.sessionsCounted
      ]),
      ...(notice !== '' && { notice })
    }
  ])
}

/** One line for each figure: table, code, label, column, confirmed, present; then one for each person. */
export const attendanceCsv = ({ isDemonstration }: Workshop, report: AttendanceReport, forExcel: boolean): string => {
  const mark = isDemonstration ? DEMONSTRATION : ''
  const total: ReportRow = { key: 'total', label: 'Total', counts: report.totals }
  const figures = [['Total', [total]] as const, ...tables(report)].flatMap(([table, rows]) =>
    rows.flatMap(({ key, label, counts }) =>
      counts.map(({ confirmed, present }, i) => [
        table,
        key,
        label,
        report.columns[i]!,
        confirmed,
        present,
        '',
        '',
        mark
      ])
    )
  )
  const people = report.people.map((person) => [
    'Participant',
    person.reference,
    person.name,
    person.country,
    person.sessionsCounted,
    person.sessions.length,
    person.days.join(' '),
    person.sessions.join(' '),
    mark
  ])
  return writeCsv(
    ['Table', 'Code', 'Label', 'Column', 'Confirmed', 'Present', 'Days', 'Sessions', 'Mark'],
    [...figures, ...people],
    { forExcel }
  )
}

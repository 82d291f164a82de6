/** The attendance report as a workbook and as CSV: the same figures as the document, cell by cell. */
import { directionOf, translator } from '../platform/i18n.ts'
import { writeCsv, writeXlsx } from '../platform/spreadsheets/write.ts'
import { demonstrationMark } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { AttendanceReport, ReportRow } from './rules.for-report.ts'

const TABLES = ['country', 'sector', 'day', 'session'] as const
const ROWS = { country: 'byCountry', sector: 'bySector', day: 'byDay', session: 'bySession' } as const

const totalOf = ({ lang, totals }: AttendanceReport): ReportRow => ({
  key: 'total',
  label: translator(lang, 'documents')('total'),
  counts: totals
})
const cellsOf = ({ counts }: ReportRow) => counts.flatMap(({ confirmed, present }) => [confirmed, present])

/** Withheld figures are empty cells. In the language of the report. */
export const attendanceWorkbook = ({ isDemonstration }: Workshop, report: AttendanceReport): Promise<Buffer> => {
  const { lang } = report
  const t = translator(lang, 'documents')
  const notice = [isDemonstration ? demonstrationMark(lang) : '', report.withheld ? t('attendance.withheldCells') : '']
    .filter(Boolean)
    .join('. ')
  const column = (name: 'reference' | 'name' | 'nativeName' | 'country' | 'sector', width: number) => ({
    title: t(`attendance.columns.${name}`),
    width
  })
  const figure = (title: string, width: number) => ({ title, width, kind: 'number' as const })
  const figures = TABLES.map((what) => ({
    name: t(`attendance.headings.${what}`),
    columns: [
      { title: t('attendance.columns.code'), width: 22 },
      { title: t(`attendance.words.${what}`), width: 64 },
      ...report.columns.flatMap((of) => [
        figure(t('attendance.columns.confirmed', { column: of }), 34),
        figure(t('attendance.columns.present', { column: of }), 34)
      ])
    ],
    rows: [...report[ROWS[what]], ...(what === 'country' || what === 'sector' ? [totalOf(report)] : [])].map((row) => [
      row.key,
      row.label,
      ...cellsOf(row)
    ])
  }))
  const people = {
    name: t('attendance.headings.people'),
    columns: [
      column('reference', 12),
      column('name', 40),
      column('nativeName', 30),
      column('country', 34),
      column('sector', 20),
      { title: t('attendance.columns.organisation'), width: 44 },
      { title: t('attendance.columns.days'), width: 30 },
      { title: t('attendance.columns.sessions'), width: 64 },
      figure(t('attendance.columns.sessionsCount'), 18),
      figure(t('attendance.columns.sessionsCounted'), 18)
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
    ])
  }
  const sheets = [...figures, people].map((sheet) => ({ ...sheet, ...(notice !== '' && { notice }) }))
  return writeXlsx(sheets, { rightToLeft: directionOf(lang) === 'rtl' })
}

const HEADINGS = ['table', 'code', 'label', 'column', 'confirmed', 'present', 'days', 'sessions', 'mark'] as const

/** One line for each figure: table, code, label, column, confirmed, present; then one for each person. */
export const attendanceCsv = ({ isDemonstration }: Workshop, report: AttendanceReport, forExcel: boolean): string => {
  const t = translator(report.lang, 'documents')
  const mark = isDemonstration ? demonstrationMark(report.lang) : ''
  const tables: [string, ReportRow[]][] = [
    [t('total'), [totalOf(report)]],
    ...TABLES.map((what): [string, ReportRow[]] => [t(`attendance.words.${what}`), report[ROWS[what]]])
  ]
  const figures = tables.flatMap(([table, rows]) =>
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
    t('attendance.words.participant'),
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
    HEADINGS.map((heading) => t(`attendance.csv.${heading}`)),
    [...figures, ...people],
    { forExcel }
  )
}

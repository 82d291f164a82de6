/** The attendance report as a document: figures by country, sector, day and session, then the people. */
import type { Readable } from 'node:stream'
import { NO_COUNTRY } from '../participants/rules.for-counts.ts'
import { ownScriptName } from '../participants/rules.ts'
import type { Block, Cell, Column } from '../platform/pdf/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow.ts'
import { clockText, frameOf, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { AttendanceReport, Count, ReportRow } from './rules.for-report.ts'

const WITHHELD = 'withheld'

/** "3 of 4": present of confirmed. */
const told = ({ present, confirmed }: Count): string =>
  present === null || confirmed === null ? WITHHELD : `${present} of ${confirmed}`

const table = (
  caption: string,
  first: string,
  report: AttendanceReport,
  rows: ReportRow[],
  withTotal: boolean
): Block => ({
  kind: 'table',
  caption,
  columns: [
    { header: first, share: 56 },
    ...report.columns.map((header): Column => ({ header, share: 22, align: 'end' }))
  ],
  rows: rows.map(({ label, counts }) => [label, ...counts.map(told)]),
  rowHeaders: true,
  ...(withTotal && { totals: ['Total', ...report.totals.map(told)] })
})

/** Figures by sector, country, day and session. */
const figures = (report: AttendanceReport): Block[] => {
  const shown = report.bySector.map(({ label, counts }) => ({ label, value: counts[0]!.present ?? 0 }))
  return [
    { kind: 'heading', level: 2, text: 'By sector' },
    {
      kind: 'bars',
      title: `Present, by sector: ${report.columns[0]}`,
      bars: shown,
      alt: shown.map(({ label, value }) => `${label} ${value}`).join(', ')
    },
    table('Present of confirmed, by sector', 'Sector', report, report.bySector, true),
    { kind: 'heading', level: 2, text: 'By country' },
    table('Present of confirmed, by country', 'Country', report, report.byCountry, true),
    { kind: 'heading', level: 2, text: 'By day' },
    table('Present of confirmed, by day', 'Day', report, report.byDay, false),
    { kind: 'heading', level: 2, text: 'By session' },
    table(
      'Present of confirmed, by session',
      'Session',
      report,
      report.bySession.map((row) => ({ ...row, label: `${row.key} ${row.label}` })),
      false
    ),
    ...(report.withheld
      ? [
          {
            kind: 'notice' as const,
            text: 'Numbers are withheld where they would point at single people of other agencies.'
          }
        ]
      : [])
  ]
}

const nameCell = ({ name, nativeName }: AttendanceReport['people'][number]): Cell => {
  const below = ownScriptName(name, nativeName)
  return { text: name, ...(below !== '' && { second: { text: below } }) }
}

/** Who was there, on which days, and at how many sessions. */
const attendeesTable = (who: string, report: AttendanceReport): Block => ({
  kind: 'table',
  caption: `Attendance of ${who}`,
  rowHeaders: true,
  columns: [
    { header: 'Participant', share: 34 },
    { header: 'Country or organization', share: 30 },
    { header: 'Days', share: 18 },
    { header: 'Sessions', share: 18, align: 'end' }
  ],
  rows: report.people.map((person) => [
    nameCell(person),
    person.country === NO_COUNTRY
      ? person.organisation
      : { text: person.country, second: { text: person.organisation } },
    person.days.map((day) => Number(day.slice(8))).join(', ') || '–',
    `${person.sessions.length} of ${person.sessionsCounted}`
  ])
})

export const attendanceDocument = (workshop: Workshop, report: AttendanceReport): Readable => {
  const asOf = clockText(workshop, report.asOf)
  const who = report.agency === null ? 'all participants' : `participants invited by ${report.agency}`
  const blocks: Block[] = [
    {
      kind: 'title',
      over: report.agency ?? 'Secretariat',
      text: 'Attendance report',
      under: [workshop.title, placeAndDays(workshop)]
    },
    {
      kind: 'paragraph',
      style: 'lead',
      text: `Attendance of ${who}: ${told(report.totals[0]!)} confirmed participants were present at least once.`
    },
    {
      kind: 'facts',
      rows: [
        ...report.columns.map((column, i): [string, string] => [column, `${told(report.totals[i]!)} present`]),
        ['As of', asOf]
      ]
    },
    ...figures(report),
    { kind: 'heading', level: 2, text: 'Participants' },
    attendeesTable(who, report),
    { kind: 'paragraph', style: 'small', text: 'Sessions that begin at the same time count as one.' }
  ]
  return renderBlocks(
    frameOf(workshop, {
      title: `attendance report${report.agency === null ? '' : ` of ${report.agency}`}`,
      author: report.agency ?? '',
      printedAt: report.asOf,
      foot: `As of ${asOf}. For the use of ${report.agency ?? 'the secretariat'} only.`
    }),
    blocks
  )
}

/** The attendance report as a document: figures by country, sector, day and session, then the people. */
import type { Readable } from 'node:stream'
import { noCountry } from '../participants/rules.for-counts.ts'
import { ownScriptName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import type { Block, Cell, Column } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import type { Logo } from '../platform/pdf/flow/picture-row.ts'
import { findCountry } from '../reference/countries.ts'
import { clockText, frameOf, numberText, placeAndDays, rowText } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { AttendanceReport, Count, ReportRow } from './rules.for-report.ts'

type What = 'sector' | 'country' | 'day' | 'session'
type Pictured = Exclude<What, 'session'>

const LINE_FROM = 3 // days

/** "3 of 4": present of confirmed. */
const told = ({ present, confirmed }: Count, lang: Language): string => {
  const t = translator(lang, 'documents')
  if (present === null || confirmed === null) return t('attendance.withheld')
  return t('attendance.of', { present: numberText(present, lang), confirmed: numberText(confirmed, lang) })
}

const table = (what: What, report: AttendanceReport, rows: ReportRow[], withTotal: boolean): Block => {
  const { lang, columns, totals } = report
  const t = translator(lang, 'documents')
  const toldAll = (counts: Count[]) => counts.map((count) => told(count, lang))
  return {
    kind: 'table',
    caption: t(`attendance.captions.${what}`),
    columns: [
      { header: t(`attendance.words.${what}`), share: 56 },
      ...columns.map((header): Column => ({ header, share: 22, align: 'end' }))
    ],
    rows: rows.map(({ label, counts }) => [label, ...toldAll(counts)]),
    rowHeaders: true,
    ...(withTotal && { totals: [t('total'), ...toldAll(totals)] })
  }
}

/** Figures by sector, country, day and session. */
const figures = (report: AttendanceReport): Block[] => {
  const t = translator(report.lang, 'documents')
  /** Bars are of those whom the report is about; lines of these and of everybody. The tables below have the numbers. */
  const picture = (what: Pictured, form: 'bars' | 'line', series: string[], rows: ReportRow[]): Block => ({
    kind: 'chart',
    form,
    title: t(`attendance.pictures.${what}`, { column: series.join(t('separator')) }),
    of: t(`attendance.words.${what}`),
    series,
    rows: rows
      .filter(({ counts }) => what === 'day' || counts[0]!.confirmed !== 0)
      .map(({ key, label, counts }) => {
        const flag = what === 'country' ? findCountry(key)?.iso2 : undefined
        return { label, values: counts.map(({ present }) => present), ...(flag && { flag }) }
      }),
    table: 'elsewhere'
  })
  const heading = (what: What): Block => ({ kind: 'heading', level: 2, text: t(`attendance.headings.${what}`) })
  const sessions = report.bySession.map((row) => ({ ...row, label: `${row.key} ${row.label}` }))
  return [
    heading('sector'),
    picture('sector', 'bars', report.columns.slice(0, 1), report.bySector),
    table('sector', report, report.bySector, true),
    heading('country'),
    picture('country', 'bars', report.columns.slice(0, 1), report.byCountry),
    table('country', report, report.byCountry, true),
    heading('day'),
    picture('day', report.byDay.length < LINE_FROM ? 'bars' : 'line', report.columns, report.byDay),
    table('day', report, report.byDay, false),
    heading('session'),
    table('session', report, sessions, false),
    ...(report.withheld ? [{ kind: 'notice' as const, text: t('attendance.withheldNote') }] : [])
  ]
}

const nameCell = ({ name, nativeName }: AttendanceReport['people'][number]): Cell => {
  const below = ownScriptName(name, nativeName)
  return { text: name, ...(below !== '' && { second: { text: below } }) }
}

/** Who was there, on which days, and at how many sessions. */
const attendeesTable = ({ lang, agency, people }: AttendanceReport): Block => {
  const t = translator(lang, 'documents')
  return {
    kind: 'table',
    caption: agency === null ? t('attendance.captions.all') : t('attendance.captions.of', { agency }),
    rowHeaders: true,
    columns: [
      { header: t('attendance.words.participant'), share: 34 },
      { header: t('attendance.words.origin'), share: 30 },
      { header: t('attendance.words.days'), share: 18 },
      { header: t('attendance.words.sessions'), share: 18, align: 'end' }
    ],
    rows: people.map((person) => [
      nameCell(person),
      person.country === noCountry(lang)
        ? person.organisation
        : { text: person.country, second: { text: person.organisation } },
      rowText(
        person.days.map((day) => String(Number(day.slice(8)))),
        lang
      ) || '–',
      told({ present: person.sessions.length, confirmed: person.sessionsCounted }, lang)
    ])
  }
}

/** In the language of the report. */
export const attendanceDocument = (workshop: Workshop, report: AttendanceReport, logos: Logo[] = []): Readable => {
  const { lang, agency, columns, totals } = report
  const t = translator(lang, 'documents')
  const at = clockText(workshop, report.asOf, lang)
  const all = told(totals[0]!, lang)
  const blocks: Block[] = [
    {
      kind: 'title',
      logos,
      over: agency ?? t('secretariat'),
      text: t('attendance.heading'),
      under: [workshop.title, placeAndDays(workshop, lang)]
    },
    {
      kind: 'paragraph',
      style: 'lead',
      text: agency === null ? t('attendance.leadAll', { told: all }) : t('attendance.leadOf', { told: all, agency })
    },
    {
      kind: 'facts',
      rows: [
        ...columns.map((column, i): [string, string] => [
          column,
          t('attendance.present', { told: told(totals[i]!, lang) })
        ]),
        [t('attendance.asOf'), at]
      ]
    },
    ...figures(report),
    { kind: 'heading', level: 2, text: t('attendance.headings.people') },
    attendeesTable(report),
    { kind: 'paragraph', style: 'small', text: t('attendance.parallel') }
  ]
  return renderBlocks(
    frameOf(workshop, lang, {
      title: agency === null ? t('attendance.file') : t('attendance.fileOf', { agency }),
      author: agency ?? '',
      printedAt: report.asOf,
      foot: agency === null ? t('attendance.footAll', { at }) : t('attendance.footOf', { at, agency })
    }),
    blocks
  )
}

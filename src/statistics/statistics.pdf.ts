/** The statistics for donors as a document: who came, in charts that have their numbers beside them. */
import type { Readable } from 'node:stream'
import { orderOfCountries } from '../participants/rules.for-counts.ts'
import { type Language, localeOf, translator } from '../platform/i18n.ts'
import type { Block, Chart, ChartRow } from '../platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../platform/pdf/flow/flow.ts'
import { findCountry } from '../reference/countries.ts'
import { clockText, frameOf, numberText, placeAndDays } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { OTHERS } from './rules.for-outside.ts'
import type { Split, StatisticsReport, Women } from './rules.for-report.ts'
import type { Counted } from './rules.ts'

type What = 'sex' | 'country' | 'sector' | 'agency' | 'role' | 'day'

const splitRows = (rows: Split[]): ChartRow[] => rows.map(({ label, counts }) => ({ label, values: counts }))

const countedRows = (rows: Counted[]): ChartRow[] =>
  rows.map(({ key, label, count }) => {
    const flag = findCountry(key)?.iso2
    return { label, values: [count], ...(flag && { flag }) }
  })

/** Nothing where there is nobody. */
const chart = (
  lang: Language,
  what: What,
  form: Chart['form'],
  rows: ChartRow[],
  { series, withTotal = true }: { series?: string[]; withTotal?: boolean } = {}
): Block[] => {
  const t = translator(lang, 'documents')
  if (rows.length === 0) return []
  const [title, of] = [t(`statistics.charts.${what}`), t(`statistics.words.${what}`)]
  return [{ kind: 'chart', form, title, of, series: series ?? [t('statistics.participants')], rows, withTotal }]
}

const percentText = (share: number, lang: Language): string =>
  new Intl.NumberFormat(localeOf(lang), { style: 'percent' }).format(share)

const womenText = ({ women, recorded }: Women, lang: Language): string =>
  translator(lang, 'documents')('statistics.women', {
    women: numberText(women, lang),
    recorded: numberText(recorded, lang),
    share: percentText(women / recorded, lang)
  })

const facts = ({ lang, counts, countries, women, present, personDays }: StatisticsReport): Block => {
  const t = translator(lang, 'documents')
  const number = (count: number) => numberText(count, lang)
  return {
    kind: 'facts',
    rows: [
      [t('statistics.facts.confirmed'), number(counts.total)],
      [t('statistics.facts.countries'), number(countries)],
      ...(women.recorded === 0 ? [] : [[t('statistics.facts.women'), womenText(women, lang)] as [string, string]]),
      [t('statistics.facts.present'), number(present)],
      [t('statistics.facts.personDays'), number(personDays)]
    ]
  }
}

/** Who spoke and chaired, and how many women sat on panels. */
const roles = ({ lang, byRoleAndSex, panels, sexes }: StatisticsReport): Block[] => {
  const t = translator(lang, 'documents')
  if (byRoleAndSex.length === 0) return []
  const series = sexes.map(({ label }) => label)
  const told = t('statistics.panels', {
    count: panels.count,
    number: numberText(panels.count, lang),
    women: womenText(panels, lang)
  })
  return [
    ...chart(lang, 'role', 'stacked', splitRows(byRoleAndSex), { series, withTotal: false }),
    ...(panels.recorded === 0 ? [] : [{ kind: 'paragraph' as const, text: told }])
  ]
}

/** In the language of the report. */
export const statisticsBlocks = (workshop: Workshop, report: StatisticsReport): Block[] => {
  const { lang, agency, counts, sexes, bySectorAndSex, byDayAndSex } = report
  const t = translator(lang, 'documents')
  const series = sexes.map(({ label }) => label)
  const bySex = sexes.flatMap(({ key }) => counts.bySex.find((row) => row.key === key) ?? [])
  const byName = orderOfCountries(lang)
  const byAgency = [...counts.byAgency].sort(
    (a, b) => Number(a.key === OTHERS) - Number(b.key === OTHERS) || byName(a, b)
  )
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  const note = (text: string): Block => ({ kind: 'paragraph', style: 'small', text })
  return [
    {
      kind: 'title',
      over: agency ?? t('secretariat'),
      text: t('statistics.heading'),
      under: [workshop.title, placeAndDays(workshop, lang)]
    },
    {
      kind: 'paragraph',
      style: 'lead',
      text: agency === null ? t('statistics.leadAll') : t('statistics.leadOf', { agency })
    },
    facts(report),
    note(t('statistics.note')),
    ...(report.isForOutside ? [note(t('statistics.outside'))] : []),
    ...(counts.total === 0 ? [note(t('statistics.nobody'))] : [heading(t('statistics.headings.who'))]),
    ...chart(lang, 'sex', 'donut', countedRows(bySex)),
    ...chart(lang, 'country', 'bars', countedRows(counts.byCountry)),
    ...chart(lang, 'sector', 'stacked', splitRows(bySectorAndSex), { series }),
    ...(byAgency.length < 2 ? [] : chart(lang, 'agency', 'bars', countedRows(byAgency))),
    ...(byDayAndSex.length === 0 ? [] : [heading(t('statistics.headings.presence'))]),
    ...chart(lang, 'day', 'stacked', splitRows(byDayAndSex), { series }),
    ...(report.byRoleAndSex.length === 0 ? [] : [heading(t('statistics.headings.roles'))]),
    ...roles(report)
  ]
}

export const statisticsDocument = (workshop: Workshop, report: StatisticsReport): Readable => {
  const { lang, agency, asOf } = report
  const t = translator(lang, 'documents')
  return renderBlocks(
    frameOf(workshop, lang, {
      title: agency === null ? t('statistics.file') : t('statistics.fileOf', { agency }),
      author: agency ?? '',
      printedAt: asOf,
      foot: t('asOf', { at: clockText(workshop, asOf, lang) })
    }),
    statisticsBlocks(workshop, report)
  )
}

/** What charts say in words: numbers, and the whole picture for those who do not see it. */
import { languageOf, translator } from '../../i18n.ts'
import type { Shown } from './chart-rules.ts'

const MOST_TOLD = 60 // rows; the table tells all

const words = (lang: string) => translator(languageOf([lang]), 'documents')

/** How rows and series that are too many for a picture are called together. */
export const othersIn = (lang: string): string => words(lang)('charts.others')
export const totalIn = (lang: string): string => words(lang)('total')
export const shareIn = (lang: string): string => words(lang)('charts.share')

/** Digits 0-9 in every language: the figures beside it are written so. */
export const numbersIn = (lang: string) => {
  const format = new Intl.NumberFormat(lang, { numberingSystem: 'latn', maximumFractionDigits: 1 })
  const withheld = words(lang)('charts.withheld')
  return (value: number | null): string => (value === null ? withheld : format.format(value))
}

/** Whole per cents. */
export const percentsIn = (lang: string) => {
  const format = new Intl.NumberFormat(lang, { numberingSystem: 'latn', style: 'percent' })
  return (share: number): string => format.format(share / 100)
}

/** "Bar chart. Participants by country: Jordan 5; Thailand 12." */
export const altOf = ({ form, title, series, rows, unit }: Shown, lang: string): string => {
  const t = words(lang)
  const number = numbersIn(lang)
  const told = (value: number | null) => (unit ? `${number(value)} ${unit}` : number(value))
  const listed = (parts: string[]) => parts.reduce((one, other) => t('pair', { one, other }))
  const points = rows.slice(0, MOST_TOLD).map(({ label, values }) => {
    if (series.length < 2) return t('charts.point', { label, value: told(values[0] ?? 0) })
    const each = series.map((name, i) => t('charts.point', { label: name, value: told(values[i] ?? null) }))
    return t('charts.points', { label, values: listed(each) })
  })
  const rest = rows.length - points.length
  if (rest > 0) points.push(t('charts.more', { count: rest, number: number(rest) }))
  return t(`charts.alt.${form}`, { title, points: points.join(t('separator')) })
}

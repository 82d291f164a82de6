/** The chapters of the outcome report that say what the workshop was, who came and what was said for the record. */
import { NONE } from '../participants/rules.for-counts.ts'
import { type Language, translator } from '../platform/i18n.ts'
import type { Block } from '../platform/pdf/flow/blocks.ts'
import { dayPhrase } from '../platform/zones.ts'
import { findCountry, printedCountryName } from '../reference/countries.ts'
import type { Counted } from '../statistics/rules.ts'
import { daysText, listText, numberText } from '../workshops/document.pdf.ts'
import type { WorkshopAgency } from '../workshops/queries.ts'
import { nameWithAcronym } from '../workshops/rules.ts'
import type { OutcomeReport } from './read-report.ts'

/** Numbers paragraphs through the whole report, as UN reports do. */
export const numbering = () => {
  let last = 0
  return (text: string): Block => ({ kind: 'paragraph', text, number: `${++last}.` })
}
export type Numbered = ReturnType<typeof numbering>

/** Chapters are numbered in the manner of the language. */
export const chaptering = (lang: Language) => {
  const t = translator(lang, 'documents')
  const numerals = t('outcomes.numerals').split(' ')
  let last = 0
  return (title: string): Block => ({
    kind: 'heading',
    level: 1,
    text: t('outcomes.chapter', { number: numerals[last++], title })
  })
}
export type Chapter = ReturnType<typeof chaptering>

/** "the United Nations Office ..."; names that are one word stand alone, and so do names in other languages. */
const inSentence = (name: string, lang: Language): string =>
  lang === 'en' &&
  /^(United Nations|World|Global|International|Organi[sz]ation|Office|Ministry|Department|European|African)\b/.test(
    name
  )
    ? `the ${name}`
    : name

/** A country in a sentence: "the Philippines". The sentences of other languages name it as it stands in lists. */
const inText = (iso3: string, lang: Language): string =>
  `${lang === 'en' && findCountry(iso3)?.articleThe ? 'the ' : ''}${printedCountryName(iso3, lang)}`

export const introduction = (
  { lang, workshop, agencies }: OutcomeReport,
  chapter: Chapter,
  numbered: Numbered
): Block[] => {
  const t = translator(lang, 'documents')
  const named = (wanted: WorkshopAgency['role']) =>
    agencies.filter(({ role }) => role === wanted).map((agency) => inSentence(nameWithAcronym(agency), lang))
  const [convening, experts] = [named('convening'), named('expert')]
  const { title, venue, city, country, startsOn, endsOn, background } = workshop
  const heading = (text: string): Block[] => (background.length === 0 ? [] : [{ kind: 'heading', level: 2, text }])
  const held = t('outcomes.held', {
    title,
    city,
    country: inText(country, lang),
    days: lang === 'en' ? dayPhrase(startsOn, endsOn) : daysText(workshop, lang)
  })
  return [
    chapter(t('outcomes.chapters.introduction')),
    ...heading(t('outcomes.placeAndDates')),
    numbered(venue === '' ? held : `${held} ${t('outcomes.venue', { venue })}`),
    ...(convening.length === 0 ? [] : [numbered(t('outcomes.convened', { agencies: listText(convening, lang) }))]),
    ...(experts.length === 0 ? [] : [numbered(t('outcomes.experts', { agencies: listText(experts, lang) }))]),
    ...(workshop.aim === '' ? [] : [numbered(t('outcomes.aim', { aim: workshop.aim }))]),
    ...heading(t('outcomes.background')),
    ...background.map(numbered)
  ]
}

type Counts = { title: string; first: string; rows: Counted[]; total: number; lang: Language }

const countTable = ({ title, first, rows, total, lang }: Counts): Block => {
  const t = translator(lang, 'documents')
  return {
    kind: 'table',
    caption: title,
    rowHeaders: true,
    columns: [
      { header: first, share: 70 },
      { header: t('outcomes.participants'), share: 30, align: 'end' }
    ],
    rows: rows.map(({ label, count }) => [label, numberText(count, lang)]),
    totals: [t('total'), numberText(total, lang)]
  }
}

const countBars = ({ title, first, rows, lang }: Counts): Block => ({
  kind: 'chart',
  form: 'bars',
  title,
  of: first,
  series: [translator(lang, 'documents')('outcomes.participants')],
  rows: rows.map(({ key, label, count }) => {
    const flag = findCountry(key)?.iso2
    return { label, values: [count], ...(flag && { flag }) }
  }),
  table: 'elsewhere'
})

export const participation = (
  { lang, statistics, face }: OutcomeReport,
  chapter: Chapter,
  numbered: Numbered
): Block[] => {
  const t = translator(lang, 'documents')
  const { total, byCountry, bySector, bySex } = statistics
  const states = byCountry.filter(({ key }) => key !== NONE)
  const counted = { count: total, number: numberText(total, lang) }
  const came = face === 'internal' ? t('outcomes.confirmed', counted) : t('outcomes.agreed', counted)
  const countryNames = states.map(({ key }) => inText(key, lang))
  const named = { countries: listText(countryNames, lang) }
  const from = states.length < byCountry.length ? t('outcomes.fromAndOthers', named) : t('outcomes.from', named)
  const sectors = { title: t('outcomes.bySector'), first: t('outcomes.sector'), rows: bySector, total, lang }
  const countries = { title: t('outcomes.byCountry'), first: t('outcomes.country'), rows: byCountry, total, lang }
  return [
    chapter(t('outcomes.chapters.participation')),
    numbered(states.length === 0 ? came : `${came} ${from}`),
    countBars(sectors),
    countTable(sectors),
    countBars(countries),
    countTable(countries),
    countTable({ title: t('outcomes.bySex'), first: t('outcomes.sex'), rows: bySex, total, lang })
  ]
}

export const opening = (
  { lang, remarks, sessionTitles }: OutcomeReport,
  chapter: Chapter,
  numbered: Numbered
): Block[] => {
  const t = translator(lang, 'documents')
  if (remarks.length === 0) return []
  return [
    chapter(t('outcomes.chapters.opening')),
    ...remarks.flatMap(({ speaker, text, sessionId }): Block[] => [
      numbered(t('outcomes.said', { session: sessionTitles.get(sessionId) ?? t('outcomes.theWorkshop'), speaker })),
      { kind: 'quote', text: t('outcomes.quoted', { text }), source: speaker }
    ])
  ]
}

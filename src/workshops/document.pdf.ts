/** What all documents of a workshop have in common: language, frame, where and when it is held, times on its clock. */
import { type Language, languageOf, localeOf, translator } from '../platform/i18n.ts'
import type { Frame } from '../platform/pdf/flow/blocks.ts'
import { memo } from '../platform/pdf/memo.ts'
import { clockIn, dayIn, dayRange } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { DEFAULT_CATEGORIES } from './rules.ts'
import type { Workshop } from './tables.ts'

/** The one that is asked for; otherwise the first of the workshop's in which documents are written; otherwise English. */
export const documentLanguage = ({ languages }: Pick<Workshop, 'languages'>, asked?: Language): Language =>
  asked ?? languageOf(languages)

/** Of a list as a file: CSV is for machines, and in English unless another language is asked for. */
export const fileLanguage = (
  workshop: Pick<Workshop, 'languages'>,
  format: 'pdf' | 'xlsx' | 'csv',
  asked?: Language
): Language => (format === 'csv' ? (asked ?? 'en') : documentLanguage(workshop, asked))

/** The mark of documents and files about made-up people. */
export const demonstrationMark = (lang: Language): string => translator(lang, 'documents')('demonstration')

/** Categories that every workshop begins with (DEFAULT_CATEGORIES), by the names that they have there. */
const CATEGORIES = {
  Delegate: 'delegate',
  'Head of delegation': 'headOfDelegation',
  Observer: 'observer',
  Expert: 'expert',
  'UN entity': 'unEntity',
  Secretariat: 'secretariat',
  Media: 'media',
  Interpreter: 'interpreter',
  Support: 'support'
} as const satisfies Record<(typeof DEFAULT_CATEGORIES)[number]['name'], string>

/** The name of a category: in the language while it is the one that it began with, afterwards as the organiser wrote it. */
export const categoryText = (name: string, lang: Language): string => {
  const known = Object.entries(CATEGORIES).find(([begun]) => begun === name)?.[1]
  return known ? translator(lang, 'documents')(`categories.${known}`) : name
}

/** One after the other, without a word between. */
export const rowText = (parts: string[], lang: Language): string =>
  parts.length === 0 ? '' : parts.reduce((one, other) => translator(lang, 'documents')('pair', { one, other }))

/** Names in a sentence: "A, B and C". Arabic joins "and" to the next word, which cannot be read where that is Latin. */
export const listText = (names: string[], lang: Language): string =>
  lang === 'ar' ? rowText(names, lang) : new Intl.ListFormat(localeOf(lang)).format(names)

const numbersOf = memo((lang: Language) => new Intl.NumberFormat(localeOf(lang)))

/** A count in the digits and groups of the language. */
export const numberText = (count: number, lang: Language): string => numbersOf(lang).format(count)

/** Such as "27–29 November 2017". */
export const daysText = ({ startsOn, endsOn }: Pick<Workshop, 'startsOn' | 'endsOn'>, lang: Language): string =>
  dayRange(startsOn, endsOn, localeOf(lang))

/** Such as "Bangkok, Thailand"; a city that is a State is named once. */
export const placeText = ({ city, country }: Pick<Workshop, 'city' | 'country'>, lang: Language): string => {
  const name = printedCountryName(country, lang)
  return city === name ? city : translator(lang, 'documents')('pair', { one: city, other: name })
}

/** Venue, city and country. What the venue's address ends with is not said again. */
export const whereText = (workshop: Pick<Workshop, 'venue' | 'city' | 'country'>, lang: Language): string => {
  const { venue, city, country } = workshop
  const place = placeText(workshop, lang)
  if (venue.endsWith(place)) return venue
  return rowText([venue, venue.endsWith(city) ? printedCountryName(country, lang) : place].filter(Boolean), lang)
}

/** Such as "Bangkok, 27–29 November 2017". */
export const placeAndDays = (workshop: Workshop, lang: Language): string =>
  translator(lang, 'documents')('pair', { one: workshop.city, other: daysText(workshop, lang) })

/** An instant on the workshop's clock, such as "27 November 2017, 09:00 (Asia/Bangkok)". */
export const clockText = ({ timeZone }: Pick<Workshop, 'timeZone'>, at: Date, lang: Language): string => {
  const day = dayIn(timeZone, at)
  return translator(lang, 'documents')('instant', {
    day: dayRange(day, day, localeOf(lang)),
    time: clockIn(timeZone, at),
    zone: timeZone
  })
}

type Own = Pick<Frame, 'title' | 'author' | 'printedAt' | 'foot' | 'landscape'>

/** `title` says which document of the workshop it is. What no agency is the author of (empty) is by the secretariat. */
export const frameOf = (workshop: Workshop, lang: Language, { title, author, ...own }: Own): Frame => {
  const t = translator(lang, 'documents')
  return {
    ...own,
    title: t('titled', { workshop: workshop.shortTitle, title }),
    author: author || t('secretariat'),
    lang,
    urdu: workshop.urduHand,
    running: workshop.shortTitle,
    ...(workshop.isDemonstration && { mark: demonstrationMark(lang) })
  }
}

/** What all documents of a workshop have in common: the frame, where and when it is held, and times on its clock. */
import { type Language, languageOf, localeOf, translator } from '../platform/i18n.ts'
import type { Frame } from '../platform/pdf/blocks.ts'
import { dayRange, isoIn } from '../platform/zones.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { Workshop } from './tables.ts'

/** The mark of documents and files about made-up people. */
export const DEMONSTRATION = 'Demonstration data'

/** The one that is asked for; otherwise the first of the workshop's in which documents are written; otherwise English. */
export const documentLanguage = ({ languages }: Pick<Workshop, 'languages'>, asked?: Language): Language =>
  asked ?? languageOf(languages)

/** The mark of documents and files about made-up people. */
export const demonstrationMark = (lang: Language): string => translator(lang, 'documents')('demonstration')

/** Names in a sentence: "A, B and C". Arabic joins "and" to the next word, which cannot be read where that is Latin. */
export const listText = (names: string[], lang: Language): string =>
  lang === 'ar' ? names.join('، ') : new Intl.ListFormat(localeOf(lang)).format(names)

/** Such as "27–29 November 2017". */
export const daysText = ({ startsOn, endsOn }: Pick<Workshop, 'startsOn' | 'endsOn'>, lang: Language): string =>
  dayRange(startsOn, endsOn, localeOf(lang))

/** Such as "Bangkok, Thailand"; a city that is a State is named once. */
export const placeText = ({ city, country }: Pick<Workshop, 'city' | 'country'>, lang: Language): string => {
  const name = printedCountryName(country, lang)
  return city === name ? city : translator(lang, 'documents')('pair', { one: city, other: name })
}

/** Such as "Bangkok, 27–29 November 2017". */
export const placeAndDays = ({ city, startsOn, endsOn }: Workshop): string =>
  `${city}, ${dayRange(startsOn, endsOn, 'en')}`

/** An instant on the workshop's clock, such as "2017-11-27 09:00 (Asia/Bangkok)". */
export const clockText = ({ timeZone }: Workshop, at: Date): string =>
  `${isoIn(timeZone, at).slice(0, 16).replace('T', ' ')} (${timeZone})`

type Own = Pick<Frame, 'title' | 'author' | 'printedAt' | 'foot' | 'landscape'>

/** `title` says which document of the workshop it is. What no agency is the author of (empty) is by the secretariat. */
export const frameOf = (workshop: Workshop, { title, author, ...own }: Own): Frame => ({
  ...own,
  title: `${workshop.shortTitle}: ${title}`,
  author: author || 'Secretariat',
  lang: 'en',
  running: workshop.shortTitle,
  ...(workshop.isDemonstration && { mark: DEMONSTRATION })
})

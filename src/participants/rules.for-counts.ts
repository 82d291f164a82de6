/** How counts of people name the row of a country, and in which order such rows stand. Pure. */
import { type Language, translator } from '../platform/i18n.ts'
import { compareNames, printedCountryName } from '../reference/countries.ts'

export type Named = { key: string; label: string }

/** The key of the row of those who belong to none. */
export const NONE = 'none'

/** Where a count by country puts people who belong to none. */
export const noCountry = (lang: Language = 'en'): string => translator(lang, 'documents')('counts.noCountry')

export const countryRow = (country: string | null, lang: Language = 'en'): Named =>
  country === null ? { key: NONE, label: noCountry(lang) } : { key: country, label: printedCountryName(country, lang) }

/** By name in the language's own order, those without a country last. */
export const orderOfCountries = (lang: Language) => {
  const compare = compareNames(lang)
  return (a: Named, b: Named): number => Number(a.key === NONE) - Number(b.key === NONE) || compare(a.label, b.label)
}

/** By English name, those without a country last. */
export const byCountryName = orderOfCountries('en')

/** How counts of people name the row of a country, and in which order such rows stand. Pure. */
import { printedCountryName } from '../reference/countries.ts'

export type Named = { key: string; label: string }

/** The key of the row of those who belong to none. */
export const NONE = 'none'
/** Where a count by country puts people who belong to none. */
export const NO_COUNTRY = 'International organizations and others'

export const countryRow = (country: string | null): Named =>
  country === null ? { key: NONE, label: NO_COUNTRY } : { key: country, label: printedCountryName(country) }

const names = new Intl.Collator('en')

/** By name, those without a country last. */
export const byCountryName = (a: Named, b: Named): number =>
  Number(a.key === NONE) - Number(b.key === NONE) || names.compare(a.label, b.label)

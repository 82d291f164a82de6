/** The 193 Member States and 2 non-member observer States of the United Nations, as typed rows of data/countries.json. */
import { readFileSync } from 'node:fs'
import { fromRoot } from '../platform/root.ts'

/** The six official languages of the United Nations, by their BCP 47 tags. */
export const unLanguages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const
export type UnLanguage = (typeof unLanguages)[number]

/** One State. `m49` codes have three digits; `names` are UN short names with straight apostrophes. */
export type Country = {
  iso2: string
  iso3: string
  m49: string
  unStatus: 'member' | 'observer_state'
  names: Readonly<Record<UnLanguage, string>>
  /** True where English running text wants "the": "in the Philippines". */
  articleThe: boolean
  isoNameEn: string
  formalEn: string
  region: string
  regionM49: string
  subregion: string
  subregionM49: string
  groups: readonly string[]
}

type StoredCountry = {
  iso2: string
  iso3: string
  m49: string
  un_status: Country['unStatus']
  names: Record<UnLanguage, string>
  article_the: boolean
  iso_name_en: string
  formal_en: string
  region: string
  region_m49: string
  subregion: string
  subregion_m49: string
  groups: string[]
}

const asCountry = (row: StoredCountry): Readonly<Country> =>
  Object.freeze({
    iso2: row.iso2,
    iso3: row.iso3,
    m49: row.m49,
    unStatus: row.un_status,
    names: Object.freeze({ ...row.names }),
    articleThe: row.article_the,
    isoNameEn: row.iso_name_en,
    formalEn: row.formal_en,
    region: row.region,
    regionM49: row.region_m49,
    subregion: row.subregion,
    subregionM49: row.subregion_m49,
    groups: Object.freeze([...row.groups])
  })

const stored: { countries: StoredCountry[] } = JSON.parse(
  readFileSync(fromRoot('src/reference/data/countries.json'), 'utf8')
)

export const countries: readonly Readonly<Country>[] = Object.freeze(stored.countries.map(asCountry))

const byIso3 = new Map(countries.map((country) => [country.iso3, country]))

/** The country of an ISO 3166-1 alpha-3 code in capitals. */
export const findCountry = (iso3: string): Country | undefined => byIso3.get(iso3)

/** The UN short name, with straight apostrophes; for a code that is none of the 195, the code itself. */
export const countryName = (iso3: string, language: UnLanguage = 'en'): string =>
  byIso3.get(iso3)?.names[language] ?? iso3

/** Turns the Arabic list form "X (A - B)" or "X (A _)" into the form of running text, "A X B". */
const outOfListOrder = (name: string) =>
  name.replace(/^(.+?) \((.+?) ?[-_] ?(.*)\)$/, (_, noun, before, after) => `${before} ${noun} ${after}`.trim())

/** A short name as it is printed: apostrophes are U+2019, and Arabic names leave the order of an index. */
export const asPrinted = (name: string, language: UnLanguage = 'en'): string =>
  (language === 'ar' ? outOfListOrder(name) : name).replaceAll("'", '\u2019')

export const printedCountryName = (iso3: string, language: UnLanguage = 'en'): string =>
  asPrinted(countryName(iso3, language), language)

const collators = new Map<UnLanguage, Intl.Collator>()

/** By what a name is ordered: Arabic dictionaries pass over the article. */
const orderedBy = (name: string, language: UnLanguage) => (language === 'ar' ? name.replace(/^ال/, '') : name)

/** Compares names in the order of the language's dictionary, not of bytes. */
export const compareNames = (language: UnLanguage = 'en') => {
  const collator = collators.get(language) ?? new Intl.Collator(language)
  collators.set(language, collator)
  return (a: string, b: string): number => collator.compare(orderedBy(a, language), orderedBy(b, language))
}

/** Compares States by their short names: Côte d'Ivoire is before Croatia. */
export const compareCountries = (language: UnLanguage = 'en') => {
  const compare = compareNames(language)
  return (a: Country, b: Country): number =>
    compare(a.names[language], b.names[language]) || (a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : 0)
}

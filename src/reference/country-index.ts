/** Every name that a country goes by, by its key; built once, when first asked. */
import { readFileSync } from 'node:fs'
import { fromRoot } from '../platform/root.ts'
import { type Country, countries, findCountry } from './countries.ts'
import { keyOf, wordsOf } from './spelling.ts'

type KnownName = { words: readonly string[]; country: Country }

export type CountryIndex = {
  /** Alpha-2, alpha-3 in capitals, and M49 of three digits. */
  codes: ReadonlyMap<string, Country>
  /** Names that more than one country could mean. */
  ambiguous: ReadonlyMap<string, readonly Country[]>
  names: ReadonlyMap<string, Country>
  known: readonly KnownName[]
}

type Aliases = { understood: Record<string, string[]>; ambiguous: Record<string, string[]> }

/** The six languages of the United Nations and those most met at workshops, as ICU names countries in them. */
export const commonNameLanguages =
  'en fr es ru ar zh zh-Hant th id ms vi pt de bn ur fil hi km lo my si ta ne fa ko ja'.split(' ')

const codeOf = (country: Country) => [country.iso2, country.iso3, country.m49] as const

const commonNames = (): [string, Country][] =>
  commonNameLanguages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const named = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
      return countries.flatMap((country): [string, Country][] => {
        const name = named.of(country.iso2)
        return name === undefined ? [] : [[name, country]]
      })
    })
  )

const build = (): CountryIndex => {
  const aliases: Aliases = JSON.parse(readFileSync(fromRoot('src/reference/data/country-aliases.json'), 'utf8'))
  const codes = new Map(countries.flatMap((country) => codeOf(country).map((code) => [code, country])))
  const ambiguous = new Map<string, readonly Country[]>(
    Object.entries(aliases.ambiguous).map(([name, iso3s]) => [
      keyOf(wordsOf(name)),
      iso3s.map((iso3) => findCountry(iso3)!)
    ])
  )
  const names = new Map<string, Country>()
  const known: KnownName[] = []
  const learn = (name: string, country: Country) => {
    const words = wordsOf(name)
    const key = keyOf(words)
    if (names.get(key) === country) return
    names.set(key, country)
    known.push({ words, country })
  }

  for (const country of countries) {
    for (const name of [country.isoNameEn, country.formalEn, ...Object.values(country.names)]) learn(name, country)
  }
  for (const [iso3, list] of Object.entries(aliases.understood)) {
    for (const name of list) learn(name, findCountry(iso3)!)
  }

  // ICU's names change with Node. They never overrule ours or a code, and where two countries share one neither has it.
  const common = new Map<string, Set<Country>>()
  for (const [name, country] of commonNames()) {
    const key = keyOf(wordsOf(name))
    const taken = names.get(key) ?? codes.get(key.toUpperCase()) ?? ambiguous.get(key)
    if (key === '' || taken !== undefined) continue
    common.set(key, (common.get(key) ?? new Set()).add(country))
  }
  for (const [name, country] of commonNames()) {
    if (common.get(keyOf(wordsOf(name)))?.size === 1) learn(name, country)
  }
  return { codes, ambiguous, names, known }
}

let index: CountryIndex | undefined

export const countryIndex = (): CountryIndex => {
  index ??= build()
  return index
}

/** Counts of people for reports and screens. Pure. "Not recorded" is a row, never dropped. */
import { countryRow, type Named, NONE, orderOfCountries } from '../participants/rules.for-counts.ts'
import { type Language, translator } from '../platform/i18n.ts'
import { sectorName } from '../reference/sectors.ts'
import { type Sex, sexName } from '../reference/sex.ts'

export type Counted = Named & { count: number }
export type Statistics = {
  total: number
  byCountry: Counted[]
  byCountryAndSector: (Counted & { sectors: Counted[] })[]
  bySector: Counted[]
  bySex: Counted[]
  byAgency: Counted[]
}

type Person = {
  country: string | null
  sector: string
  sex: Sex
  agency: string | null
  section: string
}

const countBy = <P>(people: P[], what: (person: P) => Named): Counted[] => {
  const counts = new Map<string, Counted>()
  for (const person of people) {
    const { key, label } = what(person)
    const counted = counts.get(key) ?? { key, label, count: 0 }
    counted.count++
    counts.set(key, counted)
  }
  return [...counts.values()]
}

const bySector = (people: Person[], lang: Language) =>
  countBy(people, ({ sector }) => ({ key: sector, label: sectorName(sector, lang) }))

const byCountry = (people: Person[], lang: Language) =>
  countBy(people, ({ country }) => countryRow(country, lang)).sort(orderOfCountries(lang))

/** Countries by name; other rows in the order in which people are given: pass them in the order of the list. */
export const statisticsOf = (people: Person[], lang: Language = 'en'): Statistics => ({
  total: people.length,
  byCountry: byCountry(people, lang),
  byCountryAndSector: byCountry(people, lang).map((row) => ({
    ...row,
    sectors: bySector(
      people.filter(({ country }) => (country ?? NONE) === row.key),
      lang
    )
  })),
  bySector: bySector(people, lang),
  bySex: countBy(people, ({ sex }) => ({ key: sex, label: sexName(sex, lang) })),
  byAgency: countBy(people, ({ agency }) => ({
    key: agency ?? NONE,
    label: agency ?? translator(lang, 'documents')('counts.noAgency')
  }))
})

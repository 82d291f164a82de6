/** Counts of people for reports and screens. Pure. "Not recorded" is a row, never dropped. */
import { byCountryName, countryRow, type Named, NONE } from '../participants/rules.for-counts.ts'
import { sectorName } from '../reference/sectors.ts'
import { sexNames } from '../reference/sex.ts'

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
  sex: keyof typeof sexNames
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

const bySector = (people: Person[]) => countBy(people, ({ sector }) => ({ key: sector, label: sectorName(sector) }))

/** Of each country how many by sector. */
const crossed = (countries: Counted[], people: Person[]) =>
  countries.map((row) => ({
    ...row,
    sectors: bySector(people.filter(({ country }) => (country ?? NONE) === row.key))
  }))

/** Countries by name; other rows in the order in which people are given: pass them in the order of the list. */
export const statisticsOf = (people: Person[]): Statistics => {
  const byCountry = countBy(people, ({ country }) => countryRow(country)).sort(byCountryName)
  return {
    total: people.length,
    byCountry,
    byCountryAndSector: crossed(byCountry, people),
    bySector: bySector(people),
    bySex: countBy(people, ({ sex }) => ({ key: sex, label: sexNames[sex] })),
    byAgency: countBy(people, ({ agency }) => ({ key: agency ?? NONE, label: agency ?? 'No inviting agency' }))
  }
}

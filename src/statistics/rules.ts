/** Counts of people for reports and screens. Pure. "Not recorded" is a row, never dropped. */
import { NO_COUNTRY } from '../participants/rules.ts'
import { printedCountryName } from '../reference/countries.ts'
import { sectorName } from '../reference/sectors.ts'
import { sexNames } from '../reference/sex.ts'

export type Counted = { key: string; label: string; count: number }
export type Statistics = {
  total: number
  byCountry: Counted[]
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

const NONE = 'none'

const countBy = <P>(people: P[], what: (person: P) => { key: string; label: string }): Counted[] => {
  const counts = new Map<string, Counted>()
  for (const person of people) {
    const { key, label } = what(person)
    const counted = counts.get(key) ?? { key, label, count: 0 }
    counted.count++
    counts.set(key, counted)
  }
  return [...counts.values()]
}

const names = new Intl.Collator('en')
/** By name, those without a country last. */
const byName = (a: Counted, b: Counted) =>
  Number(a.key === NONE) - Number(b.key === NONE) || names.compare(a.label, b.label)

/** Countries by name; other rows in the order in which people are given: pass them in the order of the list. */
export const statisticsOf = (people: Person[]): Statistics => ({
  total: people.length,
  byCountry: countBy(people, ({ country }) =>
    country === null ? { key: NONE, label: NO_COUNTRY } : { key: country, label: printedCountryName(country, 'en') }
  ).sort(byName),
  bySector: countBy(people, ({ sector }) => ({ key: sector, label: sectorName(sector, 'en') })),
  bySex: countBy(people, ({ sex }) => ({ key: sex, label: sexNames[sex] })),
  byAgency: countBy(people, ({ agency }) => ({ key: agency ?? NONE, label: agency ?? 'No inviting agency' }))
})

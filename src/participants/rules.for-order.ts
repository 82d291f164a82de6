/** The order of a list of participants: sections, States by their short names, heads first, then as entered. */
import type { Language } from '../platform/i18n.ts'
import { compareNames, countryName, findCountry } from '../reference/countries.ts'
import type { Category } from '../workshops/tables.ts'
import { SECTION_ORDER } from './rules.ts'

/** `countryNames` and `rank`: as they were when the list was frozen; otherwise as they are now. */
export type Orderable = {
  section: Category['section']
  country: string | null
  organisation: string
  headOfDelegation: boolean
  countryNames?: Record<Language, string> | null
  rank?: number | null
}

/** Acronym and name, in the order in which the workshop names its agencies. */
export type RankedAgency = { agency: string; name: string }

const RANKED: Category['section'][] = ['united-nations', 'secretariat']
const LAST = Number.MAX_SAFE_INTEGER

/** "UNODC", "UNODC Regional Office" and the full name are UNODC; "UNODC-like" is not. */
const isOf = (organisation: string, { agency, name }: RankedAgency): boolean =>
  organisation === name ||
  (organisation.startsWith(agency) && !/^[\p{L}\p{N}-]/u.test(organisation.slice(agency.length)))

/** Where the organisation stands among the workshop's agencies; null for all others, who follow them. */
export const rankOf = ({ section, organisation }: Orderable, agencies: RankedAgency[]): number | null => {
  const rank = RANKED.includes(section) ? agencies.findIndex((agency) => isOf(organisation, agency)) : -1
  return rank < 0 ? null : rank
}

/** Member States, then States that observe, then people of the section who stand for no State. */
const STANDING = { member: 0, observer_state: 1 }
export const standingOf = (country: string | null): number => {
  if (country === null) return 2
  return STANDING[findCountry(country)?.unStatus ?? 'member']
}

/** The name by which a person's State is ordered: the one that was frozen, or today's. */
export const stateName = ({ country, countryNames }: Orderable, lang: Language): string =>
  country === null ? '' : (countryNames?.[lang] ?? countryName(country, lang))

/**
 * Given in the order of entry. In countries: State, head first; elsewhere: the workshop's agencies in its order, then by
 * organisation, then as entered. Names stand in the alphabetical order of the language, as they do in each language
 * version of a UN document.
 */
export const orderedForLists = <P extends Orderable>(
  people: P[],
  lang: Language = 'en',
  agencies: RankedAgency[] = []
): P[] => {
  const states = compareNames(lang)
  const names = new Intl.Collator(lang)
  const keyed = people.map((person) => ({
    person,
    section: SECTION_ORDER.indexOf(person.section),
    isNational: person.section === 'countries',
    standing: standingOf(person.country),
    state: stateName(person, lang),
    rank: (person.rank === undefined ? rankOf(person, agencies) : person.rank) ?? LAST
  }))
  type Keyed = (typeof keyed)[number]
  const byState = (a: Keyed, b: Keyed) =>
    a.standing - b.standing ||
    states(a.state, b.state) ||
    (a.person.country === null ? names.compare(a.person.organisation, b.person.organisation) : 0) ||
    states(a.person.country ?? '', b.person.country ?? '') ||
    Number(b.person.headOfDelegation) - Number(a.person.headOfDelegation)
  const byOrganisation = (a: Keyed, b: Keyed) =>
    a.rank - b.rank || names.compare(a.person.organisation, b.person.organisation)
  return keyed
    .sort((a, b) => a.section - b.section || (a.isNational ? byState(a, b) : byOrganisation(a, b)))
    .map(({ person }) => person)
}

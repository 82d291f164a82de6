/** The order of a list of participants: sections, States by their short names, heads first, then as entered. */
import type { Language } from '../platform/i18n.ts'
import { compareCountries, findCountry } from '../reference/countries.ts'
import type { Category } from '../workshops/tables.ts'
import { SECTION_ORDER } from './rules.ts'

type Orderable = {
  section: Category['section']
  country: string | null
  organisation: string
  headOfDelegation: boolean
}

/**
 * Given in the order of entry. In countries: State, head first; elsewhere: organisation, then as entered. Names stand in
 * the alphabetical order of the language, as they do in each language version of a UN document.
 */
export const orderedForLists = <P extends Orderable>(people: P[], lang: Language = 'en'): P[] => {
  const compare = compareCountries(lang)
  const names = new Intl.Collator(lang)
  const byCountry = (a: P, b: P) => {
    const [one, other] = [findCountry(a.country ?? ''), findCountry(b.country ?? '')]
    return one && other ? compare(one, other) : 0
  }
  return [...people].sort(
    (a, b) =>
      SECTION_ORDER.indexOf(a.section) - SECTION_ORDER.indexOf(b.section) ||
      (a.section === 'countries'
        ? byCountry(a, b) || Number(b.headOfDelegation) - Number(a.headOfDelegation)
        : names.compare(a.organisation, b.organisation))
  )
}

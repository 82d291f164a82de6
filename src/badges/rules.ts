/** What a person's badge says of them, and the order in which badges are printed. Pure. */
import type { ListedParticipant } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import type { Language } from '../platform/i18n.ts'
import { findCountry, printedCountryName } from '../reference/countries.ts'
import { categoryText } from '../workshops/document.pdf.ts'
import type { Category } from '../workshops/tables.ts'
import type { BadgeFilter } from './contract.ts'
import type { Badge } from './fields.ts'

/** The person's own category; for a head of delegation, the one of the same section that is for heads. */
export const shownCategory = (person: ListedParticipant, categories: Category[]): Category => {
  const own = categories.find(({ id }) => id === person.categoryId)
  if (!own) throw new Error(`participant ${person.id} is of a category that the workshop does not have`)
  const forHeads = categories.find(({ forHeads, section }) => forHeads && section === own.section)
  return (person.headOfDelegation && forHeads) || own
}

/** Nothing that is not printed gets into it: no address, no number, no reference. `lang`: of the country and category. */
export const badgeOf = (person: ListedParticipant, category: Category, token: string, lang: Language = 'en'): Badge => {
  const { honorific, displayName, familyName, nativeName, languages, position, organisation } = person
  const country = person.section === 'countries' && person.country ? findCountry(person.country) : undefined
  return {
    honorific,
    name: displayName,
    familyName,
    nativeName,
    languages,
    position,
    organisation,
    country: country && { name: printedCountryName(country.iso3, lang), iso2: country.iso2 },
    category: {
      letter: category.letter,
      name: categoryText(category.name, lang),
      colour: category.colour,
      known: category.name,
      section: category.section
    },
    token
  }
}

const names = new Intl.Collator('en')
const byName = (a: ListedParticipant, b: ListedParticipant) => names.compare(a.sortKey, b.sortKey)

/** People as entered -> as printed. `country` is the order of the list of participants; categories have their own. */
export const orderedForPrint = (
  people: ListedParticipant[],
  order: NonNullable<BadgeFilter['order']>,
  categories: Category[]
): ListedParticipant[] => {
  if (order === 'country') return orderedForLists(people)
  if (order === 'name') return [...people].sort(byName)
  const place = (person: ListedParticipant) => categories.indexOf(shownCategory(person, categories))
  return [...people].sort((a, b) => place(a) - place(b) || byName(a, b))
}

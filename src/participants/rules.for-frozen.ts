/** What a frozen version keeps of each person, who may be named from it later, and what changed between two. Pure. */
import { LANGUAGES, type Language } from '../platform/i18n.ts'
import { countryName } from '../reference/countries.ts'
import type { Category } from '../workshops/tables.ts'
import type { Face } from './contract.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { type RankedAgency, rankOf } from './rules.for-order.ts'
import { fullName, isNamedIn } from './rules.ts'

const KEPT = [
  'reference',
  'honorific',
  'givenNames',
  'familyName',
  'displayName',
  'nativeName',
  'sex',
  'country',
  'sector',
  'category',
  'section',
  'agency',
  'agencyId',
  'organisation',
  'position',
  'languages',
  'headOfDelegation'
] as const satisfies (keyof ListedParticipant)[]

/** Addresses, telephone numbers and needs are not kept: they are erased in their own time, and no list is a reason to hold them. */
export type Entry = Pick<ListedParticipant, (typeof KEPT)[number]> & {
  countryNames: Record<Language, string> | null
  rank: number | null
}

/** A person as lists print them: of today, or as frozen, with the contact data of today. */
export type ListPerson = Pick<ListedParticipant, (typeof KEPT)[number] | 'id' | 'listed' | 'email' | 'telephone'> &
  Partial<Pick<ListedParticipant, 'dietaryNeeds' | 'state'> & Pick<Entry, 'countryNames' | 'rank'>>

const namesOf = (country: string) =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, countryName(country, lang)])) as Record<Language, string>

export const entryOf = (person: ListedParticipant, agencies: RankedAgency[]): Entry => ({
  ...(Object.fromEntries(KEPT.map((field) => [field, person[field]])) as Pick<
    ListedParticipant,
    (typeof KEPT)[number]
  >),
  countryNames: person.country === null ? null : namesOf(person.country),
  rank: rankOf(person, agencies)
})

type Nameable = { listed: boolean; sector: string; section: Category['section'] }

/** The stricter of then and now: who has taken consent back since is left out of every print that leaves the house. */
export const isStillNamedIn = (face: Face, then: Nameable, now: Nameable): boolean =>
  isNamedIn(face, then) && isNamedIn(face, now)

export type ListChangeKind = 'added' | 'removed' | 'name' | 'function' | 'group' | 'head'
export type ListChange = {
  kinds: ListChangeKind[]
  name: string
  country: string | null
  before: string | null
  after: string | null
}

const functionOf = ({ position, organisation }: ListPerson) => [position, organisation].filter(Boolean).join(', ')

type Told = { kind: ListChangeKind; tell: (person: ListPerson) => string; of: (person: ListPerson) => string }
const TOLD: Told[] = [
  { kind: 'name', of: (person) => `${fullName(person)}\n${person.nativeName}`, tell: fullName },
  { kind: 'function', of: functionOf, tell: functionOf },
  { kind: 'group', of: ({ section, country }) => `${section} ${country}`, tell: ({ country }) => country ?? '' },
  { kind: 'head', of: ({ headOfDelegation }) => String(headOfDelegation), tell: () => '' }
]

/** What two versions, each as one face shows it, tell differently. In the order of the later, who left at the end. */
export const changesBetween = (before: ListPerson[], after: ListPerson[]): ListChange[] => {
  const earlier = new Map(before.map((person) => [person.id, person]))
  const later = new Set(after.map(({ id }) => id))
  const changeOf = (kinds: ListChangeKind[], person: ListPerson, told: [string, string] | undefined): ListChange => ({
    kinds,
    name: fullName(person),
    country: person.country,
    before: told?.[0] || null,
    after: told?.[1] || null
  })
  const here = after.flatMap((person): ListChange[] => {
    const was = earlier.get(person.id)
    if (!was) return [changeOf(['added'], person, undefined)]
    const told = TOLD.filter(({ of }) => of(was) !== of(person))
    if (told.length === 0) return []
    const join = (one: ListPerson) => told.map(({ tell }) => tell(one)).filter(Boolean)
    const kinds = told.map(({ kind }) => kind)
    return [changeOf(kinds, person, [join(was).join('; '), join(person).join('; ')])]
  })
  const gone = before.filter(({ id }) => !later.has(id)).map((person) => changeOf(['removed'], person, undefined))
  return [...here, ...gone]
}

/** How a version is cited. */
export const symbolOf = (number: number): string => `LOP/${number}`

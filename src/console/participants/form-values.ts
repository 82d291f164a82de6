/** What the form of a person holds, and what of it is sent. Pure. */
import { proposedDisplayName, proposedSortKey } from '../../participants/rules.ts'
import type { Person, PersonChange, Registration } from './people.ts'

export type FormValues = {
  reference: string
  honorific: string
  givenNames: string
  familyName: string
  displayName: string
  nativeName: string
  sortKey: string
  sex: Person['sex']
  country: string | null
  sector: string
  category: string
  /** Empty for nobody. */
  agency: string
  organisation: string
  position: string
  email: string
  telephone: string
  languages: string[]
  dietaryNeeds: string
  headOfDelegation: boolean
  listed: boolean
}

const EMPTY: FormValues = {
  reference: '',
  honorific: '',
  givenNames: '',
  familyName: '',
  displayName: '',
  nativeName: '',
  sortKey: '',
  sex: 'not-recorded',
  country: null,
  sector: '',
  category: '',
  agency: '',
  organisation: '',
  position: '',
  email: '',
  telephone: '',
  languages: [],
  dietaryNeeds: '',
  headOfDelegation: false,
  listed: false
}

export const emptyValues = (known: Partial<FormValues> = {}): FormValues => ({ ...EMPTY, ...known })

export const valuesOf = (person: Person): FormValues => {
  const named = Object.keys(EMPTY).map((name) => [name, person[name as keyof FormValues]])
  return { ...Object.fromEntries(named), agency: person.agency ?? '', email: person.email ?? '' }
}

/** Where people of the same delegation are alike. */
export const delegationOf = ({ country, sector, category, agency, organisation, headOfDelegation }: Person) =>
  emptyValues({ country, sector, category, agency: agency ?? '', organisation, headOfDelegation })

/** As the API takes it: what is empty is nothing, and names that are empty are those that are proposed. */
const sent = (values: FormValues): PersonChange & FormValues => ({
  ...values,
  displayName: values.displayName.trim() || proposedDisplayName(values),
  sortKey: values.sortKey.trim() || proposedSortKey(values),
  agency: (values.agency || null) as string,
  email: (values.email.trim() || null) as string
})

/** Of an edited form only what differs from what was read. */
export const changeOf = (base: Person, values: FormValues): PersonChange => {
  const before = sent(valuesOf(base))
  const after = sent(values)
  const names = Object.keys(EMPTY) as (keyof FormValues)[]
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]])
  )
}

/** Of a new person what is filled in. */
export const registrationOf = (values: FormValues): Registration => {
  const filled = Object.entries(values).filter(([, value]) => value !== '' && value !== null)
  return Object.fromEntries(filled) as Registration
}

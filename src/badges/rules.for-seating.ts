/** Who sits where, and which States have name plates: the English alphabetical order of meetings. Pure. */
import type { ListedParticipant } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { type Country, compareCountries, findCountry } from '../reference/countries.ts'

const HOLY_SEE = 'VAT'
const byName = compareCountries('en')

type Seated = Pick<ListedParticipant, 'section' | 'country' | 'organisation' | 'headOfDelegation'>

const stateOf = ({ section, country }: Seated): Country | undefined =>
  section === 'countries' && country ? findCountry(country) : undefined

const distinct = (people: Seated[]): Country[] => [
  ...new Map(people.flatMap((person) => stateOf(person) ?? []).map((state) => [state.iso3, state])).values()
]

/** The States of national delegates, in the English alphabetical order. */
export const statesOf = (people: Seated[]): Country[] => distinct(people).sort(byName)

/**
 * Member States in the English alphabetical order, beginning with the one that was drawn by lot or the next that takes
 * part; right after them the Holy See, then other observer States (A/RES/58/314).
 */
const inOrder = (states: Country[], startingWith: Country | undefined): Country[] => {
  const members = states.filter(({ unStatus }) => unStatus === 'member').sort(byName)
  const from = startingWith ? members.findIndex((state) => byName(state, startingWith) >= 0) : 0
  const observers = states.filter(({ unStatus }) => unStatus !== 'member').sort(byName)
  return [
    ...(from < 0 ? members : [...members.slice(from), ...members.slice(0, from)]),
    ...observers.filter(({ iso3 }) => iso3 === HOLY_SEE),
    ...observers.filter(({ iso3 }) => iso3 !== HOLY_SEE)
  ]
}

/** Delegations with their heads first, then everybody else as in the list of participants. People come as entered. */
export const seatingOrder = <P extends Seated>(people: P[], startingWith?: Country): P[] => {
  const listed = orderedForLists(people)
  const states = inOrder(distinct(people), startingWith)
  const delegations = states.flatMap((state) => listed.filter((person) => stateOf(person)?.iso3 === state.iso3))
  return [...delegations, ...listed.filter((person) => stateOf(person) === undefined)]
}

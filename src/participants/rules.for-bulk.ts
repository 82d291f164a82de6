/** What becomes of each of many people who are changed by one deed, and who stands in the way. Pure. */
import type { Category } from '../workshops/tables.ts'
import type { BulkFault, Former } from './contract.for-bulk.ts'
import type { ListedParticipant } from './queries.for-lists.ts'
import { mayMove, takesPlace } from './rules.ts'
import type { NewParticipant, ParticipantState } from './tables.ts'

/** One thing that all of them are to be. */
export type Wanted =
  | { field: 'state'; to: ParticipantState }
  | { field: 'category'; to: Category }
  | { field: 'agency'; to: { id: string; acronym: string } | null }
  | { field: 'sector'; to: string }
  | { field: 'listed'; to: boolean }

type Set = Partial<Pick<NewParticipant, 'state' | 'categoryId' | 'agencyId' | 'sector' | 'listed'>>
export type PlannedChange = { person: ListedParticipant; set: Set; value: string; before: Former['before'] }
export type Plan = {
  changes: PlannedChange[]
  faults: BulkFault[]
  /** Who were to be confirmed and have no place. */
  withoutPlace: number
  /** Places that were held and are held no longer, less those that are newly held. */
  freed: number
}

const faultOf = ({ id, reference, displayName }: ListedParticipant, detail: string): BulkFault => ({
  id,
  reference,
  displayName,
  detail
})
const holdsPlace = ({ state, section }: ListedParticipant) => state === 'confirmed' && takesPlace(section)

/** In the order of the list: who comes first gets a place. `free`: Infinity where there is no limit. */
const planStates = (people: ListedParticipant[], to: ParticipantState, free: number): Plan => {
  const plan: Plan = { changes: [], faults: [], withoutPlace: 0, freed: 0 }
  let left = free
  for (const person of people) {
    if (person.state === to) continue
    const lacksPlace = to === 'confirmed' && takesPlace(person.section) && left <= 0
    const state = lacksPlace ? 'waiting' : to
    if (lacksPlace) plan.withoutPlace++
    if (state === person.state) continue
    if (!mayMove(person.state, state)) {
      plan.faults.push(faultOf(person, `is ${person.state} and cannot become ${state}`))
      continue
    }
    if (holdsPlace(person)) plan.freed++
    if (state === 'confirmed' && takesPlace(person.section)) left--
    plan.changes.push({ person, set: { state }, value: state, before: { state: person.state } })
  }
  return plan
}

const planCategory = (people: ListedParticipant[], category: Category, free: number): Plan => {
  const changing = people.filter(({ categoryId }) => categoryId !== category.id)
  const holds = (person: ListedParticipant) => person.state === 'confirmed' && takesPlace(category.section)
  const leaving = changing.filter((person) => holdsPlace(person) && !holds(person))
  let left = free + leaving.length
  const faults = changing.flatMap((person) => {
    if (category.section === 'countries' && person.country === null)
      return [faultOf(person, 'has no country, which national delegates need')]
    if (holdsPlace(person) || !holds(person)) return []
    left--
    return left < 0 ? [faultOf(person, 'would need a place, and all are taken')] : []
  })
  const coming = changing.filter((person) => !holdsPlace(person) && holds(person))
  return {
    changes: changing.map((person) => ({
      person,
      set: { categoryId: category.id },
      value: category.name,
      before: { category: person.category }
    })),
    faults,
    withoutPlace: 0,
    freed: Math.max(0, leaving.length - coming.length)
  }
}

const planPlain = (people: ListedParticipant[], wanted: Exclude<Wanted, { field: 'state' | 'category' }>): Plan => {
  const changeOf = (person: ListedParticipant): Omit<PlannedChange, 'person'> | undefined => {
    if (wanted.field === 'agency') {
      const agencyId = wanted.to?.id ?? null
      if (person.agencyId === agencyId) return undefined
      return { set: { agencyId }, value: wanted.to?.acronym ?? 'none', before: { agency: person.agency } }
    }
    if (wanted.field === 'sector') {
      if (person.sector === wanted.to) return undefined
      return { set: { sector: wanted.to }, value: wanted.to, before: { sector: person.sector } }
    }
    if (person.listed === wanted.to) return undefined
    return { set: { listed: wanted.to }, value: String(wanted.to), before: { listed: person.listed } }
  }
  const changes = people.flatMap((person) => {
    const change = changeOf(person)
    return change ? [{ person, ...change }] : []
  })
  return { changes, faults: [], withoutPlace: 0, freed: 0 }
}

/** People in the order of the list; `free` places, Infinity where there is no limit. */
export const planChange = (people: ListedParticipant[], wanted: Wanted, free: number): Plan => {
  if (wanted.field === 'state') return planStates(people, wanted.to, free)
  if (wanted.field === 'category') return planCategory(people, wanted.to, free)
  return planPlain(people, wanted)
}

/** How many became what, in the order in which it first happened. */
export const countsOf = (changes: { value: string }[]): { value: string; people: number }[] => {
  const counts = new Map<string, number>()
  for (const { value } of changes) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, people]) => ({ value, people }))
}

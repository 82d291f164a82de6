/** Writes people onto the list, with the beginning of their history and a badge token each. Inside the caller's transaction. */
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import type { Category, Workshop } from '../workshops/tables.ts'
import { badgeToken, badgeTokenHash } from './badge-token.ts'
import type { Registration } from './contract.ts'
import { countPlacesTaken, insertArrivals, lastReferenceNumber } from './queries.ts'
import { proposedDisplayName, proposedSortKey, statesOnArrival, takesPlace } from './rules.ts'
import type { NewParticipant, ParticipantState } from './tables.ts'

/** A person whose names, country, sector, category and agency are known to be good. */
export type Arrival = {
  given: Registration
  category: Category
  resolved: Pick<NewParticipant, 'country' | 'agencyId' | 'email'> & { sector: string }
}

/** The state that each will have. The caller holds the workshop's row. */
export const statesFor = async (
  tx: Transaction,
  workshop: Workshop,
  arrivals: Pick<Arrival, 'category'>[]
): Promise<ParticipantState[]> => {
  const taken = workshop.capacity === null ? 0 : await countPlacesTaken(tx, workshop.id)
  return statesOnArrival(
    workshop.capacity,
    taken,
    arrivals.map(({ category }) => takesPlace(category.section))
  )
}

/**
 * The caller holds the workshop's row, so that places and references are counted once. In the order given. `state`: what
 * all of them are for now, when an organiser decides later.
 */
export const enterArrivals = async (
  tx: Transaction,
  { clock, secrets }: Pick<Services, 'clock' | 'secrets'>,
  access: Access | undefined,
  workshop: Workshop,
  arrivals: Arrival[],
  state?: ParticipantState
): Promise<NewParticipant[]> => {
  const now = clock()
  const workshopId = workshop.id
  const arriving = state ? arrivals.map(() => state) : await statesFor(tx, workshop, arrivals)
  const givenReferences = new Set(arrivals.map(({ given }) => given.reference))
  let last = givenReferences.has(undefined) ? await lastReferenceNumber(tx, workshopId) : 0
  const nextReference = (): string => {
    const reference = `P-${++last}`
    return givenReferences.has(reference) ? nextReference() : reference
  }
  const people = arrivals.map(({ given, category, resolved }, i): NewParticipant => {
    return {
      workshopId,
      id: newId(now),
      reference: given.reference ?? nextReference(),
      honorific: given.honorific ?? '',
      givenNames: given.givenNames,
      familyName: given.familyName ?? '',
      displayName: given.displayName ?? proposedDisplayName(given),
      nativeName: given.nativeName ?? '',
      sortKey: given.sortKey ?? proposedSortKey(given),
      sex: given.sex ?? 'not-recorded',
      ...resolved,
      categoryId: category.id,
      organisation: given.organisation ?? '',
      position: given.position ?? '',
      telephone: given.telephone ?? '',
      languages: given.languages ?? [],
      dietaryNeeds: given.dietaryNeeds ?? '',
      headOfDelegation: given.headOfDelegation ?? false,
      listed: given.listed ?? false,
      state: arriving[i]!,
      createdAt: now,
      changedAt: now
    }
  })
  const changedBy = access?.principalId ?? null
  const states = people.map(({ id, state }) => ({
    workshopId,
    id: newId(now),
    participantId: id,
    toState: state,
    changedBy,
    changedAt: now
  }))
  const key = secrets.key('badges')
  const tokens = people.map(({ id: participantId }) => {
    const id = newId(now)
    return { workshopId, id, participantId, tokenHash: badgeTokenHash(badgeToken(key, id)), issuedAt: now }
  })
  await insertArrivals(tx, { people, states, tokens })
  return people
}

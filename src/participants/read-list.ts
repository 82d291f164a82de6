/** The list of participants in one of its faces, for one reader: filtered, scoped, ordered and numbered. */
import type { Access } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Face, ParticipantFilter } from './contract.ts'
import { allowedFilter } from './find.ts'
import { type ListedParticipant, listParticipants } from './queries.for-lists.ts'
import { orderedForLists, rankOf } from './rules.for-order.ts'
import { isNamedIn, scopeOf } from './rules.ts'

/** Participants of a workshop see only the face that is theirs; officers see their own agency's people in any face. */
export const facesOf = (access: Access): Face[] =>
  access.member?.role === 'participant' ? ['participants', 'public'] : ['internal', 'participants', 'public']

/** Confirmed people unless another state is asked for. The faces that leave the house hold listed people only. */
export const readList = async (
  db: Db,
  access: Access,
  workshopId: string,
  face: Face,
  filter: ParticipantFilter
): Promise<(ListedParticipant & { rank: number | null })[]> => {
  const everybody = await listParticipants(db, workshopId, scopeOf(access), {
    state: ['confirmed'],
    ...allowedFilter(access, filter)
  })
  const agencies = await listWorkshopAgencies(db, workshopId)
  return orderedForLists(
    everybody
      .filter((person) => isNamedIn(face, person))
      .map((person) => ({ ...person, rank: rankOf(person, agencies) }))
  )
}

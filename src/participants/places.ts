/** The places of a workshop: whether one is free, and who of the waiting list gets it. The caller holds the workshop's row. */
import { recordDeeds } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Workshop } from '../workshops/tables.ts'
import { keepMoves } from './keep-moves.ts'
import { countPlacesTaken, lockWaiting, updateParticipant } from './queries.ts'
import type { Participant, ParticipantState } from './tables.ts'
import { writeMany } from './write-many.ts'

/** As a `limit` of SQL. */
const EVERYBODY_WHO_WAITS = 2_147_483_647

type Move = { to: ParticipantState; by: string | null; reason: string; now: Date }

/** Writes the state and, beside it, its history. */
export const writeState = async (tx: Transaction, person: Participant, { to, by, reason, now }: Move) => {
  const { workshopId, id, state: fromState } = person
  const moved = { participantId: id, fromState, toState: to, reason, changedBy: by, changedAt: now }
  await updateParticipant(tx, workshopId, id, { state: to, changedAt: now })
  await keepMoves(tx, [{ ...moved, workshopId, id: newId(now) }])
}

export const isFull = async (tx: Transaction, { id, capacity }: Pick<Workshop, 'id' | 'capacity'>): Promise<boolean> =>
  capacity !== null && (await countPlacesTaken(tx, id)) >= capacity

/** Confirms those who wait longest, as many as places are free and at most so many; their ids. */
export const promoteMany = async (
  tx: Transaction,
  { id: workshopId, capacity }: Pick<Workshop, 'id' | 'capacity'>,
  access: Access,
  now: Date,
  most: number
): Promise<string[]> => {
  const free = capacity === null ? most : Math.min(most, capacity - (await countPlacesTaken(tx, workshopId)))
  if (free <= 0) return []
  const people = await lockWaiting(tx, workshopId, free)
  const changes = people.map((person) => ({ person, set: { state: 'confirmed' as const } }))
  await writeMany(tx, workshopId, changes, { access, by: null, now, reason: 'A place became free' })
  await recordDeeds(
    tx,
    people.map(({ id: subjectId }) => ({ now, access, workshopId, deed: 'participants.promote', subjectId }))
  )
  return people.map(({ id }) => id)
}

/** Confirms who waits longest, if a place is free. */
export const promoteNext = async (
  tx: Transaction,
  workshop: Pick<Workshop, 'id' | 'capacity'>,
  access: Access,
  now: Date
): Promise<void> => {
  await promoteMany(tx, workshop, access, now, 1)
}

/** When there are more places than before: as many of the waiting list as fit, so that no newcomer overtakes them. */
export const fillPlaces = async (
  tx: Transaction,
  workshop: Pick<Workshop, 'id' | 'capacity'>,
  access: Access,
  now: Date
): Promise<void> => {
  await promoteMany(tx, workshop, access, now, EVERYBODY_WHO_WAITS)
}

/** The places of a workshop: whether one is free, and who of the waiting list gets it. The caller holds the workshop's row. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Workshop } from '../workshops/tables.ts'
import { keepMoves } from './keep-moves.ts'
import { countPlacesTaken, lockNextWaiting, updateParticipant } from './queries.ts'
import type { Participant, ParticipantState } from './tables.ts'

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

/** Confirms who waits longest, if a place is free, and gives the id; undefined when there is no place or nobody waits. */
export const promoteNext = async (
  tx: Transaction,
  workshop: Pick<Workshop, 'id' | 'capacity'>,
  access: Access,
  now: Date
): Promise<string | undefined> => {
  if (await isFull(tx, workshop)) return undefined
  const next = await lockNextWaiting(tx, workshop.id)
  if (!next) return undefined
  await writeState(tx, next, { to: 'confirmed', by: null, reason: 'A place became free', now })
  await recordDeed(tx, { now, access, workshopId: workshop.id, deed: 'participants.promote', subjectId: next.id })
  return next.id
}

/** When there are more places than before: as many of the waiting list as fit, so that no newcomer overtakes them. */
export const fillPlaces = async (
  tx: Transaction,
  workshop: Pick<Workshop, 'id' | 'capacity'>,
  access: Access,
  now: Date
): Promise<void> => {
  while (await promoteNext(tx, workshop, access, now));
}

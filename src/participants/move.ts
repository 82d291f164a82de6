/** Moves a person to another state: confirm, decline, cancel. A place that becomes free goes to who waits longest. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { StateChange } from './contract.ts'
import { participantNotFound, stateNotPossible } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { countPlacesTaken, insertStates, lockNextWaiting, lockParticipant, updateParticipant } from './queries.ts'
import { mayMove, takesPlace } from './rules.ts'
import type { Participant, ParticipantState } from './tables.ts'

const write = async (
  tx: Transaction,
  person: Participant,
  to: ParticipantState,
  by: string | null,
  reason: string,
  now: Date
) => {
  const { workshopId, id, state } = person
  const after = await updateParticipant(tx, workshopId, id, undefined, { state: to, changedAt: now })
  await insertStates(tx, [
    {
      workshopId,
      id: newId(now),
      participantId: id,
      fromState: state,
      toState: to,
      reason,
      changedBy: by,
      changedAt: now
    }
  ])
  return after!
}

const isFull = async (tx: Transaction, { id, capacity }: Workshop) =>
  capacity !== null && (await countPlacesTaken(tx, id)) >= capacity

/** Problems: 404, 412 changed-meanwhile, 409 state-not-possible (also: confirming when no place is free). */
export const moveParticipant = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  version: number | '*',
  { state: to, reason = '' }: StateChange
): Promise<ListedParticipant> =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const person = await lockParticipant(tx, workshopId, id)
    const listed = person && (await findParticipant(tx, workshopId, { agencyId: undefined }, id))
    if (!person || !listed) throw participantNotFound('This person is not on the list.')
    if (version !== '*' && person.version !== version) throw changedMeanwhile('The person was changed meanwhile.')
    if (!mayMove(person.state, to)) throw stateNotPossible(`A person who is ${person.state} cannot become ${to}.`)
    if (to === 'confirmed' && takesPlace(listed.section) && (await isFull(tx, workshop))) {
      throw stateNotPossible(`All ${workshop.capacity} places are taken; put the person on the waiting list.`)
    }
    await write(tx, person, to, access.principalId, reason, now)
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'participants.move',
      subjectId: id,
      detail: { from: person.state, to }
    })
    if (person.state === 'confirmed' && takesPlace(listed.section)) {
      const next = await lockNextWaiting(tx, workshopId)
      if (next && !(await isFull(tx, workshop))) {
        await write(tx, next, 'confirmed', null, 'A place became free', now)
        await recordDeed(tx, { now, access, workshopId, deed: 'participants.promote', subjectId: next.id })
      }
    }
    return (await findParticipant(tx, workshopId, { agencyId: undefined }, id))!
  })

/** Moves a person to another state: confirm, decline, cancel. A place that becomes free goes to who waits longest. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { StateChange } from './contract.ts'
import { isFull, promoteNext, writeState } from './places.ts'
import { participantNotFound, stateNotPossible } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { lockParticipant } from './queries.ts'
import { EVERYBODY, mayMove, takesPlace } from './rules.ts'

/** Problems: 404, 412 changed-meanwhile, 409 state-not-possible (also: confirming when no place is free). */
export const moveParticipant = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  { state: to, reason = '' }: StateChange
): Promise<ListedParticipant> =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const person = await lockParticipant(tx, workshopId, id)
    const listed = person && (await findParticipant(tx, workshopId, EVERYBODY, id))
    if (!person || !listed) throw participantNotFound('This person is not on the list.')
    if (hasMovedOn(person, basedOn)) throw changedMeanwhile('The person was changed meanwhile.')
    if (!mayMove(person.state, to)) throw stateNotPossible(`A person who is ${person.state} cannot become ${to}.`)
    if (to === 'confirmed' && takesPlace(listed.section) && (await isFull(tx, workshop))) {
      throw stateNotPossible(`All places are taken (${workshop.capacity}); put the person on the waiting list.`)
    }
    await writeState(tx, person, { to, by: access.principalId, reason, now })
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'participants.move',
      subjectId: id,
      detail: { from: person.state, to }
    })
    if (person.state === 'confirmed' && takesPlace(listed.section)) await promoteNext(tx, workshop, access, now)
    return (await findParticipant(tx, workshopId, EVERYBODY, id))!
  })

/** Puts another person in somebody's place: nobody of the waiting list comes between. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atFields } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Registration } from './contract.ts'
import { enterArrivals } from './enter.ts'
import { countryFaults, identityTaken, openBook, resolveNames } from './person.ts'
import { promoteNext, writeState } from './places.ts'
import { invalidParticipant, participantNotFound, stateNotPossible } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { lockParticipant } from './queries.ts'
import { EVERYBODY, mayMove, takesPlace } from './rules.ts'

/**
 * The new person has the state of the old one; a place that was held is theirs. Who needs a place and takes over none
 * gets one as everybody does. Problems: 404, 412 changed-meanwhile, 409 state-not-possible, email-taken,
 * reference-taken, 422 invalid-participant.
 */
export const replaceParticipant = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshopId: string,
  formerId: string,
  basedOn: BasedOn,
  given: Registration
): Promise<ListedParticipant> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const former = await lockParticipant(tx, workshopId, formerId)
    const listed = former && (await findParticipant(tx, workshopId, EVERYBODY, formerId))
    if (!former || !listed) throw participantNotFound('This person is not on the list.')
    if (hasMovedOn(former, basedOn)) throw changedMeanwhile('The person was changed meanwhile.')
    if (!mayMove(former.state, 'replaced'))
      throw stateNotPossible(`A person who is ${former.state} has no place that another could take.`)
    const { resolved, category, faults: ofNames } = resolveNames(await openBook(tx, workshopId), given)
    const faults = [...ofNames, ...countryFaults(category?.section, resolved.country, ofNames)]
    const { sector } = resolved
    if (faults.length > 0 || !category || sector === undefined)
      throw invalidParticipant('The person cannot be entered as described.', atFields(faults))

    const held = former.state === 'confirmed' && takesPlace(listed.section)
    const needs = takesPlace(category.section)
    // otherwise the place is decided as for everybody who comes
    const takesOver = former.state !== 'confirmed' || held || !needs
    const arrival = { given, category, resolved: { ...resolved, sector } }
    const [entered] = await enterArrivals(
      tx,
      services,
      access,
      workshop,
      [arrival],
      takesOver ? former.state : undefined
    ).catch(onConstraint(identityTaken))
    const { id, reference } = entered!
    await writeState(tx, former, {
      to: 'replaced',
      by: access.principalId,
      reason: `Replaced by ${reference}`,
      now
    })
    const common = { now, access, workshopId }
    await recordDeed(tx, {
      ...common,
      deed: 'participants.replace',
      subjectId: formerId,
      detail: { other: id }
    })
    await recordDeed(tx, {
      ...common,
      deed: 'participants.take-place',
      subjectId: id,
      detail: { other: formerId }
    })
    if (held && !needs) await promoteNext(tx, workshop, access, now)
    return (await findParticipant(tx, workshopId, EVERYBODY, id))!
  })

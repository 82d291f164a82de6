/** Changes what is known of a person, unless somebody else changed it meanwhile. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atFields } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { ParticipantChange } from './contract.ts'
import { countryFaults, identityTaken, openBook, resolveNames } from './person.ts'
import { isFull, promoteNext } from './places.ts'
import { invalidParticipant, participantNotFound, stateNotPossible } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { lockParticipant, updateParticipant } from './queries.ts'
import { EVERYBODY, takesPlace } from './rules.ts'

/** Problems: 404, 412 changed-meanwhile, 422 invalid-participant, 409 email-taken, reference-taken, or state-not-possible when the new category needs a place. */
export const changeParticipant = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  given: ParticipantChange
): Promise<ListedParticipant> =>
  db.transaction(async (tx) => {
    const now = clock()
    const workshop = await lockWorkshop(tx, workshopId)
    const before = await lockParticipant(tx, workshopId, id)
    if (!before) throw participantNotFound('This person is not on the list.')
    if (hasMovedOn(before, basedOn))
      throw changedMeanwhile(`The person was changed meanwhile; the list now has version ${before.version}.`)
    const book = await openBook(tx, workshopId)
    const { resolved, category, faults: ofNames } = resolveNames(book, given)
    const former = [...book.categories.values()].find((other) => other.id === before.categoryId)!.section
    const section = category?.section ?? former
    const country = resolved.country === undefined ? before.country : resolved.country
    const faults = [...ofNames, ...countryFaults(section, country, ofNames)]
    if (faults.length > 0) throw invalidParticipant('The person cannot be changed as described.', atFields(faults))

    const held = before.state === 'confirmed' && takesPlace(former)
    const holds = before.state === 'confirmed' && takesPlace(section)
    if (holds && !held && (await isFull(tx, workshop)))
      throw stateNotPossible(`All places are taken (${workshop.capacity}), and people of this category need one.`)

    const { category: _, agency: __, country: ___, sector: ____, email: _____, ...plain } = given
    await updateParticipant(tx, workshopId, id, { ...plain, ...resolved, changedAt: now }).catch(
      onConstraint(identityTaken)
    )
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'participants.change',
      subjectId: id,
      detail: { fields: Object.keys(given) }
    })
    if (held && !holds) await promoteNext(tx, workshop, access, now)
    return (await findParticipant(tx, workshopId, EVERYBODY, id))!
  })

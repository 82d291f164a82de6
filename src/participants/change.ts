/** Changes what is known of a person, unless somebody else changed it meanwhile. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Services } from '../services.ts'
import type { ParticipantChange } from './contract.ts'
import { countryFault, openBook, resolveNames } from './person.ts'
import { emailTaken, invalidParticipant, participantNotFound, referenceTaken } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { lockParticipant, updateParticipant } from './queries.ts'
import { pointers } from './register.ts'

/** Problems: 404, 412 changed-meanwhile, 422 invalid-participant, 409 email-taken or reference-taken. */
export const changeParticipant = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  version: number | '*',
  given: ParticipantChange
): Promise<ListedParticipant> =>
  db.transaction(async (tx) => {
    const before = await lockParticipant(tx, workshopId, id)
    if (!before) throw participantNotFound('This person is not on the list.')
    const book = await openBook(tx, workshopId)
    const { resolved, category, faults } = resolveNames(book, given)
    const section = (category ?? [...book.categories.values()].find((other) => other.id === before.categoryId)!).section
    const noCountry = countryFault(section, resolved.country === undefined ? before.country : resolved.country)
    if (noCountry && !faults.some(({ field }) => field === 'country')) faults.push(noCountry)
    if (faults.length > 0) throw invalidParticipant('The person cannot be changed as described.', pointers(faults))

    const { category: _, agency: __, country: ___, sector: ____, email: _____, ...plain } = given
    const after = await updateParticipant(tx, workshopId, id, version === '*' ? undefined : version, {
      ...plain,
      ...resolved,
      changedAt: clock()
    }).catch(
      onConstraint({
        participants__email: () =>
          emailTaken('This address is already on the list.', pointers([{ field: 'email', detail: 'is on the list' }])),
        participants__reference: () =>
          referenceTaken(
            'This reference is already on the list.',
            pointers([{ field: 'reference', detail: 'is on the list' }])
          )
      })
    )
    if (!after) throw changedMeanwhile(`The person was changed meanwhile; the list now has version ${before.version}.`)
    await recordDeed(tx, {
      now: clock(),
      access,
      workshopId,
      deed: 'participants.change',
      subjectId: id,
      detail: { fields: Object.keys(given) }
    })
    return (await findParticipant(tx, workshopId, { agencyId: undefined }, id))!
  })

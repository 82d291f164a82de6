/** Registers a person: a place if one is free, the waiting list if not. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Registration } from './contract.ts'
import { enterArrivals } from './enter.ts'
import { countryFault, openBook, resolveNames } from './person.ts'
import { emailTaken, invalidParticipant, referenceTaken } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'

/** Problems: 422 invalid-participant with a pointer for each fault, 409 email-taken, 409 reference-taken. */
export const register = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access | undefined,
  workshopId: string,
  given: Registration
): Promise<ListedParticipant> =>
  services.db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const { resolved, category, faults } = resolveNames(await openBook(tx, workshopId), given)
    const noCountry = category && countryFault(category.section, resolved.country)
    if (noCountry && !faults.some(({ field }) => field === 'country')) faults.push(noCountry)
    const { sector } = resolved
    if (faults.length > 0 || !category || sector === undefined)
      throw invalidParticipant('The person cannot be entered as described.', pointers(faults))

    const [row] = await enterArrivals(tx, services, access, workshop, [
      { given, category, resolved: { ...resolved, sector } }
    ]).catch(
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
    await recordDeed(tx, {
      now: services.clock(),
      access,
      workshopId,
      deed: 'participants.register',
      subjectId: row!.id
    })
    return (await findParticipant(tx, workshopId, { agencyId: undefined }, row!.id))!
  })

/** Faults of fields as the problem's `errors`. */
export const pointers = (faults: { field: string; detail: string }[]) => ({
  errors: faults.map(({ field, detail }) => ({ pointer: `#/body/${field}`, detail }))
})

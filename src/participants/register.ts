/** Registers a person: a place if one is free, the waiting list if not. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { atField, atFields } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { Registration } from './contract.ts'
import { enterArrivals } from './enter.ts'
import { countryFaults, identityTaken, openBook, resolveNames } from './person.ts'
import { invalidParticipant } from './problems.ts'
import { findParticipant, type ListedParticipant } from './queries.for-lists.ts'
import { EVERYBODY } from './rules.ts'

/** Problems: 422 invalid-participant with a pointer for each fault, 409 email-taken, 409 reference-taken. */
export const register = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access | undefined,
  workshopId: string,
  given: Registration
): Promise<ListedParticipant> => {
  // before the workshop's row is held, so that arrivals wait for each other only while they are written
  const { resolved, category, faults: ofNames } = resolveNames(await openBook(services.db, workshopId), given)
  const faults = [...ofNames, ...countryFaults(category?.section, resolved.country, ofNames)]
  const { sector } = resolved
  if (faults.length > 0 || !category || sector === undefined)
    throw invalidParticipant('The person cannot be entered as described.', atFields(faults))

  const id = await services.db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const [row] = await enterArrivals(tx, services, access, workshop, [
      { given, category, resolved: { ...resolved, sector } }
    ]).catch(
      onConstraint({
        ...identityTaken,
        participants__category: () => gone('category'),
        participants__agency: () => gone('agency')
      })
    )
    await recordDeed(tx, {
      now: services.clock(),
      access,
      workshopId,
      deed: 'participants.register',
      subjectId: row!.id
    })
    return row!.id
  })
  return (await findParticipant(services.db, workshopId, EVERYBODY, id))!
}

const gone = (field: string) =>
  invalidParticipant(
    'The person cannot be entered as described.',
    atField(field, 'was removed from the workshop at this moment')
  )

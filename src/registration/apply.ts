/** Takes what the form says: a new person on the list, or, where the address is known, a link to the registration that is there. */
import { recordDeed } from '../accounts/audit.ts'
import { enterArrivals } from '../participants/enter.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { listCategories } from '../workshops/queries.for-settings.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { registrationClosed } from './problems.ts'
import { findByEmail } from './queries.ts'
import type { Entry } from './rules.for-form.ts'
import { categoryFor, registrationStanding } from './rules.ts'
import { makeLink } from './send-link.ts'

/**
 * Says nothing of whether the address was known, and both ways are one transaction that ends in the same job. What is
 * known is left as it is: anybody can type an address. Problem: 409 registration-closed.
 */
export const apply = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  workshopId: string,
  entry: Entry
): Promise<void> =>
  services.db.transaction(async (tx) => {
    const now = services.clock()
    const workshop = await lockWorkshop(tx, workshopId)
    if (!registrationStanding(workshop, dayIn(workshop.timeZone, now)).isOpen)
      throw registrationClosed('Registration has closed.')
    const category = categoryFor(entry.sector, await listCategories(tx, workshopId))
    if (!category) throw registrationClosed('The workshop has no category for participants.')
    const known = await findByEmail(tx, workshopId, entry.email)
    if (known) return makeLink(tx, services, workshopId, known.id, { isArrival: false })

    const { email, country, sector, needs, ...plain } = entry
    const given = { ...plain, sector, dietaryNeeds: needs, category: category.name }
    const arrival = { given, category, resolved: { email, country, sector } }
    const [person] = await enterArrivals(tx, services, undefined, workshop, [arrival], 'applied')
    await recordDeed(tx, {
      now,
      access: { userId: undefined, tokenId: undefined, participantId: person!.id },
      workshopId,
      deed: 'registration.apply',
      subjectId: person!.id
    })
    await makeLink(tx, services, workshopId, person!.id, { isArrival: true })
  })

/** A link for who is on the list under this address; for others nothing, which nobody is told. */
export const askForLink = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  workshopId: string,
  email: string
): Promise<void> =>
  services.db.transaction(async (tx) => {
    const known = await findByEmail(tx, workshopId, email)
    await makeLink(tx, services, workshopId, known?.id, { isArrival: false })
  })

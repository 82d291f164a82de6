/** Creates a workshop with its agencies and usual categories; who creates it becomes its organiser. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { NewWorkshop } from './contract.ts'
import { countryCode } from './country.ts'
import { resolveParts } from './parts.ts'
import { invalidWorkshop, slugTaken } from './problems.ts'
import { insertCategories, upsertMember } from './queries.for-settings.ts'
import { insertWorkshop, insertWorkshopAgencies } from './queries.ts'
import { shortTitleOf, slugOf } from './rules.for-titles.ts'
import { DEFAULT_CATEGORIES, workshopFaults } from './rules.ts'
import type { Category, Workshop } from './tables.ts'

type CategoryFields = Omit<Category, 'workshopId' | 'id' | 'position'>

/** Problems: 422 invalid-workshop with a pointer for each fault, 409 slug-taken. */
export const createWorkshop = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  given: NewWorkshop,
  categories: readonly CategoryFields[] = DEFAULT_CATEGORIES
): Promise<Workshop> =>
  db.transaction(async (tx) => {
    const country = countryCode(given.country)
    const { resolved: parts, faults: ofParts } = await resolveParts(tx, given.agencies ?? [], '#/body/agencies')
    const faults = [...workshopFaults(given), ...('fault' in country ? [country.fault] : []), ...ofParts]
    if (faults.length > 0 || 'fault' in country) {
      throw invalidWorkshop('The workshop cannot be as described.', { errors: faults })
    }
    const now = clock()
    const { agencies: _, country: __, slug = slugOf(given.shortTitle ?? given.title), ...plain } = given
    const workshop = await insertWorkshop(tx, {
      ...plain,
      id: newId(now),
      slug,
      shortTitle: given.shortTitle ?? shortTitleOf(given.title),
      country: country.iso3,
      languages: given.languages ?? ['en'],
      createdAt: now,
      changedAt: now
    }).catch(
      onConstraint({
        workshops__slug: () => slugTaken(`The address "${slug}" is taken; choose another.`, atField('slug', 'is taken'))
      })
    )
    const workshopId = workshop.id
    await insertWorkshopAgencies(
      tx,
      parts.map((part, i) => ({ ...part, workshopId, position: i + 1 }))
    )
    await insertCategories(
      tx,
      categories.map((category, i) => ({ ...category, workshopId, id: newId(now), position: i + 1 }))
    )
    if (access.userId)
      await upsertMember(tx, { workshopId, userId: access.userId, role: 'organiser', agencyId: null, createdAt: now })
    await recordDeed(tx, { now, access, workshopId, deed: 'workshops.create' })
    return workshop
  })

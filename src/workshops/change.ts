/** Changes a workshop's facts, unless somebody else changed them meanwhile. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { onConstraint } from '../platform/db/constraints.ts'
import type { Transaction } from '../platform/db/database.ts'
import { type BasedOn, hasMovedOn } from '../platform/db/versions.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { WorkshopChange } from './contract.ts'
import { countryCode } from './country.ts'
import { invalidWorkshop, sessionsOutsideDays, slugTaken } from './problems.ts'
import { lockWorkshop, updateWorkshop } from './queries.ts'
import { workshopFaults } from './rules.ts'
import type { Workshop } from './tables.ts'

/** What higher features say of a change, and do when it is made; in the same transaction. */
export type AfterChange = {
  /** Titles of sessions that a workshop with these days would leave outside. */
  sessionsOutside: (tx: Transaction, workshop: Workshop) => Promise<string[]>
  /** Gives the places that are new to those who wait. */
  fillPlaces: (tx: Transaction, workshop: Workshop, access: Access, now: Date) => Promise<void>
}

const hasMorePlaces = (before: Workshop, after: Workshop) =>
  before.capacity !== null && (after.capacity === null || after.capacity > before.capacity)

/** Problems: 412 changed-meanwhile, 422 invalid-workshop, 409 slug-taken, 409 sessions-outside-days. */
export const changeWorkshop = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { sessionsOutside, fillPlaces }: AfterChange,
  access: Access,
  workshopId: string,
  basedOn: BasedOn,
  given: WorkshopChange
): Promise<Workshop> =>
  db.transaction(async (tx) => {
    const now = clock()
    const before = await lockWorkshop(tx, workshopId)
    if (hasMovedOn(before, basedOn))
      throw changedMeanwhile(`The workshop was changed meanwhile; it is now at version ${before.version}.`)
    const country = given.country === undefined ? { iso3: before.country } : countryCode(given.country)
    const faults = [...workshopFaults({ ...before, ...given }), ...('fault' in country ? [country.fault] : [])]
    if (faults.length > 0 || 'fault' in country) {
      throw invalidWorkshop('The workshop cannot be as described.', { errors: faults })
    }
    const change = { ...given, country: country.iso3, changedAt: now }
    const after = await updateWorkshop(tx, workshopId, change).catch(
      onConstraint({
        workshops__slug: () =>
          slugTaken(`The address "${given.slug}" is taken; choose another.`, atField('slug', 'is taken'))
      })
    )
    const outside = await sessionsOutside(tx, after)
    if (outside.length > 0) {
      throw sessionsOutsideDays(`Move or remove these sessions first: ${outside.join('; ')}.`, { sessions: outside })
    }
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'workshops.change',
      detail: { fields: Object.keys(given) }
    })
    if (hasMorePlaces(before, after)) await fillPlaces(tx, after, access, now)
    return after
  })

/** Erases personal data that a workshop said it would keep no longer. */
import { recordDeed } from '../accounts/audit.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import { erase, listEndedHolding } from './queries.for-retention.ts'
import { ERASURES, type ErasedKind, overdue } from './rules.for-retention.ts'

/** The first zone to see a new day; what is due where is decided for each workshop. */
const EARLIEST_ZONE = 'Pacific/Kiritimati'

type Erased = Record<ErasedKind, number>

/**
 * Of how many people what was erased. Run again, it finds nothing. Whoever has an older version of a person in hand
 * cannot put back what is gone.
 */
export const erasePersonalData = async ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<Erased> => {
  const now = clock()
  const erased: Erased = { 'dietary-needs': 0, contacts: 0, passports: 0 }
  for (const workshopId of await listEndedHolding(db, dayIn(EARLIEST_ZONE, now))) {
    await db.transaction(async (tx) => {
      const workshop = await lockWorkshop(tx, workshopId)
      for (const kind of overdue(workshop, now)) {
        const people = await erase(tx, workshopId, kind, now)
        if (people === 0) continue
        await recordDeed(tx, { now, workshopId, deed: ERASURES[kind], detail: { people } })
        erased[kind] += people
      }
    })
  }
  return erased
}

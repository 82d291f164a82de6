/** Gives a database what it begins with: reference data always, the demonstration where it is wanted and nobody is there yet. */
import { syncReference } from '../reference/queries.ts'
import type { Services } from '../services.ts'
import { findInstallation, hasUsers, insertInstallation, lockPreparation, markAsDemonstration } from './queries.ts'
import { seedDemonstration } from './seed.ts'

/** `demonstration`: this database holds made-up people. `seeded`: it was given them just now. Several instances may call it at once. */
export const prepareDatabase = ({
  db,
  clock,
  secrets,
  config
}: Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>): Promise<{ demonstration: boolean; seeded: boolean }> =>
  db.transaction(async (tx) => {
    await lockPreparation(tx)
    await syncReference(tx)
    const isEmpty = !(await hasUsers(tx))
    const seeded = isEmpty && config.seed === 'demonstration'
    if (seeded) await seedDemonstration({ db: tx, clock, secrets })
    const known = await findInstallation(tx)
    if (!known) await insertInstallation(tx, { isDemonstration: seeded, createdAt: clock() })
    else if (seeded) await markAsDemonstration(tx)
    return { demonstration: seeded || known?.isDemonstration === true, seeded }
  })

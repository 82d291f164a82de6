/** What pages ask of the agenda for each visitor: as little as tells whether anything is new. */
import { desc, eq } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { agendaReleases } from './tables.for-releases.ts'

/** The number of the latest release: a release never changes, so that its number says all. */
export const latestNumber = async (db: Db, workshopId: string): Promise<number | undefined> =>
  (
    await db
      .select({ number: agendaReleases.number })
      .from(agendaReleases)
      .where(eq(agendaReleases.workshopId, workshopId))
      .orderBy(desc(agendaReleases.number))
      .limit(1)
  )[0]?.number

/** Every SQL statement about logos of agencies. Absence is `undefined`. */
import { eq } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { type AgencyLogo, agencyLogos } from './tables.ts'

/** The logo is a Picture as documents place it. */
export const findLogo = async (db: Db, agencyId: string): Promise<AgencyLogo | undefined> =>
  (await db.select().from(agencyLogos).where(eq(agencyLogos.agencyId, agencyId)))[0]

/** What is known of every logo, without the pictures. */
export const listLogos = (db: Db): Promise<Omit<AgencyLogo, 'png'>[]> =>
  db
    .select({
      agencyId: agencyLogos.agencyId,
      width: agencyLogos.width,
      height: agencyLogos.height,
      changedAt: agencyLogos.changedAt
    })
    .from(agencyLogos)

/** One that is there already gives way. */
export const keepLogo = async (db: Db, { agencyId, ...logo }: typeof agencyLogos.$inferInsert): Promise<void> => {
  await db
    .insert(agencyLogos)
    .values({ agencyId, ...logo })
    .onConflictDoUpdate({ target: agencyLogos.agencyId, set: logo })
}

export const deleteLogo = async (db: Db, agencyId: string): Promise<boolean> =>
  (await db.delete(agencyLogos).where(eq(agencyLogos.agencyId, agencyId)).returning({ id: agencyLogos.agencyId }))
    .length > 0

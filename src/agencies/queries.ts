/** Every SQL statement about agencies. Absence is `undefined`. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { type Agency, agencies } from './tables.ts'

export const listAgencies = (db: Db): Promise<Agency[]> => db.select().from(agencies).orderBy(asc(agencies.acronym))

export const findAgency = async (db: Db, id: string): Promise<Agency | undefined> =>
  (await db.select().from(agencies).where(eq(agencies.id, id)))[0]

export const findAgencyByAcronym = async (db: Db, acronym: string): Promise<Agency | undefined> =>
  (await db.select().from(agencies).where(eq(agencies.acronym, acronym)))[0]

export const insertAgency = async (db: Db, agency: typeof agencies.$inferInsert): Promise<Agency> =>
  (await db.insert(agencies).values(agency).returning())[0]!

/** `version` undefined: whatever it is now. Undefined when the agency is not there or has moved on. */
export const updateAgency = async (
  db: Db,
  id: string,
  version: number | undefined,
  change: Partial<Agency>
): Promise<Agency | undefined> =>
  (
    await db
      .update(agencies)
      .set({ ...change, version: sql`${agencies.version} + 1` })
      .where(and(eq(agencies.id, id), version === undefined ? undefined : eq(agencies.version, version)))
      .returning()
  )[0]

export const deleteAgency = async (db: Db, id: string): Promise<boolean> =>
  (await db.delete(agencies).where(eq(agencies.id, id)).returning({ id: agencies.id })).length > 0

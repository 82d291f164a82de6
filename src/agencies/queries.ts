/** Every SQL statement about agencies. Absence is `undefined`. */
import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import { type Agency, agencies } from './tables.ts'

export const listAgencies = (db: Db): Promise<Agency[]> => db.select().from(agencies).orderBy(asc(agencies.acronym))

export const findAgency = async (db: Db, id: string): Promise<Agency | undefined> =>
  (await db.select().from(agencies).where(eq(agencies.id, id)))[0]

export const insertAgency = async (db: Db, agency: typeof agencies.$inferInsert): Promise<Agency> =>
  (await db.insert(agencies).values(agency).returning())[0]!

/** Undefined when the agency is not there or has moved on. */
export const updateAgency = async (
  db: Db,
  id: string,
  basedOn: BasedOn,
  change: Partial<Agency>
): Promise<Agency | undefined> =>
  (
    await db
      .update(agencies)
      .set({ ...change, version: nextVersion(agencies.version) })
      .where(and(eq(agencies.id, id), isBasedOn(agencies.version, basedOn)))
      .returning()
  )[0]

export const deleteAgency = async (db: Db, id: string): Promise<boolean> =>
  (await db.delete(agencies).where(eq(agencies.id, id)).returning({ id: agencies.id })).length > 0

/** SQL about workshops and the agencies that take part in them. Absence is `undefined`. */
import { and, asc, desc, eq, lt, or } from 'drizzle-orm'
import { agencies } from '../agencies/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import { apiTokens, memberships } from './tables.for-team.ts'
import { categories, rooms, type Workshop, workshopAgencies, workshops } from './tables.ts'

export const insertWorkshop = async (db: Db, workshop: typeof workshops.$inferInsert): Promise<Workshop> =>
  (await db.insert(workshops).values(workshop).returning())[0]!

export const findWorkshop = async (db: Db, workshopId: string): Promise<Workshop | undefined> =>
  (await db.select().from(workshops).where(eq(workshops.id, workshopId)))[0]

/** Holds the row until commit, so that two arrivals cannot both take the last place. */
export const lockWorkshop = async (tx: Transaction, workshopId: string): Promise<Workshop> =>
  (await tx.select().from(workshops).where(eq(workshops.id, workshopId)).for('update'))[0]!

/** The caller holds the row, and has compared the version. */
export const updateWorkshop = async (
  tx: Transaction,
  workshopId: string,
  change: Partial<Workshop>
): Promise<Workshop> =>
  (
    await tx
      .update(workshops)
      .set({ ...change, version: nextVersion(workshops.version) })
      .where(eq(workshops.id, workshopId))
      .returning()
  )[0]!

/** Workshops of which the user is a member, the latest first. `after` is the last one of the page before. */
export const listWorkshopsOf = (db: Db, userId: string, limit: number, after?: { startsOn: string; id: string }) =>
  db
    .select({
      id: workshops.id,
      slug: workshops.slug,
      title: workshops.title,
      shortTitle: workshops.shortTitle,
      startsOn: workshops.startsOn,
      endsOn: workshops.endsOn,
      timeZone: workshops.timeZone,
      city: workshops.city,
      country: workshops.country,
      visibility: workshops.visibility,
      registration: workshops.registration,
      isDemonstration: workshops.isDemonstration,
      role: memberships.role
    })
    .from(memberships)
    .innerJoin(workshops, eq(workshops.id, memberships.workshopId))
    .where(
      and(
        eq(memberships.userId, userId),
        after &&
          or(
            lt(workshops.startsOn, after.startsOn),
            and(eq(workshops.startsOn, after.startsOn), lt(workshops.id, after.id))
          )
      )
    )
    .orderBy(desc(workshops.startsOn), desc(workshops.id))
    .limit(limit)

/** What `/auth/me` says about a user's part in workshops. */
export const listMembershipsOf = (db: Db, userId: string) =>
  db
    .select({ workshop: workshops.slug, title: workshops.shortTitle, role: memberships.role, agency: agencies.acronym })
    .from(memberships)
    .innerJoin(workshops, eq(workshops.id, memberships.workshopId))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(eq(memberships.userId, userId))
    .orderBy(desc(workshops.startsOn))

/** Public workshops, the latest first: what a visitor of the front page sees. */
export const listPublicWorkshops = (db: Db, limit: number): Promise<Workshop[]> =>
  db
    .select()
    .from(workshops)
    .where(eq(workshops.visibility, 'public'))
    .orderBy(desc(workshops.startsOn), desc(workshops.id))
    .limit(limit)

/** Agencies of a workshop in the order in which they are named. */
export const listWorkshopAgencies = (db: Db, workshopId: string) =>
  db
    .select({
      id: agencies.id,
      agency: agencies.acronym,
      name: agencies.name,
      kind: agencies.kind,
      role: workshopAgencies.role
    })
    .from(workshopAgencies)
    .innerJoin(agencies, eq(agencies.id, workshopAgencies.agencyId))
    .where(eq(workshopAgencies.workshopId, workshopId))
    .orderBy(asc(workshopAgencies.position))

export type WorkshopAgency = Awaited<ReturnType<typeof listWorkshopAgencies>>[number]

export const insertWorkshopAgencies = async (db: Db, rows: (typeof workshopAgencies.$inferInsert)[]): Promise<void> => {
  if (rows.length > 0) await db.insert(workshopAgencies).values(rows)
}

export const deleteWorkshopAgency = async (db: Db, workshopId: string, agencyId: string): Promise<void> => {
  await db
    .delete(workshopAgencies)
    .where(and(eq(workshopAgencies.workshopId, workshopId), eq(workshopAgencies.agencyId, agencyId)))
}

/** Places and role may change; positions are moved out of the way first, since they are unique. */
export const moveWorkshopAgency = async (
  db: Db,
  workshopId: string,
  agencyId: string,
  to: { position: number; role: (typeof workshopAgencies.$inferSelect)['role'] }
): Promise<void> => {
  await db
    .update(workshopAgencies)
    .set(to)
    .where(and(eq(workshopAgencies.workshopId, workshopId), eq(workshopAgencies.agencyId, agencyId)))
}

/** With all that an organiser set up in it; whatever else belongs to it stands in the way. */
export const deleteWorkshop = async (tx: Transaction, workshopId: string): Promise<void> => {
  for (const table of [apiTokens, memberships, workshopAgencies, categories, rooms])
    await tx.delete(table).where(eq(table.workshopId, workshopId))
  await tx.delete(workshops).where(eq(workshops.id, workshopId))
}

/** SQL about the logos of the agencies of a workshop. */
import { and, asc, eq } from 'drizzle-orm'
import { agencies, agencyLogos } from '../agencies/tables.ts'
import type { Db } from '../platform/db/database.ts'
import type { Picture } from '../platform/pdf/pictures.ts'
import { workshopAgencies } from './tables.ts'

/** An agency that takes part, with its logo if it sent one. */
export type WorkshopLogo = {
  agencyId: string
  role: (typeof workshopAgencies.$inferSelect)['role']
  acronym: string
  name: string
  picture: Picture | undefined
}

/** Pixels of the logos of a workshop's agencies, without the pictures. */
export type LogoSize = { agencyId: string; width: number; height: number }

export const listLogoSizes = (db: Db, workshopId: string): Promise<LogoSize[]> =>
  db
    .select({ agencyId: agencyLogos.agencyId, width: agencyLogos.width, height: agencyLogos.height })
    .from(workshopAgencies)
    .innerJoin(agencyLogos, eq(agencyLogos.agencyId, workshopAgencies.agencyId))
    .where(eq(workshopAgencies.workshopId, workshopId))

/** Undefined when the agency has no part in the workshop, too. */
export const findWorkshopLogo = async (db: Db, workshopId: string, agencyId: string): Promise<Picture | undefined> =>
  (
    await db
      .select({ png: agencyLogos.png, width: agencyLogos.width, height: agencyLogos.height })
      .from(workshopAgencies)
      .innerJoin(agencyLogos, eq(agencyLogos.agencyId, workshopAgencies.agencyId))
      .where(and(eq(workshopAgencies.workshopId, workshopId), eq(workshopAgencies.agencyId, agencyId)))
  )[0]

/** Every agency of a workshop in the order in which they are named. The pictures are as big as they were kept. */
export const listWorkshopLogos = async (db: Db, workshopId: string): Promise<WorkshopLogo[]> => {
  const rows = await db
    .select({
      agencyId: agencies.id,
      role: workshopAgencies.role,
      acronym: agencies.acronym,
      name: agencies.name,
      picture: { png: agencyLogos.png, width: agencyLogos.width, height: agencyLogos.height }
    })
    .from(workshopAgencies)
    .innerJoin(agencies, eq(agencies.id, workshopAgencies.agencyId))
    .leftJoin(agencyLogos, eq(agencyLogos.agencyId, agencies.id))
    .where(eq(workshopAgencies.workshopId, workshopId))
    .orderBy(asc(workshopAgencies.position))
  return rows.map(({ picture, ...agency }) => ({ ...agency, picture: picture ?? undefined }))
}

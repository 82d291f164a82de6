/** SQL about materials and their versions. Absence is `undefined`. */
import { and, asc, desc, eq, inArray, max, sql, sum } from 'drizzle-orm'
import { agendaReleases } from '../agenda/tables.for-releases.ts'
import { sessions } from '../agenda/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import type { Visibility } from './rules.ts'
import { type Material, materials, materialVersions } from './tables.ts'

const versionColumns = {
  number: materialVersions.number,
  mediaType: materialVersions.mediaType,
  size: materialVersions.size,
  sha256: materialVersions.sha256,
  uploadedAt: materialVersions.uploadedAt
}
const latest = and(
  eq(materialVersions.workshopId, materials.workshopId),
  eq(materialVersions.materialId, materials.id),
  eq(
    materialVersions.number,
    sql`(select max(v.number) from ${materialVersions} v where v.workshop_id = ${materials.workshopId} and v.material_id = ${materials.id})`
  )
)

type Wanted = { visibilities?: readonly Visibility[]; sessionId?: string | undefined; id?: string }

/** With the code of the session in the draft and the latest version, in their order. */
export const listMaterials = (db: Db, workshopId: string, { visibilities, sessionId, id }: Wanted = {}) =>
  db
    .select({ material: materials, code: sessions.code, file: versionColumns })
    .from(materials)
    .innerJoin(sessions, and(eq(sessions.workshopId, materials.workshopId), eq(sessions.id, materials.sessionId)))
    .innerJoin(materialVersions, latest)
    .where(
      and(
        eq(materials.workshopId, workshopId),
        visibilities && inArray(materials.visibility, [...visibilities]),
        sessionId === undefined ? undefined : eq(materials.sessionId, sessionId),
        id === undefined ? undefined : eq(materials.id, id)
      )
    )
    .orderBy(asc(materials.sessionId), asc(materials.position), asc(materials.id))

export type ListedMaterial = Awaited<ReturnType<typeof listMaterials>>[number]

/** Sessions of the latest release with the codes that they have there. */
export const listReleasedCodes = async (db: Db, workshopId: string): Promise<Map<string, string>> => {
  const newest = db
    .select({ agenda: agendaReleases.agenda })
    .from(agendaReleases)
    .where(eq(agendaReleases.workshopId, workshopId))
    .orderBy(desc(agendaReleases.number))
    .limit(1)
    .as('newest')
  const rows = await db
    .select({ id: sql<string>`session ->> 'id'`, code: sql<string>`session ->> 'code'` })
    .from(newest)
    .innerJoin(sql`jsonb_array_elements(${newest.agenda} -> 'sessions') as session`, sql`true`)
  return new Map(rows.map(({ id, code }) => [id, code]))
}

export const listVersions = (db: Db, workshopId: string, materialId: string) =>
  db
    .select(versionColumns)
    .from(materialVersions)
    .where(and(eq(materialVersions.workshopId, workshopId), eq(materialVersions.materialId, materialId)))
    .orderBy(desc(materialVersions.number))

export const insertMaterial = async (
  db: Db,
  workshopId: string,
  material: Omit<typeof materials.$inferInsert, 'workshopId'>
): Promise<void> => {
  await db.insert(materials).values({ ...material, workshopId })
}

/** Of the last one in a session; 0 where there is none. */
export const lastPosition = async (db: Db, workshopId: string, sessionId: string): Promise<number> => {
  const [row] = await db
    .select({ last: max(materials.position) })
    .from(materials)
    .where(and(eq(materials.workshopId, workshopId), eq(materials.sessionId, sessionId)))
  return row?.last ?? 0
}

export const findMaterial = async (db: Db, workshopId: string, id: string): Promise<Material | undefined> =>
  (
    await db
      .select()
      .from(materials)
      .where(and(eq(materials.workshopId, workshopId), eq(materials.id, id)))
  )[0]

/** Undefined when it is not there or has moved on. Who changes it at the same time waits. */
export const updateMaterial = async (
  tx: Transaction,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  change: Partial<Material>
): Promise<Material | undefined> =>
  (
    await tx
      .update(materials)
      .set({ ...change, version: nextVersion(materials.version) })
      .where(and(eq(materials.workshopId, workshopId), eq(materials.id, id), isBasedOn(materials.version, basedOn)))
      .returning()
  )[0]

/** The materials of a session in their order; nobody else changes them meanwhile. */
export const lockOrder = async (tx: Transaction, workshopId: string, sessionId: string): Promise<string[]> => {
  const rows = await tx
    .select({ id: materials.id })
    .from(materials)
    .where(and(eq(materials.workshopId, workshopId), eq(materials.sessionId, sessionId)))
    .orderBy(asc(materials.position), asc(materials.id))
    .for('update')
  return rows.map(({ id }) => id)
}

export const setPosition = async (tx: Transaction, workshopId: string, id: string, position: number) => {
  await tx
    .update(materials)
    .set({ position })
    .where(and(eq(materials.workshopId, workshopId), eq(materials.id, id)))
}

/** With all its versions. */
export const deleteMaterial = async (tx: Transaction, workshopId: string, id: string): Promise<void> => {
  await tx.delete(materials).where(and(eq(materials.workshopId, workshopId), eq(materials.id, id)))
}

/** Bytes of all versions that a workshop keeps. */
export const sumSizes = async (db: Db, workshopId: string): Promise<number> => {
  const [row] = await db
    .select({ bytes: sum(materialVersions.size).mapWith(Number) })
    .from(materialVersions)
    .where(eq(materialVersions.workshopId, workshopId))
  return row?.bytes ?? 0
}

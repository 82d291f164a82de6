/** SQL about the bytes of materials: one piece at a time, so that no file is in memory whole. */
import { and, eq } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { materialPieces, materialVersions } from './tables.ts'

/** One version of one material. */
export type VersionKey = { workshopId: string; materialId: string; number: number }

export const insertVersion = async (
  tx: Transaction,
  workshopId: string,
  version: Omit<typeof materialVersions.$inferInsert, 'workshopId'>
): Promise<void> => {
  await tx.insert(materialVersions).values({ ...version, workshopId })
}

export const insertPiece = async (
  tx: Transaction,
  { workshopId, materialId, number }: VersionKey,
  position: number,
  bytes: Uint8Array
): Promise<void> => {
  await tx.insert(materialPieces).values({ workshopId, materialId, number, position, bytes })
}

/** Undefined when it was removed meanwhile. */
export const findPiece = async (
  db: Db,
  { workshopId, materialId, number }: VersionKey,
  position: number
): Promise<Uint8Array | undefined> =>
  (
    await db
      .select({ bytes: materialPieces.bytes })
      .from(materialPieces)
      .where(
        and(
          eq(materialPieces.workshopId, workshopId),
          eq(materialPieces.materialId, materialId),
          eq(materialPieces.number, number),
          eq(materialPieces.position, position)
        )
      )
  )[0]?.bytes

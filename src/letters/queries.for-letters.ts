/** SQL about letters: their settings, their numbers, what stands now, and passports. Absence is `undefined`. */
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { nextVersion } from '../platform/db/versions.ts'
import {
  type DocumentKind,
  type IssuedDocument,
  issuedDocuments,
  type LetterSettings,
  letterSettings,
  type TravelDocument,
  travelDocuments
} from './tables.ts'

export const findLetterSettings = async (db: Db, workshopId: string): Promise<LetterSettings | undefined> =>
  (await db.select().from(letterSettings).where(eq(letterSettings.workshopId, workshopId)))[0]

/** Holds the row until commit, made where there was none: what is issued for a workshop is issued one after the other. */
export const lockLetters = async (tx: Transaction, workshopId: string, now: Date): Promise<LetterSettings> => {
  await tx.insert(letterSettings).values({ workshopId, changedAt: now }).onConflictDoNothing()
  return (await tx.select().from(letterSettings).where(eq(letterSettings.workshopId, workshopId)).for('update'))[0]!
}

/** The caller holds the row, and has compared the version. */
export const updateLetterSettings = async (
  tx: Transaction,
  workshopId: string,
  change: Partial<LetterSettings>
): Promise<LetterSettings> =>
  (
    await tx
      .update(letterSettings)
      .set({ ...change, version: nextVersion(letterSettings.version) })
      .where(eq(letterSettings.workshopId, workshopId))
      .returning()
  )[0]!

/** The latest document of a kind for each person, or each State, revoked or not. */
export const listLatestDocuments = (
  db: Db,
  workshopId: string,
  kind: DocumentKind,
  participantId?: string
): Promise<IssuedDocument[]> =>
  db
    .selectDistinctOn([issuedDocuments.participantId, issuedDocuments.country])
    .from(issuedDocuments)
    .where(
      and(
        eq(issuedDocuments.workshopId, workshopId),
        eq(issuedDocuments.kind, kind),
        participantId === undefined ? undefined : eq(issuedDocuments.participantId, participantId)
      )
    )
    .orderBy(
      issuedDocuments.participantId,
      issuedDocuments.country,
      desc(issuedDocuments.issuedAt),
      desc(issuedDocuments.id)
    )

/** The highest number that a kind of letter has had; 0 when there is none. The caller holds the letters' lock. */
export const lastLetterNumber = async (tx: Transaction, workshopId: string, kind: DocumentKind): Promise<number> => {
  const number = sql<number | null>`max((substring(${issuedDocuments.reference} from '/([0-9]{1,9})$'))::int)`
  const [row] = await tx
    .select({ number })
    .from(issuedDocuments)
    .where(and(eq(issuedDocuments.workshopId, workshopId), eq(issuedDocuments.kind, kind)))
  return row?.number ?? 0
}

type NewDocument = typeof issuedDocuments.$inferInsert & { workshopId: string }

export const insertDocuments = async (tx: Transaction, rows: NewDocument[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += 500)
    await tx.insert(issuedDocuments).values(rows.slice(from, from + 500))
}

/** Those that are revoked already stay as they are. */
export const revokeAll = async (
  tx: Transaction,
  workshopId: string,
  ids: string[],
  revokedAt: Date,
  reason: string
): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .update(issuedDocuments)
    .set({ revokedAt, reason })
    .where(
      and(
        eq(issuedDocuments.workshopId, workshopId),
        inArray(issuedDocuments.id, ids),
        isNull(issuedDocuments.revokedAt)
      )
    )
}

/** Of everybody, or of one. */
export const listPassports = (db: Db, workshopId: string, participantId?: string): Promise<TravelDocument[]> =>
  db
    .select()
    .from(travelDocuments)
    .where(
      and(
        eq(travelDocuments.workshopId, workshopId),
        participantId === undefined ? undefined : eq(travelDocuments.participantId, participantId)
      )
    )

export const upsertPassport = async (
  tx: Transaction,
  row: Omit<TravelDocument, 'version'> & { workshopId: string }
): Promise<TravelDocument> =>
  (
    await tx
      .insert(travelDocuments)
      .values(row)
      .onConflictDoUpdate({
        target: [travelDocuments.workshopId, travelDocuments.participantId],
        set: { ...row, version: nextVersion(travelDocuments.version) }
      })
      .returning()
  )[0]!

/** Whether there was one. */
export const deletePassport = async (tx: Transaction, workshopId: string, participantId: string): Promise<boolean> => {
  const { rowCount } = await tx
    .delete(travelDocuments)
    .where(and(eq(travelDocuments.workshopId, workshopId), eq(travelDocuments.participantId, participantId)))
  return (rowCount ?? 0) > 0
}

/** Versions by person, once everybody has let go of these rows: whoever is erased meanwhile is noticed. */
export const listVersions = async (
  tx: Transaction,
  workshopId: string,
  ids: string[]
): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: participants.id, version: participants.version })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, ids)))
    .for('key share')
  return new Map(rows.map(({ id, version }) => [id, version]))
}

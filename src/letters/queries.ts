/** SQL about issued documents. Absence is `undefined`. */
import { and, desc, eq, inArray, isNotNull, isNull, lt, notInArray, or } from 'drizzle-orm'
import { COUNTS } from '../attendance/rules.ts'
import { scans } from '../attendance/tables.ts'
import { participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { workshops } from '../workshops/tables.ts'
import { type DocumentKind, type IssuedDocument, issuedDocuments } from './tables.ts'

/** Checkpoints at which anybody was ever seen. */
export const listVisitedCheckpoints = async (db: Db, workshopId: string): Promise<string[]> => {
  const voiding = db
    .select({ id: scans.voids })
    .from(scans)
    .where(and(eq(scans.workshopId, workshopId), isNotNull(scans.voids)))
  const rows = await db
    .selectDistinct({ id: scans.checkpointId })
    .from(scans)
    .where(and(eq(scans.workshopId, workshopId), inArray(scans.verdict, [...COUNTS]), notInArray(scans.id, voiding)))
  return rows.map(({ id }) => id)
}

/** The latest certificate of a person, revoked or not. */
export const findLatestCertificate = async (
  db: Db,
  workshopId: string,
  participantId: string
): Promise<IssuedDocument | undefined> =>
  (
    await db
      .select()
      .from(issuedDocuments)
      .where(
        and(
          eq(issuedDocuments.workshopId, workshopId),
          eq(issuedDocuments.participantId, participantId),
          eq(issuedDocuments.kind, 'certificate')
        )
      )
      .orderBy(desc(issuedDocuments.issuedAt), desc(issuedDocuments.id))
      .limit(1)
  )[0]

export const insertDocument = async (
  db: Db,
  row: typeof issuedDocuments.$inferInsert & { workshopId: string }
): Promise<IssuedDocument> => (await db.insert(issuedDocuments).values(row).returning())[0]!

/** Undefined when there is none that is not revoked. */
export const revokeIssued = async (
  tx: Transaction,
  workshopId: string,
  id: string,
  revokedAt: Date,
  reason: string
): Promise<IssuedDocument | undefined> =>
  (
    await tx
      .update(issuedDocuments)
      .set({ revokedAt, reason })
      .where(
        and(eq(issuedDocuments.workshopId, workshopId), eq(issuedDocuments.id, id), isNull(issuedDocuments.revokedAt))
      )
      .returning()
  )[0]

/** What anybody may learn who holds the paper. */
export const findByCode = async (db: Db, codeHash: string) =>
  (
    await db
      .select({ document: issuedDocuments, timeZone: workshops.timeZone })
      .from(issuedDocuments)
      .innerJoin(workshops, eq(workshops.id, issuedDocuments.workshopId))
      .where(eq(issuedDocuments.codeHash, codeHash))
  )[0]

const columns = {
  id: issuedDocuments.id,
  kind: issuedDocuments.kind,
  participantId: issuedDocuments.participantId,
  country: issuedDocuments.country,
  letterReference: issuedDocuments.reference,
  reference: participants.reference,
  displayName: participants.displayName,
  facts: issuedDocuments.facts,
  issuedAt: issuedDocuments.issuedAt,
  issuedBy: issuedDocuments.issuedBy,
  revokedAt: issuedDocuments.revokedAt,
  reason: issuedDocuments.reason
}

const select = (db: Db) =>
  db
    .select(columns)
    .from(issuedDocuments)
    .leftJoin(
      participants,
      and(eq(participants.workshopId, issuedDocuments.workshopId), eq(participants.id, issuedDocuments.participantId))
    )

type Position = { issuedAt: Date; id: string }

/** The latest first. `after` is the last of the page before. */
export const pageOfDocuments = (
  db: Db,
  workshopId: string,
  only: { participant?: string | undefined; kind?: DocumentKind | undefined },
  limit: number,
  after?: Position
) =>
  select(db)
    .where(
      and(
        eq(issuedDocuments.workshopId, workshopId),
        only.participant === undefined ? undefined : eq(issuedDocuments.participantId, only.participant),
        only.kind && eq(issuedDocuments.kind, only.kind),
        after &&
          or(
            lt(issuedDocuments.issuedAt, after.issuedAt),
            and(eq(issuedDocuments.issuedAt, after.issuedAt), lt(issuedDocuments.id, after.id))
          )
      )
    )
    .orderBy(desc(issuedDocuments.issuedAt), desc(issuedDocuments.id))
    .limit(limit)

export const findDocument = async (db: Db, workshopId: string, id: string) =>
  (await select(db).where(and(eq(issuedDocuments.workshopId, workshopId), eq(issuedDocuments.id, id))))[0]

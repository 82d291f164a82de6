/** SQL about checkpoints and scans. Absence is `undefined`. */
import { and, asc, eq, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { sessions } from '../agenda/tables.ts'
import { inCategory } from '../participants/queries.ts'
import { badgeTokens, participants } from '../participants/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { categories } from '../workshops/tables.ts'
import { COUNTS } from './rules.ts'
import { type Checkpoint, checkpoints, type NewScan, type Scan, scans } from './tables.ts'

export const listCheckpoints = (db: Db, workshopId: string) =>
  db
    .select({
      id: checkpoints.id,
      kind: checkpoints.kind,
      day: checkpoints.day,
      sessionId: checkpoints.sessionId,
      code: sessions.code,
      title: sessions.title,
      startsAt: sessions.startsAt
    })
    .from(checkpoints)
    .leftJoin(sessions, and(eq(sessions.workshopId, checkpoints.workshopId), eq(sessions.id, checkpoints.sessionId)))
    .where(eq(checkpoints.workshopId, workshopId))
    .orderBy(asc(checkpoints.day), asc(sessions.startsAt), asc(sessions.code))

/** Which of these sessions have scans at their doors. */
export const listAttended = async (db: Db, workshopId: string, sessionIds: string[]): Promise<string[]> =>
  (
    await db
      .selectDistinct({ sessionId: sql<string>`${checkpoints.sessionId}` })
      .from(checkpoints)
      .innerJoin(scans, and(eq(scans.workshopId, checkpoints.workshopId), eq(scans.checkpointId, checkpoints.id)))
      .where(and(eq(checkpoints.workshopId, workshopId), inArray(checkpoints.sessionId, sessionIds)))
  ).map(({ sessionId }) => sessionId)

/** Opens a checkpoint unless the place has one; gives the one that is there. */
export const openCheckpoint = async (
  db: Db,
  checkpoint: typeof checkpoints.$inferInsert
): Promise<{ row: Checkpoint; isNew: boolean }> => {
  const [made] = await db.insert(checkpoints).values(checkpoint).onConflictDoNothing().returning()
  if (made) return { row: made, isNew: true }
  const place = checkpoint.day ? eq(checkpoints.day, checkpoint.day) : eq(checkpoints.sessionId, checkpoint.sessionId!)
  const [row] = await db
    .select()
    .from(checkpoints)
    .where(and(eq(checkpoints.workshopId, checkpoint.workshopId), place))
  return { row: row!, isNew: false }
}

/** Holds the people behind badges until commit, in one order: two doors must not both admit first. */
export const lockBadgeHolders = async (tx: Transaction, workshopId: string, hashes: string[]): Promise<void> => {
  const holders = tx
    .select({ id: badgeTokens.participantId })
    .from(badgeTokens)
    .where(and(eq(badgeTokens.workshopId, workshopId), inArray(badgeTokens.tokenHash, hashes)))
  await tx
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, holders)))
    .orderBy(asc(participants.id))
    .for('no key update')
}

/** Badge tokens by hash, with who they belong to. */
export const listScannedTokens = (db: Db, workshopId: string, hashes: string[]) =>
  db
    .select({
      id: badgeTokens.id,
      tokenHash: badgeTokens.tokenHash,
      revokedAt: badgeTokens.revokedAt,
      participantId: participants.id,
      state: participants.state,
      displayName: participants.displayName,
      nativeName: participants.nativeName,
      country: participants.country,
      category: categories.name,
      letter: categories.letter,
      colour: categories.colour
    })
    .from(badgeTokens)
    .innerJoin(
      participants,
      and(eq(participants.workshopId, badgeTokens.workshopId), eq(participants.id, badgeTokens.participantId))
    )
    .innerJoin(categories, inCategory)
    .where(and(eq(badgeTokens.workshopId, workshopId), inArray(badgeTokens.tokenHash, hashes)))

export type ScannedToken = Awaited<ReturnType<typeof listScannedTokens>>[number]

/** The badge that is good now. */
export const findLiveBadge = async (db: Db, workshopId: string, participantId: string) =>
  (
    await db
      .select({ id: badgeTokens.id, tokenHash: badgeTokens.tokenHash })
      .from(badgeTokens)
      .where(
        and(
          eq(badgeTokens.workshopId, workshopId),
          eq(badgeTokens.participantId, participantId),
          isNull(badgeTokens.revokedAt)
        )
      )
  )[0]

export const listScansById = (db: Db, workshopId: string, ids: string[]): Promise<Scan[]> =>
  db
    .select()
    .from(scans)
    .where(and(eq(scans.workshopId, workshopId), inArray(scans.id, ids)))

/** Ids that were not there before. */
export const insertScans = async (db: Db, rows: NewScan[]): Promise<string[]> =>
  rows.length === 0
    ? []
    : (await db.insert(scans).values(rows).onConflictDoNothing().returning({ id: scans.id })).map(({ id }) => id)

const voiding = alias(scans, 'voiding')

/** No other row takes the scan back. That few rows do so is said, or the planner looks among all. */
export const isStanding = (db: Db) =>
  notExists(
    db
      .select({ one: sql`1` })
      .from(voiding)
      .where(and(eq(voiding.workshopId, scans.workshopId), eq(voiding.voids, scans.id), eq(voiding.verdict, 'voided')))
  )

/** Scans that say where people were, without those taken back; of some people or checkpoints only, if asked. */
export const listPassages = (
  db: Db,
  workshopId: string,
  only: { participantIds?: string[]; checkpointIds?: string[] } = {}
) =>
  db
    .select({
      participantId: sql<string>`${scans.participantId}`,
      checkpointId: scans.checkpointId,
      verdict: scans.verdict,
      happenedAt: scans.happenedAt
    })
    .from(scans)
    .where(
      and(
        eq(scans.workshopId, workshopId),
        isNotNull(scans.participantId),
        inArray(scans.verdict, [...COUNTS]),
        only.participantIds && inArray(scans.participantId, only.participantIds),
        only.checkpointIds && inArray(scans.checkpointId, only.checkpointIds),
        isStanding(db)
      )
    )
    .orderBy(asc(scans.happenedAt), asc(scans.id))

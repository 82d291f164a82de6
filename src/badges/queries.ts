/** SQL about the printing of badges. Absence is `undefined`. */
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import { badgeTokens, participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { apiTokens } from '../workshops/tables.for-team.ts'
import { type BadgePrint, badgePrints, printedBadges } from './tables.ts'

const ofPrint = and(eq(badgePrints.workshopId, printedBadges.workshopId), eq(badgePrints.id, printedBadges.printId))
const ofToken = and(
  eq(badgeTokens.workshopId, printedBadges.workshopId),
  eq(badgeTokens.id, printedBadges.badgeTokenId)
)
const isLive = isNull(badgeTokens.revokedAt)

/** How often the badges of each person were printed; people without any are left out. */
export const listPrintCounts = (db: Db, workshopId: string) =>
  db
    .select({
      participantId: printedBadges.participantId,
      prints: sql<number>`count(*) filter (where ${isLive})`.mapWith(Number),
      earlierPrints: sql<number>`count(*) filter (where not (${isLive}))`.mapWith(Number),
      lastPrintedAt: sql`max(${badgePrints.printedAt})`.mapWith(badgePrints.printedAt)
    })
    .from(printedBadges)
    .innerJoin(badgePrints, ofPrint)
    .innerJoin(badgeTokens, ofToken)
    .where(eq(printedBadges.workshopId, workshopId))
    .groupBy(printedBadges.participantId)

const columns = {
  id: badgePrints.id,
  layout: badgePrints.layout,
  badges: badgePrints.badges,
  printedAt: badgePrints.printedAt,
  printedBy: sql<string>`coalesce(${users.displayName}, ${apiTokens.name}, '')`
}
const select = (db: Db) =>
  db
    .select(columns)
    .from(badgePrints)
    .leftJoin(users, eq(users.id, badgePrints.printedBy))
    .leftJoin(apiTokens, and(eq(apiTokens.workshopId, badgePrints.workshopId), eq(apiTokens.id, badgePrints.printedBy)))

/** The latest first. `after`: the last of the page before. */
export const pageOfPrints = (db: Db, workshopId: string, limit: number, after?: { printedAt: string; id: string }) =>
  select(db)
    .where(
      and(
        eq(badgePrints.workshopId, workshopId),
        after &&
          sql`(${badgePrints.printedAt}, ${badgePrints.id}) < (${after.printedAt}::timestamptz, ${after.id}::uuid)`
      )
    )
    .orderBy(desc(badgePrints.printedAt), desc(badgePrints.id))
    .limit(limit)

export const findPrint = async (db: Db, workshopId: string, id: string) =>
  (await select(db).where(and(eq(badgePrints.workshopId, workshopId), eq(badgePrints.id, id))))[0]

/** Whose badges were on the sheets, by name. */
export const listPrinted = (db: Db, workshopId: string, printId: string) =>
  db
    .select({
      participantId: participants.id,
      reference: participants.reference,
      displayName: participants.displayName,
      works: sql<boolean>`${isLive}`
    })
    .from(printedBadges)
    .innerJoin(
      participants,
      and(eq(participants.workshopId, printedBadges.workshopId), eq(participants.id, printedBadges.participantId))
    )
    .innerJoin(badgeTokens, ofToken)
    .where(and(eq(printedBadges.workshopId, workshopId), eq(printedBadges.printId, printId)))
    .orderBy(asc(participants.sortKey), asc(participants.id))

/** A printing with all that was on its sheets. */
export const insertPrint = async (
  db: Db,
  print: BadgePrint,
  badges: { participantId: string; badgeTokenId: string }[]
): Promise<void> => {
  const { workshopId, id: printId } = print
  await db.insert(badgePrints).values(print)
  for (let from = 0; from < badges.length; from += 1000) {
    const rows = badges.slice(from, from + 1000).map((badge) => ({ ...badge, workshopId, printId }))
    await db.insert(printedBadges).values(rows)
  }
}

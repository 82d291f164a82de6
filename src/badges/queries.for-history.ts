/** SQL about the printing of one person's badges, for the history of that person. */
import { and, asc, eq, sql } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { apiTokens } from '../workshops/tables.for-team.ts'
import { badgePrints, printedBadges } from './tables.ts'

export const listPrintsOf = (db: Db, workshopId: string, participantId: string) =>
  db
    .select({
      at: badgePrints.printedAt,
      byName: sql<string>`coalesce(${users.displayName}, ${apiTokens.name}, '')`,
      layout: badgePrints.layout
    })
    .from(printedBadges)
    .innerJoin(
      badgePrints,
      and(eq(badgePrints.workshopId, printedBadges.workshopId), eq(badgePrints.id, printedBadges.printId))
    )
    .leftJoin(users, eq(users.id, badgePrints.printedBy))
    .leftJoin(apiTokens, and(eq(apiTokens.workshopId, badgePrints.workshopId), eq(apiTokens.id, badgePrints.printedBy)))
    .where(and(eq(printedBadges.workshopId, workshopId), eq(printedBadges.participantId, participantId)))
    .orderBy(asc(badgePrints.printedAt), asc(badgePrints.id))

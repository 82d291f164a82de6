/** SQL that counts what a workshop has: people by what they share, and how much of everything else. */
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import { scans } from '../attendance/tables.ts'
import { printedBadges } from '../badges/tables.ts'
import { outcomes } from '../outcomes/tables.ts'
import { inCategory } from '../participants/queries.ts'
import type { Scope } from '../participants/rules.ts'
import { badgeTokens, participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { memberships } from '../workshops/tables.for-team.ts'
import { categories, rooms } from '../workshops/tables.ts'
import type { PeopleCell } from './rules.ts'

const inScope = (workshopId: string, { agencyId }: Scope) =>
  and(eq(participants.workshopId, workshopId), agencyId === undefined ? undefined : eq(participants.agencyId, agencyId))

/** Everybody whom the reader may see, in as many rows as there are kinds of people. */
export const countPeople = (db: Db, workshopId: string, scope: Scope): Promise<PeopleCell[]> => {
  const values = {
    state: participants.state,
    country: participants.country,
    sector: participants.sector,
    section: categories.section,
    headOfDelegation: participants.headOfDelegation
  }
  return db
    .select({
      ...values,
      people: count(),
      withoutEmail: sql<number>`count(*) filter (where ${participants.email} is null)`.mapWith(Number),
      withoutAgency: sql<number>`count(*) filter (where ${participants.agencyId} is null)`.mapWith(Number)
    })
    .from(participants)
    .innerJoin(categories, inCategory)
    .where(inScope(workshopId, scope))
    .groupBy(...Object.values(values))
}

/** How much of everything else; one statement. */
export const countRest = async (db: Db, workshopId: string) => {
  const of = (table: typeof rooms | typeof outcomes) => db.$count(table, eq(table.workshopId, workshopId))
  const livePrints = db
    .select({ one: sql`1` })
    .from(printedBadges)
    .innerJoin(
      badgeTokens,
      and(eq(badgeTokens.workshopId, printedBadges.workshopId), eq(badgeTokens.id, printedBadges.badgeTokenId))
    )
    .where(
      and(
        eq(printedBadges.workshopId, participants.workshopId),
        eq(printedBadges.participantId, participants.id),
        isNull(badgeTokens.revokedAt)
      )
    )
  const [row] = await db
    .select({
      rooms: of(rooms),
      outcomes: of(outcomes),
      hasScans: sql<boolean>`exists (select from ${scans} where ${scans.workshopId} = ${workshopId})`,
      unprinted: db.$count(
        participants,
        and(
          eq(participants.workshopId, workshopId),
          eq(participants.state, 'confirmed'),
          sql`not exists (${livePrints})`
        )
      ),
      officers: sql<string[]>`array(
        select distinct ${memberships.agencyId}::text from ${memberships}
        where ${memberships.workshopId} = ${workshopId} and ${memberships.agencyId} is not null)`
    })
    .from(sql`(select 1) as nothing`)
  return row!
}

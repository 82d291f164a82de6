/** SQL that reads participants with the names of what they belong to: for the API, lists, badges and reports. */
import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { agencies } from '../agencies/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { categories } from '../workshops/tables.ts'
import type { Sorting } from './contract.for-search.ts'
import type { ParticipantFilter } from './contract.ts'
import { fits, holdsWords, inScope, ordering } from './queries.for-search.ts'
import { inCategory } from './queries.ts'
import type { Cell } from './rules.for-search.ts'
import type { Scope } from './rules.ts'
import { badgeTokens, participants } from './tables.ts'

const select = (db: Db) =>
  db
    .select(listedColumns)
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))

export const listedColumns = {
  id: participants.id,
  reference: participants.reference,
  honorific: participants.honorific,
  givenNames: participants.givenNames,
  familyName: participants.familyName,
  displayName: participants.displayName,
  nativeName: participants.nativeName,
  sortKey: participants.sortKey,
  sex: participants.sex,
  country: participants.country,
  sector: participants.sector,
  category: categories.name,
  categoryId: participants.categoryId,
  section: categories.section,
  agency: agencies.acronym,
  agencyId: participants.agencyId,
  organisation: participants.organisation,
  position: participants.position,
  email: participants.email,
  telephone: participants.telephone,
  languages: participants.languages,
  dietaryNeeds: participants.dietaryNeeds,
  headOfDelegation: participants.headOfDelegation,
  listed: participants.listed,
  state: participants.state,
  version: participants.version,
  createdAt: participants.createdAt,
  changedAt: participants.changedAt
}

/** A page in the order that was asked for. `behind`: the position of the last of the page before. */
export const pageOfParticipants = (
  db: Db,
  workshopId: string,
  scope: Scope,
  filter: ParticipantFilter,
  sorting: Sorting,
  limit: number,
  behind?: string[]
) => {
  const order = ordering(sorting)
  return db
    .select({ ...listedColumns, placeInOrder: order.place.as('place_in_order') })
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))
    .where(and(fits(workshopId, scope, filter), behind && order.behind(behind)))
    .orderBy(...order.orderBy)
    .limit(limit)
}

export const countParticipants = async (
  db: Db,
  workshopId: string,
  scope: Scope,
  filter: ParticipantFilter
): Promise<number> => {
  const [row] = await db
    .select({ people: count() })
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))
    .where(fits(workshopId, scope, filter))
  return row?.people ?? 0
}

/** How many of those who hold the words share the values that filters ask for. */
export const listCells = (db: Db, workshopId: string, scope: Scope, q: string | undefined): Promise<Cell[]> => {
  const values = {
    country: participants.country,
    sector: participants.sector,
    category: categories.name,
    state: participants.state,
    agency: agencies.acronym,
    headOfDelegation: participants.headOfDelegation,
    listed: participants.listed
  }
  return db
    .select({ ...values, people: count() })
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))
    .where(and(inScope(workshopId, scope), holdsWords(q)))
    .groupBy(...Object.values(values))
}

export const findParticipant = async (db: Db, workshopId: string, scope: Scope, id: string) =>
  (await select(db).where(and(fits(workshopId, scope, {}), eq(participants.id, id))))[0]

export type ListedParticipant = NonNullable<Awaited<ReturnType<typeof findParticipant>>>

/** Everybody who fits, in the order in which they were entered: documents put them into their own order. */
export const listParticipants = (
  db: Db,
  workshopId: string,
  scope: Scope,
  filter: ParticipantFilter
): Promise<ListedParticipant[]> =>
  select(db)
    .where(fits(workshopId, scope, filter))
    .orderBy(asc(participants.id))

/** Badge tokens that are good now. */
export const listLiveBadgeTokens = (db: Db, workshopId: string) =>
  db
    .select({ id: badgeTokens.id, participantId: badgeTokens.participantId, tokenHash: badgeTokens.tokenHash })
    .from(badgeTokens)
    .where(and(eq(badgeTokens.workshopId, workshopId), isNull(badgeTokens.revokedAt)))
    .orderBy(asc(badgeTokens.issuedAt), asc(badgeTokens.id))

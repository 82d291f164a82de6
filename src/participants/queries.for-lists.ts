/** SQL that reads participants with the names of what they belong to: for the API, lists, badges and reports. */
import { and, asc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { agencies } from '../agencies/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { categories } from '../workshops/tables.ts'
import type { ParticipantFilter } from './contract.ts'
import { inCategory } from './queries.ts'
import type { Scope } from './rules.ts'
import { badgeTokens, participants } from './tables.ts'

const columns = {
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
  version: participants.version
}

const literally = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const fits = (workshopId: string, scope: Scope, filter: ParticipantFilter): SQL | undefined =>
  and(
    eq(participants.workshopId, workshopId),
    scope.agencyId === undefined ? undefined : eq(participants.agencyId, scope.agencyId),
    filter.country === undefined ? undefined : eq(participants.country, filter.country),
    filter.sector === undefined ? undefined : eq(participants.sector, filter.sector),
    filter.category === undefined ? undefined : eq(categories.name, filter.category),
    filter.state === undefined ? undefined : eq(participants.state, filter.state),
    filter.agency === undefined ? undefined : eq(agencies.acronym, filter.agency),
    filter.q === undefined
      ? undefined
      : or(
          ...[
            participants.displayName,
            participants.givenNames,
            participants.familyName,
            participants.nativeName,
            participants.organisation,
            participants.reference,
            participants.email
            // by ICU: Á and á are one letter whatever the locale of the database
          ].map((column) => sql`${column} collate "und-x-icu" ilike ${literally(filter.q!)}`)
        )
  )

const select = (db: Db) =>
  db
    .select(columns)
    .from(participants)
    .innerJoin(categories, inCategory)
    .leftJoin(agencies, eq(agencies.id, participants.agencyId))

/** A page in the order of sort keys. `after` is the last of the page before. */
export const pageOfParticipants = (
  db: Db,
  workshopId: string,
  scope: Scope,
  filter: ParticipantFilter,
  limit: number,
  after?: { sortKey: string; id: string }
) =>
  select(db)
    .where(
      and(
        fits(workshopId, scope, filter),
        after &&
          sql`(${participants.sortKey}, ${participants.id}) > (${after.sortKey} collate "und-x-icu", ${after.id}::uuid)`
      )
    )
    .orderBy(asc(participants.sortKey), asc(participants.id))
    .limit(limit)

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

/** SQL about frozen versions of the list of participants. Absence is `undefined`. */
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { apiTokens } from '../workshops/tables.for-team.ts'
import { categories } from '../workshops/tables.ts'
import { inScope } from './queries.for-search.ts'
import { inCategory } from './queries.ts'
import type { Entry } from './rules.for-frozen.ts'
import type { Scope } from './rules.ts'
import { type ParticipantList, participantListEntries, participantLists } from './tables.for-lists.ts'
import { participants } from './tables.ts'

const versionColumns = {
  id: participantLists.id,
  number: participantLists.number,
  kind: participantLists.kind,
  note: participantLists.note,
  frozenAt: participantLists.frozenAt,
  frozenBy: sql<string>`coalesce(${users.displayName}, ${apiTokens.name}, '')`
}

const versions = (db: Db) =>
  db
    .select(versionColumns)
    .from(participantLists)
    .leftJoin(users, eq(users.id, participantLists.frozenBy))
    .leftJoin(
      apiTokens,
      and(eq(apiTokens.workshopId, participantLists.workshopId), eq(apiTokens.id, participantLists.frozenBy))
    )

export type ListVersion = Awaited<ReturnType<typeof listVersions>>[number]

/** The latest first. */
export const listVersions = (db: Db, workshopId: string) =>
  versions(db).where(eq(participantLists.workshopId, workshopId)).orderBy(desc(participantLists.number))

export const findVersion = async (db: Db, workshopId: string, number: number): Promise<ListVersion | undefined> =>
  (await versions(db).where(and(eq(participantLists.workshopId, workshopId), eq(participantLists.number, number))))[0]

/** The number of the latest version; 0 when there is none. */
export const lastVersionNumber = async (db: Db, workshopId: string): Promise<number> => {
  const number = sql<number | null>`max(${participantLists.number})`
  const rows = await db.select({ number }).from(participantLists).where(eq(participantLists.workshopId, workshopId))
  return rows[0]?.number ?? 0
}

type FrozenPerson = { participantId: string; position: number; listed: boolean; entry: Entry }

/** A version with its people, by one statement for a thousand. */
export const insertVersion = async (tx: Transaction, list: ParticipantList, people: FrozenPerson[]): Promise<void> => {
  await tx.insert(participantLists).values(list)
  const { workshopId, id: listId } = list
  for (let from = 0; from < people.length; from += 1000) {
    const rows = people.slice(from, from + 1000).map((person) => ({ ...person, workshopId, listId }))
    await tx.insert(participantListEntries).values(rows)
  }
}

/** The person as they are today. */
const isPerson = and(
  eq(participants.workshopId, participantListEntries.workshopId),
  eq(participants.id, participantListEntries.participantId)
)

/** Officers: who was of their agency then and is now. */
const inScopeThenAndNow = (workshopId: string, scope: Scope) =>
  and(
    eq(participantListEntries.workshopId, workshopId),
    inScope(workshopId, scope),
    scope.agencyId === undefined
      ? undefined
      : sql`${participantListEntries.entry} ->> 'agencyId' = ${scope.agencyId}::text`
  )

const now = { listed: participants.listed, sector: participants.sector, section: categories.section }

/** Who was on a version, in its order, with what decides now whether they are named, and how they are reached today. */
export const listEntries = (db: Db, workshopId: string, scope: Scope, listId: string) =>
  db
    .select({
      id: participantListEntries.participantId,
      listed: participantListEntries.listed,
      entry: sql<Entry>`${participantListEntries.entry}`,
      now: { ...now, email: participants.email, telephone: participants.telephone }
    })
    .from(participantListEntries)
    .innerJoin(participants, isPerson)
    .innerJoin(categories, inCategory)
    .where(and(inScopeThenAndNow(workshopId, scope), eq(participantListEntries.listId, listId)))
    .orderBy(asc(participantListEntries.position))

/** How many are on each version, in groups that are named or not alike. */
export const countEntries = (db: Db, workshopId: string, scope: Scope) => {
  const then = {
    listed: participantListEntries.listed,
    sector: sql<string>`${participantListEntries.entry} ->> 'sector'`.as('sector_then'),
    section: sql<Entry['section']>`${participantListEntries.entry} ->> 'section'`.as('section_then')
  }
  return db
    .select({ listId: participantListEntries.listId, then, now, people: sql<number>`count(*)::int` })
    .from(participantListEntries)
    .innerJoin(participants, isPerson)
    .innerJoin(categories, inCategory)
    .where(inScopeThenAndNow(workshopId, scope))
    .groupBy(participantListEntries.listId, ...Object.values(then), ...Object.values(now))
}

/** Takes a person out of every version. */
export const deleteEntriesOf = async (tx: Transaction, workshopId: string, participantId: string): Promise<void> => {
  await tx
    .delete(participantListEntries)
    .where(
      and(eq(participantListEntries.workshopId, workshopId), eq(participantListEntries.participantId, participantId))
    )
}

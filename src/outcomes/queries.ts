/** SQL about outcomes and remarks. Absence is `undefined`. */
import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { type BasedOn, isBasedOn, nextVersion } from '../platform/db/versions.ts'
import type { OutcomeFilter } from './contract.ts'
import { type Outcome, outcomes, type Remark, remarks } from './tables.ts'

const one = (workshopId: string, id: string) => and(eq(outcomes.workshopId, workshopId), eq(outcomes.id, id))

/** By kind and place; `after` is the last of the page before. */
export const pageOfOutcomes = (
  db: Db,
  workshopId: string,
  filter: OutcomeFilter,
  limit: number,
  after?: { kind: string; position: number; id: string }
): Promise<Outcome[]> =>
  db
    .select()
    .from(outcomes)
    .where(
      and(
        eq(outcomes.workshopId, workshopId),
        filter.kind === undefined ? undefined : eq(outcomes.kind, filter.kind),
        filter.sessionId === undefined ? undefined : eq(outcomes.sessionId, filter.sessionId),
        after &&
          sql`(${outcomes.kind}, ${outcomes.position}, ${outcomes.id}) > (${after.kind}::outcome_kind, ${after.position}::int, ${after.id}::uuid)`
      )
    )
    .orderBy(asc(outcomes.kind), asc(outcomes.position), asc(outcomes.id))
    .limit(limit)

export const listOutcomes = (db: Db, workshopId: string): Promise<Outcome[]> =>
  db
    .select()
    .from(outcomes)
    .where(eq(outcomes.workshopId, workshopId))
    .orderBy(asc(outcomes.kind), asc(outcomes.position), asc(outcomes.id))

export const findOutcome = async (db: Db, workshopId: string, id: string): Promise<Outcome | undefined> =>
  (await db.select().from(outcomes).where(one(workshopId, id)))[0]

export const nextOutcomePosition = async (db: Db, workshopId: string, kind: Outcome['kind']): Promise<number> => {
  const [row] = await db
    .select({ last: max(outcomes.position) })
    .from(outcomes)
    .where(and(eq(outcomes.workshopId, workshopId), eq(outcomes.kind, kind)))
  return (row?.last ?? 0) + 1
}

export const insertOutcome = async (db: Db, outcome: typeof outcomes.$inferInsert): Promise<Outcome> =>
  (await db.insert(outcomes).values(outcome).returning())[0]!

/** Undefined when the outcome is not there or has moved on. */
export const updateOutcome = async (
  db: Db,
  workshopId: string,
  id: string,
  basedOn: BasedOn,
  change: Partial<Outcome>
): Promise<Outcome | undefined> =>
  (
    await db
      .update(outcomes)
      .set({ ...change, version: nextVersion(outcomes.version) })
      .where(and(one(workshopId, id), isBasedOn(outcomes.version, basedOn)))
      .returning()
  )[0]

/** Places of outcomes of one kind, from 1. */
export const placeOutcomes = async (db: Db, workshopId: string, ids: string[]): Promise<void> => {
  const places = sql.join(
    ids.map((id, i) => sql`(${id}::uuid, ${i + 1}::int)`),
    sql`, `
  )
  await db.execute(sql`
    update ${outcomes} set position = place.position
    from (values ${places}) as place (id, position)
    where ${outcomes.workshopId} = ${workshopId} and ${outcomes.id} = place.id`)
}

export const deleteOutcome = async (db: Db, workshopId: string, id: string): Promise<void> => {
  await db.delete(outcomes).where(one(workshopId, id))
}

export const listRemarks = (db: Db, workshopId: string): Promise<Remark[]> =>
  db.select().from(remarks).where(eq(remarks.workshopId, workshopId)).orderBy(asc(remarks.position), asc(remarks.id))

export const insertRemark = async (db: Db, remark: Omit<typeof remarks.$inferInsert, 'position'>): Promise<Remark> => {
  const [row] = await db
    .select({ last: max(remarks.position) })
    .from(remarks)
    .where(eq(remarks.workshopId, remark.workshopId))
  return (
    await db
      .insert(remarks)
      .values({ ...remark, position: (row?.last ?? 0) + 1 })
      .returning()
  )[0]!
}

export const deleteRemark = async (db: Db, workshopId: string, id: string): Promise<boolean> =>
  (
    await db
      .delete(remarks)
      .where(and(eq(remarks.workshopId, workshopId), eq(remarks.id, id)))
      .returning({ id: remarks.id })
  ).length > 0

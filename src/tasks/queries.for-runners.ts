/** SQL about who works on a task: locks that Postgres lets go of when their process dies, and the standing of who asked. */
import { and, eq, sql } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { apiTokens, memberships } from '../workshops/tables.for-team.ts'
import { type Task, tasks } from './tables.ts'

/** A connection that stays the same for as long as the work goes on. */
export type Connection = { query: (text: string, values: string[]) => Promise<{ rows: Record<string, unknown>[] }> }

/** False where another runner holds it. It is let go of by `letGo`, or by the end of the connection. */
export const hold = async (connection: Connection, id: string): Promise<boolean> =>
  (await connection.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [id])).rows[0]?.held === true

export const letGo = async (connection: Connection, id: string): Promise<void> => {
  await connection.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id])
}

/** Tasks that are said to run and that nobody holds. They are held until commit. */
export const listAbandoned = (tx: Transaction): Promise<Pick<Task, 'workshopId' | 'id' | 'kind' | 'createdAt'>[]> =>
  tx
    .select({ workshopId: tasks.workshopId, id: tasks.id, kind: tasks.kind, createdAt: tasks.createdAt })
    .from(tasks)
    // in this order, or it would hold those that wait and their runners would pass them by
    .where(sql`case when ${tasks.state} = 'running'
      then pg_try_advisory_xact_lock(hashtextextended(${tasks.id}::text, 0)) else false end`)

/** What the person is in the workshop now; undefined: nothing, or not any more. */
export const findPerson = async (db: Db, workshopId: string, userId: string) =>
  (
    await db
      .select({ user: users, role: memberships.role, agencyId: memberships.agencyId })
      .from(users)
      .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.workshopId, workshopId)))
      .where(eq(users.id, userId))
  )[0]

export const findMachine = async (db: Db, workshopId: string, tokenId: string) =>
  (
    await db
      .select()
      .from(apiTokens)
      .where(and(eq(apiTokens.workshopId, workshopId), eq(apiTokens.id, tokenId)))
  )[0]

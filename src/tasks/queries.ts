/** SQL about tasks: who started them, how far they are, what came of them. */
import { and, count, desc, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type Task, tasks } from './tables.ts'

type Ended = Pick<Task, 'endedAt'> & Partial<Pick<Task, 'result' | 'resultFile' | 'resultName' | 'resultType'>>

const OPEN: Task['state'][] = ['queued', 'running']
const one = (workshopId: string, id: string) => and(eq(tasks.workshopId, workshopId), eq(tasks.id, id))
const own = (workshopId: string, principalId: string, id: string) =>
  and(one(workshopId, id), eq(tasks.principalId, principalId))

/** Without the files, which are large. */
const columns = {
  id: tasks.id,
  kind: tasks.kind,
  state: tasks.state,
  done: tasks.done,
  total: tasks.total,
  problem: tasks.problem,
  fileName: tasks.resultName,
  fileType: tasks.resultType,
  fileSize: sql<number | null>`octet_length(${tasks.resultFile})`,
  createdAt: tasks.createdAt,
  startedAt: tasks.startedAt,
  endedAt: tasks.endedAt,
  cancelRequestedAt: tasks.cancelRequestedAt
}

export const insertTask = async (db: Db, task: typeof tasks.$inferInsert): Promise<void> => {
  await db.insert(tasks).values(task)
}

export const countOpenTasks = async (db: Db, workshopId: string, principalId: string): Promise<number> =>
  (
    await db
      .select({ open: count() })
      .from(tasks)
      .where(and(eq(tasks.workshopId, workshopId), eq(tasks.principalId, principalId), inArray(tasks.state, OPEN)))
  )[0]!.open

/** The latest first. */
export const listTasks = (db: Db, workshopId: string, principalId: string, limit: number) =>
  db
    .select(columns)
    .from(tasks)
    .where(and(eq(tasks.workshopId, workshopId), eq(tasks.principalId, principalId)))
    .orderBy(desc(tasks.id))
    .limit(limit)

export const findTask = async (db: Db, workshopId: string, principalId: string, id: string) =>
  (
    await db
      .select({ ...columns, result: tasks.result })
      .from(tasks)
      .where(own(workshopId, principalId, id))
  )[0]

export type ReadTask = NonNullable<Awaited<ReturnType<typeof findTask>>>

export const findTaskFile = async (db: Db, workshopId: string, principalId: string, id: string) =>
  (
    await db
      .select({ bytes: tasks.resultFile, name: tasks.resultName, type: tasks.resultType })
      .from(tasks)
      .where(own(workshopId, principalId, id))
  )[0]

/** Holds the row until commit: a cancellation and the end of the work come one after the other. */
export const lockTask = async (tx: Transaction, workshopId: string, principalId: string, id: string) =>
  (
    await tx
      .select({ state: tasks.state })
      .from(tasks)
      .where(own(workshopId, principalId, id))
      .for('update')
  )[0]

export const deleteTask = async (db: Db, workshopId: string, id: string): Promise<void> => {
  await db.delete(tasks).where(one(workshopId, id))
}

/** From `queued` to `running`, or `running` anew; undefined where it has ended. */
export const takeTask = async (db: Db, workshopId: string, id: string, now: Date): Promise<Task | undefined> =>
  (
    await db
      .update(tasks)
      .set({ state: 'running', startedAt: now, done: 0, total: null })
      .where(and(one(workshopId, id), inArray(tasks.state, OPEN)))
      .returning()
  )[0]

/** True: somebody asked to cancel it, or it is gone or ended. */
export const writeSteps = async (
  db: Db,
  workshopId: string,
  id: string,
  steps: Pick<Task, 'done' | 'total'>
): Promise<boolean> => {
  const [row] = await db
    .update(tasks)
    .set(steps)
    .where(and(one(workshopId, id), eq(tasks.state, 'running')))
    .returning({ cancelRequestedAt: tasks.cancelRequestedAt })
  return row === undefined || row.cancelRequestedAt !== null
}

/** False where it was cancelled, or is gone or ended: then nothing of it may stay. All its steps are done. */
export const writeDone = async (
  db: Db,
  workshopId: string,
  id: string,
  { total, ...ended }: Ended & { total: number | undefined }
): Promise<boolean> =>
  (
    await db
      .update(tasks)
      .set({
        ...ended,
        state: 'done',
        inputFile: null,
        ...(total === undefined ? { done: sql`coalesce(${tasks.total}, ${tasks.done})` } : { total, done: total })
      })
      .where(and(one(workshopId, id), eq(tasks.state, 'running'), isNull(tasks.cancelRequestedAt)))
      .returning({ id: tasks.id })
  ).length === 1

/** Ends what has not ended. */
export const writeStopped = async (
  db: Db,
  workshopId: string,
  id: string,
  ended: Pick<Task, 'endedAt' | 'problem'> & { state: 'failed' | 'cancelled' } & Partial<Ended>
): Promise<void> => {
  await db
    .update(tasks)
    .set({ ...ended, inputFile: null })
    .where(and(one(workshopId, id), inArray(tasks.state, OPEN)))
}

export const askToCancel = async (db: Db, workshopId: string, id: string, now: Date): Promise<void> => {
  await db
    .update(tasks)
    .set({ cancelRequestedAt: now })
    .where(and(one(workshopId, id), isNull(tasks.cancelRequestedAt)))
}

/** Their number. */
export const deleteTasksBefore = async (db: Db, endedBefore: Date, createdBefore: Date): Promise<number> =>
  (
    await db
      .delete(tasks)
      .where(or(lt(tasks.endedAt, endedBefore), and(lt(tasks.createdAt, createdBefore), isNull(tasks.endedAt))))
  ).rowCount ?? 0

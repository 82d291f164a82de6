/** SQL about views of the list that people keep for themselves. Absence is `undefined`. */
import { and, asc, count, eq } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { participantViews } from './tables.ts'

export type KeptView = typeof participantViews.$inferSelect

const own = (workshopId: string, userId: string) =>
  and(eq(participantViews.workshopId, workshopId), eq(participantViews.userId, userId))
const one = (workshopId: string, userId: string, id: string) =>
  and(own(workshopId, userId), eq(participantViews.id, id))

export const listViews = (db: Db, workshopId: string, userId: string): Promise<KeptView[]> =>
  db.select().from(participantViews).where(own(workshopId, userId)).orderBy(asc(participantViews.id))

export const countViews = async (db: Db, workshopId: string, userId: string): Promise<number> =>
  (await db.select({ views: count() }).from(participantViews).where(own(workshopId, userId)))[0]?.views ?? 0

export const insertView = async (db: Db, { workshopId, ...view }: KeptView): Promise<KeptView> =>
  (
    await db
      .insert(participantViews)
      .values({ workshopId, ...view })
      .returning()
  )[0]!

export const updateView = async (
  db: Db,
  workshopId: string,
  userId: string,
  id: string,
  change: Partial<KeptView>
): Promise<KeptView | undefined> =>
  (
    await db
      .update(participantViews)
      .set(change)
      .where(one(workshopId, userId, id))
      .returning()
  )[0]

export const deleteView = async (db: Db, workshopId: string, userId: string, id: string): Promise<boolean> =>
  (
    await db
      .delete(participantViews)
      .where(one(workshopId, userId, id))
      .returning({ id: participantViews.id })
  ).length > 0

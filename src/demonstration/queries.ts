/** SQL about what kind of installation a database is. */
import { sql } from 'drizzle-orm'
import { installation, users } from '../accounts/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'

/** One at a time prepares a database, when several instances start at once. Held until commit. */
export const lockPreparation = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('plenary: prepare'))`)
}

/** Undefined for a database that has never been prepared. */
export const findInstallation = async (db: Db) => (await db.select().from(installation))[0]

export const insertInstallation = async (db: Db, row: typeof installation.$inferInsert): Promise<void> => {
  await db.insert(installation).values(row).onConflictDoNothing()
}

export const hasUsers = async (db: Db): Promise<boolean> =>
  (await db.select({ id: users.id }).from(users).limit(1)).length > 0

/** Sets what a database turned into when it was filled as a demonstration by command. */
export const markAsDemonstration = async (db: Db): Promise<void> => {
  await db.update(installation).set({ isDemonstration: true })
}

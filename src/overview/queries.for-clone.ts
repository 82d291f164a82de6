/** SQL that copies what is set up in a workshop into another. */
import { and, eq, isNull, ne } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import { sessionRoles, sessions } from '../agenda/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type Membership, memberships } from '../workshops/tables.for-team.ts'

/** Who works on the workshop and may still sign in. */
export const listWorking = async (db: Db, workshopId: string): Promise<Membership[]> =>
  (
    await db
      .select({ membership: memberships })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.workshopId, workshopId), ne(memberships.role, 'participant'), isNull(users.disabledAt)))
  ).map(({ membership }) => membership)

/** Somebody who is in the team already stays what they are. `workshopId` stands in each row. */
export const insertMembers = async (tx: Transaction, rows: Membership[]): Promise<void> => {
  if (rows.length > 0) await tx.insert(memberships).values(rows).onConflictDoNothing()
}

export const insertSessions = async (tx: Transaction, rows: (typeof sessions.$inferInsert)[]): Promise<void> => {
  if (rows.length > 0) await tx.insert(sessions).values(rows)
}

export const insertSessionRoles = async (
  tx: Transaction,
  rows: (typeof sessionRoles.$inferInsert)[]
): Promise<void> => {
  if (rows.length > 0) await tx.insert(sessionRoles).values(rows)
}

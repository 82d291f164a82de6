/** Every SQL statement about accounts, sign-ins and the audit log. Absence is `undefined`. */
import { and, asc, eq, gt, ilike, isNull, lt, ne, or } from 'drizzle-orm'
import type { Db, Transaction } from '../platform/db/database.ts'
import { auditLog, type SignIn, signIns, type User, users } from './tables.ts'

/** `email` in lower case. */
export const findUserByEmail = async (db: Db, email: string): Promise<User | undefined> =>
  (await db.select().from(users).where(eq(users.email, email)))[0]

export const findUser = async (db: Db, id: string): Promise<User | undefined> =>
  (await db.select().from(users).where(eq(users.id, id)))[0]

export const insertUser = async (db: Db, user: typeof users.$inferInsert): Promise<User> =>
  (await db.insert(users).values(user).returning())[0]!

export const insertSignIn = async (db: Db, signIn: typeof signIns.$inferInsert): Promise<SignIn> =>
  (await db.insert(signIns).values(signIn).returning())[0]!

/** A sign-in that has not ended, with its user; held until commit. */
export const lockSignIn = async (tx: Transaction, id: string): Promise<{ signIn: SignIn; user: User } | undefined> =>
  (
    await tx
      .select({ signIn: signIns, user: users })
      .from(signIns)
      .innerJoin(users, eq(users.id, signIns.userId))
      .where(and(eq(signIns.id, id), isNull(signIns.endedAt)))
      .for('update', { of: signIns })
  )[0]

export const updateSignIn = async (db: Db, id: string, change: Partial<SignIn>): Promise<void> => {
  await db.update(signIns).set(change).where(eq(signIns.id, id))
}

/** Sign-ins that ended or expired before that time; their number. */
export const deleteSignInsBefore = async (db: Db, before: Date): Promise<number> =>
  (await db.delete(signIns).where(or(lt(signIns.endedAt, before), lt(signIns.expiresAt, before)))).rowCount ?? 0

export const insertDeeds = async (db: Db, deeds: (typeof auditLog.$inferInsert)[]): Promise<void> => {
  await db.insert(auditLog).values(deeds)
}

export const updateUser = async (db: Db, id: string, change: Partial<User>): Promise<User | undefined> =>
  (await db.update(users).set(change).where(eq(users.id, id)).returning())[0]

const literally = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** By address. `after`: the address of the last one of the page before. */
export const listUsers = (db: Db, q: string | undefined, limit: number, after?: string): Promise<User[]> =>
  db
    .select()
    .from(users)
    .where(
      and(
        q === undefined ? undefined : or(ilike(users.email, literally(q)), ilike(users.displayName, literally(q))),
        after === undefined ? undefined : gt(users.email, after)
      )
    )
    .orderBy(asc(users.email))
    .limit(limit)

/** Those who may sign in, held until commit: two of them must not take the office from each other at once. */
export const lockAdministrators = (tx: Transaction): Promise<{ id: string }[]> =>
  tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.isAdministrator, true), isNull(users.disabledAt)))
    .orderBy(asc(users.id))
    .for('update')

/** `kept`: the sign-in that goes on. */
export const endOtherSignIns = async (db: Db, userId: string, kept: string | undefined, now: Date): Promise<void> => {
  await db
    .update(signIns)
    .set({ endedAt: now })
    .where(
      and(eq(signIns.userId, userId), isNull(signIns.endedAt), kept === undefined ? undefined : ne(signIns.id, kept))
    )
}

/** SQL of the guard: one statement tells who asks, where, and what they are there. Runs at every request, so prepared. */
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { signIns, users } from '../accounts/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { apiTokens, memberships } from './tables.for-team.ts'
import { type Workshop, workshops } from './tables.ts'

const slug = sql.placeholder('slug')

/** Statements are prepared once for each database. A slug of `null` asks about no workshop. */
export const prepareLookUps = (db: Db) => {
  const bySignIn = db
    .select({
      user: users,
      endedAt: signIns.endedAt,
      expiresAt: signIns.expiresAt,
      workshop: workshops,
      member: { role: memberships.role, agencyId: memberships.agencyId }
    })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .leftJoin(workshops, eq(workshops.slug, slug))
    .leftJoin(memberships, and(eq(memberships.workshopId, workshops.id), eq(memberships.userId, users.id)))
    .where(eq(signIns.id, sql.placeholder('signInId')))
    .prepare('guard_by_sign_in')
  const byToken = db
    .select({ token: apiTokens, workshop: workshops, makerDisabledAt: users.disabledAt })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.createdBy))
    .leftJoin(workshops, eq(workshops.slug, slug))
    .where(eq(apiTokens.tokenHash, sql.placeholder('hash')))
    .prepare('guard_by_token')
  const bySlug = db.select().from(workshops).where(eq(workshops.slug, slug)).prepare('guard_by_slug')
  return {
    bySignIn: async (signInId: string, slug: string | null) => (await bySignIn.execute({ signInId, slug }))[0],
    byToken: async (hash: string, slug: string | null) => (await byToken.execute({ hash, slug }))[0],
    bySlug: async (slug: string): Promise<Workshop | undefined> => (await bySlug.execute({ slug }))[0]
  }
}

export type LookUps = ReturnType<typeof prepareLookUps>

/** Writes when a token was used, unless that was written after `notSince`. */
export const touchToken = async (db: Db, tokenId: string, now: Date, notSince: Date): Promise<void> => {
  await db
    .update(apiTokens)
    .set({ lastUsedAt: now })
    .where(and(eq(apiTokens.id, tokenId), or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, notSince))))
}

/** SQL about what an organiser sets up in a workshop: rooms, categories, team, tokens. */
import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import { agencies } from '../agencies/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { type ApiToken, apiTokens, type Membership, memberships } from './tables.for-team.ts'
import { type Category, categories, type Room, rooms } from './tables.ts'

export const listRooms = (db: Db, workshopId: string): Promise<Room[]> =>
  db.select().from(rooms).where(eq(rooms.workshopId, workshopId)).orderBy(asc(rooms.position), asc(rooms.name))

export const insertRooms = (db: Db, values: Room[]): Promise<Room[]> => db.insert(rooms).values(values).returning()

export const updateRoom = async (
  db: Db,
  workshopId: string,
  id: string,
  change: Partial<Room>
): Promise<Room | undefined> =>
  (
    await db
      .update(rooms)
      .set(change)
      .where(and(eq(rooms.workshopId, workshopId), eq(rooms.id, id)))
      .returning()
  )[0]

export const deleteRoom = async (db: Db, workshopId: string, id: string): Promise<boolean> =>
  (
    await db
      .delete(rooms)
      .where(and(eq(rooms.workshopId, workshopId), eq(rooms.id, id)))
      .returning({ id: rooms.id })
  ).length > 0

export const listCategories = (db: Db, workshopId: string): Promise<Category[]> =>
  db
    .select()
    .from(categories)
    .where(eq(categories.workshopId, workshopId))
    .orderBy(asc(categories.position), asc(categories.name))

export const insertCategories = (db: Db, values: Category[]): Promise<Category[]> =>
  db.insert(categories).values(values).returning()

export const updateCategory = async (
  db: Db,
  workshopId: string,
  id: string,
  change: Partial<Category>
): Promise<Category | undefined> =>
  (
    await db
      .update(categories)
      .set(change)
      .where(and(eq(categories.workshopId, workshopId), eq(categories.id, id)))
      .returning()
  )[0]

export const deleteCategory = async (db: Db, workshopId: string, id: string): Promise<boolean> =>
  (
    await db
      .delete(categories)
      .where(and(eq(categories.workshopId, workshopId), eq(categories.id, id)))
      .returning({ id: categories.id })
  ).length > 0

/** The next free place at the end of rooms or categories. */
export const nextPosition = async (
  db: Db,
  table: typeof rooms | typeof categories,
  workshopId: string
): Promise<number> => {
  const [row] = await db
    .select({ last: max(table.position) })
    .from(table)
    .where(eq(table.workshopId, workshopId))
  return (row?.last ?? 0) + 1
}

export const listMembers = (db: Db, workshopId: string) =>
  db
    .select({
      userId: users.id,
      email: users.email,
      displayName: users.displayName,
      role: memberships.role,
      agency: agencies.acronym
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .leftJoin(agencies, eq(agencies.id, memberships.agencyId))
    .where(eq(memberships.workshopId, workshopId))
    .orderBy(asc(users.email))

/** The organisers' rows, held until commit: two of them must not remove each other at once. */
export const lockOrganisers = (tx: Transaction, workshopId: string): Promise<Membership[]> =>
  tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.workshopId, workshopId), eq(memberships.role, 'organiser')))
    .orderBy(asc(memberships.userId))
    .for('update')

export const upsertMember = async (db: Db, member: Membership): Promise<void> => {
  await db
    .insert(memberships)
    .values(member)
    .onConflictDoUpdate({
      target: [memberships.workshopId, memberships.userId],
      set: { role: member.role, agencyId: member.agencyId }
    })
}

export const deleteMember = async (db: Db, workshopId: string, userId: string): Promise<boolean> =>
  (
    await db
      .delete(memberships)
      .where(and(eq(memberships.workshopId, workshopId), eq(memberships.userId, userId)))
      .returning({ userId: memberships.userId })
  ).length > 0

export const listTokens = (db: Db, workshopId: string) =>
  db
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      role: apiTokens.role,
      agency: agencies.acronym,
      createdAt: apiTokens.createdAt,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
      revokedAt: apiTokens.revokedAt
    })
    .from(apiTokens)
    .leftJoin(agencies, eq(agencies.id, apiTokens.agencyId))
    .where(eq(apiTokens.workshopId, workshopId))
    .orderBy(asc(apiTokens.createdAt), asc(apiTokens.id))

export const insertToken = async (db: Db, token: typeof apiTokens.$inferInsert): Promise<ApiToken> =>
  (await db.insert(apiTokens).values(token).returning())[0]!

export const updateTokenAsRevoked = async (db: Db, workshopId: string, id: string, now: Date): Promise<boolean> =>
  (
    await db
      .update(apiTokens)
      .set({ revokedAt: now })
      .where(and(eq(apiTokens.workshopId, workshopId), eq(apiTokens.id, id), isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id })
  ).length > 0

/** Every live token that this person made; their number. */
export const updateTokensOfMakerAsRevoked = async (
  db: Db,
  workshopId: string,
  userId: string,
  now: Date
): Promise<number> => {
  const { rowCount } = await db
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.workshopId, workshopId), eq(apiTokens.createdBy, userId), isNull(apiTokens.revokedAt)))
  return rowCount ?? 0
}

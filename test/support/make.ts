/** Rows for tests. Each call names only what the test is about. */
import { randomUUID } from 'node:crypto'
import { signIns, type User, users } from '../../src/accounts/tables.ts'
import { hashOfToken, newApiToken, newRefreshToken } from '../../src/accounts/tokens.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'
import { apiTokens, memberships, type Workshop, workshops } from '../../src/workshops/tables.ts'

/** When tests take place: inside the days of the workshop. */
export const NOW = new Date('2026-11-09T09:00:00.000Z')
const DAY_MS = 24 * 60 * 60 * 1000

const unique = () => randomUUID().slice(0, 8)

export const makeWorkshop = async (
  db: Database,
  given: Partial<typeof workshops.$inferInsert> = {}
): Promise<Workshop> => {
  const values = {
    id: newId(NOW),
    slug: `workshop-${unique()}`,
    title: 'Workshop on Climate Information',
    shortTitle: 'Climate Information',
    startsOn: '2026-11-09',
    endsOn: '2026-11-11',
    timeZone: 'Asia/Bangkok',
    city: 'Bangkok',
    country: 'THA',
    languages: ['en'],
    createdAt: NOW,
    changedAt: NOW,
    ...given
  }
  return (await db.insert(workshops).values(values).returning())[0]!
}

/** Nobody can sign in with its password: see `createUser` for that. */
export const makeUser = async (db: Database, given: Partial<typeof users.$inferInsert> = {}): Promise<User> => {
  const email = `somebody-${unique()}@example.org`
  const values = { id: newId(NOW), email, displayName: 'Somebody', passwordHash: 'none', createdAt: NOW, ...given }
  return (await db.insert(users).values(values).returning())[0]!
}

export const makeMembership = async (
  db: Database,
  given: Pick<typeof memberships.$inferInsert, 'workshopId' | 'userId' | 'role' | 'agencyId'>
): Promise<void> => {
  await db.insert(memberships).values({ createdAt: NOW, ...given })
}

/** The id of the sign-in, and its refresh token. */
export const makeSignIn = async (
  db: Database,
  userId: string,
  given: Partial<typeof signIns.$inferInsert> = {}
): Promise<{ id: string; refreshToken: string }> => {
  const refreshToken = newRefreshToken()
  const id = newId(NOW)
  await db.insert(signIns).values({
    id,
    userId,
    refreshHash: hashOfToken(refreshToken),
    createdAt: NOW,
    refreshedAt: NOW,
    expiresAt: new Date(NOW.getTime() + 7 * DAY_MS),
    ...given
  })
  return { id, refreshToken }
}

/** The token of a machine, and the id of its row. */
export const makeApiToken = async (
  db: Database,
  given: Pick<typeof apiTokens.$inferInsert, 'workshopId' | 'role'> & Partial<typeof apiTokens.$inferInsert>
): Promise<{ id: string; token: string }> => {
  const token = newApiToken()
  const id = newId(NOW)
  const createdBy = given.createdBy ?? (await makeUser(db)).id
  await db.insert(apiTokens).values({
    id,
    name: 'A machine',
    tokenHash: hashOfToken(token),
    createdAt: NOW,
    expiresAt: new Date(NOW.getTime() + DAY_MS),
    ...given,
    createdBy
  })
  return { id, token }
}

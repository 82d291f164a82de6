/** Rows for tests. Each call names only what the test is about. */
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { signIns, type User, users } from '../../src/accounts/tables.ts'
import { hashOfToken, newApiToken, newRefreshToken } from '../../src/accounts/tokens.ts'
import { agencies } from '../../src/agencies/tables.ts'
import { badgeTokenHash } from '../../src/participants/badge-token.ts'
import { badgeTokens, participants } from '../../src/participants/tables.ts'
import type { Database } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'
import { apiTokens, memberships } from '../../src/workshops/tables.for-team.ts'
import { categories, rooms, type Workshop, workshopAgencies, workshops } from '../../src/workshops/tables.ts'

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
  const id = newId(NOW)
  const refreshToken = newRefreshToken(id)
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

export const makeRoom = async (
  db: Database,
  { id: workshopId }: Pick<Workshop, 'id'>,
  name: string
): Promise<string> => {
  const id = newId(NOW)
  await db.insert(rooms).values({ workshopId, id, name, position: 1 })
  return id
}

/** An agency that convenes the workshop. */
export const makeAgency = async (
  db: Database,
  { id: workshopId }: Pick<Workshop, 'id'>
): Promise<{ id: string; acronym: string }> => {
  const [id, acronym] = [newId(NOW), `UN-${unique()}`]
  await db.insert(agencies).values({ id, acronym, name: acronym, kind: 'un-entity', changedAt: NOW })
  const position = sql<number>`(select count(*) + 1 from workshop_agencies)`
  await db.insert(workshopAgencies).values({ workshopId, agencyId: id, role: 'convening', position })
  return { id, acronym }
}

/** A delegate with a badge: the id, and the token on the badge. */
export const makePerson = async (
  db: Database,
  { id: workshopId }: Pick<Workshop, 'id'>,
  given: Partial<typeof participants.$inferInsert> = {}
): Promise<{ id: string; token: string; reference: string; displayName: string }> => {
  const [id, token] = [newId(NOW), unique()]
  const delegates = { name: 'Delegate', letter: 'D', colour: '#a61e2b', section: 'countries' as const, position: 1 }
  await db
    .insert(categories)
    .values({ ...delegates, workshopId, id })
    .onConflictDoNothing()
  const values = {
    workshopId,
    id,
    reference: `P-${unique()}`,
    givenNames: 'Somebody',
    displayName: 'Somebody',
    sortKey: 'Somebody',
    sex: 'female' as const,
    country: 'THA',
    sector: 'government',
    categoryId: sql<string>`(select id from categories where workshop_id = ${workshopId} order by position limit 1)`,
    languages: ['en'],
    listed: true,
    state: 'confirmed' as const,
    createdAt: NOW,
    changedAt: NOW,
    ...given
  }
  await db.insert(participants).values(values)
  const badge = { workshopId, participantId: id, tokenHash: badgeTokenHash(token), issuedAt: NOW }
  await db.insert(badgeTokens).values({ ...badge, id: newId(NOW) })
  return { id, token, reference: values.reference, displayName: values.displayName }
}

/** SQL about calendars of agencies: their addresses, and the workshops that are in them. Absence is `undefined`. */
import { and, asc, count, desc, eq, gt, isNotNull, isNull, or } from 'drizzle-orm'
import { users } from '../accounts/tables.ts'
import { agencies } from '../agencies/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { memberships } from '../workshops/tables.for-team.ts'
import { workshopAgencies, workshops } from '../workshops/tables.ts'
import { type AgencyFeed, agencyFeeds } from './tables.ts'

type Whose = Pick<AgencyFeed, 'agencyId' | 'userId'>

const liveOf = ({ agencyId, userId }: Whose, now: Date) =>
  and(
    eq(agencyFeeds.agencyId, agencyId),
    eq(agencyFeeds.userId, userId),
    isNull(agencyFeeds.revokedAt),
    gt(agencyFeeds.expiresAt, now)
  )

export const listAgencyFeeds = (db: Db, whose: Whose, now: Date): Promise<AgencyFeed[]> =>
  db.select().from(agencyFeeds).where(liveOf(whose, now)).orderBy(asc(agencyFeeds.id))

export const countAgencyFeeds = async (db: Db, whose: Whose, now: Date): Promise<number> =>
  (await db.select({ feeds: count() }).from(agencyFeeds).where(liveOf(whose, now)))[0]?.feeds ?? 0

export const insertAgencyFeed = async (db: Db, feed: Omit<AgencyFeed, 'revokedAt'>): Promise<void> => {
  await db.insert(agencyFeeds).values(feed)
}

/** Was there one that worked? */
export const revokeAgencyFeed = async (db: Db, whose: Whose, id: string, now: Date): Promise<boolean> => {
  const ended = await db
    .update(agencyFeeds)
    .set({ revokedAt: now })
    .where(and(liveOf(whose, now), eq(agencyFeeds.id, id)))
    .returning({ id: agencyFeeds.id })
  return ended.length > 0
}

/** Whose address it is, while it works and the account does. */
export const findAgencyFeedOwner = async (db: Db, tokenHash: string, now: Date) =>
  (
    await db
      .select({ feed: agencyFeeds, agency: agencies })
      .from(agencyFeeds)
      .innerJoin(agencies, eq(agencies.id, agencyFeeds.agencyId))
      .innerJoin(users, eq(users.id, agencyFeeds.userId))
      .where(
        and(
          eq(agencyFeeds.tokenHash, tokenHash),
          isNull(agencyFeeds.revokedAt),
          gt(agencyFeeds.expiresAt, now),
          isNull(users.disabledAt)
        )
      )
  )[0]

/** More than any agency takes part in within the years that a calendar shows. */
const MOST_WORKSHOPS = 200

/** Workshops in which the agency takes part and that the user may see: public ones, and those of which they are a member. */
export const listAgencyWorkshops = (db: Db, { agencyId, userId }: Whose) =>
  db
    .select({ workshop: workshops, isMember: isNotNull(memberships.userId).mapWith(Boolean) })
    .from(workshopAgencies)
    .innerJoin(workshops, eq(workshops.id, workshopAgencies.workshopId))
    .leftJoin(memberships, and(eq(memberships.workshopId, workshops.id), eq(memberships.userId, userId)))
    .where(
      and(
        eq(workshopAgencies.agencyId, agencyId),
        or(eq(workshops.visibility, 'public'), isNotNull(memberships.userId))
      )
    )
    .orderBy(desc(workshops.startsOn), desc(workshops.id))
    .limit(MOST_WORKSHOPS)

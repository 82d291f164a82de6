/** SQL about the secret addresses of people's calendars, and about their parts in sessions. Absence is `undefined`. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { workshops } from '../workshops/tables.ts'
import { type CalendarFeed, calendarFeeds } from './tables.ts'

const liveOf = (workshopId: string, participantId: string) =>
  and(
    eq(calendarFeeds.workshopId, workshopId),
    eq(calendarFeeds.participantId, participantId),
    isNull(calendarFeeds.revokedAt)
  )

/** Addresses of the person that work, the latest first: one at most for each purpose. */
export const listLiveFeeds = (db: Db, workshopId: string, participantId: string): Promise<CalendarFeed[]> =>
  db.select().from(calendarFeeds).where(liveOf(workshopId, participantId)).orderBy(desc(calendarFeeds.id))

export const insertFeed = async (
  db: Db,
  workshopId: string,
  feed: Omit<CalendarFeed, 'workshopId' | 'revokedAt'>
): Promise<void> => {
  await db.insert(calendarFeeds).values({ ...feed, workshopId })
}

/** Was there one that worked? */
export const revokeFeeds = async (
  db: Db,
  workshopId: string,
  { participantId, purpose }: Pick<CalendarFeed, 'participantId' | 'purpose'>,
  now: Date
): Promise<boolean> => {
  const ended = await db
    .update(calendarFeeds)
    .set({ revokedAt: now })
    .where(and(liveOf(workshopId, participantId), eq(calendarFeeds.purpose, purpose)))
    .returning({ id: calendarFeeds.id })
  return ended.length > 0
}

/** Whose calendar is at this address, if it was not revoked; the workshop is in the answer, with its workshopId. */
export const findFeedOwner = async (db: Db, tokenHash: string) =>
  (
    await db
      .select({ purpose: calendarFeeds.purpose, workshop: workshops, person: participants })
      .from(calendarFeeds)
      .innerJoin(workshops, eq(workshops.id, calendarFeeds.workshopId))
      .innerJoin(
        participants,
        and(eq(participants.workshopId, calendarFeeds.workshopId), eq(participants.id, calendarFeeds.participantId))
      )
      .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)))
  )[0]

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

export const findLiveFeed = async (
  db: Db,
  workshopId: string,
  participantId: string
): Promise<CalendarFeed | undefined> =>
  (
    await db
      .select()
      .from(calendarFeeds)
      .where(liveOf(workshopId, participantId))
      .orderBy(desc(calendarFeeds.id))
      .limit(1)
  )[0]

export const insertFeed = async (
  db: Db,
  workshopId: string,
  feed: Omit<CalendarFeed, 'workshopId' | 'revokedAt'>
): Promise<void> => {
  await db.insert(calendarFeeds).values({ ...feed, workshopId })
}

export const revokeFeeds = async (db: Db, workshopId: string, participantId: string, now: Date): Promise<void> => {
  await db.update(calendarFeeds).set({ revokedAt: now }).where(liveOf(workshopId, participantId))
}

/** Whose calendar is at this address, if it was not revoked; the workshop is in the answer, with its workshopId. */
export const findFeedOwner = async (db: Db, tokenHash: string) =>
  (
    await db
      .select({ workshop: workshops, person: participants })
      .from(calendarFeeds)
      .innerJoin(workshops, eq(workshops.id, calendarFeeds.workshopId))
      .innerJoin(
        participants,
        and(eq(participants.workshopId, calendarFeeds.workshopId), eq(participants.id, calendarFeeds.participantId))
      )
      .where(and(eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)))
  )[0]

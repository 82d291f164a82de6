/** SQL about the secret addresses of people's calendars, and about their parts in sessions. Absence is `undefined`. */
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { releaseParts } from '../agenda/tables.for-people.ts'
import { agendaReleases } from '../agenda/tables.for-releases.ts'
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

type Held = { sessionId: string; part: string }

/**
 * Whose calendar is at an address, if it was not revoked, with the number of the latest release and the person's parts in
 * it: all in one statement, since after a release everybody's calendar asks. The workshop is in the answer (workshopId).
 */
export const prepareFeeds = (db: Db) => {
  const latest = sql`(select max(r.number) from ${agendaReleases} r where r.workshop_id = ${calendarFeeds.workshopId})`
  const held = sql`(select json_agg(json_build_object('sessionId', p.session_id, 'part', p.part))
    from ${releaseParts} p where p.workshop_id = ${calendarFeeds.workshopId}
    and p.participant_id = ${calendarFeeds.participantId} and p.number = ${latest})`
  const { id, languages, state, changedAt } = participants
  const statement = db
    .select({
      purpose: calendarFeeds.purpose,
      workshop: workshops,
      person: { id, languages, state, changedAt },
      number: sql<number | null>`${latest}`,
      held: sql<Held[] | null>`${held}`
    })
    .from(calendarFeeds)
    .innerJoin(workshops, eq(workshops.id, calendarFeeds.workshopId))
    .innerJoin(
      participants,
      and(eq(participants.workshopId, calendarFeeds.workshopId), eq(participants.id, calendarFeeds.participantId))
    )
    .where(and(eq(calendarFeeds.tokenHash, sql.placeholder('hash')), isNull(calendarFeeds.revokedAt)))
    .prepare('calendar_feed')
  return async (hash: string) => (await statement.execute({ hash }))[0]
}

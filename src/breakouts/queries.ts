/** SQL about places in parallel groups, and who may have one. People who are not confirmed have none. */
import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { ofPlace } from '../agenda/queries.ts'
import { sessionPlaces } from '../agenda/tables.for-people.ts'
import { sessionRoles, sessions } from '../agenda/tables.ts'
import { inCategory } from '../participants/queries.ts'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { categories } from '../workshops/tables.ts'
import { breakoutWishes } from './tables.ts'

/** Everybody who is confirmed, whatever they are expected in; of some alone where they are named. */
export const listConfirmed = (db: Db, workshopId: string) =>
  db
    .select({
      id: participants.id,
      reference: participants.reference,
      honorific: participants.honorific,
      displayName: participants.displayName,
      nativeName: participants.nativeName,
      sortKey: participants.sortKey,
      country: participants.country,
      sector: participants.sector,
      sex: participants.sex,
      organisation: participants.organisation,
      position: participants.position,
      languages: participants.languages,
      listed: participants.listed,
      state: participants.state,
      category: categories.name,
      section: categories.section
    })
    .from(participants)
    .innerJoin(categories, inCategory)
    .where(and(eq(participants.workshopId, workshopId), eq(participants.state, 'confirmed')))
    .orderBy(asc(participants.sortKey), asc(participants.id))

export type Confirmed = Awaited<ReturnType<typeof listConfirmed>>[number]

export type Seat = { sessionId: string; participantId: string; byHand: boolean }

/** Places of the draft of those who are confirmed: who cancels gives theirs back, and nothing need be told. */
export const listSeats = (db: Db, workshopId: string): Promise<Seat[]> =>
  db
    .select({
      sessionId: sessionPlaces.sessionId,
      participantId: sessionPlaces.participantId,
      byHand: sessionPlaces.byHand
    })
    .from(sessionPlaces)
    .innerJoin(participants, ofPlace)
    .where(and(eq(sessionPlaces.workshopId, workshopId), eq(participants.state, 'confirmed')))
    .orderBy(asc(sessionPlaces.participantId), asc(sessionPlaces.sessionId))

/** Who of the list has a role in a session that takes place, and when. */
export const listRoleTimes = (db: Db, workshopId: string) =>
  db
    .select({
      sessionId: sessionRoles.sessionId,
      participantId: sql<string>`${sessionRoles.participantId}`,
      startsAt: sql<Date>`${sessions.startsAt}`.mapWith(sessions.startsAt),
      endsAt: sql<Date>`${sessions.endsAt}`.mapWith(sessions.endsAt)
    })
    .from(sessionRoles)
    .innerJoin(sessions, and(eq(sessions.workshopId, sessionRoles.workshopId), eq(sessions.id, sessionRoles.sessionId)))
    .where(
      and(
        eq(sessionRoles.workshopId, workshopId),
        isNotNull(sessionRoles.participantId),
        ne(sessionRoles.state, 'replaced'),
        eq(sessions.state, 'scheduled'),
        isNotNull(sessions.startsAt)
      )
    )
    .orderBy(asc(sessionRoles.sessionId), asc(sessionRoles.position))

/** Wishes of everybody, or of one person, the first wish first. */
export const listWishes = (db: Db, workshopId: string, participantId?: string) =>
  db
    .select({
      participantId: breakoutWishes.participantId,
      sessionId: breakoutWishes.sessionId,
      rank: breakoutWishes.rank
    })
    .from(breakoutWishes)
    .where(
      and(
        eq(breakoutWishes.workshopId, workshopId),
        participantId === undefined ? undefined : eq(breakoutWishes.participantId, participantId)
      )
    )
    .orderBy(asc(breakoutWishes.rank), asc(breakoutWishes.sessionId))

const ROWS_AT_ONCE = 5000

/** The places of these sessions are then these, and those of people who are not confirmed any more are gone. */
export const replaceSeats = async (
  db: Db,
  workshopId: string,
  sessionIds: string[],
  seats: (Seat & { changedAt: Date })[]
): Promise<void> => {
  await db
    .delete(sessionPlaces)
    .where(and(eq(sessionPlaces.workshopId, workshopId), inArray(sessionPlaces.sessionId, sessionIds)))
  for (let at = 0; at < seats.length; at += ROWS_AT_ONCE)
    await db.insert(sessionPlaces).values(seats.slice(at, at + ROWS_AT_ONCE).map((seat) => ({ ...seat, workshopId })))
}

/** What the person wishes of these sessions is then this, in its order. */
export const replaceWishes = async (
  db: Db,
  workshopId: string,
  participantId: string,
  sessionIds: string[],
  wished: string[],
  changedAt: Date
): Promise<void> => {
  await db
    .delete(breakoutWishes)
    .where(
      and(
        eq(breakoutWishes.workshopId, workshopId),
        eq(breakoutWishes.participantId, participantId),
        inArray(breakoutWishes.sessionId, sessionIds)
      )
    )
  if (wished.length > 0)
    await db
      .insert(breakoutWishes)
      .values(wished.map((sessionId, i) => ({ workshopId, participantId, sessionId, rank: i + 1, changedAt })))
}

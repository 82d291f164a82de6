/** SQL that a session is checked by: who is named in it, and what is in its room. */
import { and, asc, eq, inArray, isNotNull, ne, notInArray, sql } from 'drizzle-orm'
import { inCategory } from '../participants/queries.ts'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { categories } from '../workshops/tables.ts'
import type { ScheduledSession } from './queries.ts'
import { sessionPlaces } from './tables.for-people.ts'
import { sessionRoles, sessions } from './tables.ts'

/** Sessions of the draft that name somebody who must not be listed (any more): the agenda is for everybody. */
export const listSessionsNamingUnlisted = (db: Db, workshopId: string) =>
  db
    .selectDistinct({ id: sessions.id, code: sessions.code, title: sessions.title })
    .from(sessionRoles)
    .innerJoin(sessions, and(eq(sessions.workshopId, sessionRoles.workshopId), eq(sessions.id, sessionRoles.sessionId)))
    .innerJoin(
      participants,
      and(eq(participants.workshopId, sessionRoles.workshopId), eq(participants.id, sessionRoles.participantId))
    )
    .where(
      and(
        eq(sessionRoles.workshopId, workshopId),
        eq(participants.listed, false),
        ne(sessionRoles.state, 'replaced'),
        sql`position(${participants.displayName} in ${sessionRoles.name}) > 0`
      )
    )
    .orderBy(asc(sessions.code))

/** Who of the list is named in a session, by id. */
export const listNames = (db: Db, workshopId: string, ids: string[]) =>
  db
    .select({
      id: participants.id,
      honorific: participants.honorific,
      displayName: participants.displayName,
      position: participants.position,
      organisation: participants.organisation,
      listed: participants.listed
    })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), inArray(participants.id, ids)))

/** What takes place in the room while [startsAt, endsAt) runs, apart from the session itself. */
export const listClashes = (db: Db, workshopId: string, roomId: string, startsAt: Date, endsAt: Date, except: string) =>
  db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.workshopId, workshopId),
        eq(sessions.roomId, roomId),
        eq(sessions.state, 'scheduled'),
        sql`${sessions.startsAt} < ${endsAt.toISOString()}::timestamptz and ${sessions.endsAt} > ${startsAt.toISOString()}::timestamptz`,
        sql`${sessions.id} <> ${except}::uuid`
      )
    )
    .orderBy(asc(sessions.startsAt)) as unknown as Promise<ScheduledSession[]>

/** Everybody of the list by name, to know again who was printed. */
export const listPrintedNames = (db: Db, workshopId: string) =>
  db
    .select({ id: participants.id, displayName: participants.displayName, listed: participants.listed })
    .from(participants)
    .where(eq(participants.workshopId, workshopId))
    .orderBy(asc(participants.id))

/** Whom States send, and may still send: those who declined, cancelled or were replaced are not among them. */
export const listDelegates = (db: Db, workshopId: string) =>
  db
    .select({
      id: participants.id,
      country: sql<string>`${participants.country}`,
      isConfirmed: sql<boolean>`${participants.state} = 'confirmed'`
    })
    .from(participants)
    .innerJoin(categories, inCategory)
    .where(
      and(
        eq(participants.workshopId, workshopId),
        isNotNull(participants.country),
        eq(categories.section, 'countries'),
        notInArray(participants.state, ['declined', 'cancelled', 'replaced'])
      )
    )

/** Who has a place in which session of the draft, by reference. */
export const listPlaced = (db: Db, workshopId: string) =>
  db
    .select({
      sessionId: sessionPlaces.sessionId,
      participantId: sessionPlaces.participantId,
      reference: participants.reference
    })
    .from(sessionPlaces)
    .innerJoin(
      participants,
      and(eq(participants.workshopId, sessionPlaces.workshopId), eq(participants.id, sessionPlaces.participantId))
    )
    .where(eq(sessionPlaces.workshopId, workshopId))
    .orderBy(asc(participants.reference))

/** SQL that counts who came and who is here, small enough to be asked every few seconds. */
import { and, count, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { isStanding } from './queries.ts'
import type { ConfirmedCell, PresenceCell } from './rules.for-live.ts'
import { COUNTS } from './rules.ts'
import { scans } from './tables.ts'

/** Confirmed people by country and agency. */
export const listConfirmedCells = (db: Db, workshopId: string): Promise<ConfirmedCell[]> =>
  db
    .select({ country: participants.country, agencyId: participants.agencyId, people: count() })
    .from(participants)
    .where(and(eq(participants.workshopId, workshopId), eq(participants.state, 'confirmed')))
    .groupBy(participants.country, participants.agencyId)

/** Who was at which door. Leaving without having come is no stay; of what is of the same moment, leaving counts. */
const stays = (db: Db, workshopId: string) => {
  const at = (isLeaving: boolean) =>
    sql`max(${scans.happenedAt}) filter (where ${scans.verdict} ${isLeaving ? sql`=` : sql`<>`} 'left')`
  return db
    .select({
      participantId: scans.participantId,
      checkpointId: scans.checkpointId,
      isInside: sql<boolean>`coalesce(${at(false)} > ${at(true)}, true)`.as('is_inside')
    })
    .from(scans)
    .where(
      and(
        eq(scans.workshopId, workshopId),
        isNotNull(scans.participantId),
        inArray(scans.verdict, [...COUNTS]),
        isStanding(db)
      )
    )
    .groupBy(scans.participantId, scans.checkpointId)
    .having(sql`bool_or(${scans.verdict} <> 'left')`)
}

/**
 * Confirmed people by country and agency: who came to each door and is inside (`checkpointId`), who was seen at any
 * door of a day (`day`), and who was seen at all (neither).
 */
export const listPresenceCells = async (db: Db, workshopId: string, timeZone: string): Promise<PresenceCell[]> => {
  const { rows } = await db.execute<PresenceCell>(sql`
    with doors as (
      select checkpoints.id, coalesce(checkpoints.day, (sessions.starts_at at time zone ${timeZone})::date)::text as day
      from checkpoints
      left join sessions on sessions.workshop_id = checkpoints.workshop_id and sessions.id = checkpoints.session_id
      where checkpoints.workshop_id = ${workshopId}
    ),
    people as (
      select id, country, agency_id from participants
      where participants.workshop_id = ${workshopId} and participants.state = 'confirmed'
    ),
    stays as materialized (${stays(db, workshopId)}),
    seen as materialized (
      select distinct stays.participant_id, doors.day from stays join doors on doors.id = stays.checkpoint_id
    )
    select stays.checkpoint_id as "checkpointId", null as day, people.country, people.agency_id as "agencyId",
      count(*)::int as came, count(*) filter (where stays.is_inside)::int as inside
    from stays join people on people.id = stays.participant_id
    group by stays.checkpoint_id, people.country, people.agency_id
    union all
    select null, seen.day, people.country, people.agency_id, count(*)::int, 0
    from seen join people on people.id = seen.participant_id
    where seen.day is not null group by seen.day, people.country, people.agency_id
    union all
    select null, null, people.country, people.agency_id, count(*)::int, 0
    from people where people.id in (select participant_id from seen)
    group by people.country, people.agency_id`)
  return rows
}

/** When each person was last seen anywhere, and whether at one of these doors. */
export const listSeen = (db: Db, workshopId: string, checkpointIds: string[]) =>
  db
    .select({
      participantId: sql<string>`${scans.participantId}`,
      lastSeenAt: sql`max(${scans.happenedAt})`.mapWith(scans.happenedAt),
      isHere: sql<boolean>`bool_or(${inArray(scans.checkpointId, checkpointIds)})`
    })
    .from(scans)
    .where(
      and(
        eq(scans.workshopId, workshopId),
        isNotNull(scans.participantId),
        inArray(scans.verdict, [...COUNTS]),
        ne(scans.verdict, 'left'),
        isStanding(db)
      )
    )
    .groupBy(scans.participantId)

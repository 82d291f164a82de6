/** SQL for those who look scans up: what was scanned, by whom, and whether it was taken back. */
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { users } from '../accounts/tables.ts'
import { sessions } from '../agenda/tables.ts'
import { inCategory } from '../participants/queries.ts'
import type { Scope } from '../participants/rules.ts'
import { participants } from '../participants/tables.ts'
import type { Db } from '../platform/db/database.ts'
import { apiTokens } from '../workshops/tables.for-team.ts'
import { categories } from '../workshops/tables.ts'
import { checkpoints, scans } from './tables.ts'

const voiding = alias(scans, 'voiding')

/** Users and tokens share one column, and their ids never meet. */
const nameOf = (column: typeof scans.scannedBy | typeof voiding.scannedBy) => sql<string>`coalesce(
  (select ${users.displayName} from ${users} where ${users.id} = ${column}),
  (select ${apiTokens.name} from ${apiTokens}
    where ${apiTokens.workshopId} = ${scans.workshopId} and ${apiTokens.id} = ${column}), '')`

type Only = { participant?: string | undefined; checkpoint?: string | undefined }
type Position = { happenedAt: string; id: string }

/** The latest first. Unknown codes are nobody's: who sees one agency's people does not see them. */
export const pageOfScans = (
  db: Db,
  workshopId: string,
  { agencyId }: Scope,
  { participant, checkpoint }: Only,
  limit: number,
  after?: Position
) =>
  db
    .select({
      id: scans.id,
      participantId: participants.id,
      reference: participants.reference,
      displayName: participants.displayName,
      checkpoint: {
        id: checkpoints.id,
        kind: checkpoints.kind,
        day: checkpoints.day,
        code: sessions.code,
        title: sessions.title
      },
      direction: scans.direction,
      verdict: scans.verdict,
      device: scans.device,
      happenedAt: scans.happenedAt,
      receivedAt: scans.receivedAt,
      scannedBy: nameOf(scans.scannedBy),
      reason: scans.reason,
      voidedAt: voiding.receivedAt,
      voidedBy: nameOf(voiding.scannedBy),
      voidReason: voiding.reason
    })
    .from(scans)
    .innerJoin(checkpoints, and(eq(checkpoints.workshopId, scans.workshopId), eq(checkpoints.id, scans.checkpointId)))
    .leftJoin(sessions, and(eq(sessions.workshopId, checkpoints.workshopId), eq(sessions.id, checkpoints.sessionId)))
    .leftJoin(
      participants,
      and(eq(participants.workshopId, scans.workshopId), eq(participants.id, scans.participantId))
    )
    .leftJoin(voiding, and(eq(voiding.workshopId, scans.workshopId), eq(voiding.voids, scans.id)))
    .where(
      and(
        eq(scans.workshopId, workshopId),
        isNull(scans.voids),
        agencyId === undefined ? undefined : eq(participants.agencyId, agencyId),
        participant === undefined ? undefined : eq(scans.participantId, participant),
        checkpoint === undefined ? undefined : eq(scans.checkpointId, checkpoint),
        after && sql`(${scans.happenedAt}, ${scans.id}) < (${after.happenedAt}::timestamptz, ${after.id}::uuid)`
      )
    )
    .orderBy(desc(scans.happenedAt), desc(scans.id))
    .limit(limit)

/** Accents and case do not matter to who types at a door. */
const folded = (text: unknown) => sql`lower(regexp_replace(normalize(${text}, NFKD), '[\u0300-\u036f]', '', 'g'))`

const names = sql`concat_ws(' ', ${participants.displayName}, ${participants.givenNames}, ${participants.familyName}, ${participants.nativeName})`

/** People whose names hold every word, confirmed ones first. */
export const listForDesk = (db: Db, workshopId: string, words: string[], limit: number) =>
  db
    .select({
      id: participants.id,
      displayName: participants.displayName,
      nativeName: participants.nativeName,
      category: categories.name,
      letter: categories.letter,
      colour: categories.colour,
      state: participants.state
    })
    .from(participants)
    .innerJoin(categories, inCategory)
    .where(
      and(
        eq(participants.workshopId, workshopId),
        inArray(participants.state, [
          'confirmed',
          'waiting',
          'invited',
          'nominated',
          'applied',
          'cancelled',
          'declined'
        ]),
        ...words.map((word) => sql`strpos(${folded(names)}, ${folded(sql`${word}::text`)}) > 0`)
      )
    )
    .orderBy(
      sql`${participants.state} <> 'confirmed'`,
      sql`strpos(${folded(participants.displayName)}, ${folded(sql`${words[0] ?? ''}::text`)}) <> 1`,
      participants.sortKey,
      participants.id
    )
    .limit(limit)

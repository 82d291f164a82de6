/** SQL about what happened to one person: moves, deeds, and who was replaced by whom. */
import { aliasedTable, and, asc, desc, eq, inArray, notInArray, notLike, sql } from 'drizzle-orm'
import { auditLog, users } from '../accounts/tables.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import { apiTokens } from '../workshops/tables.for-team.ts'
import { participantStates, participants } from './tables.ts'

const themself = aliasedTable(participants, 'themself')

/** With the name of who did it: somebody of the team, a machine, or the person. */
export const listMoves = (db: Db, workshopId: string, participantId: string) =>
  db
    .select({
      from: participantStates.fromState,
      to: participantStates.toState,
      reason: participantStates.reason,
      at: participantStates.changedAt,
      by: participantStates.changedBy,
      byName: sql<string | null>`coalesce(${users.displayName}, ${apiTokens.name}, ${themself.displayName})`
    })
    .from(participantStates)
    .leftJoin(users, eq(users.id, participantStates.changedBy))
    .leftJoin(
      apiTokens,
      and(eq(apiTokens.workshopId, participantStates.workshopId), eq(apiTokens.id, participantStates.changedBy))
    )
    .leftJoin(
      themself,
      and(eq(themself.workshopId, participantStates.workshopId), eq(themself.id, participantStates.changedBy))
    )
    .where(and(eq(participantStates.workshopId, workshopId), eq(participantStates.participantId, participantId)))
    .orderBy(asc(participantStates.changedAt), asc(participantStates.id))

/** Moves stand in their own history; who was scanned when is told by attendance. */
const TOLD_ELSEWHERE = ['participants.move', 'participants.promote']

/** The latest, in the order in which they were done. */
export const listDeedsAbout = async (db: Db, workshopId: string, participantId: string, limit: number) => {
  const latest = await db
    .select({
      deed: auditLog.deed,
      at: auditLog.happenedAt,
      byName: sql<string | null>`coalesce(${users.displayName}, ${apiTokens.name})`,
      detail: auditLog.detail
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .leftJoin(apiTokens, and(eq(apiTokens.workshopId, auditLog.workshopId), eq(apiTokens.id, auditLog.tokenId)))
    .where(
      and(
        eq(auditLog.workshopId, workshopId),
        eq(auditLog.subjectId, participantId),
        notInArray(auditLog.deed, TOLD_ELSEWHERE),
        notLike(auditLog.deed, 'attendance.%')
      )
    )
    .orderBy(desc(auditLog.id))
    .limit(limit)
  return latest.reverse()
}

/** Who these are, as far as they may be seen. */
export const listOthers = async (db: Db, workshopId: string, agencyId: string | undefined, ids: string[]) =>
  ids.length === 0
    ? []
    : db
        .select({ id: participants.id, reference: participants.reference, displayName: participants.displayName })
        .from(participants)
        .where(
          and(
            eq(participants.workshopId, workshopId),
            agencyId === undefined ? undefined : eq(participants.agencyId, agencyId),
            inArray(participants.id, ids)
          )
        )

/** Keeps the moves of a person, without what was written beside them. Rows are never changed, so they are made anew. */
export const forgetReasons = async (tx: Transaction, workshopId: string, participantId: string): Promise<void> => {
  const rows = await tx
    .delete(participantStates)
    .where(and(eq(participantStates.workshopId, workshopId), eq(participantStates.participantId, participantId)))
    .returning()
  if (rows.length > 0) await tx.insert(participantStates).values(rows.map((row) => ({ ...row, reason: '' })))
}

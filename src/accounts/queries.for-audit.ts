/** SQL that reads the audit log of a workshop. */
import { and, desc, eq, gte, like, lt } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { auditLog, users } from './tables.ts'

/** All together narrow the list. `feature` is the part of a deed's name before the dot. */
export type DeedFilter = {
  feature?: string
  userId?: string
  subjectId?: string
  /** From this instant on. */
  since?: Date
  /** Before this instant. */
  until?: Date
}

/** The latest first. `before`: the id of the last one of the page before. */
export const listDeeds = (db: Db, workshopId: string, limit: number, before?: string, filter: DeedFilter = {}) =>
  db
    .select({
      id: auditLog.id,
      happenedAt: auditLog.happenedAt,
      by: users.displayName,
      userId: auditLog.userId,
      tokenId: auditLog.tokenId,
      deed: auditLog.deed,
      subjectId: auditLog.subjectId,
      detail: auditLog.detail
    })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(
      and(
        eq(auditLog.workshopId, workshopId),
        before === undefined ? undefined : lt(auditLog.id, before),
        filter.feature === undefined ? undefined : like(auditLog.deed, `${filter.feature}.%`),
        filter.userId === undefined ? undefined : eq(auditLog.userId, filter.userId),
        filter.subjectId === undefined ? undefined : eq(auditLog.subjectId, filter.subjectId),
        filter.since === undefined ? undefined : gte(auditLog.happenedAt, filter.since),
        filter.until === undefined ? undefined : lt(auditLog.happenedAt, filter.until)
      )
    )
    .orderBy(desc(auditLog.id))
    .limit(limit)

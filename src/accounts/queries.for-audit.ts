/** SQL that reads the audit log of a workshop. */
import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '../platform/db/database.ts'
import { auditLog, users } from './tables.ts'

/** The latest first. `before`: the id of the last one of the page before. */
export const listDeeds = (db: Db, workshopId: string, limit: number, before?: string) =>
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
    .where(and(eq(auditLog.workshopId, workshopId), before === undefined ? undefined : lt(auditLog.id, before)))
    .orderBy(desc(auditLog.id))
    .limit(limit)

/** Which of several parallel sessions participants would like to be in. */

import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { sessions } from '../agenda/tables.ts'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'

/** Rank 1 is the first wish. A wish is a hint: places are given by the organiser. */
export const breakoutWishes = pgTable(
  'breakout_wishes',
  {
    workshopId: workshopId(),
    participantId: uuid('participant_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    rank: integer().notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'breakout_wishes__key', columns: [t.workshopId, t.participantId, t.sessionId] }),
    foreignKey({
      name: 'breakout_wishes__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'breakout_wishes__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }).onDelete('cascade'),
    check('breakout_wishes__rank', sql`${t.rank} between 1 and 20`),
    index('breakout_wishes__of_session').on(t.workshopId, t.sessionId)
  ]
)

export type BreakoutWish = typeof breakoutWishes.$inferSelect

/** Secret addresses at which a person's own calendar is read. */
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

/** The token is derived from the id and a secret of the server; its SHA-256 is kept. It ends some time after the workshop. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    participantId: uuid('participant_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at')
  },
  (t) => [
    primaryKey({ name: 'calendar_feeds__key', columns: [t.workshopId, t.id] }),
    unique('calendar_feeds__token_hash').on(t.tokenHash),
    foreignKey({
      name: 'calendar_feeds__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('calendar_feeds__of').on(t.workshopId, t.participantId)
  ]
)

export type CalendarFeed = typeof calendarFeeds.$inferSelect

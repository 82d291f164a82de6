/** Secret addresses at which a person's own calendar is read. */
import { boolean, foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { users } from '../accounts/tables.ts'
import { agencies } from '../agencies/tables.ts'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

/** `own`: sessions that the person is expected in. `agenda`: all of them. Each has an address of its own. */
export const feedPurpose = pgEnum('feed_purpose', ['own', 'agenda'])

/** The token is derived from the id and a secret of the server; its SHA-256 is kept. It ends some time after the workshop. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    participantId: uuid('participant_id').notNull(),
    purpose: feedPurpose().notNull().default('own'),
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

/** At a secret address, for one who works for the agency: all workshops in which it takes part. */
export const agencyFeeds = pgTable(
  'agency_feeds',
  {
    id: uuid().primaryKey(),
    agencyId: uuid('agency_id').notNull(),
    userId: uuid('user_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    /** With their sessions, and not only the days of each. */
    withSessions: boolean('with_sessions').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at')
  },
  (t) => [
    unique('agency_feeds__token_hash').on(t.tokenHash),
    foreignKey({ name: 'agency_feeds__agency', columns: [t.agencyId], foreignColumns: [agencies.id] }).onDelete(
      'cascade'
    ),
    foreignKey({ name: 'agency_feeds__user', columns: [t.userId], foreignColumns: [users.id] }).onDelete('cascade'),
    index('agency_feeds__of').on(t.userId, t.agencyId)
  ]
)

export type AgencyFeed = typeof agencyFeeds.$inferSelect
export type CalendarFeed = typeof calendarFeeds.$inferSelect

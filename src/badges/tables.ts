/** Who printed badges, when, in which layout and of whom. */
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { badgeTokens, participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

export const badgePrints = pgTable(
  'badge_prints',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    layout: text().notNull(),
    badges: integer().notNull(),
    printedAt: instant('printed_at').notNull(),
    /** A user or a token. */
    printedBy: uuid('printed_by').notNull()
  },
  (t) => [
    primaryKey({ name: 'badge_prints__key', columns: [t.workshopId, t.id] }),
    check('badge_prints__badges', sql`${t.badges} > 0`)
  ]
)

/** One badge on one sheet: printed again, it is another row. */
export const printedBadges = pgTable(
  'printed_badges',
  {
    workshopId: workshopId(),
    printId: uuid('print_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    badgeTokenId: uuid('badge_token_id').notNull()
  },
  (t) => [
    primaryKey({ name: 'printed_badges__key', columns: [t.workshopId, t.printId, t.participantId] }),
    foreignKey({
      name: 'printed_badges__print',
      columns: [t.workshopId, t.printId],
      foreignColumns: [badgePrints.workshopId, badgePrints.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'printed_badges__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'printed_badges__token',
      columns: [t.workshopId, t.badgeTokenId],
      foreignColumns: [badgeTokens.workshopId, badgeTokens.id]
    }).onDelete('cascade'),
    index('printed_badges__of').on(t.workshopId, t.participantId)
  ]
)

export type BadgePrint = typeof badgePrints.$inferSelect

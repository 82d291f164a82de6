/** What came out of a workshop, and remarks that were made for the record. */
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid
} from 'drizzle-orm/pg-core'
import { sessions } from '../agenda/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

/** A note is what was heard in a session and is not sorted yet; reports leave it out. */
export const outcomeKind = pgEnum('outcome_kind', [
  'note',
  'challenge',
  'recommendation',
  'good-practice',
  'commitment'
])
export const outcomeLevel = pgEnum('outcome_level', ['national', 'regional', 'agencies'])

/** No speaker by name: points carry what was said, not who said it (Chatham House Rule). */
export const outcomes = pgTable(
  'outcomes',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    kind: outcomeKind().notNull(),
    text: text().notNull(),
    theme: text().notNull().default(''),
    sessionId: uuid('session_id'),
    level: outcomeLevel(),
    owner: text().notNull().default(''),
    dueOn: date('due_on', { mode: 'string' }),
    illustrative: boolean().notNull().default(false),
    position: integer().notNull(),
    version: integer().notNull().default(1),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'outcomes__key', columns: [t.workshopId, t.id] }),
    foreignKey({
      name: 'outcomes__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }),
    check('outcomes__text_filled', sql`${t.text} <> ''`),
    index('outcomes__order').on(t.workshopId, t.kind, t.position, t.id)
  ]
)

/** Words that the speaker gave for the record, with their name: quoted in the report's opening chapter. */
export const remarks = pgTable(
  'remarks',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    sessionId: uuid('session_id').notNull(),
    speaker: text().notNull(),
    text: text().notNull(),
    position: integer().notNull(),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'remarks__key', columns: [t.workshopId, t.id] }),
    foreignKey({
      name: 'remarks__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    })
  ]
)

export type Outcome = typeof outcomes.$inferSelect
export type Remark = typeof remarks.$inferSelect

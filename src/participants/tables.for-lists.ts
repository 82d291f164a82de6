/** Lists of participants as they were given out: frozen, numbered versions. Erasing a person is all that changes them. */
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'
import { participants } from './tables.ts'

export const listKind = pgEnum('list_kind', ['provisional', 'final'])

export const participantLists = pgTable(
  'participant_lists',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    /** From 1 in each workshop, over both kinds. */
    number: integer().notNull(),
    kind: listKind().notNull(),
    note: text().notNull().default(''),
    frozenAt: instant('frozen_at').notNull(),
    /** A user or a token. */
    frozenBy: uuid('frozen_by').notNull()
  },
  (t) => [
    primaryKey({ name: 'participant_lists__key', columns: [t.workshopId, t.id] }),
    unique('participant_lists__number').on(t.workshopId, t.number),
    check('participant_lists__number_from_one', sql`${t.number} > 0`)
  ]
)

/** One person on one version. `entry` is what it prints of them, with the names of countries as they were then. */
export const participantListEntries = pgTable(
  'participant_list_entries',
  {
    workshopId: workshopId(),
    listId: uuid('list_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** In the order of the list; numbers are counted when it is printed, so that nobody leaves a gap. */
    position: integer().notNull(),
    /** Whether the person was in faces that leave the house. */
    listed: boolean().notNull(),
    entry: jsonb().$type<Record<string, unknown>>().notNull()
  },
  (t) => [
    primaryKey({ name: 'participant_list_entries__key', columns: [t.workshopId, t.listId, t.participantId] }),
    foreignKey({
      name: 'participant_list_entries__list',
      columns: [t.workshopId, t.listId],
      foreignColumns: [participantLists.workshopId, participantLists.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'participant_list_entries__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('participant_list_entries__of').on(t.workshopId, t.participantId)
  ]
)

export type ParticipantList = typeof participantLists.$inferSelect
export type ParticipantListEntry = typeof participantListEntries.$inferSelect

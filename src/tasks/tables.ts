/** Long work that a person waits for: how far it is, what came of it. Rows go with the files that they hold. */
import { sql } from 'drizzle-orm'
import { check, customType, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

export const taskState = pgEnum('task_state', ['queued', 'running', 'done', 'failed', 'cancelled'])

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const tasks = pgTable(
  'tasks',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    /** Which work, such as `participants.import`: the name of its job. */
    kind: text().notNull(),
    state: taskState().notNull().default('queued'),
    /** Steps that are done, of `total`; null until it is known. */
    done: integer().notNull().default(0),
    total: integer(),
    /** What was asked for. */
    input: jsonb().$type<Record<string, unknown>>().notNull(),
    /** The file that was sent along; gone when the task has ended. */
    inputFile: bytes('input_file'),
    /** What came of it, in the form of its kind. */
    result: jsonb().$type<Record<string, unknown>>(),
    resultFile: bytes('result_file'),
    resultName: text('result_name').notNull().default(''),
    resultType: text('result_type').notNull().default(''),
    /** Why it failed: a problem as in RFC 9457, or null where nothing can be told. */
    problem: jsonb().$type<Record<string, unknown>>(),
    /** Who started it, a user or a token: nobody else sees it. */
    principalId: uuid('principal_id').notNull(),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    endedAt: instant('ended_at'),
    cancelRequestedAt: instant('cancel_requested_at')
  },
  (t) => [
    primaryKey({ name: 'tasks__key', columns: [t.workshopId, t.id] }),
    index('tasks__of').on(t.workshopId, t.principalId, t.id),
    check('tasks__steps', sql`${t.done} >= 0 and (${t.total} is null or ${t.done} <= ${t.total})`)
  ]
)

export type Task = typeof tasks.$inferSelect

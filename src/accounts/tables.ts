/** People who sign in, where they are signed in, what was done, and what was answered to repeated requests. */
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { instant } from '../platform/db/columns.ts'

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    email: text().notNull(),
    displayName: text('display_name').notNull(),
    /** argon2id in PHC string format. */
    passwordHash: text('password_hash').notNull(),
    /** Manages accounts and agencies; sees no event data by that alone. */
    isAdministrator: boolean('is_administrator').notNull().default(false),
    /** May create workshops. */
    mayConvene: boolean('may_convene').notNull().default(false),
    disabledAt: instant('disabled_at'),
    createdAt: instant('created_at').notNull()
  },
  (t) => [unique('users__email').on(t.email), check('users__email_lower', sql`${t.email} = lower(${t.email})`)]
)

/** One row for each place where somebody is signed in; the access token names it, so that ending it works at once. */
export const signIns = pgTable(
  'sign_ins',
  {
    id: uuid().primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** SHA-256 of the refresh token that is good now, and of the one before it, which a second tab may yet show. */
    refreshHash: text('refresh_hash').notNull(),
    formerRefreshHash: text('former_refresh_hash'),
    createdAt: instant('created_at').notNull(),
    /** When the refresh token was last exchanged: a second tab may come a moment later with the one before. */
    refreshedAt: instant('refreshed_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at')
  },
  (t) => [
    unique('sign_ins__refresh_hash').on(t.refreshHash),
    index('sign_ins__former_refresh_hash').on(t.formerRefreshHash),
    index('sign_ins__user_id').on(t.userId)
  ]
)

/** Append-only. Holds no personal data: ids and names of fields, never values. Outlives what it speaks of, so no foreign keys. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: uuid().primaryKey(),
    happenedAt: instant('happened_at').notNull(),
    userId: uuid('user_id'),
    tokenId: uuid('token_id'),
    workshopId: uuid('workshop_id'),
    /** Feature and deed, such as `participants.change` or `lists.export`. */
    deed: text().notNull(),
    subjectId: text('subject_id'),
    detail: jsonb().$type<Record<string, unknown>>().notNull().default({})
  },
  (t) => [index('audit_log__workshop').on(t.workshopId, t.id), index('audit_log__user').on(t.userId, t.id)]
)

/** First answers to requests with an Idempotency-Key, kept for a day. */
export const firstAnswers = pgTable(
  'first_answers',
  {
    principalId: uuid('principal_id').notNull(),
    key: text().notNull(),
    /** SHA-256 of method, path and body: the same key with another request is a mistake of the sender. */
    fingerprint: text().notNull(),
    status: integer(),
    body: json().$type<unknown>(),
    createdAt: instant('created_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'first_answers__key', columns: [t.principalId, t.key] }),
    index('first_answers__created_at').on(t.createdAt)
  ]
)

/** One row: what kind of installation this database is. */
export const installation = pgTable(
  'installation',
  {
    one: boolean().primaryKey().default(true),
    isDemonstration: boolean('is_demonstration').notNull(),
    createdAt: instant('created_at').notNull()
  },
  (t) => [check('installation__one', sql`${t.one}`)]
)

export type User = typeof users.$inferSelect
export type SignIn = typeof signIns.$inferSelect

/** Where badges are scanned and what was scanned. Append-only: presence is derived, a mistake is voided by another row. */
import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { sessions } from '../agenda/tables.ts'
import { badgeTokens, participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

export const checkpointKind = pgEnum('checkpoint_kind', ['day', 'session'])
export const scanDirection = pgEnum('scan_direction', ['in', 'out'])
export const scanVerdict = pgEnum('scan_verdict', [
  'admitted',
  'already-in',
  'left',
  'unknown',
  'revoked',
  'not-confirmed',
  'voided'
])

export const checkpoints = pgTable(
  'checkpoints',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    kind: checkpointKind().notNull(),
    /** The day in the workshop's zone; for a session, the day on which it begins is asked of the session. */
    day: date({ mode: 'string' }),
    sessionId: uuid('session_id'),
    openedAt: instant('opened_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'checkpoints__key', columns: [t.workshopId, t.id] }),
    unique('checkpoints__day').on(t.workshopId, t.day),
    unique('checkpoints__session').on(t.workshopId, t.sessionId),
    foreignKey({
      name: 'checkpoints__of_session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }),
    check(
      'checkpoints__one_place',
      sql`(${t.kind} = 'day') = (${t.day} is not null) and (${t.kind} = 'session') = (${t.sessionId} is not null)`
    )
  ]
)

/** `id` is made by the device: the same id sent again is the same scan. A trigger refuses changes and removal. */
export const scans = pgTable(
  'scans',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    checkpointId: uuid('checkpoint_id').notNull(),
    /** SHA-256 of what was scanned; unknown codes are kept too. */
    tokenHash: text('token_hash').notNull(),
    badgeTokenId: uuid('badge_token_id'),
    participantId: uuid('participant_id'),
    direction: scanDirection().notNull(),
    verdict: scanVerdict().notNull(),
    device: text().notNull(),
    happenedAt: instant('happened_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    scannedBy: uuid('scanned_by'),
    /** This row takes back the scan with that id; `reason` says why. */
    voids: uuid(),
    reason: text().notNull().default('')
  },
  (t) => [
    primaryKey({ name: 'scans__key', columns: [t.workshopId, t.id] }),
    foreignKey({
      name: 'scans__checkpoint',
      columns: [t.workshopId, t.checkpointId],
      foreignColumns: [checkpoints.workshopId, checkpoints.id]
    }),
    foreignKey({
      name: 'scans__badge_token',
      columns: [t.workshopId, t.badgeTokenId],
      foreignColumns: [badgeTokens.workshopId, badgeTokens.id]
    }),
    foreignKey({
      name: 'scans__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }),
    foreignKey({ name: 'scans__voided', columns: [t.workshopId, t.voids], foreignColumns: [t.workshopId, t.id] }),
    unique('scans__voids').on(t.workshopId, t.voids),
    index('scans__at').on(t.workshopId, t.checkpointId, t.participantId),
    index('scans__of').on(t.workshopId, t.participantId),
    check(
      'scans__void_has_reason',
      sql`(${t.verdict} = 'voided') = (${t.voids} is not null) and (${t.voids} is null or ${t.reason} <> '')`
    )
  ]
)

export type Checkpoint = typeof checkpoints.$inferSelect
export type Scan = typeof scans.$inferSelect
export type NewScan = typeof scans.$inferInsert

/** What people are told of a release by mail: what is proposed, what was sent, how they stand, and what they answered. */
import {
  boolean,
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
import { agendaReleases } from '../agenda/tables.for-releases.ts'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'

export const mailingState = pgEnum('mailing_state', ['review', 'approved', 'discarded', 'superseded'])
/** A notice tells in words what changed in one's agenda; the others are iTIP messages about one session (RFC 5546). */
export const messageKind = pgEnum('message_kind', ['invitation', 'update', 'cancellation', 'withdrawal', 'notice'])
export const messageState = pgEnum('message_state', ['proposed', 'left-out', 'queued', 'sent', 'failed'])
export const invitationMethod = pgEnum('invitation_method', ['request', 'cancel'])
/** PARTSTAT of RFC 5545, section 3.2.12, as far as meetings use it. */
export const invitationAnswer = pgEnum('invitation_answer', ['needs-action', 'accepted', 'tentative', 'declined'])

/** Of a release: nothing leaves before somebody has approved it. */
export const mailings = pgTable(
  'mailings',
  {
    workshopId: workshopId(),
    release: integer().notNull(),
    state: mailingState().notNull(),
    version: integer().notNull().default(1),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by')
  },
  (t) => [
    primaryKey({ name: 'mailings__key', columns: [t.workshopId, t.release] }),
    foreignKey({
      name: 'mailings__release',
      columns: [t.workshopId, t.release],
      foreignColumns: [agendaReleases.workshopId, agendaReleases.number]
    }).onDelete('cascade')
  ]
)

/** One message to one person. Its text is made from the release when it is sent or shown. */
export const mailingMessages = pgTable(
  'mailing_messages',
  {
    workshopId: workshopId(),
    id: uuid().notNull(),
    release: integer().notNull(),
    participantId: uuid('participant_id').notNull(),
    /** Null for a notice. */
    sessionId: uuid('session_id'),
    kind: messageKind().notNull(),
    state: messageState().notNull(),
    /** SEQUENCE that it carries; null for a notice. */
    sequence: integer(),
    /** Why it was not sent, without addresses. */
    failure: text().notNull().default(''),
    sentAt: instant('sent_at')
  },
  (t) => [
    primaryKey({ name: 'mailing_messages__key', columns: [t.workshopId, t.id] }),
    unique('mailing_messages__once').on(t.workshopId, t.release, t.participantId, t.sessionId).nullsNotDistinct(),
    foreignKey({
      name: 'mailing_messages__mailing',
      columns: [t.workshopId, t.release],
      foreignColumns: [mailings.workshopId, mailings.release]
    }).onDelete('cascade'),
    foreignKey({
      name: 'mailing_messages__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('mailing_messages__of').on(t.workshopId, t.release, t.state)
  ]
)

/** What a person's calendar was last told of a session: the next message builds on it. */
export const invitations = pgTable(
  'invitations',
  {
    workshopId: workshopId(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    method: invitationMethod().notNull(),
    /** The highest SEQUENCE sent. */
    sequence: integer().notNull(),
    /** The release that it was sent for. */
    release: integer().notNull(),
    /** Where it was sent: cancelling names the same ATTENDEE. */
    email: text().notNull(),
    /** What it said, to know whether that still holds. */
    told: jsonb().$type<Record<string, unknown>>().notNull(),
    sentAt: instant('sent_at').notNull(),
    answer: invitationAnswer().notNull().default('needs-action'),
    answeredAt: instant('answered_at')
  },
  (t) => [
    primaryKey({ name: 'invitations__key', columns: [t.workshopId, t.sessionId, t.participantId] }),
    foreignKey({
      name: 'invitations__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('invitations__of').on(t.workshopId, t.participantId)
  ]
)

/** Every answer that came, also those that were not taken, and why. */
export const invitationReplies = pgTable(
  'invitation_replies',
  {
    workshopId: workshopId(),
    id: uuid().notNull(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    answer: invitationAnswer().notNull(),
    /** SEQUENCE of the message that is answered. */
    sequence: integer().notNull(),
    comment: text().notNull().default(''),
    receivedAt: instant('received_at').notNull(),
    /** SHA-256 of the message: the same one counts once. */
    messageHash: text('message_hash').notNull(),
    /** Whether our own mail server vouches for the sender (DMARC). */
    isVerified: boolean('is_verified').notNull(),
    isApplied: boolean('is_applied').notNull(),
    /** Why it is recorded only: `old`, `unverified` ... */
    reason: text().notNull().default('')
  },
  (t) => [
    primaryKey({ name: 'invitation_replies__key', columns: [t.workshopId, t.id] }),
    unique('invitation_replies__once').on(t.workshopId, t.messageHash),
    foreignKey({
      name: 'invitation_replies__invitation',
      columns: [t.workshopId, t.sessionId, t.participantId],
      foreignColumns: [invitations.workshopId, invitations.sessionId, invitations.participantId]
    }).onDelete('cascade'),
    index('invitation_replies__of').on(t.workshopId, t.sessionId)
  ]
)

export type Mailing = typeof mailings.$inferSelect
export type MailingMessage = typeof mailingMessages.$inferSelect
export type Invitation = typeof invitations.$inferSelect
export type InvitationReply = typeof invitationReplies.$inferSelect

/** How a person reaches their own registration: links sent by mail, good once, and the sign-ins that come of them. */
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { workshops } from '../workshops/tables.ts'

const ofParticipant = () => ({
  workshopId: workshopId().references(() => workshops.id),
  id: uuid().notNull(),
  participantId: uuid('participant_id').notNull(),
  /** SHA-256 of a secret that only the person has. */
  tokenHash: text('token_hash').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull()
})

/** The secret is derived from the id, so that the job that sends the mail can make it. */
export const registrationLinks = pgTable(
  'registration_links',
  { ...ofParticipant(), sentAt: instant('sent_at'), usedAt: instant('used_at') },
  (t) => [
    primaryKey({ name: 'registration_links__key', columns: [t.workshopId, t.id] }),
    unique('registration_links__token_hash').on(t.tokenHash),
    foreignKey({
      name: 'registration_links__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('registration_links__of').on(t.workshopId, t.participantId)
  ]
)

export const registrationSignIns = pgTable(
  'registration_sign_ins',
  { ...ofParticipant(), endedAt: instant('ended_at') },
  (t) => [
    primaryKey({ name: 'registration_sign_ins__key', columns: [t.workshopId, t.id] }),
    unique('registration_sign_ins__token_hash').on(t.tokenHash),
    foreignKey({
      name: 'registration_sign_ins__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('registration_sign_ins__of').on(t.workshopId, t.participantId)
  ]
)

export type RegistrationLink = typeof registrationLinks.$inferSelect
export type RegistrationSignIn = typeof registrationSignIns.$inferSelect

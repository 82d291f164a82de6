/** Who is expected where: places in breakouts, and who had which part in an agenda when it was released. */
import { boolean, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import { agendaReleases } from './tables.for-releases.ts'
import { sessions } from './tables.ts'

/** Places of the draft: which participants are expected in which of several parallel sessions. */
export const sessionPlaces = pgTable(
  'session_places',
  {
    workshopId: workshopId(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** Given by a person: balancing anew leaves it. */
    byHand: boolean('by_hand').notNull().default(false),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'session_places__key', columns: [t.workshopId, t.sessionId, t.participantId] }),
    foreignKey({
      name: 'session_places__session',
      columns: [t.workshopId, t.sessionId],
      foreignColumns: [sessions.workshopId, sessions.id]
    }).onDelete('cascade'),
    foreignKey({
      name: 'session_places__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('session_places__of').on(t.workshopId, t.participantId)
  ]
)

/** With a release: people of the list by id, whose parts the release tells by name or not at all. */
export const releaseParts = pgTable(
  'release_parts',
  {
    workshopId: workshopId(),
    number: integer().notNull(),
    sessionId: uuid('session_id').notNull(),
    participantId: uuid('participant_id').notNull(),
    /** A role in the session, or `place`: expected there as a participant. */
    part: text().notNull()
  },
  (t) => [
    primaryKey({
      name: 'release_parts__key',
      columns: [t.workshopId, t.number, t.sessionId, t.participantId, t.part]
    }),
    foreignKey({
      name: 'release_parts__release',
      columns: [t.workshopId, t.number],
      foreignColumns: [agendaReleases.workshopId, agendaReleases.number]
    }).onDelete('cascade'),
    foreignKey({
      name: 'release_parts__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('release_parts__of').on(t.workshopId, t.participantId, t.number)
  ]
)

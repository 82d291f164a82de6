/** What was issued to a person and can be verified by anybody who holds it: certificates and letters. */
import { foreignKey, index, jsonb, pgEnum, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import type { Language } from '../platform/i18n.ts'
import { workshops } from '../workshops/tables.ts'

export const documentKind = pgEnum('document_kind', ['certificate', 'invitation-letter', 'visa-letter'])

/** What the paper says, as it was printed: it stays true of the paper when the person's data change. */
export type IssuedFacts = {
  /** The language in which all of it is written. */
  lang: Language
  name: string
  /** The name in its own script, where that is another, and the person's language that is written so. */
  nativeName: string
  nativeLang: string
  organisation: string
  workshop: string
  /** Acronyms of the convening agencies, and their names in a sentence. */
  agencies: string
  conveners: string
  place: string
  days: string
  basis: string
  isDemonstration: boolean
}

/** The code is derived from the id and a secret of the server; its SHA-256 is kept. */
export const issuedDocuments = pgTable(
  'issued_documents',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    kind: documentKind().notNull(),
    participantId: uuid('participant_id').notNull(),
    codeHash: text('code_hash').notNull(),
    facts: jsonb().$type<IssuedFacts>().notNull(),
    issuedAt: instant('issued_at').notNull(),
    /** A user, a token, or null: the person took it themselves. */
    issuedBy: uuid('issued_by'),
    revokedAt: instant('revoked_at'),
    reason: text().notNull().default('')
  },
  (t) => [
    primaryKey({ name: 'issued_documents__key', columns: [t.workshopId, t.id] }),
    unique('issued_documents__code_hash').on(t.codeHash),
    foreignKey({
      name: 'issued_documents__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('issued_documents__of').on(t.workshopId, t.participantId)
  ]
)

export type IssuedDocument = typeof issuedDocuments.$inferSelect

/** What was issued to a person and can be verified by anybody who holds it: certificates and letters. */
import { sql } from 'drizzle-orm'
import {
  check,
  date,
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
import { participants } from '../participants/tables.ts'
import { instant, workshopId } from '../platform/db/columns.ts'
import type { Language } from '../platform/i18n.ts'
import { countries } from '../reference/tables.ts'
import { workshops } from '../workshops/tables.ts'
import type { Written } from './rules.for-letter.ts'

export const documentKind = pgEnum('document_kind', ['certificate', 'invitation-letter', 'visa-letter', 'note-verbale'])

export type DocumentKind = (typeof documentKind.enumValues)[number]
export const LETTER_KINDS = ['invitation-letter', 'visa-letter', 'note-verbale'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

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
  /** Of letters: every word. Places of the passport stay open, and are filled when it is printed. */
  letter?: Written
  /** Of visa letters: a keyed digest of the passport that the letter was issued for. */
  passport?: string
}

/** The code is derived from the id and a secret of the server; its SHA-256 is kept. */
export const issuedDocuments = pgTable(
  'issued_documents',
  {
    workshopId: workshopId().references(() => workshops.id),
    id: uuid().notNull(),
    kind: documentKind().notNull(),
    /** Null for a note verbale, which goes to a State. */
    participantId: uuid('participant_id'),
    country: text().references(() => countries.iso3),
    /** Of letters: the number under which the sender files it. */
    reference: text(),
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
    unique('issued_documents__reference').on(t.workshopId, t.reference),
    check('issued_documents__addressee', sql`(${t.participantId} is null) = (${t.country} is not null)`),
    foreignKey({
      name: 'issued_documents__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade'),
    index('issued_documents__of').on(t.workshopId, t.participantId)
  ]
)

/** What a visa letter says of a passport. Kept apart from the person, seen by organisers only, and erased soon after. */
export const travelDocuments = pgTable(
  'travel_documents',
  {
    workshopId: workshopId(),
    participantId: uuid('participant_id').notNull(),
    /** As in the passport: never derived from another name. */
    passportName: text('passport_name').notNull(),
    passportNumber: text('passport_number').notNull(),
    nationality: text()
      .notNull()
      .references(() => countries.iso3),
    expiresOn: date('expires_on', { mode: 'string' }),
    version: integer().notNull().default(1),
    changedAt: instant('changed_at').notNull()
  },
  (t) => [
    primaryKey({ name: 'travel_documents__key', columns: [t.workshopId, t.participantId] }),
    foreignKey({
      name: 'travel_documents__participant',
      columns: [t.workshopId, t.participantId],
      foreignColumns: [participants.workshopId, participants.id]
    }).onDelete('cascade')
  ]
)

/** What all letters of a workshop say alike. */
export const letterSettings = pgTable('letter_settings', {
  workshopId: workshopId()
    .primaryKey()
    .references(() => workshops.id),
  /** Begins the number of each letter, such as UNODC/ROSEAP/2017. */
  referencePrefix: text('reference_prefix').notNull().default(''),
  signatoryName: text('signatory_name').notNull().default(''),
  signatoryTitle: text('signatory_title').notNull().default(''),
  /** Whom the reader may ask. */
  contact: text().notNull().default(''),
  /** What the organisers pay for, and what they do not. */
  covered: text().notNull().default(''),
  notCovered: text('not_covered').notNull().default(''),
  /** The last day for an answer, in the workshop's zone. */
  replyBy: date('reply_by', { mode: 'string' }),
  version: integer().notNull().default(1),
  changedAt: instant('changed_at').notNull()
})

export type TravelDocument = typeof travelDocuments.$inferSelect
export type LetterSettings = typeof letterSettings.$inferSelect
export type IssuedDocument = typeof issuedDocuments.$inferSelect

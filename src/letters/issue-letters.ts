/** Issues letters and certificates: once for the same facts, and in place of the old one when they changed. */
import type { Readable } from 'node:stream'
import { recordDeeds } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { participantNotFound } from '../participants/problems.ts'
import { findParticipant } from '../participants/queries.for-lists.ts'
import { EVERYBODY } from '../participants/rules.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
import type { Language } from '../platform/i18n.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { conveningLogos } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type Candidate, candidatesOf, noteCandidates } from './candidates.ts'
import { documentCode, documentCodeHash } from './code.ts'
import type { Templates } from './load-templates.ts'
import { printPaper, printSpecimen, type Stationery } from './papers.ts'
import { letterNotIssued, letterNotPossible, letterRevoked } from './problems.ts'
import {
  insertDocuments,
  lastLetterNumber,
  listLatestDocuments,
  listPassports,
  lockLetters,
  revokeAll
} from './queries.for-letters.ts'
import { letterReference, type Standing } from './rules.for-standing.ts'
import { isTakenBack, SUPERSEDED } from './rules.ts'
import type { DocumentKind, IssuedDocument, LetterKind, LetterSettings } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>
type Issuing = { workshop: Workshop; kind: DocumentKind; by: Access; now: Date }

/** The documents that would stand for these candidates: those that do already, and new ones, not yet written. */
export const drawUp = async (
  tx: Transaction,
  { secrets }: Pick<Services, 'secrets'>,
  { workshop, kind, by, now }: Issuing,
  { referencePrefix }: Pick<LetterSettings, 'referencePrefix'>,
  candidates: Candidate[]
): Promise<{ document: IssuedDocument; replaces: string | undefined; isNew: boolean }[]> => {
  const key = secrets.key('letters')
  let number = kind === 'certificate' ? 0 : await lastLetterNumber(tx, workshop.id, kind)
  return candidates.map(({ standing, facts, last, person, country }) => {
    if (standing === 'issued') return { document: last!, replaces: undefined, isNew: false }
    const id = newId(now)
    number += 1
    const document: IssuedDocument = {
      workshopId: workshop.id,
      id,
      kind,
      participantId: person?.id ?? null,
      country: country ?? null,
      reference: kind === 'certificate' ? null : letterReference(referencePrefix, kind as LetterKind, number),
      codeHash: documentCodeHash(documentCode(key, id)),
      facts: facts!,
      issuedAt: now,
      issuedBy: by.principalId,
      revokedAt: null,
      reason: ''
    }
    return { document, replaces: last?.revokedAt === null ? last.id : undefined, isNew: true }
  })
}

/** Writes what was drawn up, with a row in the audit log for each that is new. The caller holds the letters' lock. */
export const writeIssued = async (
  tx: Transaction,
  { workshop, by, now }: Issuing,
  drawn: Awaited<ReturnType<typeof drawUp>>
): Promise<void> => {
  const fresh = drawn.filter(({ isNew }) => isNew)
  const replaced = fresh.flatMap(({ replaces }) => replaces ?? [])
  await revokeAll(tx, workshop.id, replaced, now, SUPERSEDED)
  await insertDocuments(
    tx,
    fresh.map(({ document }) => document)
  )
  await recordDeeds(
    tx,
    fresh.map(({ document: { id, kind, participantId, country } }) => ({
      now,
      access: by,
      workshopId: workshop.id,
      deed: 'letters.issue',
      subjectId: participantId ?? undefined,
      detail: { document: id, kind, ...(country && { country }) }
    }))
  )
}

const HINTS: Partial<Record<Standing, string>> = {
  'not-invited': 'Letters are for people who were invited or confirmed; nominated people can be invited.',
  'no-passport': 'A letter for a visa needs the passport: put it on file first.',
  'no-signatory': 'Say in the settings of letters who signs them.'
}

const notPossible = (standing: Standing) =>
  letterNotPossible(HINTS[standing] ?? 'Something is in the way.', { standing })

/** To whom a letter goes: a person by id, or a State by ISO 3166-1 alpha-3 with the seats it is offered, if any. */
export type Recipient =
  | { kind: 'invitation-letter' | 'visa-letter'; participantId: string }
  | { kind: 'note-verbale'; country: string; seats: number | null }

/** Problem: 404 participant-not-found. */
export const candidateFor = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  templates: Templates,
  workshop: Workshop,
  lang: Language,
  to: Recipient
): Promise<Candidate> => {
  if (to.kind === 'note-verbale')
    return (await noteCandidates(services, templates, workshop, lang, [to.country], to.seats))[0]!
  const person = await findParticipant(services.db, workshop.id, EVERYBODY, to.participantId)
  if (!person) throw participantNotFound('This person is not on the list.')
  return (await candidatesOf(services, templates, workshop, to.kind, lang, [person]))[0]!
}

/**
 * An organiser's deed: what they took back is issued anew. Asked again, it is the same document. Problems: 404
 * participant-not-found, 409 letter-not-possible (with `standing`).
 */
export const issueLetter = (
  services: Given,
  templates: Templates,
  workshop: Workshop,
  lang: Language,
  to: Recipient,
  by: Access
): Promise<{ document: IssuedDocument; isNew: boolean }> =>
  services.db.transaction(async (tx) => {
    const issuing = { workshop, kind: to.kind, by, now: services.clock() }
    const settings = await lockLetters(tx, workshop.id, issuing.now)
    const candidate = await candidateFor({ ...services, db: tx }, templates, workshop, lang, to)
    if (!candidate.facts) throw notPossible(candidate.standing)
    const drawn = await drawUp(tx, services, issuing, settings, [candidate])
    await writeIssued(tx, issuing, drawn)
    return drawn[0]!
  })

/** What paper needs besides the document. `participantId`: whose passport, where only one is printed. */
export const readStationery = async (db: Db, workshop: Workshop, participantId?: string): Promise<Stationery> => {
  const passports = await listPassports(db, workshop.id, participantId)
  return {
    workshop,
    logos: conveningLogos(await listWorkshopLogos(db, workshop.id)),
    passports: new Map(passports.map((passport) => [passport.participantId, passport]))
  }
}

/** The valid letter, as it was issued. Problems: 404 letter-not-issued, 409 letter-revoked. */
export const requireLetter = async (db: Db, workshopId: string, to: Recipient): Promise<IssuedDocument> => {
  const participantId = 'participantId' in to ? to.participantId : undefined
  const latest = await listLatestDocuments(db, workshopId, to.kind, participantId)
  const document = 'country' in to ? latest.find(({ country }) => country === to.country) : latest[0]
  if (!document) throw letterNotIssued('It was not issued yet: POST to this address issues it.')
  if (isTakenBack(document) || document.revokedAt !== null)
    throw letterRevoked('It was revoked: POST to this address issues a new one.')
  return document
}

/** A file of it. Problems: 409 passport-missing, 409 letter-outdated. */
export const letterFile = async (services: Given, workshop: Workshop, document: IssuedDocument) =>
  printPaper(services, document, await readStationery(services.db, workshop, document.participantId ?? undefined))

/** What it would say, before it is issued. Problems: 404 participant-not-found, 409 letter-not-possible. */
export const specimenFile = async (
  services: Given,
  templates: Templates,
  workshop: Workshop,
  lang: Language,
  to: Recipient
): Promise<Readable> => {
  const { facts, standing } = await candidateFor(services, templates, workshop, lang, to)
  if (!facts) throw notPossible(standing)
  const participantId = 'participantId' in to ? to.participantId : undefined
  const stationery = await readStationery(services.db, workshop, participantId)
  const passport = participantId === undefined ? undefined : stationery.passports.get(participantId)
  return printSpecimen(services, { kind: to.kind, facts, now: services.clock() }, stationery, passport)
}

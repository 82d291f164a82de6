/** Reads to whom a certificate or letter could be issued, what it would say, and what is in the way. Changes nothing. */
import type { ListedParticipant } from '../participants/queries.for-lists.ts'
import type { Db } from '../platform/db/database.ts'
import type { Language } from '../platform/i18n.ts'
import { printedCountryName } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { documentCode, documentCodeHash, passportDigest } from './code.ts'
import { type Templates, templateFor } from './load-templates.ts'
import { findLetterSettings, listLatestDocuments, listPassports } from './queries.for-letters.ts'
import { certificateFacts } from './rules.for-certificate.ts'
import { noteFacts, type Occasion, personLetterFacts, type Settings } from './rules.for-letter-facts.ts'
import { obstacleOf, type Standing, standingOfLast } from './rules.for-standing.ts'
import { certificateStandings } from './standing.ts'
import type { DocumentKind, IssuedDocument, IssuedFacts, LetterKind, TravelDocument } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock' | 'secrets'>

/** `facts`: what it would say now; not where something is in the way. `last`: the latest of its kind, revoked or not. */
export type Candidate = {
  person: ListedParticipant | undefined
  /** Of a note verbale. */
  country: string | undefined
  name: string
  standing: Standing
  facts: IssuedFacts | undefined
  last: IssuedDocument | undefined
}

export const NO_SETTINGS: Settings = {
  referencePrefix: '',
  signatoryName: '',
  signatoryTitle: '',
  contact: '',
  covered: '',
  notCovered: '',
  replyBy: null
}

const occasionOf = async (db: Db, workshop: Workshop): Promise<Occasion> => ({
  workshop,
  agencies: await listWorkshopAgencies(db, workshop.id),
  settings: (await findLetterSettings(db, workshop.id)) ?? NO_SETTINGS
})

const isOurs = (key: Buffer, last: IssuedDocument | undefined): boolean =>
  last !== undefined && last.codeHash === documentCodeHash(documentCode(key, last.id))

const onlyOne = (people: ListedParticipant[]) => (people.length === 1 ? people[0]!.id : undefined)

const lastByPerson = (documents: IssuedDocument[]) =>
  new Map(documents.flatMap((document) => (document.participantId ? [[document.participantId, document]] : [])))

const certificateCandidates = async (
  services: Given,
  workshop: Workshop,
  lang: Language,
  people: ListedParticipant[]
): Promise<Candidate[]> => {
  const { db, secrets } = services
  const last = lastByPerson(await listLatestDocuments(db, workshop.id, 'certificate', onlyOne(people)))
  const standings = await certificateStandings(services, workshop, people, last)
  const agencies = await listWorkshopAgencies(db, workshop.id)
  const key = secrets.key('letters')
  return people.map((person) => {
    const document = last.get(person.id)
    const of = { person, country: undefined, name: person.displayName, last: document }
    const earned = standings.get(person.id)!
    if (earned.standing !== 'earned') return { ...of, standing: earned.standing, facts: undefined }
    const facts = certificateFacts(lang, workshop, agencies, person, earned)
    return { ...of, facts, standing: standingOfLast(document, facts, isOurs(key, document)) }
  })
}

const personCandidates = async (
  { db, secrets }: Given,
  templates: Templates,
  workshop: Workshop,
  kind: LetterKind,
  asked: Language,
  people: ListedParticipant[]
): Promise<Candidate[]> => {
  const context = { ...(await occasionOf(db, workshop)), ...templateFor(templates, kind, asked) }
  const last = lastByPerson(await listLatestDocuments(db, workshop.id, kind, onlyOne(people)))
  const passports = new Map<string, TravelDocument>()
  if (kind === 'visa-letter')
    for (const passport of await listPassports(db, workshop.id, onlyOne(people)))
      passports.set(passport.participantId, passport)
  const key = secrets.key('letters')
  const hasSignatory = context.settings.signatoryName !== ''
  return people.map((person) => {
    const document = last.get(person.id)
    const passport = passports.get(person.id)
    const of = { person, country: undefined, name: person.displayName, last: document }
    const standing = obstacleOf({ kind, state: person.state, hasPassport: passport !== undefined, hasSignatory })
    if (standing) return { ...of, standing, facts: undefined }
    const read = passport && { document: passport, digest: passportDigest(key, passport) }
    const facts = personLetterFacts(context, person, read)
    return { ...of, facts, standing: standingOfLast(document, facts, isOurs(key, document)) }
  })
}

/** In the order that is given: the caller has found the people, within what they may see. */
export const candidatesOf = (
  services: Given,
  templates: Templates,
  workshop: Workshop,
  kind: Exclude<DocumentKind, 'note-verbale'>,
  lang: Language,
  people: ListedParticipant[]
): Promise<Candidate[]> =>
  kind === 'certificate'
    ? certificateCandidates(services, workshop, lang, people)
    : personCandidates(services, templates, workshop, kind, lang, people)

/** States by ISO 3166-1 alpha-3. `seats` null: no number is told. */
export const noteCandidates = async (
  { db, secrets }: Given,
  templates: Templates,
  workshop: Workshop,
  asked: Language,
  countries: string[],
  seats: number | null
): Promise<Candidate[]> => {
  const context = { ...(await occasionOf(db, workshop)), ...templateFor(templates, 'note-verbale', asked) }
  const documents = await listLatestDocuments(db, workshop.id, 'note-verbale')
  const last = new Map(documents.map((document) => [document.country, document]))
  const key = secrets.key('letters')
  return countries.map((country) => {
    const document = last.get(country)
    const facts = noteFacts(context, country, seats)
    const standing = standingOfLast(document, facts, isOurs(key, document))
    return { person: undefined, country, name: printedCountryName(country), standing, facts, last: document }
  })
}

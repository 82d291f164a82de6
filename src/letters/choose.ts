/** Chooses to whom certificates or letters are meant to go, in the order in which they are printed. */
import { participantNotFound } from '../participants/problems.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { EVERYBODY } from '../participants/rules.ts'
import { compareCountries, findCountry } from '../reference/countries.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import type { Workshop } from '../workshops/tables.ts'
import { type Candidate, candidatesOf, noteCandidates } from './candidates.ts'
import type { LetterBatch } from './contract.for-letters.ts'
import type { Templates } from './load-templates.ts'

export type Choice = Omit<LetterBatch, 'everything' | 'standing'>

/** States, by the dictionary; what is no State of the list of countries is passed over. */
const statesIn = (codes: (string | null)[]): string[] =>
  [...new Set(codes)]
    .flatMap((code) => (code === null ? [] : (findCountry(code) ?? [])))
    .sort(compareCountries())
    .map(({ iso3 }) => iso3)

/** Problem: 404 participant-not-found, when an id is nobody's. */
export const chooseCandidates = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  templates: Templates,
  workshop: Workshop,
  { kind, lang: asked, seats, ids, ...filter }: Choice
): Promise<Candidate[]> => {
  const { db } = services
  if (kind === 'note-verbale') {
    const codes =
      filter.country ?? (await listParticipants(db, workshop.id, EVERYBODY, filter)).map(({ country }) => country)
    return noteCandidates(
      services,
      templates,
      workshop,
      documentLanguage(workshop, asked),
      statesIn(codes),
      seats ?? null
    )
  }
  const found = await listParticipants(db, workshop.id, EVERYBODY, filter)
  const wanted = ids && new Set(ids.map((id) => id.toLowerCase()))
  const people = wanted ? found.filter(({ id }) => wanted.has(id)) : found
  if (wanted && people.length < wanted.size)
    throw participantNotFound(
      `${wanted.size - people.length} of these people are not on the list, or do not fit the filter.`
    )
  // a person can have their certificate made anew themselves: it is always in the workshop's own language
  const lang = documentLanguage(workshop, kind === 'certificate' ? undefined : asked)
  return candidatesOf(services, templates, workshop, kind, lang, orderedForLists(people))
}

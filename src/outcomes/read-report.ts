/** Reads everything that the outcome report tells. */

import { findRelease } from '../agenda/queries.for-releases.ts'
import { listDraft } from '../agenda/queries.ts'
import { readDraft } from '../agenda/release.ts'
import type { ReleasedSession } from '../agenda/tables.for-releases.ts'
import { type ListedParticipant, listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { EVERYBODY, isNamedIn } from '../participants/rules.ts'
import type { Language } from '../platform/i18n.ts'
import type { Services } from '../services.ts'
import { type Statistics, statisticsOf } from '../statistics/rules.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopAgencies, type WorkshopAgency } from '../workshops/queries.ts'
import type { Workshop } from '../workshops/tables.ts'
import { listOutcomes, listRemarks } from './queries.ts'
import type { Outcome, Remark } from './tables.ts'

export type OutcomeReport = {
  lang: Language
  workshop: Workshop
  agencies: WorkshopAgency[]
  face: 'internal' | 'participants'
  /** Those who are counted and listed: in the participants' face only people who agreed, so that nobody shows as a gap. */
  people: ListedParticipant[]
  statistics: Statistics
  /** As released last; before the first release, as the draft stands. */
  sessions: ReleasedSession[]
  revision: number | undefined
  sessionTitles: Map<string, string>
  outcomes: Outcome[]
  remarks: Remark[]
  asOf: Date
}

/** In the workshop's language, unless another is asked for. */
export const readOutcomeReport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  workshop: Workshop,
  face: OutcomeReport['face'],
  asked?: Language
): Promise<OutcomeReport> => {
  const lang = documentLanguage(workshop, asked)
  const everybody = await listParticipants(db, workshop.id, EVERYBODY, { state: ['confirmed'] })
  const agencies = await listWorkshopAgencies(db, workshop.id)
  const people = orderedForLists(
    everybody.filter((person) => isNamedIn(face, person)),
    lang,
    agencies
  )
  const release = await findRelease(db, workshop.id)
  const draft = release ? [] : await readDraft(db, workshop.id)
  const asOf = clock()
  return {
    lang,
    workshop,
    agencies,
    face,
    people,
    statistics: statisticsOf(people, lang),
    sessions:
      release?.agenda.sessions ?? draft.map((session) => ({ ...session, sequence: 0, changedAt: asOf.toISOString() })),
    revision: release?.number,
    sessionTitles: new Map((await listDraft(db, workshop.id)).map(({ session }) => [session.id, session.title])),
    outcomes: await listOutcomes(db, workshop.id),
    remarks: await listRemarks(db, workshop.id),
    asOf
  }
}

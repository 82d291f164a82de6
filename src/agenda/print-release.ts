/** Makes the document of a release once, and keeps it: what was handed out can be handed out again. */
import { buffer } from 'node:stream/consumers'
import type { Db } from '../platform/db/database.ts'
import type { Language } from '../platform/i18n.ts'
import { languageOfPdf } from '../platform/pdf/file/document.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { findWorkshop, listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms, conveningLogos } from '../workshops/rules.ts'
import { agendaDocument } from './agenda.pdf.ts'
import { agendaGrid } from './agenda-grid.pdf.ts'
import { releaseNotFound } from './problems.ts'
import { findRelease, findReleasePdf, keepReleasePdf } from './queries.for-releases.ts'

const factsOf = async (db: Db, workshopId: string, number: number) => {
  const [workshop, release] = [await findWorkshop(db, workshopId), await findRelease(db, workshopId, number)]
  if (!workshop || !release) throw releaseNotFound(`There is no Rev.${number}.`)
  return { workshop, release, convenedBy: conveningAcronyms(await listWorkshopAgencies(db, workshopId)).join(' · ') }
}

/** The timetable of a release, made each time it is asked for. Problem: 404 release-not-found. */
export const printGrid = async (
  { db }: Pick<Services, 'db'>,
  workshopId: string,
  number: number,
  asked?: Language
): Promise<Buffer> => {
  const { workshop, release, convenedBy } = await factsOf(db, workshopId, number)
  return buffer(agendaGrid(workshop, convenedBy, release, asked))
}

/**
 * Kept is the first document that was made of the release, in what was then the workshop's language: done twice it is
 * done once. In another language it is made each time it is asked for, from the same release.
 */
export const printRelease = async (
  { db }: Pick<Services, 'db'>,
  workshopId: string,
  number: number,
  asked?: Language
): Promise<Buffer> => {
  const kept = await findReleasePdf(db, workshopId, number)
  if (kept && (asked === undefined || languageOfPdf(kept) === asked)) return kept
  const { workshop, release, convenedBy } = await factsOf(db, workshopId, number)
  const own = documentLanguage(workshop)
  const lang = asked ?? own
  const logos = conveningLogos(await listWorkshopLogos(db, workshopId))
  const pdf = await buffer(agendaDocument(workshop, convenedBy, release, lang, logos))
  if (kept || lang !== own) return pdf
  await keepReleasePdf(db, workshopId, number, pdf)
  return (await findReleasePdf(db, workshopId, number)) ?? pdf
}

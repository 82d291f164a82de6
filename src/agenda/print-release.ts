/** Makes the document of a release once, and keeps it: what was handed out can be handed out again. */
import { buffer } from 'node:stream/consumers'
import type { Language } from '../platform/i18n.ts'
import { languageOfPdf } from '../platform/pdf/document.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { findWorkshop, listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms, conveningLogos } from '../workshops/rules.ts'
import { agendaDocument } from './agenda.pdf.ts'
import { releaseNotFound } from './problems.ts'
import { findRelease, findReleasePdf, keepReleasePdf } from './queries.ts'

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
  const [workshop, release] = [await findWorkshop(db, workshopId), await findRelease(db, workshopId, number)]
  if (!workshop || !release) throw releaseNotFound(`There is no Rev.${number}.`)
  const own = documentLanguage(workshop)
  const lang = asked ?? own
  const convenedBy = conveningAcronyms(await listWorkshopAgencies(db, workshopId)).join(' · ')
  const logos = conveningLogos(await listWorkshopLogos(db, workshopId))
  const pdf = await buffer(agendaDocument(workshop, convenedBy, release, lang, logos))
  if (kept || lang !== own) return pdf
  await keepReleasePdf(db, workshopId, number, pdf)
  return (await findReleasePdf(db, workshopId, number)) ?? pdf
}

/** Makes the document of a release once, and keeps it: what was handed out can be handed out again. */
import { buffer } from 'node:stream/consumers'
import type { Language } from '../platform/i18n.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { findWorkshop, listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import { agendaDocument } from './agenda.pdf.ts'
import { releaseNotFound } from './problems.ts'
import { findRelease, findReleasePdf, keepReleasePdf } from './queries.ts'

/**
 * Kept is the document in the workshop's language: done twice it is done once, and the first stays. In another
 * language it is made each time, from the same release.
 */
export const printRelease = async (
  { db }: Pick<Services, 'db'>,
  workshopId: string,
  number: number,
  asked?: Language
): Promise<Buffer> => {
  const workshop = await findWorkshop(db, workshopId)
  if (!workshop) throw releaseNotFound(`There is no Rev.${number}.`)
  const own = documentLanguage(workshop)
  const lang = asked ?? own
  const kept = lang === own ? await findReleasePdf(db, workshopId, number) : undefined
  if (kept) return kept
  const release = await findRelease(db, workshopId, number)
  if (!release) throw releaseNotFound(`There is no Rev.${number}.`)
  const convenedBy = conveningAcronyms(await listWorkshopAgencies(db, workshopId)).join(' · ')
  const pdf = await buffer(agendaDocument(workshop, convenedBy, release, lang))
  if (lang !== own) return pdf
  await keepReleasePdf(db, workshopId, number, pdf)
  return (await findReleasePdf(db, workshopId, number)) ?? pdf
}

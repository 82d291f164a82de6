/** Makes the document of a release once, and keeps it: what was handed out can be handed out again. */
import { buffer } from 'node:stream/consumers'
import type { Services } from '../services.ts'
import { findWorkshop, listWorkshopAgencies } from '../workshops/queries.ts'
import { conveningAcronyms } from '../workshops/rules.ts'
import { agendaDocument } from './agenda.pdf.ts'
import { releaseNotFound } from './problems.ts'
import { findRelease, findReleasePdf, keepReleasePdf } from './queries.ts'

/** Done twice it is done once: the first document stays. */
export const printRelease = async (
  { db }: Pick<Services, 'db'>,
  workshopId: string,
  number: number
): Promise<Buffer> => {
  const kept = await findReleasePdf(db, workshopId, number)
  if (kept) return kept
  const [workshop, release] = [await findWorkshop(db, workshopId), await findRelease(db, workshopId, number)]
  if (!workshop || !release) throw releaseNotFound(`There is no Rev.${number}.`)
  const convenedBy = conveningAcronyms(await listWorkshopAgencies(db, workshopId)).join(' · ')
  const pdf = await buffer(agendaDocument(workshop, convenedBy, release))
  await keepReleasePdf(db, workshopId, number, pdf)
  return (await findReleasePdf(db, workshopId, number)) ?? pdf
}

/** Reads the groups as the draft has them, and makes lists of them. Every list is in the audit log. */
import type { Readable } from 'node:stream'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Language } from '../platform/i18n.ts'
import type { Services } from '../services.ts'
import { documentLanguage } from '../workshops/document.pdf.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { conveningLogos } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import { breakoutsDocument } from './breakouts.pdf.ts'
import { breakoutsWorkbook } from './breakouts.xlsx.ts'
import { readSets } from './read-sets.ts'

export const printBreakouts = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshop: Workshop,
  format: 'pdf' | 'xlsx',
  asked?: Language
): Promise<Buffer | Readable> => {
  const asOf = clock()
  const sets = await readSets(db, workshop.id)
  const logos = conveningLogos(await listWorkshopLogos(db, workshop.id))
  const printed = { lang: documentLanguage(workshop, asked), workshop, sets, logos, asOf }
  const people = sets.reduce((sum, set) => sum + set.people.length, 0)
  const detail = { format, people }
  await recordDeed(db, { now: asOf, access, workshopId: workshop.id, deed: 'breakouts.export', detail })
  return format === 'pdf' ? breakoutsDocument(printed) : breakoutsWorkbook(printed)
}

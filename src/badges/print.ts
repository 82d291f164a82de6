/** Prints badges: everybody's that is asked for or nobody's. What was printed as a task is counted. */
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { scopeOf } from '../participants/rules.ts'
import type { Services } from '../services.ts'
import type { Work } from '../tasks/run.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Choice } from './choose.ts'
import type { PrintOrder } from './contract.ts'
import { type Layouts, requireLayout } from './load-layouts.ts'
import { insertPrint } from './queries.ts'
import { readBadges } from './read.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { badgeSheet } from './sheet.pdf.ts'

/**
 * A file of badges that counts as no printing, and leaves a row in the audit log. `subjectId`: a single person.
 * Problems: 404 layout-not-found, 422 unprintable-names, and those of readBadges.
 */
export const badgeFile = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshop: Workshop,
  layouts: Layouts,
  { layout: name, force = false, ...choice }: Choice & { layout: string; force?: boolean },
  subjectId?: string
): Promise<Readable> => {
  const layout = requireLayout(layouts, name)
  const sheets = await readBadges(services, workshop, scopeOf(access), choice, layout)
  if (!force) refuseUnprintable(sheets)
  const now = services.clock()
  const detail = { count: sheets.badges.length }
  await recordDeed(services.db, { now, access, workshopId: workshop.id, deed: 'badges.export', subjectId, detail })
  return badgeSheet(sheets.event, sheets.badges, layout, now)
}

/** The work of a task: once the file is done, what is on it is counted, and both are committed together. */
export const printBadges = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  layouts: Layouts,
  { id, workshop, access, input, progress, endIn }: Work
): Promise<undefined> => {
  const { layout: name = 'a6-four-up', force = false, ...choice } = input as PrintOrder
  const layout = requireLayout(layouts, name)
  const sheets = await readBadges(services, workshop, scopeOf(access), choice, layout)
  if (!force) refuseUnprintable(sheets)
  const now = services.clock()
  const { event, badges, owners } = sheets
  const bytes = await buffer(badgeSheet(event, badges, layout, now, (done) => progress(done, badges.length)))
  const [workshopId, count] = [workshop.id, badges.length]
  await services.db.transaction(async (tx) => {
    const print = { workshopId, id, layout: name, badges: count, printedAt: now, printedBy: access.principalId }
    await insertPrint(tx, print, owners)
    await recordDeed(tx, { now, access, workshopId, deed: 'badges.print', subjectId: id, detail: { count } })
    await endIn(tx, {
      result: { print: id, badges: count, sheets: Math.ceil(count / layout.cells.length) },
      file: { bytes, name: `${workshop.slug}-badges.pdf`, type: 'application/pdf' }
    })
  })
  return undefined
}

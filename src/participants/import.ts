/** Imports delegates from a spreadsheet: all rows or none, and a faulty file is told whole. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import type { Sheet } from '../platform/spreadsheets/read.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { ImportChoice } from './contract.for-import.ts'
import type { ImportReport } from './contract.ts'
import { enterArrivals, statesFor } from './enter.ts'
import { headerOf } from './import-mapping.ts'
import { readRows, type Step } from './import-rows.ts'
import { openBook } from './person.ts'
import { importFaulty } from './problems.ts'
import { listIdentities } from './queries.ts'

type Given = {
  sheet: Sheet
  /** Only says what would happen. */
  dryRun: boolean
  choice?: ImportChoice
  step?: Step
  /** The last thing in the transaction of a real run. What it throws undoes the import. */
  beforeEnd?: (tx: Transaction, report: ImportReport) => Promise<void>
}

/**
 * A dry run reports what would happen and changes nothing. The sheet has been read before: that takes seconds, in which
 * no connection may be held. Problems: 422 import-faulty with `faults` by row and column, 400 invalid-request for a
 * choice of columns that the file does not have.
 */
export const importParticipants = async (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshopId: string,
  { sheet, dryRun, choice = {}, step = async () => {}, beforeEnd = async () => {} }: Given
): Promise<ImportReport> => {
  const header = headerOf(sheet, choice)
  return services.db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const { arrivals, faults, rows, ignoredColumns } = await readRows(
      sheet,
      header,
      await openBook(tx, workshopId),
      await listIdentities(tx, workshopId),
      step
    )
    const report = { dryRun, format: sheet.format, rows, ignoredColumns, faults }
    if (dryRun) {
      const waiting = (await statesFor(tx, workshop, arrivals)).filter((state) => state === 'waiting').length
      return { ...report, added: faults.length === 0 ? arrivals.length : 0, waiting: faults.length === 0 ? waiting : 0 }
    }
    if (faults.length > 0) {
      const many = faults.length === 1 ? 'One fault' : `${faults.length} faults`
      throw importFaulty(`${many} in ${rows} rows; nothing was imported.`, { ...report, added: 0, waiting: 0 })
    }
    const entered = await enterArrivals(tx, services, access, workshop, arrivals)
    await recordDeed(tx, {
      now: services.clock(),
      access,
      workshopId,
      deed: 'participants.import',
      detail: { people: entered.length }
    })
    const done = {
      ...report,
      added: entered.length,
      waiting: entered.filter(({ state }) => state === 'waiting').length
    }
    await beforeEnd(tx, done)
    return done
  })
}

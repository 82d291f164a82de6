/** Imports delegates from a spreadsheet: all rows or none, and a faulty file is told whole. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Sheet } from '../platform/spreadsheets/read.ts'
import type { Services } from '../services.ts'
import { lockWorkshop } from '../workshops/queries.ts'
import type { ImportReport } from './contract.ts'
import { enterArrivals, statesFor } from './enter.ts'
import { readRows } from './import-rows.ts'
import { openBook } from './person.ts'
import { importFaulty } from './problems.ts'
import { listIdentities } from './queries.ts'

/**
 * A dry run reports what would happen and changes nothing. The sheet has been read before: that takes seconds, in which
 * no connection may be held. Problems: 422 import-faulty with `faults` by row and column.
 */
export const importParticipants = (
  services: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshopId: string,
  sheet: Sheet,
  dryRun: boolean
): Promise<ImportReport> =>
  services.db.transaction(async (tx) => {
    const workshop = await lockWorkshop(tx, workshopId)
    const { arrivals, faults, rows, ignoredColumns } = readRows(
      sheet,
      await openBook(tx, workshopId),
      await listIdentities(tx, workshopId)
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
    return { ...report, added: entered.length, waiting: entered.filter(({ state }) => state === 'waiting').length }
  })

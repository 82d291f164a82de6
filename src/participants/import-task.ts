/** Importing as a task: started with the file, tried or done in the background, told row by row. */
import type { Access } from '../accounts/rules.ts'
import { Problem } from '../platform/problem.ts'
import { readSheet } from '../platform/spreadsheets/read.ts'
import type { Services } from '../services.ts'
import type { TaskView } from '../tasks/contract.ts'
import type { Outcome, Work } from '../tasks/run.ts'
import { startTask } from '../tasks/start.ts'
import type { ImportChoice } from './contract.for-import.ts'
import type { ImportReport } from './contract.ts'
import { importParticipants } from './import.ts'
import { faultsWorkbook } from './import-faults.xlsx.ts'
import { checkChoice } from './import-mapping.ts'

type Given = { workshopId: string; access: Access; file: Buffer; dryRun: boolean; choice: ImportChoice }

/** What is told in the task itself; the file has more. */
const MOST_FAULTS = 5000

const told = ({ faults, ...report }: ImportReport) => ({
  ...report,
  faultCount: faults.length,
  faults: faults.slice(0, MOST_FAULTS)
})

/** The file is read by the task. Problems: 400 invalid-request, 429 too-many-tasks. */
export const startImport = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { workshopId, access, file, dryRun, choice }: Given
): Promise<TaskView> => {
  checkChoice(choice)
  const kind = dryRun ? 'participants.check' : 'participants.import'
  return db.transaction((tx) =>
    startTask(tx, { kind, workshopId, access, now: clock(), input: { choice }, inputFile: file })
  )
}

const read = async ({ input, inputFile }: Work) => {
  const choice = (input.choice ?? {}) as ImportChoice
  const sheet = await readSheet(
    inputFile ?? Buffer.alloc(0),
    {},
    choice.sheet === undefined ? {} : { sheet: choice.sheet }
  )
  return { choice, sheet }
}

/** What would happen, and every fault; with faults, a workbook of them. */
export const checkImport =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>) =>
  async (work: Work): Promise<Outcome> => {
    const { choice, sheet } = await read(work)
    const { workshop, access, progress: step } = work
    const report = await importParticipants(services, access, workshop.id, { sheet, dryRun: true, choice, step })
    if (report.faults.length === 0) return { result: told(report) }
    const bytes = await faultsWorkbook(sheet, report.faults)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { result: told(report), file: { bytes, type, name: `${workshop.slug}-import-faults.xlsx` } }
  }

/** All rows or none: with a fault, or where it was cancelled before its end, nobody is imported. */
export const runImport =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>) =>
  async (work: Work): Promise<undefined> => {
    const { choice, sheet } = await read(work)
    const { workshop, access, progress: step, endIn } = work
    const beforeEnd: Parameters<typeof importParticipants>[3]['beforeEnd'] = (tx, report) =>
      endIn(tx, { result: told(report) })
    await importParticipants(services, access, workshop.id, { sheet, dryRun: false, choice, step, beforeEnd }).catch(
      (error) => {
        throw error instanceof Problem && Array.isArray(error.extensions.faults) ? withFewer(error) : error
      }
    )
  }

const withFewer = ({ kind, message, extensions }: Problem) =>
  new Problem(kind, message, { ...extensions, ...told(extensions as ImportReport) })

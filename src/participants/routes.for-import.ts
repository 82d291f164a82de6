/** Importing delegates from a spreadsheet. The body is the file itself, whatever media type it claims to be of. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { sentFile } from '../platform/http/sent-file.ts'
import { problems } from '../platform/problem.ts'
import { fileTooLarge, notASpreadsheet } from '../platform/spreadsheets/problems.ts'
import { readSheet } from '../platform/spreadsheets/read.ts'
import type { Services } from '../services.ts'
import { TaskView } from '../tasks/contract.ts'
import { tooManyTasks } from '../tasks/problems.ts'
import { taskLocation } from '../tasks/start.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { ImportChoice, ImportColumns } from './contract.for-import.ts'
import { ImportReport } from './contract.ts'
import { importParticipants } from './import.ts'
import { checkChoice, describeColumns } from './import-mapping.ts'
import { startImport } from './import-task.ts'
import { readTemplate } from './import-template.ts'
import { importFaulty } from './problems.ts'

const LARGEST_FILE = 10 * 1024 * 1024
const tags = ['participants']
const ofFiles = [...ofWorkshop, notASpreadsheet, fileTooLarge]
const config = { needs: 'participants:edit' } as const
const querystring = Type.Object({
  dryRun: Type.Optional(Type.Boolean({ description: 'Only says what would happen' })),
  ...ImportChoice.properties
})

const readChosen = (file: Buffer, { sheet }: Pick<ImportChoice, 'sheet'>) =>
  readSheet(file, {}, sheet === undefined ? {} : { sheet })

export const participantImportRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
      done(null, body)
    )

    const { type } = LIST_FILES.find(({ ending }) => ending === 'xlsx')!
    app.get(
      '/participants/import-template.xlsx',
      {
        config,
        schema: {
          tags,
          summary: 'An empty list with the headings that are understood, and what may be written in this workshop',
          params: InWorkshop,
          response: { 200: file(type), ...problems(...ofWorkshop) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const bytes = await readTemplate(services.db, workshop.id)
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-participants-template.xlsx` })
      }
    )

    app.post(
      '/participants/import/columns',
      {
        config,
        bodyLimit: LARGEST_FILE,
        schema: {
          tags,
          summary: 'Says which columns a spreadsheet has, and which field each seems to hold. Nothing is kept',
          params: InWorkshop,
          querystring: Type.Omit(ImportChoice, ['mapping']),
          response: { 200: ImportColumns, ...problems(...ofFiles) }
        }
      },
      async (request) => describeColumns(await readChosen(sentFile(request), request.query), request.query)
    )

    app.post(
      '/participants/import',
      {
        config,
        bodyLimit: LARGEST_FILE,
        schema: {
          tags,
          summary: 'Imports delegates from a spreadsheet (CSV or XLSX as the body): all rows or none',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          querystring,
          response: {
            200: ImportReport,
            201: ImportReport,
            ...problems(...ofFiles, importFaulty, idempotencyKeyReused)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const { dryRun = false, ...choice } = request.query
        checkChoice(choice)
        const sheet = await readChosen(sentFile(request), choice)
        return idempotently(services, request, dryRun ? 200 : 201, (given) =>
          importParticipants(given, accessOf(request), workshop.id, { sheet, dryRun, choice })
        )
      }
    )

    app.post(
      '/participants/imports',
      {
        config,
        bodyLimit: LARGEST_FILE,
        schema: {
          tags,
          summary: 'Imports as a task: its result is what /participants/import answers, its file a list of the faults',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          querystring,
          response: { 202: TaskView, ...problems(...ofFiles, tooManyTasks, idempotencyKeyReused) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { dryRun = false, ...choice } = request.query
        const file = sentFile(request)
        const task = await idempotently(services, request, 202, (given) =>
          startImport(given, { workshopId: workshop.id, access: accessOf(request), file, dryRun, choice })
        )
        reply.header('location', taskLocation(workshop.slug, task))
        return task
      }
    )
  }

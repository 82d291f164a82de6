/** Importing an agenda. The body is the file itself, whatever media type it claims to be of. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { importFaulty } from '../participants/problems.ts'
import { file } from '../platform/http/file.ts'
import { InLanguage, LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { sentFile } from '../platform/http/sent-file.ts'
import { languageOf } from '../platform/i18n.ts'
import { problems } from '../platform/problem.ts'
import { fileTooLarge, notASpreadsheet } from '../platform/spreadsheets/problems.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { AgendaImport, AgendaImportChoice } from './contract.ts'
import { importAgenda } from './import.ts'
import { readTemplate } from './import-template.ts'
import { scheduleUnreadable, tooManySessions } from './problems.ts'
import { readFile } from './read-file.ts'

const LARGEST_FILE = 10 * 1024 * 1024
const tags = ['schedules']
const config = { needs: 'agenda:edit' } as const

export const scheduleImportRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
      done(null, body)
    )

    const { type } = LIST_FILES.find(({ ending }) => ending === 'xlsx')!
    app.get(
      '/agenda/import-template.xlsx',
      {
        config,
        schema: {
          tags,
          summary: 'An empty agenda with the headings that are understood, and what may be written in this workshop',
          params: InWorkshop,
          querystring: Type.Object({ lang: InLanguage }),
          response: { 200: file(type), ...problems(...ofWorkshop) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const bytes = await readTemplate(services.db, workshop, request.query.lang ?? languageOf(workshop.languages))
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-agenda-template.xlsx` })
      }
    )

    app.post(
      '/agenda/import',
      {
        config,
        bodyLimit: LARGEST_FILE,
        schema: {
          tags,
          summary:
            'Imports an agenda into the draft (schedule.json, schedule.xml, CSV or XLSX as the body): all or nothing',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          querystring: AgendaImportChoice,
          response: {
            200: AgendaImport,
            ...problems(
              ...[...ofWorkshop, notASpreadsheet, fileTooLarge, scheduleUnreadable, tooManySessions],
              ...[importFaulty, idempotencyKeyReused]
            )
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const read = await readFile(sentFile(request), workshop)
        return idempotently(services, request, 200, (given) =>
          importAgenda(given, accessOf(request), workshop.id, read, request.query)
        )
      }
    )
  }

/** Importing delegates from a spreadsheet. The body is the file itself, whatever media type it claims to be of. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { unsupportedMediaType } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import { fileTooLarge, notASpreadsheet } from '../platform/spreadsheets/problems.ts'
import { readSheet } from '../platform/spreadsheets/read.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { ImportReport } from './contract.ts'
import { importParticipants } from './import.ts'
import { importFaulty } from './problems.ts'

const LARGEST_FILE = 10 * 1024 * 1024

export const participantImportRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
      done(null, body)
    )

    app.post(
      '/participants/import',
      {
        config: { needs: 'participants:edit' },
        bodyLimit: LARGEST_FILE,
        schema: {
          tags: ['participants'],
          summary: 'Imports delegates from a spreadsheet (CSV or XLSX as the body): all rows or none',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          querystring: Type.Object({
            dryRun: Type.Optional(Type.Boolean({ description: 'Only says what would happen' }))
          }),
          response: {
            200: ImportReport,
            201: ImportReport,
            ...problems(...ofWorkshop, importFaulty, notASpreadsheet, fileTooLarge, idempotencyKeyReused)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        if (/^multipart\//i.test(request.headers['content-type'] ?? ''))
          throw unsupportedMediaType('Send the file itself as the body, not a form with the file in it.')
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const { dryRun = false } = request.query
        const sheet = await readSheet(bytes)
        return idempotently(services, request, dryRun ? 200 : 201, (given) =>
          importParticipants(given, accessOf(request), workshop.id, sheet, dryRun)
        )
      }
    )
  }

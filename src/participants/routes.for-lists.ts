/** The list of participants as files. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { ForExcel, InLanguage, LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { TaskView } from '../tasks/contract.ts'
import { tooManyTasks } from '../tasks/problems.ts'
import { startTask, taskLocation } from '../tasks/start.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { NewExport } from './contract.for-exports.ts'
import { Face, ParticipantFilter } from './contract.ts'
import { checkExport, exportList } from './export-list.ts'
import { listVersionNotFound } from './problems.ts'
import { readVersion } from './read-frozen.ts'

const tags = ['participants']
const config = { needs: 'lists:read' } as const

export const participantListRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services
    for (const { ending, type } of LIST_FILES) {
      app.get(
        `/participants.${ending}`,
        {
          config,
          schema: {
            tags,
            summary: `The list of participants as ${ending.toUpperCase()}, in one of three faces`,
            params: InWorkshop,
            querystring: Type.Object({
              ...ParticipantFilter.properties,
              face: Type.Optional(Face),
              forExcel: ForExcel,
              lang: InLanguage
            }),
            response: { 200: file(type.split(';')[0]!), ...problems(...ofWorkshop) }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const access = accessOf(request)
          const { face, forExcel, lang, ...filters } = request.query
          const given = {
            format: ending,
            filters,
            ...(face && { face }),
            ...(forExcel && { forExcel }),
            ...(lang && { lang })
          }
          checkExport(access, given, 'query')
          return sendFile(request, reply, await exportList(db, { clock, access, workshop }, given))
        }
      )
    }

    app.post(
      '/participants/exports',
      {
        config,
        schema: {
          tags,
          summary: 'The list of participants as a file, made as a task: for long lists',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: NewExport,
          response: {
            202: TaskView,
            ...problems(...ofWorkshop, listVersionNotFound, tooManyTasks, idempotencyKeyReused)
          }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        checkExport(access, request.body, 'body/filters')
        const { version } = request.body
        if (version !== undefined) await readVersion(db, access, workshop.id, version)
        const task = await idempotently(services, request, 202, (given) =>
          given.db.transaction((tx) =>
            startTask(tx, {
              kind: 'participants.export',
              workshopId: workshop.id,
              access,
              now: given.clock(),
              input: request.body
            })
          )
        )
        reply.header('location', taskLocation(workshop.slug, task))
        return task
      }
    )
  }

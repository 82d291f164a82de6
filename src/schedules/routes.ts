/** The agenda as released, for programs that read schedules of conferences. */
import { WhichRelease } from '../agenda/contract.for-releases.ts'
import { agendaNotReleased } from '../agenda/problems.ts'
import { readRelease } from '../agenda/read.ts'
import { noBody } from '../platform/contract.ts'
import { strongEtag } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { scheduleOf } from './rules.for-export.ts'
import { scheduleJson } from './schedule.json.ts'
import { scheduleXml } from './schedule.xml.ts'

const FORMS = [
  { ending: 'json', type: 'application/json', write: scheduleJson },
  { ending: 'xml', type: 'application/xml', write: scheduleXml }
]

export const scheduleRoutes =
  ({ db, config }: Pick<Services, 'db' | 'clock' | 'config'>): Routes =>
  async (app) => {
    for (const { ending, type, write } of FORMS)
      app.get(
        `/schedule.${ending}`,
        {
          config: { needs: 'public' },
          schema: {
            tags: ['schedules'],
            summary: `The agenda as released, as schedule.${ending} of conferences. Cancelled sessions are left out`,
            params: InWorkshop,
            querystring: WhichRelease,
            response: { 200: file(type), 304: noBody, ...problems(...ofWorkshop, agendaNotReleased) }
          }
        },
        async (request, reply) => {
          const { workshop, access } = inWorkshop(request)
          const release = await readRelease(db, workshop.id, access, request.query.release)
          const bytes = write(scheduleOf(workshop, release, config.publicUrl))
          return sendFile(request, reply, {
            bytes,
            type: `${type}; charset=utf-8`,
            name: `${workshop.slug}-schedule.${ending}`,
            etag: strongEtag(bytes),
            isPrivate: workshop.visibility === 'private'
          })
        }
      )
  }

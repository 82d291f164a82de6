/** The agenda as released, and releasing it. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
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
import { readCompared } from './compare.ts'
import {
  AgendaView,
  ComparedTo,
  NewRelease,
  OneRelease,
  PrintedRelease,
  ReleaseLine,
  ReleaseList,
  WhichRelease
} from './contract.for-releases.ts'
import { printGrid, printRelease } from './print-release.ts'
import { agendaNotReleased, nothingChanged, nothingToRelease, releaseNotFound, unlistedNamed } from './problems.ts'
import { listReleases } from './queries.for-releases.ts'
import { agendaView, readRelease } from './read.ts'
import { release } from './release.ts'

const params = InWorkshop
export const agendaRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['agenda']

    app.get(
      '/agenda',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'The agenda as released, by days',
          params,
          querystring: WhichRelease,
          response: { 200: AgendaView, ...problems(...ofWorkshop, agendaNotReleased) }
        }
      },
      async (request) => {
        const { workshop, access } = inWorkshop(request)
        const found = await readRelease(db, workshop.id, access, request.query.release)
        return agendaView(workshop, found, access)
      }
    )

    app.get(
      '/agenda.pdf',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'The agenda as released, as a document',
          params,
          querystring: PrintedRelease,
          response: { 200: file('application/pdf'), 304: noBody, ...problems(...ofWorkshop, agendaNotReleased) }
        }
      },
      async (request, reply) => {
        const { workshop, access } = inWorkshop(request)
        const { release: number, form = 'list', lang } = request.query
        const found = await readRelease(db, workshop.id, access, number)
        const print = form === 'grid' ? printGrid : printRelease
        const pdf = await print(services, workshop.id, found.number, lang)
        return sendFile(request, reply, {
          bytes: pdf,
          type: 'application/pdf',
          name: [workshop.slug, `agenda-rev${found.number}`, form === 'grid' && form, lang]
            .filter(Boolean)
            .join('-')
            .concat('.pdf'),
          etag: strongEtag(pdf),
          isPrivate: workshop.visibility === 'private'
        })
      }
    )

    app.post(
      '/agenda/releases',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Releases the draft as the next Rev.n',
          params,
          headers: IdempotencyHeaders,
          body: NewRelease,
          response: {
            201: ReleaseLine,
            ...problems(...ofWorkshop, nothingChanged, nothingToRelease, unlistedNamed, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          release(given, accessOf(request), inWorkshop(request).workshop.id, request.body.note ?? '')
        )
    )

    app.get(
      '/agenda/releases',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'Releases, the latest first',
          params,
          response: { 200: ReleaseList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listReleases(db, inWorkshop(request).workshop.id) })
    )

    app.get(
      '/agenda/releases/:number',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'One release, with what changed since the one before or since any other',
          params: OneRelease,
          querystring: ComparedTo,
          response: { 200: AgendaView, ...problems(...ofWorkshop, releaseNotFound) }
        }
      },
      async (request) => {
        const { workshop, access } = inWorkshop(request)
        const found = await readCompared(db, workshop, request.params.number, request.query.since)
        return agendaView(workshop, found, access)
      }
    )
  }

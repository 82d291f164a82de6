/** Frozen versions of the list of participants: freezing one, which there are, and each as files. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { file } from '../platform/http/file.ts'
import { LIST_FILES } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import {
  FrozenFile,
  InFace,
  ListChanges,
  ListVersionList,
  ListVersionView,
  NewVersion,
  OneVersion
} from './contract.for-frozen.ts'
import { checkExport, exportList } from './export-list.ts'
import { freezeList } from './freeze-list.ts'
import { listVersionNotFound, nobodyToFreeze } from './problems.ts'
import { readFrozenPeople, readListChanges, readVersion, readVersions } from './read-frozen.ts'

const tags = ['participants']
const config = { needs: 'lists:read' } as const

export const frozenListRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services

    app.post(
      '/participants/lists',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Freezes who is confirmed now as the next version of the list',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: NewVersion,
          response: { 201: ListVersionView, ...problems(...ofWorkshop, nobodyToFreeze, idempotencyKeyReused) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        return idempotently(services, request, 201, async (given) => {
          const number = await freezeList(given, access, workshop.id, request.body)
          const versions = await readVersions(given.db, access, workshop.id)
          return versions.find((version) => version.number === number)!
        })
      }
    )

    app.get(
      '/participants/lists',
      {
        config,
        schema: {
          tags,
          summary: 'Frozen versions of the list, the latest first',
          params: InWorkshop,
          response: { 200: ListVersionList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await readVersions(db, accessOf(request), inWorkshop(request).workshop.id) })
    )

    for (const { ending, type } of LIST_FILES) {
      app.get(
        `/participants/lists/:number.${ending}`,
        {
          config,
          schema: {
            tags,
            summary: `A frozen version as ${ending.toUpperCase()}, in one of three faces`,
            description:
              'As it was frozen, with contact data of today. Who must no longer be listed is left out of the faces ' +
              'that leave the house.',
            params: OneVersion,
            querystring: FrozenFile,
            response: { 200: file(type.split(';')[0]!), ...problems(...ofWorkshop, listVersionNotFound) }
          }
        },
        async (request, reply) => {
          const { workshop } = inWorkshop(request)
          const access = accessOf(request)
          const given = { ...request.query, format: ending, version: request.params.number }
          checkExport(access, given, 'query')
          return sendFile(request, reply, await exportList(db, { clock, access, workshop }, given))
        }
      )
    }

    app.get(
      '/participants/lists/:number/changes',
      {
        config,
        schema: {
          tags,
          summary: 'What a frozen version tells differently from the one before',
          params: OneVersion,
          querystring: InFace,
          response: { 200: ListChanges, ...problems(...ofWorkshop, listVersionNotFound) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        const { face = 'participants' } = request.query
        checkExport(access, { format: 'csv', face }, 'query')
        const version = await readVersion(db, access, workshop.id, request.params.number)
        const people = await readFrozenPeople(db, access, workshop.id, version, face)
        const changes = await readListChanges(db, access, workshop.id, version, people, face)
        return { number: version.number, since: changes ? version.number - 1 : null, changes: changes ?? [] }
      }
    )
  }

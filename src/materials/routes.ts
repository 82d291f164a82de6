/** Papers and slides of sessions: what they are. Their files have doors of their own. */
import { accessOf } from '../accounts/access.ts'
import { noBody } from '../platform/contract.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop, workshopNotFound } from '../workshops/problems.ts'
import { changeMaterial, removeMaterial } from './change.ts'
import { MaterialChange, MaterialList, MaterialVersionList, MaterialView, OfSession, OneMaterial } from './contract.ts'
import { invalidMaterial, materialNotFound } from './problems.ts'
import { readMaterial, readMaterials, readVersions } from './read.ts'
import { materialFileRoutes } from './routes.for-files.ts'
import { readerOf } from './rules.ts'

const tags = ['materials']
const missing = () => materialNotFound('No material of this workshop has this id.')

export const materialRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    app.register(materialFileRoutes(services))

    app.get(
      '/materials',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'Materials that the reader may see, by session and in their order; the team sees all',
          params: InWorkshop,
          querystring: OfSession,
          response: { 200: MaterialList, ...problems(invalidRequest, workshopNotFound) }
        }
      },
      async (request) => {
        const { workshop, access } = inWorkshop(request)
        return { items: await readMaterials(db, workshop.id, readerOf(access), request.query.session) }
      }
    )

    app.get(
      '/materials/:id/versions',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'Every version of the file of a material, the latest first',
          params: OneMaterial,
          response: { 200: MaterialVersionList, ...problems(...ofWorkshop, materialNotFound) }
        }
      },
      async (request) => {
        const items = await readVersions(db, inWorkshop(request).workshop.id, request.params.id)
        if (!items) throw missing()
        return { items }
      }
    )

    app.patch(
      '/materials/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Changes what is said of a material, or its place among the others; needs If-Match',
          params: OneMaterial,
          headers: IfMatch,
          body: MaterialChange,
          response: {
            200: MaterialView,
            ...problems(...ofWorkshop, materialNotFound, invalidMaterial, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const which = { id: request.params.id, basedOn: requireVersion(request) }
        await changeMaterial(services, accessOf(request), workshop.id, which, request.body)
        const changed = await readMaterial(db, workshop.id, request.params.id)
        if (!changed) throw missing()
        return changed
      }
    )

    app.delete(
      '/materials/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Removes a material with every version of its file; needs If-Match',
          params: OneMaterial,
          headers: IfMatch,
          response: {
            204: noBody,
            ...problems(...ofWorkshop, materialNotFound, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request, reply) => {
        const which = { id: request.params.id, basedOn: requireVersion(request) }
        await removeMaterial(services, accessOf(request), inWorkshop(request).workshop.id, which)
        return reply.code(204).send(null)
      }
    )
  }

/** Views of the list that a person keeps: filters, order and columns under a name. Nobody else sees them. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { KeptView, KeptViews, NewView, OneView, ViewChange } from './contract.for-search.ts'
import { changeView, keepView, readViews, removeView } from './keep-view.ts'
import { tooManyViews, viewNameTaken, viewNotFound } from './problems.ts'

const tags = ['participants']

export const participantViewRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '/participants/views',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'One’s own views of the list, in the order in which they were kept',
          params: InWorkshop,
          response: { 200: KeptViews, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({
        items: await readViews(services, accessOf(request), inWorkshop(request).workshop.id)
      })
    )

    app.post(
      '/participants/views',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'Keeps a view of the list',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: NewView,
          response: { 201: KeptView, ...problems(...ofWorkshop, viewNameTaken, tooManyViews, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          keepView(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.patch(
      '/participants/views/:viewId',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'Gives a view another name or query',
          params: OneView,
          body: ViewChange,
          response: { 200: KeptView, ...problems(...ofWorkshop, viewNotFound, viewNameTaken) }
        }
      },
      async (request) =>
        changeView(services, accessOf(request), inWorkshop(request).workshop.id, request.params.viewId, request.body)
    )

    app.delete(
      '/participants/views/:viewId',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'Removes a view',
          params: OneView,
          response: { 204: noBody, ...problems(...ofWorkshop, viewNotFound) }
        }
      },
      async (request, reply) => {
        await removeView(services, accessOf(request), inWorkshop(request).workshop.id, request.params.viewId)
        return reply.code(204).send(null)
      }
    )
  }

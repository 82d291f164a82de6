/** Workshops themselves under /api/v1/workshops, and the agencies that take part in one. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused, notAllowed, notSignedIn } from '../accounts/problems.ts'
import { Day, noBody, Uuid } from '../platform/contract.ts'
import type { Db } from '../platform/db/database.ts'
import { changedMeanwhile, invalidCursor, preconditionRequired } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { type AfterChange, changeWorkshop } from './change.ts'
import {
  AgenciesView,
  AgencyParts,
  InWorkshop,
  NewWorkshop,
  WorkshopChange,
  WorkshopList,
  WorkshopView
} from './contract.ts'
import { createWorkshop } from './create.ts'
import { inWorkshop } from './guard.ts'
import { setParts } from './parts.ts'
import {
  agencyStillInvolved,
  invalidWorkshop,
  ofWorkshop,
  sessionsOutsideDays,
  slugTaken,
  workshopInUse
} from './problems.ts'
import { listWorkshopAgencies, listWorkshopsOf } from './queries.ts'
import { type Forget, removeWorkshop } from './remove.ts'
import type { Workshop } from './tables.ts'

const tags = ['workshops']
const position = defineCursor(Type.Object({ startsOn: Day, id: Uuid }))

const viewOf = async (db: Db, workshop: Workshop) => ({
  ...workshop,
  agencies: await listWorkshopAgencies(db, workshop.id)
})

export const workshopRoutes =
  (services: Pick<Services, 'db' | 'clock'>, { forget, ...afterChange }: AfterChange & { forget: Forget }): Routes =>
  async (app) => {
    const { db } = services

    app.get(
      '/workshops',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: 'Workshops in whose team one is, the latest first',
          querystring: PageQuery,
          response: { 200: WorkshopList, ...problems(invalidRequest, invalidCursor, notSignedIn) }
        }
      },
      async (request) => {
        const { userId } = accessOf(request)
        const { limit, cursor } = request.query
        const rows = userId === undefined ? [] : await listWorkshopsOf(db, userId, limit + 1, position.decode(cursor))
        return pageOf(rows, limit, ({ startsOn, id }) => position.encode({ startsOn, id }))
      }
    )

    app.post(
      '/workshops',
      {
        config: { needs: 'workshops:create' },
        schema: {
          tags,
          summary: 'Creates a workshop; who creates it is its organiser',
          headers: IdempotencyHeaders,
          body: NewWorkshop,
          response: {
            201: WorkshopView,
            ...problems(invalidRequest, notSignedIn, notAllowed, invalidWorkshop, slugTaken, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, async (given) =>
          viewOf(given.db, await createWorkshop(given, accessOf(request), request.body))
        )
    )

    app.get(
      '/workshops/:workshop',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'One workshop',
          params: InWorkshop,
          response: { 200: WorkshopView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return viewOf(db, workshop)
      }
    )

    app.patch(
      '/workshops/:workshop',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Changes a workshop; needs If-Match',
          params: InWorkshop,
          headers: IfMatch,
          body: WorkshopChange,
          response: {
            200: WorkshopView,
            ...problems(
              ...ofWorkshop,
              invalidWorkshop,
              slugTaken,
              sessionsOutsideDays,
              changedMeanwhile,
              preconditionRequired
            )
          }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        const after = await changeWorkshop(
          services,
          afterChange,
          accessOf(request),
          id,
          requireVersion(request),
          request.body
        )
        return viewOf(db, after)
      }
    )

    app.delete(
      '/workshops/:workshop',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Removes a workshop without people or sessions; needs If-Match',
          params: InWorkshop,
          headers: IfMatch,
          response: { 204: noBody, ...problems(...ofWorkshop, workshopInUse, changedMeanwhile, preconditionRequired) }
        }
      },
      async (request, reply) => {
        const { id } = inWorkshop(request).workshop
        await removeWorkshop(services, forget, accessOf(request), id, requireVersion(request))
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/workshops/:workshop/agencies',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'Agencies of the workshop in their order',
          params: InWorkshop,
          response: { 200: AgenciesView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listWorkshopAgencies(db, inWorkshop(request).workshop.id) })
    )

    app.put(
      '/workshops/:workshop/agencies',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Sets which agencies take part, in which order and role',
          params: InWorkshop,
          body: AgencyParts,
          response: { 200: AgenciesView, ...problems(...ofWorkshop, invalidWorkshop, agencyStillInvolved) }
        }
      },
      async (request) => ({
        items: await setParts(services, accessOf(request), inWorkshop(request).workshop.id, request.body)
      })
    )
  }

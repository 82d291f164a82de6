/** Categories of participants of a workshop. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { CategoryChange, CategoryList, CategoryView, InWorkshop, NewCategory, OneOfWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { categoryInUse, categoryNotFound, categoryTaken, ofWorkshop } from './problems.ts'
import { listCategories } from './queries.for-settings.ts'
import { addCategory, changeCategory, removeCategory } from './set-up.ts'

const params = InWorkshop
const headers = IdempotencyHeaders

export const categoryRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['workshops']
    const one = { params: OneOfWorkshop }

    app.get(
      '/categories',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'Categories in their order',
          params,
          response: { 200: CategoryList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listCategories(services.db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/categories',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Adds a category',
          params,
          headers,
          body: NewCategory,
          response: { 201: CategoryView, ...problems(...ofWorkshop, categoryTaken, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addCategory(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.patch(
      '/categories/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Changes a category',
          ...one,
          body: CategoryChange,
          response: { 200: CategoryView, ...problems(...ofWorkshop, categoryNotFound, categoryTaken) }
        }
      },
      async (request) =>
        changeCategory(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id, request.body)
    )

    app.delete(
      '/categories/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Removes a category without participants',
          ...one,
          response: { 204: noBody, ...problems(...ofWorkshop, categoryNotFound, categoryInUse) }
        }
      },
      async (request, reply) => {
        await removeCategory(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

/** What was done in a workshop, when and by whom, the latest first. */
import { Type } from 'typebox'
import { DeedView } from '../accounts/contract.ts'
import { listDeeds } from '../accounts/queries.for-audit.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, listOf, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { ofWorkshop } from './problems.ts'

const position = defineCursor(Type.Object({ id: Type.String({ format: 'uuid' }) }))

export const auditRoutes =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/audit-log',
      {
        config: { needs: 'audit:read' },
        schema: {
          tags: ['workshops'],
          summary: 'What was done in the workshop, the latest first',
          params: InWorkshop,
          querystring: PageQuery,
          response: { 200: listOf('AuditLog', DeedView), ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor } = request.query
        const rows = await listDeeds(db, inWorkshop(request).workshop.id, limit + 1, position.decode(cursor)?.id)
        return pageOf(rows, limit, ({ id }) => position.encode({ id }))
      }
    )
  }

/** What was done in a workshop, when and by whom, the latest first. */
import { Type } from 'typebox'
import { DeedView } from '../accounts/contract.ts'
import { listDeeds } from '../accounts/queries.for-audit.ts'
import { Day, Uuid } from '../platform/contract.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, listOf, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import { instantIn, nextDay } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { ofWorkshop } from './problems.ts'

/** Days are the workshop's, both included. */
const AuditFilter = Type.Object({
  feature: Type.Optional(Type.String({ pattern: '^[a-z-]{1,40}$', description: 'Such as participants' })),
  user: Type.Optional(Uuid),
  subject: Type.Optional(Type.String({ maxLength: 60, description: 'Id of what it was done to' })),
  from: Type.Optional(Day),
  to: Type.Optional(Day)
})

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
          querystring: Type.Object({ ...AuditFilter.properties, ...PageQuery.properties }),
          response: { 200: listOf('AuditLog', DeedView), ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, feature, user, subject, from, to } = request.query
        const { id, timeZone } = inWorkshop(request).workshop
        const rows = await listDeeds(db, id, limit + 1, position.decode(cursor)?.id, {
          ...(feature && { feature }),
          ...(user && { userId: user }),
          ...(subject && { subjectId: subject }),
          ...(from && { since: instantIn(timeZone, from, '00:00') }),
          ...(to && { until: instantIn(timeZone, nextDay(to), '00:00') })
        })
        return pageOf(rows, limit, ({ id }) => position.encode({ id }))
      }
    )
  }

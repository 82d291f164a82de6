/** Outcomes. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import { changedMeanwhile, invalidCursor, preconditionRequired } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { NewOutcome, OutcomeChange, OutcomeFilter, OutcomeList, OutcomeOrder, OutcomeView } from './contract.ts'
import { invalidOutcome, orderOutdated, outcomeNotFound } from './problems.ts'
import { findOutcome, pageOfOutcomes } from './queries.ts'
import { addOutcome, changeOutcome, orderOutcomes, removeOutcome } from './record.ts'
import { outcomeKind } from './tables.ts'

const tags = ['outcomes']
const params = InWorkshop
const one = { params: OneOfWorkshop }
const position = defineCursor(
  Type.Object({
    kind: Type.Enum([...outcomeKind.enumValues]),
    position: Type.Integer({ minimum: 1, maximum: 2 ** 31 - 1 }),
    id: Type.String({ format: 'uuid' })
  })
)

export const outcomeRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services

    app.get(
      '/outcomes',
      {
        config: { needs: 'outcomes:read' },
        schema: {
          tags,
          summary: 'Outcomes by kind in their order',
          params,
          querystring: Type.Object({ ...OutcomeFilter.properties, ...PageQuery.properties }),
          response: { 200: OutcomeList, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, ...filter } = request.query
        const rows = await pageOfOutcomes(
          db,
          inWorkshop(request).workshop.id,
          filter,
          limit + 1,
          position.decode(cursor)
        )
        return pageOf(rows, limit, (last) => position.encode({ kind: last.kind, position: last.position, id: last.id }))
      }
    )

    app.post(
      '/outcomes',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Records an outcome',
          params,
          headers: IdempotencyHeaders,
          body: NewOutcome,
          response: { 201: OutcomeView, ...problems(...ofWorkshop, invalidOutcome, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addOutcome(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.put(
      '/outcomes/order',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Sets the order of the outcomes of one kind',
          params,
          body: OutcomeOrder,
          response: { 204: noBody, ...problems(...ofWorkshop, orderOutdated) }
        }
      },
      async (request, reply) => {
        await orderOutcomes(services, accessOf(request), inWorkshop(request).workshop.id, request.body)
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/outcomes/:id',
      {
        config: { needs: 'outcomes:read' },
        schema: {
          tags,
          summary: 'One outcome',
          ...one,
          response: { 200: OutcomeView, ...problems(...ofWorkshop, outcomeNotFound) }
        }
      },
      async (request) => {
        const outcome = await findOutcome(db, inWorkshop(request).workshop.id, request.params.id)
        if (!outcome) throw outcomeNotFound('No outcome has this id.')
        return outcome
      }
    )

    app.patch(
      '/outcomes/:id',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Changes an outcome; needs If-Match',
          ...one,
          headers: IfMatch,
          body: OutcomeChange,
          response: {
            200: OutcomeView,
            ...problems(...ofWorkshop, outcomeNotFound, invalidOutcome, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        return changeOutcome(services, accessOf(request), id, request.params.id, requireVersion(request), request.body)
      }
    )

    app.delete(
      '/outcomes/:id',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Removes an outcome; needs If-Match',
          ...one,
          headers: IfMatch,
          response: { 204: noBody, ...problems(...ofWorkshop, outcomeNotFound, changedMeanwhile, preconditionRequired) }
        }
      },
      async (request, reply) => {
        await removeOutcome(
          services,
          accessOf(request),
          inWorkshop(request).workshop.id,
          request.params.id,
          requireVersion(request)
        )
        return reply.code(204).send(null)
      }
    )
  }

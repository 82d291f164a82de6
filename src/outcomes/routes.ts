/** Outcomes, remarks for the record, and the outcome report. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused, notAllowed } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import { file } from '../platform/http/file.ts'
import { changedMeanwhile, invalidCursor, preconditionRequired } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { requireVersion, versionEtag } from '../platform/http/preconditions.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import {
  NewOutcome,
  NewRemark,
  OneOutcome,
  OutcomeChange,
  OutcomeFilter,
  OutcomeList,
  OutcomeReportQuery,
  OutcomeView,
  RemarkList,
  RemarkView
} from './contract.ts'
import { invalidOutcome, outcomeNotFound, remarkNotFound } from './problems.ts'
import { findOutcome, listRemarks, pageOfOutcomes } from './queries.ts'
import { readOutcomeReport } from './read-report.ts'
import { addOutcome, addRemark, changeOutcome, removeOutcome, removeRemark } from './record.ts'
import { outcomeReportDocument } from './report.pdf.ts'
import { outcomeKind } from './tables.ts'

const tags = ['outcomes']
const params = InWorkshop
const one = { params: OneOutcome }
const position = defineCursor(
  Type.Object({
    kind: Type.Enum([...outcomeKind.enumValues]),
    position: Type.Integer(),
    id: Type.String({ format: 'uuid' })
  })
)

export const outcomeRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services

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
      async (request, reply) => {
        const outcome = await findOutcome(db, inWorkshop(request).workshop.id, request.params.id)
        if (!outcome) throw outcomeNotFound('No outcome has this id.')
        reply.header('etag', versionEtag(outcome.version))
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
          body: OutcomeChange,
          response: {
            200: OutcomeView,
            ...problems(...ofWorkshop, outcomeNotFound, invalidOutcome, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request, reply) => {
        const { id } = inWorkshop(request).workshop
        const outcome = await changeOutcome(
          services,
          accessOf(request),
          id,
          request.params.id,
          requireVersion(request),
          request.body
        )
        reply.header('etag', versionEtag(outcome.version))
        return outcome
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

    app.get(
      '/remarks',
      {
        config: { needs: 'outcomes:read' },
        schema: {
          tags,
          summary: 'Remarks given for the record',
          params,
          response: { 200: RemarkList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listRemarks(db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/remarks',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Records a remark given for the record',
          params,
          headers: IdempotencyHeaders,
          body: NewRemark,
          response: { 201: RemarkView, ...problems(...ofWorkshop, invalidOutcome, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addRemark(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.delete(
      '/remarks/:id',
      {
        config: { needs: 'outcomes:edit' },
        schema: {
          tags,
          summary: 'Removes a remark',
          ...one,
          response: { 204: noBody, ...problems(...ofWorkshop, remarkNotFound) }
        }
      },
      async (request, reply) => {
        await removeRemark(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/outcome-report.pdf',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags,
          summary: 'The outcome report as a document',
          params,
          querystring: OutcomeReportQuery,
          response: { 200: file('application/pdf'), ...problems(...ofWorkshop) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        const { face = 'participants' } = request.query
        if (face === 'internal' && access.member?.role !== 'organiser')
          throw notAllowed('The internal report is for the organisers.')
        const report = await readOutcomeReport(services, workshop, face)
        await recordDeed(db, {
          now: clock(),
          access,
          workshopId: workshop.id,
          deed: 'outcome-report.export',
          detail: { face }
        })
        return sendFile(request, reply, {
          bytes: outcomeReportDocument(report),
          type: 'application/pdf',
          name: `${workshop.slug}-outcome-report.pdf`
        })
      }
    )
  }

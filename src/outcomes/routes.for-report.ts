/** Remarks for the record, and the outcome report. */
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused, notAllowed } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import { noBody } from '../platform/contract.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { toldWhole } from '../platform/pdf/flow/blocks.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { listWorkshopLogos } from '../workshops/queries.for-logos.ts'
import { conveningLogos } from '../workshops/rules.ts'
import { NewRemark, OutcomeReportQuery, OutcomeReportView, RemarkList, RemarkView } from './contract.ts'
import { invalidOutcome, remarkNotFound } from './problems.ts'
import { listRemarks } from './queries.ts'
import { type OutcomeReport, readOutcomeReport } from './read-report.ts'
import { addRemark, removeRemark } from './record.ts'
import { outcomeReportBlocks, outcomeReportDocument } from './report.pdf.ts'

const tags = ['outcomes']
const params = InWorkshop
const one = { params: OneOfWorkshop }

type WhichFace = { face?: OutcomeReport['face'] }

/** The internal face counts and lists everybody: for organisers alone. */
const faceFor = (access: Access, { face = 'participants' }: WhichFace): OutcomeReport['face'] => {
  if (face === 'internal' && access.member?.role !== 'organiser')
    throw notAllowed('The internal report is for the organisers.')
  return face
}

export const outcomeReportRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services

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
      '/outcome-report',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags,
          summary: 'What the outcome report says, to be read before it is printed',
          params,
          querystring: OutcomeReportQuery,
          response: { 200: OutcomeReportView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const face = faceFor(accessOf(request), request.query)
        const report = await readOutcomeReport(services, inWorkshop(request).workshop, face, request.query.lang)
        return { lang: report.lang, asOf: report.asOf, blocks: toldWhole(outcomeReportBlocks(report)) }
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
        const face = faceFor(access, request.query)
        const report = await readOutcomeReport(services, workshop, face, request.query.lang)
        await recordDeed(db, {
          now: clock(),
          access,
          workshopId: workshop.id,
          deed: 'outcome-report.export',
          detail: { face }
        })
        const logos = conveningLogos(await listWorkshopLogos(db, workshop.id))
        return sendFile(request, reply, {
          bytes: outcomeReportDocument(report, logos),
          type: 'application/pdf',
          name: `${workshop.slug}-outcome-report.pdf`
        })
      }
    )
  }

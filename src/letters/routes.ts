/** Certificates of attendance, and what was issued to whom. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import { participantNotFound } from '../participants/problems.ts'
import { file } from '../platform/http/file.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { CertificateQuery, DocumentFilter, IssuedDocumentList, IssuedDocumentView, Revocation } from './contract.ts'
import { issueCertificate } from './issue.ts'
import { loadTemplates } from './load-templates.ts'
import { alreadyRevoked, certificateRevoked, documentNotFound, notEarned } from './problems.ts'
import { pageOfDocuments } from './queries.ts'
import { revokeDocument } from './revoke.ts'
import { letterBatchRoutes } from './routes.for-batches.ts'
import { oneLetterRoutes } from './routes.for-one.ts'
import { passportRoutes } from './routes.for-passports.ts'
import { letterSettingsRoutes } from './routes.for-settings.ts'

const tags = ['letters']
const type = 'application/pdf'
const position = defineCursor(Type.Object({ issuedAt: Type.String({ format: 'date-time' }), id: Type.String() }))

export const letterRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets' | 'config'>): Routes =>
  async (app) => {
    const { db, clock } = services
    const templates = loadTemplates()
    app.register(oneLetterRoutes(services, templates))
    app.register(letterBatchRoutes(services, templates))
    app.register(letterSettingsRoutes(services))
    app.register(passportRoutes(services))

    app.get(
      '/participants/:id/certificate.pdf',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags,
          summary: 'The certificate of attendance, issued when it is earned; the same each time while its facts are',
          description:
            'Earned by being present on two thirds of the days on which attendance was taken, from the last day on. ' +
            'It is in the language of the workshop. When a fact changes, a new one is issued and the old one revoked.',
          params: OneOfWorkshop,
          querystring: CertificateQuery,
          response: {
            200: file(type),
            ...problems(...ofWorkshop, participantNotFound, notEarned, certificateRevoked)
          }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        const { id } = request.params
        const { again = false } = request.query
        if (again && access.member?.role !== 'organiser')
          throw notAllowed('Organisers issue anew what they have revoked.')
        const { document, pdf } = await issueCertificate(services, workshop, id, access, { again })
        await recordDeed(db, {
          now: clock(),
          access,
          workshopId: workshop.id,
          deed: 'letters.print',
          subjectId: id,
          detail: { document: document.id }
        })
        return sendFile(request, reply, { bytes: pdf, type, name: `${workshop.slug}-certificate-${id}.pdf` })
      }
    )

    app.get(
      '/documents',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Issued certificates and letters, the latest first',
          params: InWorkshop,
          querystring: Type.Object({ ...DocumentFilter.properties, ...PageQuery.properties }),
          response: { 200: IssuedDocumentList, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, ...only } = request.query
        const at = position.decode(cursor)
        const after = at && { id: at.id, issuedAt: new Date(at.issuedAt) }
        const rows = await pageOfDocuments(db, inWorkshop(request).workshop.id, only, limit + 1, after)
        return pageOf(rows, limit, ({ issuedAt, id }) => position.encode({ issuedAt: issuedAt.toISOString(), id }))
      }
    )

    app.post(
      '/documents/:id/revoke',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Revokes a document; who checks its code is told the reason',
          params: OneOfWorkshop,
          body: Revocation,
          response: { 200: IssuedDocumentView, ...problems(...ofWorkshop, documentNotFound, alreadyRevoked) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return revokeDocument(services, accessOf(request), workshop.id, request.params.id, request.body.reason)
      }
    )
  }

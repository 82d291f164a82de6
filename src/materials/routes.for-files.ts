/** Files of materials. The body is the file itself, whatever media type it claims to be of, and is read as it arrives. */
import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import {
  changedMeanwhile,
  preconditionRequired,
  rangeNotSatisfiable,
  unsupportedMediaType
} from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { sendStored } from '../platform/http/send-stored.ts'
import { pictureDamaged, picturesUnavailable, pictureTooLarge } from '../platform/pictures/problems.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import { FILE_KINDS } from '../platform/uploads/kinds.ts'
import * as ofUploads from '../platform/uploads/problems.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop, workshopNotFound } from '../workshops/problems.ts'
import { MaterialView, NewMaterial, OfVersion, OneMaterial } from './contract.ts'
import { addMaterial, replaceFile } from './keep.ts'
import { invalidMaterial, materialNotFound, materialsFull } from './problems.ts'
import { openFile, readMaterial } from './read.ts'
import { readerOf } from './rules.ts'
import { withFile } from './take-file.ts'

const tags = ['materials']
const ofFiles = [
  ...ofWorkshop,
  ...Object.values(ofUploads),
  pictureTooLarge,
  pictureDamaged,
  picturesUnavailable,
  unsupportedMediaType,
  materialsFull,
  invalidMaterial
]

const bytes = { schema: Type.Unsafe<Readable>({ type: 'string', format: 'binary' }) }
const files = (description: string) => ({
  description,
  content: Object.fromEntries(Object.values(FILE_KINDS).map(({ mediaType }) => [mediaType, bytes]))
})

/** Problem: 415 for a form. */
const sourceOf = ({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): Readable => {
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw unsupportedMediaType('Send the file itself as the body, not a form with the file in it.')
  return body instanceof Readable ? body : Readable.from([])
}

/** What a repeated request is compared by: its body is gone once it was read. */
const asRead = (request: FastifyRequest, sent: string) => ({
  ...{ headers: request.headers, method: request.method, url: request.url, body: { sent } },
  getDecorator: request.getDecorator.bind(request) as FastifyRequest['getDecorator'],
  setDecorator: request.setDecorator.bind(request) as FastifyRequest['setDecorator']
})

export const materialFileRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', (_request, source, done) => done(null, source))

    app.post(
      '/materials',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Adds a material to a session: PDF, PPTX, ODP, PNG, JPEG or WebP of at most 50 MB as the body',
          params: InWorkshop,
          querystring: NewMaterial,
          headers: IdempotencyHeaders,
          response: { 201: MaterialView, ...problems(...ofFiles, idempotencyKeyReused) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return withFile(sourceOf(request), request.headers['content-length'], (file) =>
          idempotently(services, asRead(request, file.sent), 201, async (given) => {
            const id = await addMaterial(given, accessOf(request), workshop.id, request.query, file)
            return (await readMaterial(given.db, workshop.id, id))!
          })
        )
      }
    )

    app.put(
      '/materials/:id/file',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'A new version of the file of a material as the body; needs If-Match',
          params: OneMaterial,
          headers: IfMatch,
          response: {
            200: MaterialView,
            ...problems(...ofFiles, materialNotFound, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        const { id } = request.params
        const which = { id, basedOn: requireVersion(request) }
        await withFile(sourceOf(request), request.headers['content-length'], (file) =>
          replaceFile(services, accessOf(request), workshop.id, which, file)
        )
        const changed = await readMaterial(db, workshop.id, id)
        if (!changed) throw materialNotFound('The material was removed meanwhile.')
        return changed
      }
    )

    app.get(
      '/materials/:id/file',
      {
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'The file of a material, whole or the part that Range asks for',
          params: OneMaterial,
          querystring: OfVersion,
          response: {
            200: files('The whole file'),
            206: files('The part that was asked for'),
            304: noBody,
            ...problems(invalidRequest, workshopNotFound, materialNotFound, rangeNotSatisfiable)
          }
        }
      },
      async (request, reply) => {
        const { workshop, access } = inWorkshop(request)
        const { id } = request.params
        const stored = await openFile(db, { workshop, id, number: request.query.version, reader: readerOf(access) })
        if (!stored) throw materialNotFound('There is no such material, or it is not for you.')
        const isPrivate = stored.isPrivate || workshop.visibility === 'private'
        return sendStored(request, reply, { ...stored, isPrivate })
      }
    )
  }

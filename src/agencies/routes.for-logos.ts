/** Logos of agencies. The body is the picture itself, whatever media type it claims to be of. */
import type { FastifyRequest } from 'fastify'
import { accessOf } from '../accounts/access.ts'
import { notAllowed, notSignedIn } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import { strongEtag } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import { unsupportedMediaType } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import {
  pictureDamaged,
  pictureEmpty,
  pictureOfAnotherKind,
  picturesUnavailable,
  pictureTooLarge,
  pictureTooSmall
} from '../platform/pictures/problems.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { LogoList, LogoView, OneAgency } from './contract.ts'
import { removeLogo, setLogo } from './keep-logo.ts'
import { agencyNotFound, logoNotFound } from './problems.ts'
import { findLogo, listLogos } from './queries.for-logos.ts'

const LARGEST_FILE = 2 * 1024 * 1024
const tags = ['agencies']
const PNG = 'image/png'

/** Problems: 415 for a form, 422 for nothing. */
const fileOf = ({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): Buffer => {
  if (/^multipart\//i.test(headers['content-type'] ?? ''))
    throw unsupportedMediaType('Send the picture itself as the body, not a form with the picture in it.')
  if (!Buffer.isBuffer(body)) throw pictureEmpty('The file is empty.')
  return body
}

export const agencyLogoRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_FILE }, (_request, body, done) =>
      done(null, body)
    )

    app.get(
      '/logos',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: 'Which agencies have a logo, and of which size',
          response: { 200: LogoList, ...problems(notSignedIn) }
        }
      },
      async () => ({ items: await listLogos(services.db) })
    )

    app.get(
      '/:id/logo.png',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: 'The logo of an agency, as documents print it',
          params: OneAgency,
          response: {
            200: file(PNG, 'An opaque picture of at most 1200 x 600 pixels'),
            304: noBody,
            ...problems(invalidRequest, notSignedIn, logoNotFound)
          }
        }
      },
      async (request, reply) => {
        const logo = await findLogo(services.db, request.params.id)
        if (!logo) throw logoNotFound('The agency has no logo, or there is no such agency.')
        const bytes = Buffer.from(logo.png)
        const etag = strongEtag(bytes)
        return sendFile(request, reply, { bytes, type: PNG, name: 'logo.png', inline: true, etag, isPrivate: true })
      }
    )

    app.put(
      '/:id/logo',
      {
        config: { needs: 'agencies:edit' },
        bodyLimit: LARGEST_FILE,
        schema: {
          tags,
          summary: 'Sets the logo of an agency from a PNG, JPEG or SVG of at most 2 MB as the body; it is made anew',
          params: OneAgency,
          response: {
            200: LogoView,
            ...problems(
              invalidRequest,
              notSignedIn,
              notAllowed,
              agencyNotFound,
              pictureTooLarge,
              pictureOfAnotherKind,
              pictureEmpty,
              pictureTooSmall,
              pictureDamaged,
              picturesUnavailable
            )
          }
        }
      },
      async (request) => setLogo(services, accessOf(request), request.params.id, fileOf(request))
    )

    app.delete(
      '/:id/logo',
      {
        config: { needs: 'agencies:edit' },
        schema: {
          tags,
          summary: 'Removes the logo of an agency',
          params: OneAgency,
          response: {
            204: noBody,
            ...problems(invalidRequest, notSignedIn, notAllowed, agencyNotFound, logoNotFound)
          }
        }
      },
      async (request, reply) => {
        await removeLogo(services, accessOf(request), request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

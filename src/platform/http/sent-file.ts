/** The file that a request brings as its body, kept as bytes by a parser of its own. */
import type { FastifyRequest } from 'fastify'
import { spreadsheetEmpty } from '../spreadsheets/problems.ts'
import { unsupportedMediaType } from './kinds.ts'

/** Problems: 415 for a form, 422 for nothing. */
export const sentFile = (request: Pick<FastifyRequest, 'headers' | 'body'>): Buffer => {
  if (/^multipart\//i.test(request.headers['content-type'] ?? ''))
    throw unsupportedMediaType('Send the file itself as the body, not a form with the file in it.')
  if (!Buffer.isBuffer(request.body) || request.body.length === 0) throw spreadsheetEmpty('The file is empty.')
  return request.body
}

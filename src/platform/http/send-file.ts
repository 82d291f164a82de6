/** Sends a file with a name that every system can save, and answers 304 to who has it already. */
import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isUnchanged } from './etag.ts'

type Sent = {
  bytes: Buffer | string | Readable
  type: string
  /** ASCII letters, digits, dots and hyphens: made from slugs, never from what people typed. */
  name: string
  /** `inline` shows it in the browser or calendar; otherwise it is saved. */
  inline?: boolean
  /** A strong one, for what is the same for everybody. Without it the file is not kept anywhere. */
  etag?: string
  /** With an etag: no shared cache may keep it. */
  isPrivate?: boolean
}

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/

/** What the handler returns. Throws on a name with other characters: that is a mistake of ours. */
export const sendFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  { bytes, type, name, inline, etag, isPrivate = false }: Sent
): FastifyReply => {
  if (!SAFE_NAME.test(name)) throw new Error(`not a safe file name: ${JSON.stringify(name)}`)
  if (etag !== undefined) {
    reply.header('etag', etag).header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache')
    if (isUnchanged(request.headers['if-none-match'], etag)) return reply.code(304).send()
  } else reply.header('cache-control', 'no-store')
  return reply
    .type(type)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename="${name}"`)
    .send(bytes)
}

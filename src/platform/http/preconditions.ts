/** Keeps two people from overwriting each other: a change names the version that it is based on (RFC 9110, section 13.1.1). */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Type } from 'typebox'
import type { BasedOn } from '../db/versions.ts'
import { invalidRequest } from '../problem.ts'
import { preconditionRequired } from './kinds.ts'

/** The `headers` of routes that ask for a version. Not required by the schema: its absence is a 428, not a 400. */
export const IfMatch = Type.Object({
  'if-match': Type.Optional(Type.String({ description: 'The ETag that was read, or * for whatever it is now' }))
})

/** The ETag of a version: `"3"`. */
export const versionEtag = (version: number): string => `"${version}"`

/**
 * The version that If-Match names, or `*`. Weak tags are taken too: proxies that compress make ours weak, and a version
 * says the same either way. Problems: 428 precondition-required, 400 invalid-request.
 */
export const requireVersion = (request: Pick<FastifyRequest, 'headers'>): BasedOn => {
  const stated = request.headers['if-match']?.trim()
  if (!stated) throw preconditionRequired('Send If-Match with the ETag that you read, or * to overwrite.')
  if (stated === '*') return '*'
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(stated)?.[1]
  if (version !== undefined) return Number(version)
  const errors = [{ pointer: '#/headers/if-match', detail: 'must be one ETag of this address, or *' }]
  throw invalidRequest('One thing does not fit.', { errors })
}

/** What has a `version` carries it as its ETag, wherever it is answered: read, changed or just made. */
export const versionsAsEtags = fp(
  async (app) => {
    app.addHook('preSerialization', async (_request, reply, payload) => {
      const version = (payload as { version?: unknown } | null)?.version
      if (typeof version === 'number' && !reply.hasHeader('etag')) reply.header('etag', versionEtag(version))
      return payload
    })
  },
  { name: 'versions-as-etags' }
)

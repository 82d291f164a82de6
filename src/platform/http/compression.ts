/** Sends text smaller to who can unpack it. Calendars and PDFs go as they are: Outlook does not unpack the former. */
import compress from '@fastify/compress'
import type { onSendHookHandler } from 'fastify'
import fp from 'fastify-plugin'

const TYPES = /^(?:text\/(?:html|css)|application\/(?:[a-z.-]+\+)?json|image\/svg\+xml)(?:;|$)/
/** Bytes; below, the headers weigh more than what is won. */
const THRESHOLD = 1024

/** A strong tag names bytes, and these have become others (RFC 9110, section 8.8.3.3): the tag becomes weak. */
const weaken: onSendHookHandler = (request, reply, payload, done) => {
  const etag = reply.getHeader('etag')
  if (typeof etag === 'string' && etag.startsWith('"')) {
    const isWeakThere = reply.statusCode === 304 && request.headers['if-none-match']?.includes(`W/${etag}`)
    if (isWeakThere || reply.hasHeader('content-encoding')) reply.header('etag', `W/${etag}`)
  }
  done(null, payload)
}

/** Register before the routes. What is sent to us is never unpacked: a small body must not become a large one. */
export const compression = fp(
  async (app) => {
    await app.register(compress, {
      encodings: ['br', 'gzip'],
      customTypes: TYPES,
      threshold: THRESHOLD,
      globalDecompression: false
    })
    app.addHook('onRoute', (route) => {
      route.onSend = [route.onSend ?? [], weaken].flat()
    })
  },
  { name: 'compression' }
)

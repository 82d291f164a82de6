/** Sends a page: readers may keep it, and ask each time whether it is still the same. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ReactNode } from 'react'
import { isUnchanged, strongEtag } from './etag.ts'
import { HTML, renderPage } from './html.ts'

/** What the handler returns; 304 to who has these bytes already. `isPrivate`: no shared cache may keep it. */
export const sendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: ReactNode,
  { isPrivate = false } = {}
): FastifyReply => {
  const html = renderPage(page)
  const etag = strongEtag(html)
  reply.header('etag', etag).header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache')
  if (isUnchanged(request.headers['if-none-match'], etag)) return reply.code(304).send()
  return reply.type(HTML).send(html)
}

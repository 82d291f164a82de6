/** How pages of registration are sent and described: kept nowhere, and told to no other site. */
import type { FastifyReply } from 'fastify'
import type { ReactNode } from 'react'
import { HTML, renderPage } from '../platform/http/html.ts'

/** Bytes. A form of answers that are all too long is told so; more is no form. */
export const LONGEST_BODY = 64 * 1024

export const ofPage = (summary: string) => ({ hide: true, tags: ['pages'], summary })

/**
 * `strict-origin`: no address leaves the page, and forms still say where they come from, which browsers without fetch
 * metadata must (see platform/http/same-origin.ts).
 */
export const sendOwn = (reply: FastifyReply, page: ReactNode, status = 200): FastifyReply =>
  reply
    .code(status)
    .type(HTML)
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'strict-origin')
    .send(renderPage(page))

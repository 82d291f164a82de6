/** Calendars at secret addresses, for programs that fetch them again and again. They name nobody else. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Type } from 'typebox'
import { noBody } from '../platform/contract.ts'
import { isUnchanged } from '../platform/http/etag.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { FeedKeeper, KeptFeed } from './kept-feeds.ts'
import { feedNotFound } from './problems.ts'

/** Of an answer that only who asks may keep, and that no search engine finds. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'cache-control': 'private, no-cache'
}

const SECOND = 1000

/** RFC 9110, section 13.1.3: asked only where no tag is named, and as a date; what is no date is as if it were not there. */
const isUnchangedSince = (since: string | undefined, lastModified: number | undefined): boolean =>
  since !== undefined && lastModified !== undefined && Date.parse(since) >= lastModified

/** Written past everything that is done to other answers: nothing packs it (Outlook does not unpack), no cookie goes with it. */
const send = (request: FastifyRequest, reply: FastifyReply, feed: KeptFeed, now: number): void => {
  const { bytes, name, etag, lastModified } = feed
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers
  const { raw } = reply.hijack()
  // what others meant for pages, where this came the way of all requests
  for (const header of raw.getHeaderNames()) raw.removeHeader(header)
  if (tags === undefined ? isUnchangedSince(since, lastModified) : isUnchanged(tags, etag)) {
    // what else is there to say was said with the bytes (RFC 9110, section 15.4.5)
    raw.writeHead(304, ['etag', etag, 'cache-control', HEADERS['cache-control']]).end()
    return
  }
  // within the same second it may change again
  const isOld = lastModified !== undefined && now - lastModified > SECOND
  raw.writeHead(200, {
    ...HEADERS,
    etag,
    ...(isOld && { 'last-modified': new Date(lastModified).toUTCString() }),
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="${name}"`,
    'content-length': bytes.length
  })
  raw.end(bytes)
}

const URL = '/calendar/:token.ics'
const tokenOf = ({ params }: FastifyRequest) => (params as { token: string }).token

type Options = Pick<Services, 'clock'> & { feeds: FeedKeeper }

/** Register before everything else: what is kept is given at once. What is not takes the way of all requests. */
export const keptFeeds = fp<Options>(
  async (app, { clock, feeds }) => {
    app.addHook('onRequest', (request, reply, next) => {
      if (request.routeOptions.url !== URL) return next()
      const kept = feeds.peek(tokenOf(request))
      return kept ? send(request, reply, kept, clock().getTime()) : next()
    })
    app.addHook('onClose', feeds.close)
  },
  { name: 'kept-feeds' }
)

export const feedRoutes =
  ({ clock, feeds }: Options): Routes =>
  async (app) => {
    app.get(
      URL,
      {
        config: { needs: 'public' },
        schema: {
          tags: ['calendar'],
          summary: 'The calendar at an address that only one person knows',
          params: Type.Object({ token: Type.String({ maxLength: 200 }) }),
          response: { 200: file('text/calendar'), 304: noBody, ...problems(feedNotFound) }
        }
      },
      async (request, reply) => {
        send(request, reply, await feeds.find(request.params.token), clock().getTime())
        return reply
      }
    )
  }

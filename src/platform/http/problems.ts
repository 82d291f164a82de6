/** Answers every failure as application/problem+json (RFC 9457), and logs only those that are our fault. */
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify'
import fp from 'fastify-plugin'
import { invalidRequest, notFound, ProblemDetails } from '../problem.ts'
import { problemOf } from './failures.ts'
import { malformedRequest, tooLarge, unexpected, unsupportedMediaType } from './kinds.ts'
import { BARE_HEADERS, problemBody } from './problem-body.ts'
import { alsoAnswers, isUnsafe } from './responses.ts'

type Options = { publicUrl: string }

const MEDIA_TYPE = 'application/problem+json; charset=utf-8'
/** Headers that spoke of the answer that did not come. */
const OF_THE_ANSWER = [
  'content-disposition',
  'content-length',
  'content-encoding',
  'etag',
  'last-modified',
  'cache-control'
]

const answer = (error: unknown, options: Options, request: FastifyRequest, reply: FastifyReply) => {
  const problem = problemOf(error)
  if (problem.kind.status === 500) request.log.error({ err: error }, 'request failed')
  for (const header of OF_THE_ANSWER) reply.removeHeader(header)
  // RFC 9110, section 15.5.2: a 401 names a way to sign in
  if (problem.kind.status === 401) reply.header('www-authenticate', 'Bearer realm="plenary"')
  reply.code(problem.kind.status).header('content-type', MEDIA_TYPE).header('cache-control', 'no-store')
  return reply.serializer(JSON.stringify).send(problemBody(problem, options, request.id))
}

export const problemResponses = fp<Options>(
  async (app, options) => {
    app.addSchema(ProblemDetails)
    app.addHook('onRoute', (route) => {
      const { schema } = route
      if (schema?.body || schema?.querystring || schema?.params || schema?.headers) alsoAnswers(route, invalidRequest)
      if (isUnsafe(route.method)) alsoAnswers(route, malformedRequest, tooLarge, unsupportedMediaType)
      alsoAnswers(route, unexpected)
    })
    app.setErrorHandler((error, request, reply) => answer(error, options, request, reply))
    app.setNotFoundHandler((request, reply) => {
      const path = request.url.split('?', 1)[0]
      return answer(notFound(`Nothing answers ${request.method} ${path}.`), options, request, reply)
    })
  },
  { name: 'problem-responses' }
)

/** For Fastify itself: requests that reach no route, since their address cannot be read. */
export const frameworkErrors =
  (options: Options): NonNullable<FastifyServerOptions['frameworkErrors']> =>
  (error, request, reply) => {
    answer(error, options, request as FastifyRequest, (reply as FastifyReply).headers(BARE_HEADERS))
  }

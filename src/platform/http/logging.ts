/** One line for each answer, and errors without what people typed: ids, the route's pattern, a status, milliseconds. */
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

type Told = { type: string; message?: string; code?: string; constraint?: string; stack?: string; cause?: Told }
type Known = Error & { code?: unknown; constraint?: unknown; severity?: unknown }

/** Statements carry their values after the first line; "data exceptions" of Postgres (class 22) quote what was sent. */
const messageOf = (error: Known) =>
  error.severity !== undefined && String(error.code).startsWith('22')
    ? undefined
    : error.message.split('\nparams:', 1)[0]

const framesOf = (stack = '') =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** An error for the log. */
export const tellError = (error: Known): Told => {
  const message = messageOf(error)
  return {
    type: error.constructor.name,
    ...(message !== undefined && { message }),
    ...(error.code !== undefined && { code: String(error.code) }),
    ...(error.constraint !== undefined && { constraint: String(error.constraint) }),
    stack: framesOf(error.stack),
    ...(error.cause instanceof Error && { cause: tellError(error.cause) })
  }
}

/** For the logger of an app: no network address, no query, no header, no body, no e-mail address. */
export const serializers = { err: tellError, req: () => undefined, res: () => undefined }

export const requestLog = fp(
  async (app: FastifyInstance) => {
    app.addHook('onResponse', async (request, reply) => {
      const { method, is404, routeOptions } = request
      const ms = Math.round(reply.elapsedTime * 10) / 10
      request.log.info(
        { method, route: is404 ? undefined : routeOptions.url, status: reply.statusCode, ms },
        'answered'
      )
    })
  },
  { name: 'request-log' }
)

/** Answers what is not HTTP, or arrives too slowly or with too many headers: it never becomes a request. */
import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { FastifyServerOptions } from 'fastify'
import { headersTooLarge, malformedRequest, requestTimeout } from './kinds.ts'
import { BARE_HEADERS, problemBody } from './problem-body.ts'

const problemOf = (code: string | undefined) => {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return requestTimeout('The request did not arrive in time.')
  if (code === 'HPE_HEADER_OVERFLOW') return headersTooLarge('Send fewer or shorter headers.')
  return malformedRequest('This is not well-formed HTTP.')
}

/** Nothing is logged: it is mostly noise of networks. */
export const clientErrorHandler =
  (options: { publicUrl: string }): NonNullable<FastifyServerOptions['clientErrorHandler']> =>
  (error, socket) => {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    const problem = problemOf(code)
    const { status } = problem.kind
    const headers = Object.entries(BARE_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`)
    const body = JSON.stringify(problemBody(problem, options, randomUUID()))
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\n${headers.join('')}` +
        `content-type: application/problem+json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    )
  }

/** Sends the status that a remembered answer had, and tells when it was given before. */
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

type Remembered = { status: number; isReplay: boolean }

/** For what runs inside a handler, which then returns the body. */
export const answerAs = (request: Pick<FastifyRequest, 'setDecorator'>, remembered: Remembered): void =>
  request.setDecorator('remembered', remembered)

export const replays = fp(
  async (app) => {
    app.decorateRequest('remembered')
    app.addHook('preSerialization', async (request, reply, payload) => {
      const remembered = request.getDecorator<Remembered | undefined>('remembered')
      // a failure on the way out has its own status
      if (remembered && reply.statusCode < 400) {
        reply.code(remembered.status)
        if (remembered.isReplay) reply.header('idempotency-replayed', 'true')
      }
      return payload
    })
  },
  { name: 'replays' }
)

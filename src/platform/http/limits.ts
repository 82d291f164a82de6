/** How many requests one sender may make in a minute. Kept in memory: each process counts for itself. */
import { createHash } from 'node:crypto'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest, preHandlerAsyncHookHandler } from 'fastify'
import fp from 'fastify-plugin'
import { tooManyRequests } from './kinds.ts'
import { alsoAnswers } from './responses.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For routes that try a secret of `body.email`, or of who asks: few in a minute, from one network and of one person. */
    isAttempt?: boolean
    /** For routes whose address holds a secret: few in a minute from one network. */
    isLookUp?: boolean
  }
}

/** Requests a minute. */
export type Limits = {
  /** Of visitors, by network address: a venue of hundreds of people has one. */
  anonymous: number
  /** Of people who are signed in and of machines, by principal. */
  signedIn: number
  /** Attempts to sign in, by network address. */
  attempts: number
  /** Attempts to sign in, by the e-mail address that is tried; attempts at one's own password, by principal. */
  attemptsByEmail: number
}
export const LIMITS: Limits = { anonymous: 3_000, signedIn: 12_000, attempts: 60, attemptsByEmail: 10 }

type Options = { limits: Limits; principalOf: (request: FastifyRequest) => string | undefined }

const MINUTE_MS = 60_000
const byNetwork = (request: FastifyRequest) => normalizeIP(request.ip)
/** Whose secret is tried; who names nobody counts as the network. Hashed: the store outlives the request, and needs no addresses. */
const byPerson = (principalOf: Options['principalOf']) => (request: FastifyRequest) => {
  const email = (request.body as { email?: unknown } | null)?.email
  const person = typeof email === 'string' ? email.trim().toLowerCase() : (principalOf(request) ?? byNetwork(request))
  return createHash('sha256').update(person).digest('base64')
}

/** Counts every request after it is known who asks; answers 429 with Retry-After. */
export const limitRequests = fp<Options>(
  async (app, { limits, principalOf }) => {
    // before the plugin's own hook, which reads what is written here
    app.addHook('onRoute', (route) => {
      alsoAnswers(route, tooManyRequests)
      if (!route.config?.isAttempt && !route.config?.isLookUp) return
      route.config.rateLimit = { max: limits.attempts, keyGenerator: byNetwork }
      if (!route.config.isAttempt) return
      route.preHandler = [countByPerson, ...[route.preHandler ?? []].flat()]
    })
    await app.register(rateLimit, {
      timeWindow: MINUTE_MS,
      max: (request) => (principalOf(request) === undefined ? limits.anonymous : limits.signedIn),
      keyGenerator: (request) => principalOf(request) ?? byNetwork(request),
      cache: 20_000,
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: (_request, { ttl }) => refusal(Math.ceil(ttl / 1000))
    })
    const count = app.createRateLimit({
      max: limits.attemptsByEmail,
      timeWindow: MINUTE_MS,
      keyGenerator: byPerson(principalOf)
    })
    const countByPerson: preHandlerAsyncHookHandler = async (request, reply) => {
      const found = await count(request)
      if (found.isAllowed || !found.isExceeded) return
      reply.header('retry-after', found.ttlInSeconds)
      throw refusal(found.ttlInSeconds)
    }
  },
  { name: 'limit-requests' }
)

const refusal = (seconds: number) => tooManyRequests(`Too many requests; try again in ${seconds} s.`)

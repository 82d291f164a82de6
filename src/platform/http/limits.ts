/** How many requests one sender may make in a minute. Kept in memory: each process counts for itself. */
import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { tooManyRequests } from './kinds.ts'

/** Requests a minute. */
export type Limits = {
  /** Of visitors, by network address. */
  anonymous: number
  /** Of people who are signed in and of machines, by principal. */
  signedIn: number
  /** Attempts to sign in, by network address. */
  attempts: number
  /** Attempts to sign in, by the e-mail address that is tried. */
  attemptsByEmail: number
}
export const LIMITS: Limits = { anonymous: 300, signedIn: 12_000, attempts: 10, attemptsByEmail: 10 }

type Options = { limits: Limits; principalOf: (request: FastifyRequest) => string | undefined }

/** Counts every request after it is known who asks; answers 429 with Retry-After. */
export const limitRequests = fp<Options>(
  async (app, { limits, principalOf }) => {
    await app.register(rateLimit, {
      timeWindow: 60_000,
      max: (request) => (principalOf(request) === undefined ? limits.anonymous : limits.signedIn),
      keyGenerator: (request) => principalOf(request) ?? rateLimit.normalizeIP(request.ip),
      cache: 20_000,
      addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
      errorResponseBuilder: (_request, { after }) => tooManyRequests(`Too many requests; try again in ${after}.`)
    })
  },
  { name: 'limit-requests' }
)

/** Access tokens: made at sign-in, read from a request. A JWT names a sign-in and is believed only while that lives. */
import cookies from '@fastify/cookie'
import jwt from '@fastify/jwt'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Services } from '../services.ts'
import { accessCookieName } from './cookies.ts'
import { hashOfToken, isApiToken } from './tokens.ts'

/** Claims of RFC 7519, section 4.1: `jti` is the id of the sign-in, `sub` of the user; times in seconds. */
type Claims = { jti: string; sub: string; iat: number; exp: number }

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: Claims
  }
}

export type Credentials = { signInId: string } | { tokenHash: string }

/** Reads cookies, and makes and checks access tokens. Whether one has expired is asked of the clock that is passed in. */
export const accessTokens = fp<{ services: Pick<Services, 'secrets'> }>(
  async (app, { services }) => {
    await app.register(cookies)
    await app.register(jwt, {
      secret: services.secrets.key('sign-in'),
      sign: { algorithm: 'HS256' },
      verify: { algorithms: ['HS256'], ignoreExpiration: true }
    })
  },
  { name: 'access-tokens' }
)

const seconds = (time: Date) => Math.floor(time.getTime() / 1000)

export const signAccessToken = (
  app: FastifyInstance,
  given: { signInId: string; userId: string; now: Date; expiresAt: Date }
): string =>
  app.jwt.sign({ jti: given.signInId, sub: given.userId, iat: seconds(given.now), exp: seconds(given.expiresAt) })

/** What a request shows: a bearer token (RFC 6750, section 2.1) or else the cookie. Undefined for none and for bad ones. */
export const credentialsOf = (
  request: FastifyRequest,
  { config, clock }: Pick<Services, 'config' | 'clock'>
): Credentials | undefined => {
  const { authorization } = request.headers
  const shown = authorization === undefined ? request.cookies[accessCookieName(config)] : bearerOf(authorization)
  if (shown === undefined || shown === '') return undefined
  if (isApiToken(shown)) return authorization === undefined ? undefined : { tokenHash: hashOfToken(shown) }
  const claims = verified(request.server, shown)
  return claims && claims.exp > seconds(clock()) ? { signInId: claims.jti } : undefined
}

const bearerOf = (authorization: string) => /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1]

const verified = (app: FastifyInstance, token: string): Claims | undefined => {
  try {
    return app.jwt.verify<Claims>(token)
  } catch {
    return undefined
  }
}

/** Who makes a request: what the guard found out, for the doors that run behind it. */
import type { FastifyRequest } from 'fastify'
import { notSignedIn } from './problems.ts'
import type { Access } from './rules.ts'

/** Undefined for a visitor. Throws where no guard stands. */
export const maybeAccessOf = (request: FastifyRequest): Access | undefined =>
  request.getDecorator<Access | undefined>('access')

/** Throws 401 `not-signed-in` for a visitor. */
export const accessOf = (request: FastifyRequest): Access => {
  const access = maybeAccessOf(request)
  if (access === undefined) throw notSignedIn('Sign in, or send a token.')
  return access
}

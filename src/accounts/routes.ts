/** Signing in and out, and who one is. Tokens travel in cookies, or in bodies for programs that say so. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { accessOf, maybeAccessOf } from './access.ts'
import { Credentials, type MembershipView, MeView, Refreshing, SignedInView } from './contract.ts'
import { accessCookie, accessCookieName, refreshCookie, refreshCookieName } from './cookies.ts'
import { signAccessToken } from './credentials.ts'
import { notAllowed, notSignedIn, signInEnded, wrongCredentials } from './problems.ts'
import { findUser } from './queries.ts'
import { refresh } from './refresh.ts'
import { type SignedIn, signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

/** Short, though ending a sign-in works at once: a leaked token is of little use. */
const ACCESS_MS = 15 * 60 * 1000
/** Bytes. Anybody may send here, so nobody gets a megabyte of faults told. */
const LONGEST_BODY = 16 * 1024

type Given = Pick<Services, 'db' | 'clock' | 'config'>
/** Told by a higher feature: what a user is in workshops. */
type MembershipsOf = (userId: string) => Promise<MembershipView[]>

export const accountRoutes =
  (services: Given, membershipsOf: MembershipsOf): Routes =>
  async (app) => {
    const tags = ['accounts']
    const { config, clock, db } = services

    const answer = (reply: FastifyReply, { signIn, refreshToken }: SignedIn, isInBody: boolean) => {
      const now = clock()
      const expiresAt = new Date(Math.min(now.getTime() + ACCESS_MS, signIn.expiresAt.getTime()))
      const accessToken = signAccessToken(app, { signInId: signIn.id, userId: signIn.userId, now, expiresAt })
      if (isInBody) return { accessToken, expiresAt, ...(refreshToken !== undefined && { refreshToken }) }
      reply.setCookie(accessCookieName(config), accessToken, { ...accessCookie(config), expires: expiresAt })
      if (refreshToken !== undefined) {
        reply.setCookie(refreshCookieName(config), refreshToken, {
          ...refreshCookie(config),
          expires: signIn.expiresAt
        })
      }
      return { accessToken, expiresAt }
    }
    const refreshTokenIn = (request: FastifyRequest) => request.cookies[refreshCookieName(config)]

    app.post(
      '/sign-in',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public', isAttempt: true },
        schema: {
          tags,
          summary: 'Sign in with address and password',
          body: Credentials,
          response: { 200: SignedInView, ...problems(wrongCredentials) }
        }
      },
      async ({ body }, reply) => answer(reply, await signIn(services, body), body.cookies === false)
    )

    app.post(
      '/refresh',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'Exchange the refresh token for new tokens',
          description:
            'The token is taken from the body, or else from the cookie. It is good once: one that is shown again later ' +
            'ends the sign-in, since somebody else may have it.',
          body: Type.Union([Refreshing, Type.Null()]),
          response: { 200: SignedInView, ...problems(signInEnded) }
        }
      },
      async (request, reply) => {
        const inBody = request.body?.refreshToken
        const token = inBody ?? refreshTokenIn(request)
        if (token === undefined) throw signInEnded('No refresh token was sent.')
        return answer(reply, await refresh(services, token), inBody !== undefined)
      }
    )

    app.post(
      '/sign-out',
      {
        bodyLimit: LONGEST_BODY,
        config: { needs: 'public' },
        schema: {
          tags,
          summary: 'Sign out',
          description:
            'Ends the sign-in of the access token or cookies that are sent. The tokens stop working at once.',
          body: Type.Union([Refreshing, Type.Null()]),
          response: { 204: noBody }
        }
      },
      async (request, reply) => {
        await signOut(services, maybeAccessOf(request), request.body?.refreshToken ?? refreshTokenIn(request))
        reply.clearCookie(accessCookieName(config), accessCookie(config))
        reply.clearCookie(refreshCookieName(config), refreshCookie(config))
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/me',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: 'Who is signed in, and their part in workshops',
          response: { 200: MeView, ...problems(notSignedIn, notAllowed) }
        }
      },
      async (request) => {
        const { userId } = accessOf(request)
        const user = userId === undefined ? undefined : await findUser(db, userId)
        if (!user) throw notAllowed('This is about people; a token is none.')
        return { ...user, memberships: await membershipsOf(user.id) }
      }
    )
  }

/** Accounts of others, for administrators; one's own name and password. */
import { Type } from 'typebox'
import { noBody } from '../platform/contract.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { accessOf } from './access.ts'
import { changePassword } from './change-password.ts'
import { changeUser } from './change-user.ts'
import {
  AccountChange,
  AccountList,
  AccountQuery,
  AccountView,
  NewAccount,
  OneAccount,
  OwnAccountChange,
  PasswordChange
} from './contract.ts'
import { createUser } from './create-user.ts'
import { IdempotencyHeaders, idempotently } from './idempotency.ts'
import {
  accountNotFound,
  emailTaken,
  idempotencyKeyReused,
  lastAdministrator,
  notAllowed,
  notSignedIn,
  weakPassword,
  wrongCredentials
} from './problems.ts'
import { listUsers } from './queries.ts'

const position = defineCursor(Type.Object({ email: Type.String({ maxLength: 254 }) }))

export const userRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['accounts']

    app.post(
      '/users',
      {
        config: { needs: 'accounts:manage' },
        schema: {
          tags,
          summary: 'Make an account for somebody',
          headers: IdempotencyHeaders,
          body: NewAccount,
          response: {
            201: AccountView,
            ...problems(invalidRequest, notSignedIn, notAllowed, emailTaken, weakPassword, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) => createUser(given, accessOf(request), request.body), {
          secret: ['password']
        })
    )

    app.get(
      '/users',
      {
        config: { needs: 'accounts:manage' },
        schema: {
          tags,
          summary: 'Accounts by address',
          querystring: AccountQuery,
          response: { 200: AccountList, ...problems(invalidRequest, invalidCursor, notSignedIn, notAllowed) }
        }
      },
      async ({ query: { q, limit, cursor } }) => {
        const rows = await listUsers(services.db, q, limit + 1, position.decode(cursor)?.email)
        return pageOf(rows, limit, ({ email }) => position.encode({ email }))
      }
    )

    app.patch(
      '/users/:id',
      {
        config: { needs: 'accounts:manage' },
        schema: {
          tags,
          summary: 'Change what somebody may do, or let them in no more',
          params: OneAccount,
          body: AccountChange,
          response: {
            200: AccountView,
            ...problems(invalidRequest, notSignedIn, notAllowed, accountNotFound, lastAdministrator)
          }
        }
      },
      async (request) => changeUser(services, accessOf(request), request.params.id, request.body)
    )

    app.patch(
      '/auth/me',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: "Change one's own name",
          body: OwnAccountChange,
          response: { 200: AccountView, ...problems(invalidRequest, notSignedIn, notAllowed) }
        }
      },
      async (request) => {
        const access = accessOf(request)
        if (access.userId === undefined) throw notAllowed('A token has no name of a person.')
        return changeUser(services, access, access.userId, request.body)
      }
    )

    app.post(
      '/auth/password',
      {
        config: { needs: 'account', isAttempt: true },
        schema: {
          tags,
          summary: "Change one's own password; other places where one is signed in end",
          body: PasswordChange,
          response: {
            204: noBody,
            ...problems(invalidRequest, notSignedIn, notAllowed, wrongCredentials, weakPassword)
          }
        }
      },
      async (request, reply) => {
        const { userId, ...access } = accessOf(request)
        if (userId === undefined) throw notAllowed('A token has no password.')
        await changePassword(services, { ...access, userId }, request.body.present, request.body.next)
        return reply.code(204).send(null)
      }
    )
  }

/** Making accounts for others, and changing one's own password. */
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { accessOf } from './access.ts'
import { changePassword } from './change-password.ts'
import { AccountView, NewAccount, PasswordChange } from './contract.ts'
import { createUser } from './create-user.ts'
import { IdempotencyHeaders, idempotently } from './idempotency.ts'
import {
  emailTaken,
  idempotencyKeyReused,
  notAllowed,
  notSignedIn,
  weakPassword,
  wrongCredentials
} from './problems.ts'

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

/** What may go wrong with signing in, with permissions and with repeated requests. */
import { defineProblem } from '../platform/problem.ts'

export const notSignedIn = defineProblem(401, 'not-signed-in', 'This needs somebody who is signed in')
export const wrongCredentials = defineProblem(401, 'wrong-credentials', 'Address and password do not belong together')
export const signInEnded = defineProblem(401, 'sign-in-ended', 'This sign-in has ended')
export const notAllowed = defineProblem(403, 'not-allowed', 'This is not among your permissions')
export const emailTaken = defineProblem(409, 'account-email-taken', 'Another account has this address')
export const accountNotFound = defineProblem(404, 'account-not-found', 'There is no such account')
export const lastAdministrator = defineProblem(409, 'last-administrator', 'An installation needs an administrator')
export const weakPassword = defineProblem(422, 'weak-password', 'The password is too easy to guess')
export const idempotencyKeyReused = defineProblem(
  422,
  'idempotency-key-reused',
  'This Idempotency-Key was used for another request'
)

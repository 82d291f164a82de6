/** Signs a person in: a row that the access token names, and a refresh token. */
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import { isPassword } from './passwords.ts'
import { wrongCredentials } from './problems.ts'
import { findUserByEmail, insertSignIn } from './queries.ts'
import type { SignIn } from './tables.ts'
import { hashOfToken, newRefreshToken } from './tokens.ts'

/** A week: a workshop from set-up to closing, without a password in the queue at the door. */
const SIGN_IN_MS = 7 * 24 * 60 * 60 * 1000

/** `refreshToken` is undefined when the one that was shown stays good for the little while that it has. */
export type SignedIn = { signIn: SignIn; refreshToken: string | undefined }

/** Problem: 401 wrong-credentials, the same for an unknown address, a wrong password and a disabled account. */
export const signIn = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  given: { email: string; password: string }
): Promise<SignedIn> => {
  const user = await findUserByEmail(db, given.email.trim().toLowerCase())
  const isRight = await isPassword(user?.passwordHash, given.password)
  const now = clock()
  if (!user || !isRight || user.disabledAt) {
    await recordDeed(db, { now, deed: 'accounts.sign-in-failed', subjectId: user?.id })
    throw wrongCredentials('The address or the password is wrong.')
  }
  const id = newId(now)
  const refreshToken = newRefreshToken(id)
  return db.transaction(async (tx) => {
    const signIn = await insertSignIn(tx, {
      id,
      userId: user.id,
      refreshHash: hashOfToken(refreshToken),
      createdAt: now,
      refreshedAt: now,
      expiresAt: new Date(now.getTime() + SIGN_IN_MS)
    })
    await recordDeed(tx, {
      now,
      access: { userId: user.id, tokenId: undefined },
      deed: 'accounts.sign-in',
      subjectId: signIn.id
    })
    return { signIn, refreshToken }
  })
}

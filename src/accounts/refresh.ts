/** Exchanges a refresh token for a new one. A token that comes again was stolen, by whoever came first or second. */
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import { signInEnded } from './problems.ts'
import { lockSignIn, updateSignIn } from './queries.ts'
import type { SignedIn } from './sign-in.ts'
import { hashOfToken, newRefreshToken, signInOfToken } from './tokens.ts'

/**
 * Two tabs of one browser wake together and show the same token: the second, within this time, is believed. It gets
 * no refresh token, since the browser has that of the first; so whoever steals one gains minutes, not the sign-in.
 */
const GRACE_MS = 30_000

/** Rotation and the end of reused sign-ins as in RFC 9700, section 4.14.2. Problem: 401 sign-in-ended. */
export const refresh = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  refreshToken: string
): Promise<SignedIn> => {
  const now = clock()
  const id = signInOfToken(refreshToken)
  const shown = hashOfToken(refreshToken)
  // the end of a reused sign-in must be committed, so nothing is thrown inside
  const signedIn = await db.transaction(async (tx): Promise<SignedIn | undefined> => {
    const found = id === undefined ? undefined : await lockSignIn(tx, id)
    if (!found || found.signIn.expiresAt <= now || found.user.disabledAt) return undefined
    const { signIn, user } = found
    if (signIn.refreshHash !== shown) {
      const isJustSpent = now.getTime() - signIn.refreshedAt.getTime() <= GRACE_MS
      if (signIn.formerRefreshHash === shown && isJustSpent) return { signIn, refreshToken: undefined }
      await updateSignIn(tx, signIn.id, { endedAt: now })
      const access = { userId: user.id, tokenId: undefined }
      await recordDeed(tx, { now, access, deed: 'accounts.refresh-token-reused', subjectId: signIn.id })
      return undefined
    }
    const next = newRefreshToken(signIn.id)
    const change = { refreshHash: hashOfToken(next), formerRefreshHash: shown, refreshedAt: now }
    await updateSignIn(tx, signIn.id, change)
    return { signIn: { ...signIn, ...change }, refreshToken: next }
  })
  if (!signedIn) throw signInEnded('Sign in again.')
  return signedIn
}

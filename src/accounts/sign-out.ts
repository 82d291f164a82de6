/** Ends a sign-in; its access token stops working with the next request. */
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import { lockSignIn, updateSignIn } from './queries.ts'
import type { Access } from './rules.ts'
import { signInOfToken } from './tokens.ts'

/** By who asks or, when the access token has expired meanwhile, by the refresh token. Does nothing without either. */
export const signOut = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Pick<Access, 'userId' | 'tokenId' | 'signInId'> | undefined,
  refreshToken: string | undefined
): Promise<void> =>
  db.transaction(async (tx) => {
    const named = refreshToken === undefined ? undefined : signInOfToken(refreshToken)
    const found = named === undefined ? undefined : await lockSignIn(tx, named)
    const id = access?.signInId ?? found?.signIn.id
    const userId = access?.userId ?? found?.user.id
    if (id === undefined) return
    const now = clock()
    await updateSignIn(tx, id, { endedAt: now })
    await recordDeed(tx, { now, access: { userId, tokenId: undefined }, deed: 'accounts.sign-out', subjectId: id })
  })

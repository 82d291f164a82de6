/** Gives a person another password, and ends every other place where they are signed in. */
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import { hashPassword, isPassword, weaknessOf } from './passwords.ts'
import { weakPassword, wrongCredentials } from './problems.ts'
import { endOtherSignIns, findUser, updateUser } from './queries.ts'
import type { Access } from './rules.ts'

/** Problems: 401 wrong-credentials for a wrong present password, 422 weak-password. */
export const changePassword = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access & { userId: string },
  present: string,
  next: string
): Promise<void> => {
  const user = await findUser(db, access.userId)
  if (!user || !(await isPassword(user.passwordHash, present)))
    throw wrongCredentials('This is not the present password.')
  const weakness = weaknessOf(next, user.email)
  if (weakness) throw weakPassword(`The password ${weakness}.`, atField('next', weakness))
  const passwordHash = await hashPassword(next)
  await db.transaction(async (tx) => {
    const now = clock()
    await updateUser(tx, user.id, { passwordHash })
    await endOtherSignIns(tx, user.id, access.signInId, now)
    await recordDeed(tx, { now, access, deed: 'accounts.change-password', subjectId: user.id })
  })
}

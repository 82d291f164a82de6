/** Makes an account for a person who signs in. */
import { onConstraint } from '../platform/db/constraints.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import { hashPassword, weaknessOf } from './passwords.ts'
import { emailTaken, weakPassword } from './problems.ts'
import { insertUser } from './queries.ts'
import type { Access } from './rules.ts'
import type { User } from './tables.ts'

type NewUser = {
  email: string
  displayName: string
  password: string
  isAdministrator?: boolean
  mayConvene?: boolean
}

/** `access` undefined: from the command line. Problems: 422 weak-password, 409 account-email-taken. */
export const createUser = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access | undefined,
  { email, displayName, password, isAdministrator = false, mayConvene = false }: NewUser
): Promise<User> => {
  const weakness = weaknessOf(password, email)
  if (weakness) throw weakPassword(`The password ${weakness}.`, atField('password', weakness))
  const passwordHash = await hashPassword(password)
  const now = clock()
  return db.transaction(async (tx) => {
    const user = await insertUser(tx, {
      id: newId(now),
      email: email.trim().toLowerCase(),
      displayName,
      passwordHash,
      isAdministrator,
      mayConvene,
      createdAt: now
    }).catch(onConstraint({ users__email: () => emailTaken('Somebody signs in with this address already.') }))
    await recordDeed(tx, { now, access, deed: 'accounts.create', subjectId: user.id })
    return user
  })
}

/** Changes an account: what its owner may do, what they are called, and whether they are let in. */
import type { Services } from '../services.ts'
import { recordDeed } from './audit.ts'
import type { AccountChange } from './contract.ts'
import { accountNotFound, lastAdministrator } from './problems.ts'
import { endOtherSignIns, lockAdministrators, updateUser } from './queries.ts'
import type { Access } from './rules.ts'
import type { User } from './tables.ts'

/** Somebody who is disabled is out with their next request. Problems: 404 account-not-found, 409 last-administrator. */
export const changeUser = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  id: string,
  { disabled, ...plain }: AccountChange
): Promise<User> =>
  db.transaction(async (tx) => {
    const now = clock()
    const administrators = await lockAdministrators(tx)
    const isLast = administrators.length === 1 && administrators[0]!.id === id
    if (isLast && (disabled === true || plain.isAdministrator === false))
      throw lastAdministrator('Make somebody else administrator first.')
    const change = { ...plain, ...(disabled !== undefined && { disabledAt: disabled ? now : null }) }
    const user = await updateUser(tx, id, change)
    if (!user) throw accountNotFound('No account has this id.')
    if (disabled) await endOtherSignIns(tx, id, undefined, now)
    const fields = Object.keys({ ...plain, ...(disabled !== undefined && { disabled }) })
    await recordDeed(tx, { now, access, deed: 'accounts.change', subjectId: id, detail: { fields } })
    return user
  })

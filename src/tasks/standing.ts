/** What who started a task may do when it runs: they may have left the team since. */
import { notAllowed } from '../accounts/problems.ts'
import { type Access, isAllowed, type Permission } from '../accounts/rules.ts'
import type { Db } from '../platform/db/database.ts'
import { findMachine, findPerson } from './queries.for-runners.ts'

const accessNow = async (db: Db, workshopId: string, principalId: string, now: Date): Promise<Access | undefined> => {
  const nobody = { principalId, userId: undefined, tokenId: undefined, signInId: undefined }
  const person = await findPerson(db, workshopId, principalId)
  if (person) {
    const { user, role, agencyId } = person
    if (user.disabledAt) return undefined
    const { displayName, isAdministrator, mayConvene } = user
    return {
      ...nobody,
      userId: user.id,
      displayName,
      isAdministrator,
      mayConvene,
      member: { workshopId, role, agencyId }
    }
  }
  const machine = await findMachine(db, workshopId, principalId)
  if (!machine || machine.revokedAt || machine.expiresAt <= now) return undefined
  const { id, name, role, agencyId } = machine
  const member = { workshopId, role, agencyId }
  return { ...nobody, tokenId: id, displayName: name, isAdministrator: false, mayConvene: false, member }
}

/** Problem: 403 not-allowed, where the permission was lost since. */
export const requireAccess = async (
  db: Db,
  { workshopId, principalId }: { workshopId: string; principalId: string },
  needs: Permission,
  now: Date
): Promise<Access> => {
  const access = await accessNow(db, workshopId, principalId, now)
  if (access && isAllowed(access, needs)) return access
  throw notAllowed(`This needs the permission ${needs}.`)
}

/** Lets people and machines into a workshop, and out of it. */
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import { findUserByEmail } from '../accounts/queries.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken, newApiToken } from '../accounts/tokens.ts'
import type { Db } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import type { NewMember, NewToken } from './contract.ts'
import { invalidMember, lastOrganiser, memberNotFound, tokenNotFound } from './problems.ts'
import {
  deleteMember,
  insertToken,
  lockOrganisers,
  updateTokenAsRevoked,
  upsertMember
} from './queries.for-settings.ts'
import { listWorkshopAgencies } from './queries.ts'
import type { ApiToken } from './tables.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** The agency that a role needs: officers have one, others have none. */
const agencyFor = async (
  db: Db,
  workshopId: string,
  role: NewMember['role'],
  acronym: string | undefined
): Promise<string | null> => {
  const fault = (detail: string) => invalidMember(detail, atField('agency', detail))
  if (role !== 'agency-officer') {
    if (acronym !== undefined) throw fault('Only an agency officer belongs to an agency.')
    return null
  }
  if (acronym === undefined) throw fault('An agency officer belongs to an agency of the workshop.')
  const part = (await listWorkshopAgencies(db, workshopId)).find(({ agency }) => agency === acronym)
  if (!part) throw fault(`"${acronym}" has no part in this workshop.`)
  return part.id
}

/** Gives a person with an account a role, or another one. Problems: 404 member-not-found, 422 invalid-member, 409 last-organiser. */
export const setMember = ({ db, clock }: Given, access: Access, workshopId: string, given: NewMember): Promise<void> =>
  db.transaction(async (tx) => {
    const user = await findUserByEmail(tx, given.email.toLowerCase())
    if (!user) throw memberNotFound('Nobody with this address has an account here.')
    const organisers = await lockOrganisers(tx, workshopId)
    const isLast = organisers.length === 1 && organisers[0]!.userId === user.id && given.role !== 'organiser'
    if (isLast) throw lastOrganiser('Make somebody else organiser first.')
    const agencyId = await agencyFor(tx, workshopId, given.role, given.agency)
    await upsertMember(tx, { workshopId, userId: user.id, role: given.role, agencyId, createdAt: clock() })
    await recordDeed(tx, {
      now: clock(),
      access,
      workshopId,
      deed: 'team.set',
      subjectId: user.id,
      detail: { role: given.role }
    })
  })

/** Ends a membership; it works with the person's next request. */
export const removeMember = ({ db, clock }: Given, access: Access, workshopId: string, userId: string): Promise<void> =>
  db.transaction(async (tx) => {
    const organisers = await lockOrganisers(tx, workshopId)
    if (organisers.length === 1 && organisers[0]!.userId === userId)
      throw lastOrganiser('Make somebody else organiser first.')
    if (!(await deleteMember(tx, workshopId, userId))) throw memberNotFound('This person is not in the team.')
    await recordDeed(tx, { now: clock(), access, workshopId, deed: 'team.remove', subjectId: userId })
  })

/** Makes a token of 256 random bits for a machine; only its SHA-256 is kept. */
export const issueToken = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  given: NewToken
): Promise<ApiToken & { token: string }> =>
  db.transaction(async (tx) => {
    const now = clock()
    const { userId } = access
    if (userId === undefined) throw notAllowed('A token cannot make tokens; a person does.')
    const expiresAt = new Date(given.expiresAt)
    if (expiresAt <= now)
      throw invalidMember('The token would have expired already.', atField('expiresAt', 'is not a time in the future'))
    const token = newApiToken()
    const row = await insertToken(tx, {
      workshopId,
      id: newId(now),
      name: given.name,
      role: given.role,
      agencyId: await agencyFor(tx, workshopId, given.role, given.agency),
      tokenHash: hashOfToken(token),
      createdBy: userId,
      createdAt: now,
      expiresAt
    })
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'tokens.issue',
      subjectId: row.id,
      detail: { role: given.role }
    })
    return { ...row, token }
  })

/** Works with the token's next request. Problem: 404 token-not-found, also for one that is revoked already. */
export const revokeToken = ({ db, clock }: Given, access: Access, workshopId: string, id: string): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    if (!(await updateTokenAsRevoked(tx, workshopId, id, now))) throw tokenNotFound('No live token has this id.')
    await recordDeed(tx, { now, access, workshopId, deed: 'tokens.revoke', subjectId: id })
  })

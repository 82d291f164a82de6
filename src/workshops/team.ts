/** Lets people and machines into a workshop, and out of it. */
import { recordDeed } from '../accounts/audit.ts'
import { notAllowed } from '../accounts/problems.ts'
import { findUserByEmail } from '../accounts/queries.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken, newApiToken } from '../accounts/tokens.ts'
import type { Db, Transaction } from '../platform/db/database.ts'
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
  updateTokensOfMakerAsRevoked,
  upsertMember
} from './queries.for-settings.ts'
import { listWorkshopAgencies } from './queries.ts'
import type { ApiToken } from './tables.for-team.ts'

type Given = Pick<Services, 'db' | 'clock'>

/** Days. From one annual workshop to the end of the next; whoever needs more time makes another token. */
const LONGEST_TOKEN = 400
const DAY_MS = 24 * 60 * 60 * 1000

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

/** What somebody made while they were an organiser works no longer when they are none. */
const revokeTokensOf = async (tx: Transaction, access: Access, workshopId: string, userId: string, now: Date) => {
  const tokens = await updateTokensOfMakerAsRevoked(tx, workshopId, userId, now)
  if (tokens === 0) return
  await recordDeed(tx, { now, access, workshopId, deed: 'tokens.revoke', subjectId: userId, detail: { tokens } })
}

/** Gives a person with an account a role, or another one. Problems: 404 member-not-found, 422 invalid-member, 409 last-organiser. */
export const setMember = ({ db, clock }: Given, access: Access, workshopId: string, given: NewMember): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    const user = await findUserByEmail(tx, given.email.toLowerCase())
    if (!user) throw memberNotFound('Nobody with this address has an account here.')
    const organisers = await lockOrganisers(tx, workshopId)
    const isLast = organisers.length === 1 && organisers[0]!.userId === user.id && given.role !== 'organiser'
    if (isLast) throw lastOrganiser('Make somebody else organiser first.')
    const agencyId = await agencyFor(tx, workshopId, given.role, given.agency)
    await upsertMember(tx, { workshopId, userId: user.id, role: given.role, agencyId, createdAt: now })
    if (given.role !== 'organiser') await revokeTokensOf(tx, access, workshopId, user.id, now)
    await recordDeed(tx, {
      now,
      access,
      workshopId,
      deed: 'team.set',
      subjectId: user.id,
      detail: { role: given.role }
    })
  })

/** Ends a membership, and the tokens that the person made; it works with the next request. */
export const removeMember = ({ db, clock }: Given, access: Access, workshopId: string, userId: string): Promise<void> =>
  db.transaction(async (tx) => {
    const now = clock()
    const organisers = await lockOrganisers(tx, workshopId)
    if (organisers.length === 1 && organisers[0]!.userId === userId)
      throw lastOrganiser('Make somebody else organiser first.')
    if (!(await deleteMember(tx, workshopId, userId))) throw memberNotFound('This person is not in the team.')
    await revokeTokensOf(tx, access, workshopId, userId, now)
    await recordDeed(tx, { now, access, workshopId, deed: 'team.remove', subjectId: userId })
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
    if (userId === undefined) throw notAllowed('Tokens are made by people.')
    const expiresAt = new Date(given.expiresAt)
    if (expiresAt <= now)
      throw invalidMember('The token would have expired already.', atField('expiresAt', 'is not a time in the future'))
    if (expiresAt.getTime() - now.getTime() > LONGEST_TOKEN * DAY_MS) {
      const detail = `is more than ${LONGEST_TOKEN} days from now`
      throw invalidMember('The token would be good for too long.', atField('expiresAt', detail))
    }
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

/** Lets a person at their own registration: a link is spent, and a sign-in of this browser comes of it. */
import type { FastifyRequest } from 'fastify'
import { recordDeed } from '../accounts/audit.ts'
import { notSignedIn } from '../accounts/problems.ts'
import type { Access } from '../accounts/rules.ts'
import { hashOfToken } from '../accounts/tokens.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { linkSpent } from './problems.ts'
import { endSignIn, findGoodLink, findSignedIn, insertSignIn, lockGoodLink, updateLink } from './queries.ts'
import { signInEndsAt } from './rules.ts'
import { cookieName, isSecret, newSecret } from './tokens.ts'

/** Who is at their own registration, and nowhere else. */
export type Registrant = { workshop: Workshop; participantId: string; signInId: string; access: Access }

type Given = Pick<Services, 'db' | 'clock'>

/** Looks without touching: programs that check mail for dangers open every link in it. Problem: 410 link-spent. */
export const requireGoodLink = async ({ db, clock }: Given, token: string): Promise<void> => {
  const link = isSecret(token) && (await findGoodLink(db, hashOfToken(token), clock()))
  if (!link) throw linkSpent('The link is unknown, was used, or is older than half an hour.')
}

/** Spends the link; the secret goes into a cookie and nowhere else. Problem: 410 link-spent. */
export const signInByLink = ({ db, clock }: Given, token: string): Promise<{ secret: string; expiresAt: Date }> =>
  db.transaction(async (tx) => {
    const now = clock()
    const link = isSecret(token) ? await lockGoodLink(tx, hashOfToken(token), now) : undefined
    if (!link) throw linkSpent('The link is unknown, was used, or is older than half an hour.')
    const { workshopId, participantId } = link
    const secret = newSecret()
    const expiresAt = signInEndsAt(now)
    const signIn = { id: newId(now), participantId, tokenHash: hashOfToken(secret), createdAt: now, expiresAt }
    await updateLink(tx, workshopId, link.id, { usedAt: now })
    await insertSignIn(tx, workshopId, signIn)
    await recordDeed(tx, {
      now,
      access: accessOf(participantId),
      workshopId,
      deed: 'registration.sign-in',
      subjectId: participantId
    })
    return { secret, expiresAt }
  })

/** What acts are told of somebody who has no account: no role, no permission, only who it is. */
const accessOf = (participantId: string): Access => ({
  principalId: participantId,
  userId: undefined,
  tokenId: undefined,
  signInId: undefined,
  participantId,
  displayName: '',
  isAdministrator: false,
  mayConvene: false,
  member: undefined
})

/** Undefined for a stranger, and where the sign-in has ended. */
export const findRegistrant = async (
  { db, clock, config }: Given & Pick<Services, 'config'>,
  cookies: Record<string, string | undefined>
): Promise<Registrant | undefined> => {
  const secret = cookies[cookieName(config)]
  const found = isSecret(secret) ? await findSignedIn(db, hashOfToken(secret), clock()) : undefined
  if (!found) return undefined
  const { signIn, workshop } = found
  const { participantId } = signIn
  return { workshop, participantId, signInId: signIn.id, access: accessOf(participantId) }
}

/** For the guard: how people are known for what is their own. Problem: 401 not-signed-in. */
export const ownRegistration = (services: Given & Pick<Services, 'config'>) => async (request: FastifyRequest) => {
  const registrant = await findRegistrant(services, request.cookies)
  if (!registrant) throw notSignedIn('Open the link that was sent to you, or ask for a new one.')
  request.setDecorator('registrant', registrant)
}

/** Whom the guard let pass. Throws where it did not stand. */
export const registrantOf = (request: FastifyRequest): Registrant => {
  const registrant = request.getDecorator<Registrant | undefined>('registrant')
  if (!registrant) throw new Error(`${request.routeOptions.url} is not for registrants`)
  return registrant
}

export const signOut = ({ db, clock }: Given, { workshop, signInId }: Registrant): Promise<void> =>
  endSignIn(db, workshop.id, signInId, clock())

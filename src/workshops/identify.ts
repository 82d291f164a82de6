/** Turns what a request shows into an access: a person by a sign-in, a machine by an API token. */
import type { Credentials } from '../accounts/credentials.ts'
import type { Access } from '../accounts/rules.ts'
import type { Services } from '../services.ts'
import { type LookUps, touchToken } from './queries.for-guard.ts'
import type { Workshop } from './tables.ts'

/** How long the use of a token may go unwritten: one statement less for nearly every request. */
const TOUCH_EVERY_MS = 60_000
const SLUG = /^[a-z0-9-]{1,60}$/

type Standing = { access: Access | undefined; workshop: Workshop | undefined }

/** One statement. Ended, expired and revoked credentials, and those of disabled people, are as none. */
export const identify = async (
  services: Pick<Services, 'db' | 'clock'>,
  lookUps: LookUps,
  credentials: Credentials | undefined,
  asked: string | undefined
): Promise<Standing> => {
  const slug = asked !== undefined && SLUG.test(asked) ? asked : null
  const known =
    credentials === undefined
      ? undefined
      : 'signInId' in credentials
        ? await person(services, lookUps, credentials.signInId, slug)
        : await machine(services, lookUps, credentials.tokenHash, slug)
  if (known !== undefined) return known
  return { access: undefined, workshop: slug === null ? undefined : await lookUps.bySlug(slug) }
}

type Look<A extends unknown[]> = (
  services: Pick<Services, 'db' | 'clock'>,
  lookUps: LookUps,
  ...given: A
) => Promise<Standing | undefined>

const person: Look<[string, string | null]> = async ({ clock }, lookUps, signInId, slug) => {
  const found = await lookUps.bySignIn(signInId, slug)
  if (!found || found.endedAt || found.user.disabledAt || found.expiresAt <= clock()) return undefined
  const { user, member } = found
  const workshop = found.workshop ?? undefined
  const access: Access = {
    principalId: user.id,
    userId: user.id,
    tokenId: undefined,
    signInId,
    displayName: user.displayName,
    isAdministrator: user.isAdministrator,
    mayConvene: user.mayConvene,
    member: workshop && member ? { workshopId: workshop.id, ...member } : undefined
  }
  return { access, workshop }
}

const machine: Look<[string, string | null]> = async ({ db, clock }, lookUps, tokenHash, slug) => {
  const now = clock()
  const found = await lookUps.byToken(tokenHash, slug)
  if (!found || found.token.revokedAt || found.makerDisabledAt || found.token.expiresAt <= now) return undefined
  const { id, name, workshopId, role, agencyId, lastUsedAt } = found.token
  const notSince = new Date(now.getTime() - TOUCH_EVERY_MS)
  if (lastUsedAt === null || lastUsedAt < notSince) await touchToken(db, id, now, notSince)
  const workshop = found.workshop ?? undefined
  const access: Access = {
    principalId: id,
    userId: undefined,
    tokenId: id,
    signInId: undefined,
    displayName: name,
    isAdministrator: false,
    mayConvene: false,
    member: workshop?.id === workshopId ? { workshopId, role, agencyId } : undefined
  }
  return { access, workshop }
}

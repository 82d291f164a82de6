/** Issues a person a new badge: the one that was lost, or seen on a photograph, stops working at once. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { badgeToken, badgeTokenHash } from '../participants/badge-token.ts'
import { participantNotFound } from '../participants/problems.ts'
import { insertBadgeTokens, lockParticipant, revokeBadgeTokens } from '../participants/queries.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'

/** The token itself leaves on paper only. Problems: 404 participant-not-found. */
export const reissueBadge = (
  { db, clock, secrets }: Pick<Services, 'db' | 'clock' | 'secrets'>,
  access: Access,
  workshopId: string,
  participantId: string
): Promise<{ participantId: string; issuedAt: Date }> =>
  db.transaction(async (tx) => {
    const now = clock()
    const person = await lockParticipant(tx, workshopId, participantId)
    if (!person) throw participantNotFound('This person is not on the list.')
    const id = newId(now)
    const tokenHash = badgeTokenHash(badgeToken(secrets.key('badges'), id))
    await revokeBadgeTokens(tx, workshopId, participantId, now)
    await insertBadgeTokens(tx, [{ workshopId, id, participantId, tokenHash, issuedAt: now }])
    await recordDeed(tx, { now, access, workshopId, deed: 'badges.reissue', subjectId: participantId })
    return { participantId, issuedAt: now }
  })

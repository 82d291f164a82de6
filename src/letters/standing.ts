/** Finds out whether a person has earned the certificate of attendance, and what is missing if not. */
import { listCheckpoints, listPassages } from '../attendance/queries.ts'
import { staysOf } from '../attendance/rules.ts'
import { participantNotFound } from '../participants/problems.ts'
import { findParticipant } from '../participants/queries.for-lists.ts'
import { EVERYBODY, type Scope } from '../participants/rules.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import { findLatestCertificate, listVisitedCheckpoints } from './queries.ts'
import { type CertificateStanding, certificateStandingOf, isTakenBack } from './rules.ts'

/** The days on which somebody stood at one of these checkpoints. A session that is not scheduled has no day. */
const daysOfCheckpoints = (
  doors: Awaited<ReturnType<typeof listCheckpoints>>,
  timeZone: string,
  ids: Iterable<string>
): Set<string> => {
  const dayOf = new Map(
    doors.map(({ id, day, startsAt }) => [id, day ?? (startsAt ? dayIn(timeZone, startsAt) : undefined)])
  )
  return new Set([...ids].flatMap((id) => dayOf.get(id) ?? []))
}

/**
 * For screens that offer the certificate, or say when it will be there. `scope`: whose people the reader may see;
 * the person themself needs none. Problem: 404 participant-not-found.
 */
export const certificateStanding = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  workshop: Workshop,
  participantId: string,
  scope: Scope = EVERYBODY
): Promise<CertificateStanding> => {
  const { id: workshopId, timeZone } = workshop
  const person = await findParticipant(db, workshopId, scope, participantId)
  if (!person) throw participantNotFound('This person is not on the list.')
  const doors = await listCheckpoints(db, workshopId)
  const stays = staysOf(await listPassages(db, workshopId, { participantIds: [participantId] }))
  return certificateStandingOf({
    workshop,
    today: dayIn(timeZone, clock()),
    isConfirmed: person.state === 'confirmed',
    isRevoked: isTakenBack(await findLatestCertificate(db, workshopId, participantId)),
    daysTaken: daysOfCheckpoints(doors, timeZone, await listVisitedCheckpoints(db, workshopId)),
    daysPresent: daysOfCheckpoints(
      doors,
      timeZone,
      stays.map(({ checkpointId }) => checkpointId)
    )
  })
}

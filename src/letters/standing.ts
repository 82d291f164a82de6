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
import type { IssuedDocument } from './tables.ts'

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

type Reading = Pick<Services, 'db' | 'clock'>
type Somebody = { id: string; state: string }

/** Of several people by the same few statements as of one. `last`: the latest certificate of each, revoked or not. */
export const certificateStandings = async (
  { db, clock }: Reading,
  workshop: Workshop,
  people: Somebody[],
  last: ReadonlyMap<string, Pick<IssuedDocument, 'revokedAt' | 'reason'>>
): Promise<Map<string, CertificateStanding>> => {
  const { id: workshopId, timeZone } = workshop
  const doors = await listCheckpoints(db, workshopId)
  const only = people.length === 1 ? { participantIds: people.map(({ id }) => id) } : {}
  const stays = staysOf(await listPassages(db, workshopId, only))
  const daysTaken = daysOfCheckpoints(doors, timeZone, await listVisitedCheckpoints(db, workshopId))
  const visited = new Map<string, string[]>()
  for (const { participantId, checkpointId } of stays)
    visited.set(participantId, [...(visited.get(participantId) ?? []), checkpointId])
  const today = dayIn(timeZone, clock())
  return new Map(
    people.map(({ id, state }) => {
      const daysPresent = daysOfCheckpoints(doors, timeZone, visited.get(id) ?? [])
      const facts = { workshop, today, isConfirmed: state === 'confirmed', daysTaken, daysPresent }
      return [id, certificateStandingOf({ ...facts, isRevoked: isTakenBack(last.get(id)) })]
    })
  )
}

/**
 * For screens that offer the certificate, or say when it will be there. `scope`: whose people the reader may see;
 * the person themself needs none. Problem: 404 participant-not-found.
 */
export const certificateStanding = async (
  services: Reading,
  workshop: Workshop,
  participantId: string,
  scope: Scope = EVERYBODY
): Promise<CertificateStanding> => {
  const person = await findParticipant(services.db, workshop.id, scope, participantId)
  if (!person) throw participantNotFound('This person is not on the list.')
  const last = await findLatestCertificate(services.db, workshop.id, participantId)
  const standings = await certificateStandings(
    services,
    workshop,
    [person],
    new Map(last ? [[participantId, last]] : [])
  )
  return standings.get(participantId)!
}

/** Takes what was scanned at a door, or told there by name: each gets a verdict and is kept once. */
import type { Access } from '../accounts/rules.ts'
import { badgeTokenHash } from '../participants/badge-token.ts'
import { participantNotFound } from '../participants/problems.ts'
import { lockParticipant } from '../participants/queries.ts'
import type { Services } from '../services.ts'
import type { Admission, NewScanGiven } from './contract.ts'
import { findLiveBadge } from './queries.ts'
import { type Seen, type Taken, takeScans } from './take-scans.ts'

type Given = Pick<Services, 'db' | 'clock'>

const seen = ({ id, checkpoint, direction = 'in', happenedAt, device }: Omit<Admission, 'participantId'>) => ({
  id: id.toLowerCase(), // as the database gives it back
  checkpointId: checkpoint.toLowerCase(),
  direction,
  happenedAt: new Date(happenedAt),
  device
})

/** Answers in the order given, with the ids as they were sent. */
export const checkIn = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  batch: NewScanGiven[]
): Promise<Taken[]> =>
  db.transaction(async (tx) => {
    const scans = batch.map(({ token, ...scan }): Seen => ({ ...seen(scan), tokenHash: badgeTokenHash(token) }))
    const by = { receivedAt: clock(), scannedBy: access.principalId }
    const taken = await takeScans(tx, workshopId, scans, by)
    return taken.map((scan, i) => ({ ...scan, id: batch[i]!.id }))
  })

/** As if the person's badge had been scanned. Problem: 404 participant-not-found. */
export const admit = (
  { db, clock }: Given,
  access: Access,
  workshopId: string,
  { participantId, ...given }: Admission
): Promise<Taken> =>
  db.transaction(async (tx) => {
    const person = await lockParticipant(tx, workshopId, participantId)
    const badge = person && (await findLiveBadge(tx, workshopId, person.id))
    if (!badge) throw participantNotFound('This person is not on the list.')
    const scan = { ...seen(given), tokenHash: badge.tokenHash, participantId: person.id }
    const by = { receivedAt: clock(), scannedBy: access.principalId }
    const [taken] = await takeScans(tx, workshopId, [scan], by)
    return { ...taken!, id: given.id }
  })

/** Sets right what scans say of a person: takes some back and adds one by hand, in one act and with one reason. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import { participantNotFound } from '../participants/problems.ts'
import { lockParticipant } from '../participants/queries.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import { atField } from '../platform/problem.ts'
import { dayIn } from '../platform/zones.ts'
import type { Services } from '../services.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { Correction, Verdict } from './contract.ts'
import { invalidCorrection, personNotConfirmed } from './problems.ts'
import { findLiveBadge, listCheckpoints, listScansById } from './queries.ts'
import { takeBack } from './take-back.ts'
import { takeScans } from './take-scans.ts'

type Given = Pick<Services, 'db' | 'clock'>

const refuse = (field: string, detail: string) => invalidCorrection('This cannot have been so.', atField(field, detail))

/** When and at which door. Problem: 422 invalid-correction. */
const placeOf = async (tx: Transaction, workshop: Workshop, { checkpoint, happenedAt }: Correction, now: Date) => {
  const door = (await listCheckpoints(tx, workshop.id)).find(({ id }) => id === checkpoint.toLowerCase())
  if (!door) throw refuse('checkpoint', 'is no door of this workshop')
  const at = new Date(happenedAt)
  if (at > now) throw refuse('happenedAt', 'is in the future')
  const day = door.day ?? (door.startsAt && dayIn(workshop.timeZone, door.startsAt))
  if (day && dayIn(workshop.timeZone, at) !== day) throw refuse('happenedAt', `is not on ${day}, the day of this door`)
  return { checkpointId: door.id, happenedAt: at }
}

/** Problem: 422 invalid-correction, when a scan is another person's or nobody's. */
const requireOwn = async (tx: Transaction, workshopId: string, participantId: string, ids: string[]) => {
  const own = new Set(
    (await listScansById(tx, workshopId, ids))
      .filter((scan) => scan.participantId === participantId)
      .map(({ id }) => id)
  )
  const at = ids.findIndex((id) => !own.has(id))
  if (at >= 0) throw refuse(`voids/${at}`, 'is no scan of this person')
}

/** Problems: 404 participant-not-found, 409 person-not-confirmed or scan-already-voided, 422 invalid-correction. */
export const correctAttendance = (
  { db, clock }: Given,
  access: Access,
  workshop: Workshop,
  correction: Correction
): Promise<{ id: string; participantId: string; verdict: Verdict }> =>
  db.transaction(async (tx) => {
    const now = clock()
    const { participantId, direction = 'in', reason } = correction
    const voids = (correction.voids ?? []).map((id) => id.toLowerCase())
    const [workshopId, scannedBy] = [workshop.id, access.principalId]
    const person = await lockParticipant(tx, workshopId, participantId)
    const badge = person && (await findLiveBadge(tx, workshopId, person.id))
    if (!badge) throw participantNotFound('This person is not on the list.')
    if (person.state !== 'confirmed') throw personNotConfirmed('Confirm the person first: others are not counted.')
    const place = await placeOf(tx, workshop, correction, now)
    await requireOwn(tx, workshopId, person.id, voids)
    for (const id of voids) await takeBack(tx, access, workshopId, id, reason, now)
    const scan = { ...place, id: newId(now), tokenHash: badge.tokenHash, direction, device: 'console', reason }
    const [taken] = await takeScans(tx, workshopId, [scan], { receivedAt: now, scannedBy })
    const detail = { scan: scan.id, ...(voids.length > 0 && { voids }) }
    await recordDeed(tx, { now, access, workshopId, deed: 'attendance.correct', subjectId: person.id, detail })
    return { id: scan.id, participantId: person.id, verdict: taken!.verdict }
  })

/** Takes back a scan that was a mistake: the scan stays, another row says so and why. */
import { recordDeed } from '../accounts/audit.ts'
import type { Access } from '../accounts/rules.ts'
import type { Transaction } from '../platform/db/database.ts'
import { newId } from '../platform/id.ts'
import type { Services } from '../services.ts'
import { scanAlreadyVoided, scanNotFound } from './problems.ts'
import { insertScans, listScansById } from './queries.ts'

/** Inside another deed. Problems: 404 scan-not-found, 409 scan-already-voided. */
export const takeBack = async (
  tx: Transaction,
  access: Access,
  workshopId: string,
  id: string,
  reason: string,
  now: Date
): Promise<void> => {
  const [scan] = await listScansById(tx, workshopId, [id])
  if (!scan || scan.voids !== null) throw scanNotFound('No scan has this id.')
  const { checkpointId, tokenHash, badgeTokenId, participantId, direction } = scan
  const row = {
    workshopId,
    id: newId(now),
    checkpointId,
    tokenHash,
    badgeTokenId,
    participantId,
    direction,
    verdict: 'voided' as const,
    device: 'console',
    happenedAt: now,
    receivedAt: now,
    scannedBy: access.principalId,
    voids: id,
    reason
  }
  const added = await insertScans(tx, [row])
  if (added.length === 0) throw scanAlreadyVoided('It was taken back before.')
  await recordDeed(tx, { now, access, workshopId, deed: 'attendance.void', subjectId: id })
}

export const voidScan = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  id: string,
  reason: string
): Promise<void> => db.transaction((tx) => takeBack(tx, access, workshopId, id, reason, clock()))

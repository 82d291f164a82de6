/** Takes a batch of scans: each gets a verdict and is kept once, however often and from wherever it is sent. */
import type { Access } from '../accounts/rules.ts'
import { badgeTokenHash } from '../participants/badge-token.ts'
import type { Services } from '../services.ts'
import type { NewScanGiven, Verdict } from './contract.ts'
import {
  insertScans,
  listCheckpoints,
  listPassages,
  listScansById,
  lockScannedTokens,
  type ScannedToken
} from './queries.ts'
import { type Passage, staysOf, verdictOf } from './rules.ts'
import type { NewScan, Scan } from './tables.ts'

export type ScanResult = { id: string; verdict: Verdict; replayed: boolean; person: ScannedToken | null }

const isSame = (stored: Scan, row: NewScan) =>
  stored.tokenHash === row.tokenHash && stored.checkpointId === row.checkpointId

/** In the order given. A repeated id answers as the first time; the id of another scan is a `mismatch`. */
export const checkIn = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  batch: NewScanGiven[]
): Promise<ScanResult[]> =>
  db.transaction(async (tx) => {
    const hashes = new Map(batch.map(({ token }) => [token, badgeTokenHash(token)]))
    const locked = await lockScannedTokens(tx, workshopId, [...hashes.values()])
    const tokens = new Map(locked.map((token) => [token.tokenHash, token]))
    const doors = new Set((await listCheckpoints(tx, workshopId)).map(({ id }) => id))
    const participantIds = [...new Set(locked.map(({ participantId }) => participantId))]
    const passages: Passage[] =
      participantIds.length === 0 ? [] : await listPassages(tx, workshopId, { participantIds })
    const known = new Map(
      (
        await listScansById(
          tx,
          workshopId,
          batch.map(({ id }) => id)
        )
      ).map((scan) => [scan.id, scan])
    )

    const rows = new Map<string, NewScan>()
    for (const given of [...batch].sort((a, b) => Date.parse(a.happenedAt) - Date.parse(b.happenedAt))) {
      if (known.has(given.id) || rows.has(given.id) || !doors.has(given.checkpoint)) continue
      const token = tokens.get(hashes.get(given.token)!)
      const at = {
        participantId: token?.participantId ?? '',
        checkpointId: given.checkpoint,
        happenedAt: new Date(given.happenedAt)
      }
      const before = passages.filter(
        (other) =>
          other.participantId === at.participantId &&
          other.checkpointId === at.checkpointId &&
          other.happenedAt <= at.happenedAt
      )
      const { direction = 'in' } = given
      const facts = token && { revoked: token.revokedAt !== null, state: token.state }
      const verdict = verdictOf({ token: facts, direction, inside: staysOf(before)[0]?.inside ?? false })
      if (token) passages.push({ ...at, verdict })
      rows.set(given.id, {
        workshopId,
        id: given.id,
        checkpointId: given.checkpoint,
        tokenHash: hashes.get(given.token)!,
        badgeTokenId: token?.id ?? null,
        participantId: token?.participantId ?? null,
        direction,
        verdict,
        device: given.device,
        happenedAt: at.happenedAt,
        receivedAt: clock(),
        scannedBy: access.principalId
      })
    }
    const added = new Set(await insertScans(tx, [...rows.values()]))
    const late = [...rows.keys()].filter((id) => !added.has(id)) // the same id arrived from elsewhere at this moment
    for (const scan of late.length === 0 ? [] : await listScansById(tx, workshopId, late)) known.set(scan.id, scan)

    const told = new Set<string>()
    return batch.map((given): ScanResult => {
      const person = tokens.get(hashes.get(given.token)!) ?? null
      const stored = known.get(given.id) ?? (told.has(given.id) ? (rows.get(given.id) as Scan | undefined) : undefined)
      if (stored) {
        const same = isSame(stored, { ...stored, tokenHash: hashes.get(given.token)!, checkpointId: given.checkpoint })
        return {
          id: given.id,
          verdict: same ? stored.verdict : 'mismatch',
          replayed: same,
          person: same ? person : null
        }
      }
      const row = rows.get(given.id)
      if (!row) return { id: given.id, verdict: 'no-checkpoint', replayed: false, person: null }
      told.add(given.id)
      if (row.tokenHash !== hashes.get(given.token))
        return { id: given.id, verdict: 'mismatch', replayed: false, person: null }
      return { id: given.id, verdict: row.verdict, replayed: false, person }
    })
  })

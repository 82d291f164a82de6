/** Takes a batch of scans: each gets a verdict and is kept once, however often and from wherever it is sent. */
import type { Access } from '../accounts/rules.ts'
import { badgeTokenHash } from '../participants/badge-token.ts'
import type { Services } from '../services.ts'
import type { NewScanGiven, Verdict } from './contract.ts'
import {
  insertScans,
  listCheckpoints,
  listPassages,
  listScannedTokens,
  listScansById,
  lockBadgeHolders,
  type ScannedToken
} from './queries.ts'
import { COUNTS, type Passage, stayKey, staysOf, verdictOf } from './rules.ts'
import type { NewScan } from './tables.ts'

type ScanResult = { id: string; verdict: Verdict; replayed: boolean; person: ScannedToken | null }

/** A scan as given, with what its token is known by. */
type Seen = Pick<NewScan, 'id' | 'tokenHash' | 'checkpointId' | 'direction' | 'happenedAt' | 'device'>

const seen = ({ id, token, checkpoint, direction = 'in', happenedAt, device }: NewScanGiven): Seen => ({
  id: id.toLowerCase(), // as the database gives it back
  tokenHash: badgeTokenHash(token),
  checkpointId: checkpoint.toLowerCase(),
  direction,
  happenedAt: new Date(happenedAt),
  device
})

const isSame = (one: Seen, other: Seen) =>
  one.tokenHash === other.tokenHash && one.checkpointId === other.checkpointId && one.direction === other.direction

type Tokens = Map<string, ScannedToken>

/** Each scan with its verdict, judged in the order in which they happened, whatever the order of arrival. */
const judge = (scans: Seen[], tokens: Tokens, before: Passage[]): (Seen & Pick<NewScan, 'verdict'>)[] => {
  const passages = new Map<string, Passage[]>()
  const note = (passage: Passage) => {
    const key = stayKey(passage)
    passages.set(key, [...(passages.get(key) ?? []), passage])
  }
  for (const passage of before) note(passage)
  return [...scans]
    .sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())
    .map((scan) => {
      const { tokenHash, checkpointId, direction, happenedAt } = scan
      const token = tokens.get(tokenHash)
      if (!token) return { ...scan, verdict: verdictOf({ token, direction, inside: false }) }
      const { participantId, state, revokedAt } = token
      const earlier = (passages.get(stayKey({ participantId, checkpointId })) ?? []).filter(
        (other) => other.happenedAt <= happenedAt
      )
      const inside = staysOf(earlier)[0]?.inside ?? false
      const verdict = verdictOf({ token: { revoked: revokedAt !== null, state }, direction, inside })
      if (COUNTS.includes(verdict)) note({ participantId, checkpointId, verdict, happenedAt })
      return { ...scan, verdict }
    })
}

/**
 * Answers in the order given. An id that is repeated answers as the first time; the id of another scan (another badge,
 * door or direction) is a `mismatch`.
 */
export const checkIn = (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  access: Access,
  workshopId: string,
  batch: NewScanGiven[]
): Promise<ScanResult[]> =>
  db.transaction(async (tx) => {
    const given = batch.map(seen)
    const hashes = [...new Set(given.map(({ tokenHash }) => tokenHash))]
    await lockBadgeHolders(tx, workshopId, hashes)
    const tokens: Tokens = new Map(
      (await listScannedTokens(tx, workshopId, hashes)).map((token) => [token.tokenHash, token])
    )
    const doors = new Set((await listCheckpoints(tx, workshopId)).map(({ id }) => id))
    const ids = given.map(({ id }) => id)
    const stored = new Map((await listScansById(tx, workshopId, ids)).map((scan) => [scan.id, scan]))

    const firsts = new Map<string, Seen>()
    for (const scan of given)
      if (!stored.has(scan.id) && !firsts.has(scan.id) && doors.has(scan.checkpointId)) firsts.set(scan.id, scan)
    const participantIds = [...new Set([...tokens.values()].map(({ participantId }) => participantId))]
    const checkpointIds = [...new Set([...firsts.values()].map(({ checkpointId }) => checkpointId))]
    const before =
      participantIds.length === 0 || checkpointIds.length === 0
        ? []
        : await listPassages(tx, workshopId, { participantIds, checkpointIds })
    const rows = judge([...firsts.values()], tokens, before).map((scan): NewScan => {
      const token = tokens.get(scan.tokenHash)
      return {
        ...scan,
        workshopId,
        badgeTokenId: token?.id ?? null,
        participantId: token?.participantId ?? null,
        receivedAt: clock(),
        scannedBy: access.principalId
      }
    })
    // in the order of ids, so that two batches with the same scans wait for each other and never in a circle
    const added = new Set(
      await insertScans(
        tx,
        [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
      )
    )
    const late = rows.filter(({ id }) => !added.has(id)).map(({ id }) => id) // arrived from elsewhere at this moment
    for (const scan of late.length === 0 ? [] : await listScansById(tx, workshopId, late)) stored.set(scan.id, scan)
    const kept = new Map(rows.map((row) => [row.id, row]))

    return given.map((scan, i): ScanResult => {
      const id = batch[i]!.id
      const known = stored.get(scan.id) ?? kept.get(scan.id)
      if (!known) return { id, verdict: 'no-checkpoint', replayed: false, person: null }
      if (!isSame(known, scan)) return { id, verdict: 'mismatch', replayed: false, person: null }
      const replayed = stored.has(scan.id) || firsts.get(scan.id) !== scan
      return { id, verdict: known.verdict, replayed, person: tokens.get(scan.tokenHash) ?? null }
    })
  })

/** Judges scans and keeps each once, however often and from wherever it is sent. */
import type { Transaction } from '../platform/db/database.ts'
import type { Verdict } from './contract.ts'
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

/** A scan as given, with what its badge is known by. `participantId`: the person was told by name, not by the badge. */
export type Seen = Pick<NewScan, 'id' | 'tokenHash' | 'checkpointId' | 'direction' | 'happenedAt' | 'device'> & {
  participantId?: string
  reason?: string
}
export type Taken = { id: string; verdict: Verdict; replayed: boolean; person: ScannedToken | null }

/** The same person at the same door: who was told by name is the same under a newer badge. */
const isSame = (known: NewScan, scan: Seen) =>
  (known.tokenHash === scan.tokenHash ||
    (scan.participantId !== undefined && known.participantId === scan.participantId)) &&
  known.checkpointId === scan.checkpointId &&
  known.direction === scan.direction

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
export const takeScans = async (
  tx: Transaction,
  workshopId: string,
  given: Seen[],
  { receivedAt, scannedBy }: Required<Pick<NewScan, 'receivedAt' | 'scannedBy'>>
): Promise<Taken[]> => {
  const hashes = [...new Set(given.map(({ tokenHash }) => tokenHash))]
  await lockBadgeHolders(tx, workshopId, hashes)
  const tokens: Tokens = new Map(
    (await listScannedTokens(tx, workshopId, hashes)).map((token) => [token.tokenHash, token])
  )
  const doors = new Set((await listCheckpoints(tx, workshopId)).map(({ id }) => id))
  const ids = given.map(({ id }) => id)
  const stored = new Map<string, NewScan>((await listScansById(tx, workshopId, ids)).map((scan) => [scan.id, scan]))

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
      receivedAt,
      scannedBy
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

  return given.map((scan): Taken => {
    const known = stored.get(scan.id) ?? kept.get(scan.id)
    if (!known) return { id: scan.id, verdict: 'no-checkpoint', replayed: false, person: null }
    if (!isSame(known, scan)) return { id: scan.id, verdict: 'mismatch', replayed: false, person: null }
    const replayed = stored.has(scan.id) || firsts.get(scan.id) !== scan
    return { id: scan.id, verdict: known.verdict, replayed, person: tokens.get(scan.tokenHash) ?? null }
  })
}

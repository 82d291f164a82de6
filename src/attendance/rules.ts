/** The verdict of a scan and what scans add up to. Pure: the same function decides on server and scanner. */
import type { ParticipantState } from '../participants/tables.ts'
import type { Scan } from './tables.ts'

type ScanFacts = {
  token: { revoked: boolean; state: ParticipantState } | undefined
  direction: Scan['direction']
  /** Was the person inside when it happened, by the scans known so far? */
  inside: boolean
}

/** Every scan gets a verdict and is kept, unknown codes too. A second sight is no second entry. */
export const verdictOf = ({ token, direction, inside }: ScanFacts): Scan['verdict'] => {
  if (!token) return 'unknown'
  if (token.revoked) return 'revoked'
  if (token.state !== 'confirmed') return 'not-confirmed'
  if (direction === 'out') return 'left'
  return inside ? 'already-in' : 'admitted'
}

/** Verdicts that say where a person was. */
export const COUNTS: readonly Scan['verdict'][] = ['admitted', 'already-in', 'left']

export type Passage = { participantId: string; checkpointId: string; verdict: Scan['verdict']; happenedAt: Date }
export type Stay = { participantId: string; checkpointId: string; firstInAt: Date; lastAt: Date; inside: boolean }

/** One key for a person at a checkpoint. */
export const stayKey = ({ participantId, checkpointId }: { participantId: string; checkpointId: string }) =>
  `${participantId} ${checkpointId}`

/** Scans that were not taken back -> who was at which checkpoint. Leaving without having come is not a stay. */
export const staysOf = (passages: Passage[]): Stay[] => {
  const stays = new Map<string, Stay>()
  for (const passage of [...passages].sort((a, b) => a.happenedAt.getTime() - b.happenedAt.getTime())) {
    const stay = stays.get(stayKey(passage))
    const enters = passage.verdict !== 'left'
    if (stay) {
      stay.lastAt = passage.happenedAt
      stay.inside = enters
    } else if (enters) {
      const { participantId, checkpointId, happenedAt } = passage
      stays.set(stayKey(passage), {
        participantId,
        checkpointId,
        firstInAt: happenedAt,
        lastAt: happenedAt,
        inside: true
      })
    }
  }
  return [...stays.values()]
}

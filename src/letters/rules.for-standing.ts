/** Who may be sent which letter, and what is in the way. Pure. */
import type { ParticipantState } from '../participants/tables.ts'
import { isTakenBack, saysTheSame } from './rules.ts'
import type { IssuedDocument, IssuedFacts, LetterKind } from './tables.ts'

/**
 * `issued`: valid, and says what is true; `outdated`: valid, and would say something else now; `new`: could be issued;
 * `revoked`: the organisers took it back. The others say what is in the way.
 */
export const STANDINGS = [
  'issued',
  'outdated',
  'new',
  'revoked',
  'not-invited',
  'not-confirmed',
  'no-passport',
  'no-signatory',
  'too-early',
  'too-few-days'
] as const
export type Standing = (typeof STANDINGS)[number]

/** By whom a letter can be had: an applicant has not been chosen yet, and who waits has no place to be invited to. */
const INVITED: ReadonlySet<ParticipantState> = new Set(['nominated', 'invited', 'confirmed'])
/** A State lets in whom it is told of: those who were invited by name. */
const EXPECTED: ReadonlySet<ParticipantState> = new Set(['invited', 'confirmed'])

type Facts = {
  kind: LetterKind
  /** Undefined for a note verbale, which goes to a State. */
  state: ParticipantState | undefined
  hasPassport: boolean
  hasSignatory: boolean
}

/** What is in the way of a letter, if anything is. A note verbale is initialled, so that it needs no signatory. */
export const obstacleOf = ({ kind, state, hasPassport, hasSignatory }: Facts): Standing | undefined => {
  if (kind === 'note-verbale') return undefined
  if (kind === 'invitation-letter' && !(state && INVITED.has(state))) return 'not-invited'
  if (kind === 'visa-letter' && !(state && EXPECTED.has(state))) return 'not-invited'
  if (kind === 'visa-letter' && !hasPassport) return 'no-passport'
  return hasSignatory ? undefined : 'no-signatory'
}

/** `isOurs`: its code is the one that our secret makes, so that it can be printed again. */
export const standingOfLast = (
  last: Pick<IssuedDocument, 'revokedAt' | 'reason' | 'facts'> | undefined,
  facts: IssuedFacts,
  isOurs: boolean
): 'issued' | 'outdated' | 'new' | 'revoked' => {
  if (!last) return 'new'
  if (isTakenBack(last)) return 'revoked'
  if (last.revokedAt !== null) return 'new'
  return isOurs && saysTheSame(last.facts, facts) ? 'issued' : 'outdated'
}

/** Begins its number within the letters of a workshop. */
const SERIES: Record<LetterKind, string> = { 'invitation-letter': 'INV', 'visa-letter': 'VISA', 'note-verbale': 'NV' }

/** Such as UNODC/ROSEAP/2017/INV/0042. */
export const letterReference = (prefix: string, kind: LetterKind, number: number): string =>
  [prefix.replace(/\/+$/, ''), SERIES[kind], String(number).padStart(4, '0')].filter(Boolean).join('/')

/** What anybody but the consulate is shown of a passport's number: its last letters, if it is long enough to have any. */
export const maskedNumber = (number: string): string => `••••${number.length > 6 ? number.slice(-4) : ''}`

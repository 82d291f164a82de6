/** When a certificate of attendance is earned, and when what was issued is still true. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { daysOf } from '../workshops/rules.ts'
import type { Workshop } from '../workshops/tables.ts'
import type { IssuedDocument, IssuedFacts } from './tables.ts'

/**
 * `earned`, or what stands in the way: `not-confirmed` (not a confirmed participant), `too-early` (the last day has not
 * begun), `too-few-days`, `revoked` (earned, but the organisers took it back).
 */
export type CertificateStanding = {
  standing: 'earned' | 'not-confirmed' | 'too-early' | 'too-few-days' | 'revoked'
  /** Days of the workshop, YYYY-MM-DD, on which the person was present, of those on which attendance was taken. */
  daysPresent: string[]
  daysHeld: string[]
  /** How many days earn a certificate. */
  daysNeeded: number
  /** The day from which certificates are issued: the last of the workshop. */
  from: string
}

type StandingFacts = {
  workshop: Pick<Workshop, 'startsOn' | 'endsOn' | 'timeZone'>
  /** In the workshop's zone. */
  today: string
  isConfirmed: boolean
  /** The last one was taken back by the organisers. */
  isRevoked: boolean
  /** On which anybody was present, and on which this person was. */
  daysTaken: ReadonlySet<string>
  daysPresent: ReadonlySet<string>
}

/** Two days of three: who misses a third of a workshop did not attend it. */
const daysNeededOf = (held: number): number => Math.max(1, Math.ceil((held * 2) / 3))

/**
 * Earned from two thirds of the days on which attendance was taken, and from the morning of the last day, when people
 * leave. Until that day is over it counts as held, whether or not anybody has been scanned.
 */
export const certificateStandingOf = (facts: StandingFacts): CertificateStanding => {
  const { workshop, today, isConfirmed, isRevoked } = facts
  const isHeld = (day: string) => facts.daysTaken.has(day) || (day === workshop.endsOn && today <= day)
  const daysHeld = daysOf(workshop).filter(isHeld)
  const daysPresent = daysHeld.filter((day) => facts.daysPresent.has(day))
  const daysNeeded = daysNeededOf(daysHeld.length)
  const standing = !isConfirmed
    ? 'not-confirmed'
    : today < workshop.endsOn
      ? 'too-early'
      : daysPresent.length < daysNeeded
        ? 'too-few-days'
        : isRevoked
          ? 'revoked'
          : 'earned'
  return { standing, daysPresent, daysHeld, daysNeeded, from: workshop.endsOn }
}

/** The reason of what was revoked because a newer document says it better; any other was written by a person. */
export const SUPERSEDED = 'superseded'

/** Taken back, and not merely replaced. */
export const isTakenBack = (document: Pick<IssuedDocument, 'revokedAt' | 'reason'> | undefined): boolean =>
  document !== undefined && document.revokedAt !== null && document.reason !== SUPERSEDED

/** Field by field: facts that were stored as jsonb come back with their fields in another order. */
export const saysTheSame = (one: IssuedFacts, other: IssuedFacts): boolean => isDeepStrictEqual(one, other)

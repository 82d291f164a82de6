/** What becomes of an agenda when a workshop is made again: the same days and clock times, and nobody's name. Pure. */
import type { Session } from '../agenda/tables.ts'
import { clockIn, dayIn, instantIn } from '../platform/zones.ts'
import type { Workshop } from '../workshops/tables.ts'
import { dayPlus, daysFrom } from './rules.for-days.ts'

type Frame = Pick<Workshop, 'startsOn' | 'timeZone'>
type Times = Pick<Session, 'startsAt' | 'endsAt'>

const UNSCHEDULED: Times = { startsAt: null, endsAt: null }

/**
 * On the same day of the workshop, at the same time by the clock there. Not scheduled where the clock there never shows
 * that time, as in the night in which it is put forward.
 */
export const shifted = (from: Frame, to: Frame, { startsAt, endsAt }: Times): Times => {
  if (startsAt === null || endsAt === null) return UNSCHEDULED
  const times = [startsAt, endsAt].map((at) => {
    const [day, clock] = [dayIn(from.timeZone, at), clockIn(from.timeZone, at)]
    const then = instantIn(to.timeZone, dayPlus(to.startsOn, daysFrom(from.startsOn, day)), clock)
    return clockIn(to.timeZone, then) === clock ? then : undefined
  })
  const [start, end] = times
  return start && end && start < end ? { startsAt: start, endsAt: end } : UNSCHEDULED
}

const NOBODY = 'TBC'
/** What may stand beside an agency in a text that names nobody. */
const PLAIN = /(?<![\p{L}\p{N}])(tbc|tba|tbd|representatives?|experts?|of|from|the|and|et|de)(?![\p{L}\p{N}])/giu

type Agency = { agency: string; name: string }

const wordsOf = (text: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, flags)

/** The agencies that a text names, and the text without them. */
const namedIn = (text: string, agencies: Agency[]) => {
  let rest = text
  const named: string[] = []
  for (const { agency, name } of agencies) {
    const without = rest.replaceAll(wordsOf(name, 'giu'), ' ').replaceAll(wordsOf(agency, 'gu'), ' ')
    if (without !== rest) named.push(agency)
    rest = without
  }
  return { named, rest }
}

/** What is printed for a role until somebody is found: an agency stays, as it is or as "TBC (UNDP)"; people do not. */
export const roleText = (name: string, participantId: string | null, agencies: Agency[]): string => {
  const { named, rest } = namedIn(name, agencies)
  if (named.length === 0) return NOBODY
  const isAgencyAlone = participantId === null && !/[\p{L}\p{N}]/u.test(rest.replaceAll(PLAIN, ''))
  return isAgencyAlone ? name : `${NOBODY} (${named.join(', ')})`
}

/** What a workshop may be. Pure: facts in, faults out. */
import type { FieldFault } from '../platform/problem.ts'
import { daysBetween, isTimeZone } from '../platform/zones.ts'
import type { Workshop } from './tables.ts'

const LONGEST_DAYS = 60

type Frame = Pick<Workshop, 'startsOn' | 'endsOn' | 'timeZone'>

/** Everything that is wrong with the days and the zone. */
export const frameFaults = ({ startsOn, endsOn, timeZone }: Frame): FieldFault[] => {
  const faults: FieldFault[] = []
  if (endsOn < startsOn) faults.push({ pointer: '#/body/endsOn', detail: `is before the first day, ${startsOn}` })
  else if (daysBetween(startsOn, endsOn).length > LONGEST_DAYS) {
    faults.push({ pointer: '#/body/endsOn', detail: `is more than ${LONGEST_DAYS} days after the first day` })
  }
  if (!isTimeZone(timeZone)) {
    faults.push({ pointer: '#/body/timeZone', detail: `"${timeZone}" is not an IANA time zone such as Asia/Bangkok` })
  }
  return faults
}

export const daysOf = (workshop: Frame): string[] => daysBetween(workshop.startsOn, workshop.endsOn)

/** An address made of a title: lower-case Latin letters, digits and hyphens. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'workshop'

/** What a new workshop begins with; letters and colour groups follow common practice at regional meetings. */
export const DEFAULT_CATEGORIES = [
  { name: 'Delegate', letter: 'D', colour: '#a61e2b', section: 'countries', forHeads: false },
  { name: 'Head of delegation', letter: 'E', colour: '#a61e2b', section: 'countries', forHeads: true },
  { name: 'Observer', letter: 'O', colour: '#1d6b3a', section: 'others', forHeads: false },
  { name: 'Expert', letter: 'X', colour: '#1d6b3a', section: 'experts', forHeads: false },
  { name: 'UN entity', letter: 'U', colour: '#1d6b3a', section: 'united-nations', forHeads: false },
  { name: 'Secretariat', letter: 'S', colour: '#1d6b3a', section: 'secretariat', forHeads: false },
  { name: 'Media', letter: 'P', colour: '#8a5a00', section: 'others', forHeads: false },
  { name: 'Interpreter', letter: 'I', colour: '#1f4e8c', section: 'unlisted', forHeads: false },
  { name: 'Support', letter: 'L', colour: '#1f4e8c', section: 'unlisted', forHeads: false }
] as const

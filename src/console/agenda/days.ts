/** The days of a workshop. Pure. */
import { daysBetween } from '../../platform/zones.ts'

/** Every day, as YYYY-MM-DD. */
export const daysOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string[] =>
  daysBetween(startsOn, endsOn)

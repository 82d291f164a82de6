/** Where workshops stand in time, by their own clocks. */
import { daysFrom } from '../../overview/rules.for-days.ts'

type Frame = { startsOn: string; endsOn: string; timeZone: string }

/** Today in the zone: YYYY-MM-DD. */
const todayIn = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date())

/** `count`: days until it begins, or since it ended; `day` of `lasts` while it is on. */
export const standingOf = ({ startsOn, endsOn, timeZone }: Frame) => {
  const today = todayIn(timeZone)
  if (today < startsOn) return { phase: 'before' as const, count: daysFrom(today, startsOn) }
  if (today > endsOn) return { phase: 'after' as const, count: daysFrom(endsOn, today) }
  return {
    phase: 'during' as const,
    count: 0,
    day: daysFrom(startsOn, today) + 1,
    lasts: daysFrom(startsOn, endsOn) + 1
  }
}

export type Standing = ReturnType<typeof standingOf>

const UNITS = [
  { unit: 'year', days: 365.25, from: 730 },
  { unit: 'month', days: 30.44, from: 60 },
  { unit: 'day', days: 1, from: 0 }
] as const

/** Days as people tell them: in months from two on, in years from two on. */
export const inUnits = (days: number) => {
  const { unit, days: each } = UNITS.find(({ from }) => days >= from) ?? { unit: 'day' as const, days: 1 }
  return { unit, count: Math.floor(days / each) }
}

/** Such as "in 12 days", "tomorrow" or "8 years ago", in the language. */
export const whenOf = ({ phase, count }: Standing, lang: string): string => {
  const { unit, count: told } = inUnits(count)
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(phase === 'after' ? -told : told, unit)
}

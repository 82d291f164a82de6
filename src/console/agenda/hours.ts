/** Which hours of a day the board shows. Pure. */
import { clockOf, dayOf } from './session.ts'

const USUAL = { from: 8, to: 18 }
const MIDNIGHT = 24

/** The usual hours, and more where sessions need them; whole hours, `to` is not shown itself. */
export const hoursOf = (
  day: string,
  sessions: { startsAt: string; endsAt: string }[]
): { from: number; to: number } => {
  const starts = sessions.map(({ startsAt }) => Number(clockOf(startsAt).slice(0, 2)))
  const ends = sessions.map(({ endsAt }) =>
    dayOf(endsAt) === day
      ? Math.ceil(Number(clockOf(endsAt).slice(0, 2)) + Number(clockOf(endsAt).slice(3)) / 60)
      : MIDNIGHT
  )
  return { from: Math.min(USUAL.from, ...starts), to: Math.max(USUAL.to, ...ends) }
}

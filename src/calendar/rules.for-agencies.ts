/** For how long addresses of agencies' calendars work, and how many one person may have of one agency. Pure. */

const DAY_MS = 24 * 60 * 60 * 1000
export const LONGEST_FEED_DAYS = 400
/** For a telephone, a computer, and a few who left theirs behind. */
export const MOST_FEEDS = 10

export const feedEnds = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

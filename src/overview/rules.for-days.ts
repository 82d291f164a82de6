/** Counting in days of the calendar, written YYYY-MM-DD. Pure. */
const DAY_MS = 24 * 60 * 60 * 1000

/** How many days lie between: 1 from a day to the next, negative backwards. */
export const daysFrom = (day: string, to: string): number => (Date.parse(to) - Date.parse(day)) / DAY_MS

/** The day that many days later. */
export const dayPlus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

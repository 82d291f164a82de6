/** What may be done with a task, and how long it is kept. Pure. */
import type { Task } from './tables.ts'

const HOUR_MS = 60 * 60 * 1000

/** Tasks hold personal data: the file and the result go a day after the end. */
export const KEPT_AFTER_END_MS = 24 * HOUR_MS
/** What never came to an end, because nobody worked: its file is not kept for ever. */
export const KEPT_UNENDED_MS = 72 * HOUR_MS
/** Work that was interrupted is taken again within this time; later its person has long gone another way. */
export const TAKEN_AGAIN_MS = 6 * HOUR_MS
/** How many tasks of one person may wait or run: each may hold a file. */
export const MOST_UNENDED = 20
export const MOST_LISTED = 50

const OVER: Task['state'][] = ['done', 'failed', 'cancelled']
export const isOver = ({ state }: Pick<Task, 'state'>): boolean => OVER.includes(state)

/** How far it is, in whole steps that fit the table: never beyond the total. */
export const stepsOf = (done: number, total: number): { done: number; total: number } => {
  const all = Math.max(0, Math.round(total))
  return { done: Math.min(all, Math.max(0, Math.round(done))), total: all }
}

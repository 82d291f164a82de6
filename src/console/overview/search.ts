/** What stands in the address of a workshop's overview. */
import { flag } from '../search.ts'

/** `done`: what is in order is listed too. */
export type OverviewSearch = { done?: true }

export const overviewSearch = (search: Record<string, unknown>): OverviewSearch => ({ done: flag(search.done) })

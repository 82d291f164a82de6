/** What may go wrong with calendars. */
import { defineProblem } from '../platform/problem.ts'

/** Unknown, revoked and ended addresses are one: who guesses learns nothing. */
export const feedNotFound = defineProblem(404, 'feed-not-found', 'No calendar is at this address')

export const dayNotFound = defineProblem(404, 'day-not-found', 'The workshop has no such day')
export const tooManyFeeds = defineProblem(409, 'too-many-feeds', 'There are too many addresses of this calendar')

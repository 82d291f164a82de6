/** What may go wrong with a person's own calendar. */
import { defineProblem } from '../platform/problem.ts'

/** Unknown, revoked and ended addresses are one: who guesses learns nothing. */
export const feedNotFound = defineProblem(404, 'feed-not-found', 'No calendar is at this address')

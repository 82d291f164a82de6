/** What may go wrong with outcomes and remarks. */
import { defineProblem } from '../platform/problem.ts'

export const outcomeNotFound = defineProblem(404, 'outcome-not-found', 'There is no such outcome')
export const remarkNotFound = defineProblem(404, 'remark-not-found', 'There is no such remark')
export const orderOutdated = defineProblem(409, 'order-outdated', 'Outcomes came or went since they were read')
export const invalidOutcome = defineProblem(422, 'invalid-outcome', 'The outcome cannot be as described')

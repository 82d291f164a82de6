/** What may go wrong with agencies. */
import { defineProblem } from '../platform/problem.ts'

export const agencyNotFound = defineProblem(404, 'agency-not-found', 'There is no such agency')
export const acronymTaken = defineProblem(409, 'acronym-taken', 'Another agency has this acronym')
export const agencyInUse = defineProblem(409, 'agency-in-use', 'The agency has a part in a workshop')
export const logoNotFound = defineProblem(404, 'logo-not-found', 'The agency has no logo')

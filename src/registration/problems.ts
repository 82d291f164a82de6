/** What may go wrong with a person's own registration. */
import { defineProblem } from '../platform/problem.ts'

export const registrationClosed = defineProblem(409, 'registration-closed', 'Registration is not open')
export const linkSpent = defineProblem(410, 'link-spent', 'This link does not work any more')

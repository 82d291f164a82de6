/** What may go wrong with certificates and letters. */
import { defineProblem } from '../platform/problem.ts'

export const notEarned = defineProblem(409, 'not-earned', 'The certificate of attendance is not earned yet')
export const certificateRevoked = defineProblem(409, 'certificate-revoked', 'The certificate was revoked')
export const documentNotFound = defineProblem(404, 'document-not-found', 'There is no such issued document')
export const alreadyRevoked = defineProblem(409, 'already-revoked', 'The document is revoked already')

/** What may go wrong with certificates, letters and passports. */
import { defineProblem } from '../platform/problem.ts'

export const notEarned = defineProblem(409, 'not-earned', 'The certificate of attendance is not earned yet')
export const certificateRevoked = defineProblem(409, 'certificate-revoked', 'The certificate was revoked')
export const documentNotFound = defineProblem(404, 'document-not-found', 'There is no such issued document')
export const alreadyRevoked = defineProblem(409, 'already-revoked', 'The document is revoked already')
export const letterNotPossible = defineProblem(409, 'letter-not-possible', 'This letter cannot be issued')
export const letterNotIssued = defineProblem(404, 'letter-not-issued', 'This letter was not issued')
export const letterRevoked = defineProblem(409, 'letter-revoked', 'The letter was revoked')
export const passportMissing = defineProblem(409, 'passport-missing', 'The passport is not on file')
export const letterOutdated = defineProblem(409, 'letter-outdated', 'The letter does not say any more what is on file')
export const invalidLetterSettings = defineProblem(422, 'invalid-letter-settings', 'The letters cannot say this')
export const passportNotFound = defineProblem(404, 'passport-not-found', 'No passport is on file')
export const invalidPassport = defineProblem(422, 'invalid-passport', 'The passport cannot be as described')
export const nobodyToIssue = defineProblem(422, 'nobody-to-issue', 'There is nobody to whom this can be issued')
export const tooManyLetters = defineProblem(422, 'too-many-letters', 'These are too many letters for one file')
export const peopleChanged = defineProblem(409, 'people-changed', 'Some people were changed meanwhile')
export const stateNotFound = defineProblem(404, 'state-not-found', 'There is no such State')

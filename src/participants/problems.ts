/** What may go wrong with participants and their import. */
import { defineProblem } from '../platform/problem.ts'

export const participantNotFound = defineProblem(404, 'participant-not-found', 'There is no such participant')
export const emailTaken = defineProblem(409, 'email-taken', 'This address is already on the list')
export const referenceTaken = defineProblem(409, 'reference-taken', 'This reference is already on the list')
export const stateNotPossible = defineProblem(409, 'state-not-possible', 'The participant cannot change to this state')
export const invalidParticipant = defineProblem(422, 'invalid-participant', 'The participant cannot be as described')
export const importFaulty = defineProblem(422, 'import-faulty', 'The file has faults; nothing was imported')
export const unprintableNames = defineProblem(422, 'unprintable-names', 'Some names hold characters that no font has')
export const bulkFaulty = defineProblem(422, 'bulk-faulty', 'Some people cannot be changed so; nobody was changed')
export const nobodyToChange = defineProblem(422, 'nobody-to-change', 'Nobody fits; nobody was changed')
export const tooManyPeople = defineProblem(422, 'too-many-people', 'These are too many people to change at once')
export const nothingToUndo = defineProblem(409, 'nothing-to-undo', 'Everybody was changed again meanwhile')
export const viewNotFound = defineProblem(404, 'view-not-found', 'There is no such view')
export const viewNameTaken = defineProblem(409, 'view-name-taken', 'Another view has this name')
export const tooManyViews = defineProblem(422, 'too-many-views', 'These are too many views')
export const listVersionNotFound = defineProblem(404, 'list-version-not-found', 'There is no such version of the list')
export const nobodyToFreeze = defineProblem(409, 'nobody-to-freeze', 'Nobody is confirmed; no list was frozen')

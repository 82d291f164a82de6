/** What may go wrong at the doors. */
import { defineProblem } from '../platform/problem.ts'

export const checkpointNotFound = defineProblem(404, 'checkpoint-not-found', 'There is no such checkpoint')
export const invalidCheckpoint = defineProblem(422, 'invalid-checkpoint', 'The checkpoint cannot be as described')
export const scanNotFound = defineProblem(404, 'scan-not-found', 'There is no such scan')
export const scanAlreadyVoided = defineProblem(409, 'scan-already-voided', 'The scan was taken back already')
export const invalidCorrection = defineProblem(422, 'invalid-correction', 'The correction cannot be as described')
export const personNotConfirmed = defineProblem(409, 'person-not-confirmed', 'The person is not confirmed')
export const agencyUnknownHere = defineProblem(404, 'agency-unknown-here', 'This agency has no part in the workshop')

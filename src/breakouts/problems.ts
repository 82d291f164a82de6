/** What may go wrong with places in parallel groups. */
import { defineProblem } from '../platform/problem.ts'

export const notParallel = defineProblem(422, 'not-parallel', 'These sessions are not groups that meet at one time')
export const invalidPlaces = defineProblem(422, 'invalid-places', 'The places cannot be given as described')
export const invalidWishes = defineProblem(422, 'invalid-wishes', 'The wishes cannot be taken as told')
export const alreadyExpected = defineProblem(409, 'already-expected', 'The person is expected elsewhere at that time')
export const groupFull = defineProblem(409, 'group-full', 'The group would have more people than places')
export const tooFewPlaces = defineProblem(409, 'too-few-places', 'The groups have fewer places than there are people')
export const wishesClosed = defineProblem(409, 'wishes-closed', 'Wishes cannot be told any more, or not yet')

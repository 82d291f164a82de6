/** What may go wrong with materials. */
import { defineProblem } from '../platform/problem.ts'

export const materialNotFound = defineProblem(404, 'material-not-found', 'There is no such material')
export const invalidMaterial = defineProblem(422, 'invalid-material', 'The material cannot be as described')
export const materialsFull = defineProblem(422, 'materials-full', 'The materials of the workshop take all their room')

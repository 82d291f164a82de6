/** Why a picture cannot be taken: each with a sentence for the person who sent it. */
import { defineProblem } from '../problem.ts'

export const pictureTooLarge = defineProblem(413, 'picture-too-large', 'The picture is too large')
export const pictureOfAnotherKind = defineProblem(415, 'picture-of-another-kind', 'This is not a PNG, JPEG or SVG')
export const pictureEmpty = defineProblem(422, 'picture-empty', 'Nothing is in the picture')
export const pictureTooSmall = defineProblem(422, 'picture-too-small', 'The picture is too small to be printed')
export const pictureDamaged = defineProblem(422, 'picture-damaged', 'The picture is damaged')
export const picturesUnavailable = defineProblem(503, 'pictures-unavailable', 'Pictures cannot be taken here')

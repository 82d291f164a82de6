/** Why a file cannot be taken: each with a sentence for the person who sent it. */
import { defineProblem } from '../problem.ts'

export const uploadBroken = defineProblem(400, 'upload-broken', 'The file did not arrive whole')
export const uploadTooLarge = defineProblem(413, 'upload-too-large', 'The file is too large')
export const fileOfAnotherKind = defineProblem(415, 'file-of-another-kind', 'Files of this kind are not taken')
export const fileEmpty = defineProblem(422, 'file-empty', 'The file is empty')
export const fileDamaged = defineProblem(422, 'file-damaged', 'The file is damaged')
export const fileWithMacros = defineProblem(422, 'file-with-macros', 'The file holds programs')
export const fileLocked = defineProblem(422, 'file-locked', 'The file needs a password')
export const fileUnpacksTooLarge = defineProblem(422, 'file-unpacks-too-large', 'The file unpacks to too much')

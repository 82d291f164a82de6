/** Why the file of an agenda cannot be read at all. */
import { defineProblem } from '../platform/problem.ts'

export const scheduleUnreadable = defineProblem(422, 'schedule-unreadable', 'The file cannot be read as an agenda')
export const tooManySessions = defineProblem(422, 'too-many-sessions', 'The file has too many sessions')

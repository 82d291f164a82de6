/** What may go wrong with the agenda. */
import { defineProblem } from '../platform/problem.ts'

export const sessionNotFound = defineProblem(404, 'session-not-found', 'There is no such session')
export const roomClash = defineProblem(409, 'room-clash', 'Another session takes place in this room at that time')
export const codeTaken = defineProblem(409, 'code-taken', 'Another session has this code')
export const sessionInUse = defineProblem(409, 'session-in-use', 'Scans, outcomes or materials belong to this session')
export const invalidSession = defineProblem(422, 'invalid-session', 'The session cannot be as described')
export const agendaNotReleased = defineProblem(404, 'agenda-not-released', 'The agenda has not been released')
export const releaseNotFound = defineProblem(404, 'release-not-found', 'There is no such release')
export const unlistedNamed = defineProblem(409, 'unlisted-named', 'The agenda names somebody who must not be listed')
export const nothingChanged = defineProblem(409, 'nothing-changed', 'The draft is the same as the last release')
export const nothingToRelease = defineProblem(409, 'nothing-to-release', 'The agenda has no sessions')
export const trackNotFound = defineProblem(404, 'track-not-found', 'There is no such track')
export const trackNameTaken = defineProblem(409, 'track-name-taken', 'Another track has this name')
export const trackInUse = defineProblem(409, 'track-in-use', 'Sessions belong to this track')

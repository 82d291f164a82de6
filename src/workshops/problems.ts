/** What may go wrong with a workshop, its rooms, categories, team and tokens. */
import { notAllowed, notSignedIn } from '../accounts/problems.ts'
import { defineProblem, invalidRequest } from '../platform/problem.ts'

export const workshopNotFound = defineProblem(404, 'workshop-not-found', 'There is no such workshop')
export const slugTaken = defineProblem(409, 'slug-taken', 'Another workshop has this address')
export const workshopInUse = defineProblem(409, 'workshop-in-use', 'The workshop holds people or sessions')
export const sessionsOutsideDays = defineProblem(
  409,
  'sessions-outside-days',
  'Sessions lie outside the days of the workshop'
)
export const invalidWorkshop = defineProblem(422, 'invalid-workshop', 'The workshop cannot be as described')
export const roomNotFound = defineProblem(404, 'room-not-found', 'There is no such room')
export const roomNameTaken = defineProblem(409, 'room-name-taken', 'Another room has this name')
export const roomInUse = defineProblem(409, 'room-in-use', 'Sessions take place in this room')
export const categoryNotFound = defineProblem(404, 'category-not-found', 'There is no such category')
export const categoryTaken = defineProblem(409, 'category-taken', 'Another category has this name or letter')
export const categoryInUse = defineProblem(409, 'category-in-use', 'Participants are of this category')
export const agencyStillInvolved = defineProblem(
  409,
  'agency-still-involved',
  'People or officers belong to this agency'
)
export const memberNotFound = defineProblem(404, 'member-not-found', 'Nobody of this address is in the team')
export const lastOrganiser = defineProblem(409, 'last-organiser', 'A workshop needs an organiser')
export const tokenNotFound = defineProblem(404, 'token-not-found', 'There is no such token')
export const invalidMember = defineProblem(422, 'invalid-member', 'The member cannot be as described')

/** What any route below a workshop's address may answer. */
export const ofWorkshop = [invalidRequest, notSignedIn, notAllowed, workshopNotFound] as const

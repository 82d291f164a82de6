/** What may go wrong with a person's own registration. */
import { defineProblem } from '../platform/problem.ts'

export const registrationClosed = defineProblem(409, 'registration-closed', 'Registration is not open')
export const linkSpent = defineProblem(410, 'link-spent', 'This link does not work any more')

/** 409 leads back to the own page, which says how it stands. */
export const agendaHidden = defineProblem(409, 'agenda-hidden', 'The agenda is for people who take part')

/** What may go wrong with telling people of a release. */
import { defineProblem } from '../platform/problem.ts'

export const mailingNotFound = defineProblem(404, 'mailing-not-found', 'There is no such mailing')
export const messageNotFound = defineProblem(404, 'message-not-found', 'There is no such message')
export const mailingDecided = defineProblem(409, 'mailing-decided', 'The mailing was approved or discarded already')
export const nothingToSend = defineProblem(409, 'nothing-to-send', 'The mailing has no message to send')
export const answerTaken = defineProblem(409, 'answer-taken', 'The message was taken before')
export const answerUnreadable = defineProblem(422, 'answer-unreadable', 'The message is no answer to an invitation')
export const answerUnknown = defineProblem(422, 'answer-unknown', 'Nobody was invited so')

/** What crosses the API about answers to invitations. */
import { Type } from 'typebox'
import { InstantOut, Nullable, Uuid, view } from '../platform/contract.ts'
import { REPLY_REASONS } from './rules.for-replies.ts'
import { invitationAnswer } from './tables.ts'

const Answer = Type.Enum([...invitationAnswer.enumValues])
const Verified = Type.Boolean({ description: 'Whether our own mail server vouches for the sender' })
const Reason = Nullable(
  Type.Enum([...REPLY_REASONS], {
    description: 'Why it is kept without being counted, such as `old`: the session was changed since'
  })
)
const counts = {
  accepted: Type.Integer(),
  tentative: Type.Integer(),
  declined: Type.Integer(),
  unanswered: Type.Integer()
}
export const AnswerCounts = view('InvitationAnswerCounts', {
  items: Type.Array(view('SessionAnswerCounts', { sessionId: Uuid, ...counts }))
})

const person = { participantId: Uuid, displayName: Type.String(), reference: Type.String() }
export const AnswerList = view('InvitationAnswers', {
  ...counts,
  people: Type.Array(
    view('InvitedPerson', { ...person, answer: Answer, answeredAt: Nullable(InstantOut), isVerified: Verified })
  )
})
export const ReplyList = view('InvitationReplies', {
  items: Type.Array(
    view('InvitationReply', {
      id: Uuid,
      ...person,
      answer: Answer,
      sequence: Type.Integer({ description: 'SEQUENCE of the message that it answers' }),
      comment: Type.String(),
      receivedAt: InstantOut,
      isVerified: Verified,
      isApplied: Type.Boolean({ description: 'Whether it counts' }),
      reason: Reason
    })
  )
})
export const TakenReply = view('TakenReply', {
  sessionId: Uuid,
  participantId: Uuid,
  answer: Answer,
  isApplied: Type.Boolean(),
  reason: Reason
})

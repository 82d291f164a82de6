/** How people answered invitations, and handing in answers that came to an organiser. */
import { accessOf } from '../accounts/access.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { LARGEST_MESSAGE } from '../platform/mail/read-message.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { AnswerCounts, AnswerList, ReplyList, TakenReply } from './contract.for-replies.ts'
import { answerTaken, answerUnknown, answerUnreadable } from './problems.ts'
import { countAnswers, listAnswers, listReplies } from './queries.for-replies.ts'
import { takeReply } from './record-replies.ts'
import type { ReplyReason } from './rules.for-replies.ts'

const tags = ['invitations']
const config = { needs: 'agenda:edit' } as const

export const replyRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'config'>): Routes =>
  async (app) => {
    const { db } = services
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LARGEST_MESSAGE }, (_request, body, done) =>
      done(null, body)
    )

    app.get(
      '/invitations',
      {
        config,
        schema: {
          tags,
          summary: 'How many of those who were invited by calendar accepted or declined, by session',
          params: InWorkshop,
          response: { 200: AnswerCounts, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await countAnswers(db, inWorkshop(request).workshop.id) })
    )

    app.get(
      '/invitations/:id',
      {
        config,
        schema: {
          tags,
          summary: 'Who was invited to a session by calendar, and what they answered',
          params: OneOfWorkshop,
          response: { 200: AnswerList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const people = await listAnswers(db, inWorkshop(request).workshop.id, request.params.id)
        const having = (answer: (typeof people)[number]['answer']) =>
          people.filter((person) => person.answer === answer).length
        return {
          accepted: having('accepted'),
          tentative: having('tentative'),
          declined: having('declined'),
          unanswered: having('needs-action'),
          people
        }
      }
    )

    app.get(
      '/invitations/:id/replies',
      {
        config,
        schema: {
          tags,
          summary:
            'Every answer that came about a session, the latest first, with those that do not count; 500 at most',
          params: OneOfWorkshop,
          response: { 200: ReplyList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const rows = await listReplies(db, inWorkshop(request).workshop.id, request.params.id)
        return { items: rows.map(({ reason, ...row }) => ({ ...row, reason: (reason || null) as ReplyReason | null })) }
      }
    )

    app.post(
      '/invitations/replies',
      {
        config,
        bodyLimit: LARGEST_MESSAGE,
        schema: {
          tags,
          summary: 'Takes an answer from a saved message (.eml, 256 kB at most) as the body; the same one counts once',
          params: InWorkshop,
          response: { 200: TakenReply, ...problems(...ofWorkshop, answerTaken, answerUnreadable, answerUnknown) }
        }
      },
      async (request) => {
        const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const byHand = { workshopId: inWorkshop(request).workshop.id, access: accessOf(request) }
        const taken = await takeReply(services, raw, byHand)
        if (taken.outcome === 'again') throw answerTaken('This message was taken before.')
        if (taken.outcome === 'unknown')
          throw answerUnknown('Nobody of this workshop was invited to the session at the address that answers.')
        if (taken.outcome === 'none')
          throw answerUnreadable('No answer to a calendar invitation of ours was found in it.')
        return { ...taken, isApplied: taken.reason === null }
      }
    )
  }

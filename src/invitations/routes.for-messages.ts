/** The messages of a mailing, one by one: found, left out, looked at. */
import { accessOf } from '../accounts/access.ts'
import { changedMeanwhile, invalidCursor, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import {
  LeavingOut,
  MailingView,
  MessageList,
  MessagePreview,
  MessageQuery,
  OneMailing,
  OneMessage
} from './contract.ts'
import { leaveOutMessages } from './decide.ts'
import { previewMessage } from './preview.ts'
import { mailingDecided, mailingNotFound, messageNotFound } from './problems.ts'
import { readMessages } from './read.ts'

export const mailingMessageRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'config'>): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['invitations']
    const config = { needs: 'agenda:edit' } as const

    app.get(
      '/mailings/:release/messages',
      {
        config,
        schema: {
          tags,
          summary: 'Messages of a mailing, people in the order of the list',
          params: OneMailing,
          querystring: MessageQuery,
          response: { 200: MessageList, ...problems(...ofWorkshop, invalidCursor, mailingNotFound) }
        }
      },
      async (request) => readMessages(db, inWorkshop(request).workshop.id, request.params.release, request.query)
    )

    app.patch(
      '/mailings/:release/messages',
      {
        config,
        schema: {
          tags,
          summary: 'Leaves messages out, or puts them back: those named, those that fit, or all; needs If-Match',
          params: OneMailing,
          headers: IfMatch,
          body: LeavingOut,
          response: {
            200: MailingView,
            ...problems(...ofWorkshop, mailingNotFound, mailingDecided, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const which = {
          workshopId: inWorkshop(request).workshop.id,
          release: request.params.release,
          basedOn: requireVersion(request)
        }
        return leaveOutMessages(services, accessOf(request), which, request.body)
      }
    )

    app.get(
      '/mailings/:release/messages/:id',
      {
        config,
        schema: {
          tags,
          summary: 'One message as it would be sent now',
          params: OneMessage,
          response: { 200: MessagePreview, ...problems(...ofWorkshop, messageNotFound) }
        }
      },
      async (request) =>
        previewMessage(services, inWorkshop(request).workshop, request.params.release, request.params.id)
    )
  }

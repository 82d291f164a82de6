/** What people are told of releases by mail: looking it through, leaving out, approving. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { MailingList, MailingView, NextMailing, OneMailing } from './contract.ts'
import { approve, discard, lookAgain } from './decide.ts'
import { mailingDecided, mailingNotFound, nothingToSend } from './problems.ts'
import { readMailing, readMailings, readNext } from './read.ts'

const DECISIONS = [
  { path: 'approve', summary: 'Sends what is proposed; needs If-Match', act: approve },
  { path: 'discard', summary: 'Tells nobody of this release; needs If-Match', act: discard },
  {
    path: 'look-again',
    summary: 'Proposes anew from how things stand now; needs If-Match. What was sent stays sent',
    act: lookAgain
  }
] as const

export const invitationRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['invitations']
    const config = { needs: 'agenda:edit' } as const

    app.get(
      '/mailings',
      {
        config,
        schema: {
          tags,
          summary: 'What was proposed for which release, the latest first',
          params: InWorkshop,
          response: { 200: MailingList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await readMailings(db, inWorkshop(request).workshop.id) })
    )

    app.get(
      '/mailings/next',
      {
        config,
        schema: {
          tags,
          summary: 'Whom a release of the draft would tell; nothing is kept',
          params: InWorkshop,
          response: { 200: NextMailing, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readNext(services, inWorkshop(request).workshop)
    )

    app.get(
      '/mailings/:release',
      {
        config,
        schema: {
          tags,
          summary: 'What is proposed for a release, or became of it',
          params: OneMailing,
          response: { 200: MailingView, ...problems(...ofWorkshop, mailingNotFound) }
        }
      },
      async (request) => readMailing(db, inWorkshop(request).workshop.id, request.params.release)
    )

    for (const { path, summary, act } of DECISIONS)
      app.post(
        `/mailings/:release/${path}`,
        {
          config,
          schema: {
            tags,
            summary,
            params: OneMailing,
            headers: { ...IdempotencyHeaders, properties: { ...IdempotencyHeaders.properties, ...IfMatch.properties } },
            response: {
              200: MailingView,
              ...problems(
                ...[...ofWorkshop, mailingNotFound, mailingDecided, nothingToSend],
                ...[idempotencyKeyReused, changedMeanwhile, preconditionRequired]
              )
            }
          }
        },
        async (request) => {
          const which = {
            workshopId: inWorkshop(request).workshop.id,
            release: request.params.release,
            basedOn: requireVersion(request)
          }
          return idempotently(services, request, 200, (given) => act(given, accessOf(request), which))
        }
      )
  }

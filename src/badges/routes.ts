/** Badges on paper, for the whole list or one person, and new ones for those that were lost. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { participantNotFound, unprintableNames } from '../participants/problems.ts'
import { file } from '../platform/http/file.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { idsOf } from './choose.ts'
import { BadgeQuery, IssuedBadge, OneBadgeQuery } from './contract.ts'
import { loadLayouts } from './load-layouts.ts'
import { badgeFile } from './print.ts'
import { badgeSecretChanged, layoutNotFound, nobodyToPrint } from './problems.ts'
import { reissueBadge } from './reissue.ts'
import { badgeChoiceRoutes } from './routes.for-choice.ts'
import { badgeLayoutRoutes } from './routes.for-layouts.ts'
import { plateRoutes } from './routes.for-plates.ts'
import { badgePrintRoutes } from './routes.for-prints.ts'

const tags = ['badges']
const type = 'application/pdf'
const refusals = [
  ...ofWorkshop,
  participantNotFound,
  layoutNotFound,
  nobodyToPrint,
  badgeSecretChanged,
  unprintableNames
]

/** Throws CannotStart when a layout in templates/badges/ is broken. */
export const badgeRoutes = (services: Pick<Services, 'db' | 'clock' | 'secrets'>): Routes => {
  const layouts = loadLayouts()
  return async (app) => {
    app.register(badgeChoiceRoutes(services, layouts))
    app.register(badgePrintRoutes(services, layouts))
    app.register(badgeLayoutRoutes(services, layouts))
    app.register(plateRoutes(services, layouts))

    app.get(
      '/badges.pdf',
      {
        config: { needs: 'badges:print' },
        schema: {
          tags,
          summary: 'Badges of confirmed people as a file, which counts as no printing',
          params: InWorkshop,
          querystring: BadgeQuery,
          response: { 200: file(type), ...problems(...refusals) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const wish = { layout: 'a6-four-up', ...idsOf(request.query) }
        const bytes = await badgeFile(services, accessOf(request), workshop, layouts, wish)
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-badges.pdf` })
      }
    )

    app.get(
      '/participants/:id/badge.pdf',
      {
        config: { needs: 'badges:print' },
        schema: {
          tags,
          summary: "One person's badge on a page of its own",
          params: OneOfWorkshop,
          querystring: OneBadgeQuery,
          response: { 200: file(type), ...problems(...refusals) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const { id } = request.params
        const wish = { layout: 'a6-single', ...request.query, ids: [id] }
        const bytes = await badgeFile(services, accessOf(request), workshop, layouts, wish, id)
        return sendFile(request, reply, { bytes, type, name: `${workshop.slug}-badge-${id}.pdf` })
      }
    )

    app.post(
      '/participants/:id/badge-token',
      {
        config: { needs: 'badges:print' },
        schema: {
          tags,
          summary: 'Issues a new badge; the old one stops working at once',
          params: OneOfWorkshop,
          headers: IdempotencyHeaders,
          response: { 201: IssuedBadge, ...problems(...ofWorkshop, participantNotFound, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          reissueBadge(given, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        )
    )
  }
}

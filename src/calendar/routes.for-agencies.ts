/** Addresses of agencies' calendars under /api/v1/agencies: everybody who is signed in has their own, and no others. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused, notAllowed, notSignedIn } from '../accounts/problems.ts'
import { agencyNotFound } from '../agencies/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { endAgencyFeed, makeAgencyFeed, readAgencyFeeds, withAddress } from './agency-feeds.ts'
import { AgencyFeedList, AgencyFeedView, NewAgencyFeed, OfAgency, OneAgencyFeed } from './contract.ts'
import { feedNotFound, tooManyFeeds } from './problems.ts'

const tags = ['calendar']
const config = { needs: 'account' } as const
const anybody = [invalidRequest, notSignedIn, notAllowed, agencyNotFound] as const

export const agencyFeedRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'config' | 'secrets'>): Routes =>
  async (app) => {
    app.get(
      '/:agency/calendar-feeds',
      {
        config,
        schema: {
          tags,
          summary: 'Your own addresses of the calendar of an agency',
          params: OfAgency,
          response: { 200: AgencyFeedList, ...problems(...anybody) }
        }
      },
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        return { items: await readAgencyFeeds(services, accessOf(request), request.params.agency) }
      }
    )

    app.post(
      '/:agency/calendar-feeds',
      {
        config,
        schema: {
          tags,
          summary: 'Makes an address at which a calendar reads the workshops of an agency that you may see',
          params: OfAgency,
          headers: IdempotencyHeaders,
          body: NewAgencyFeed,
          response: { 201: AgencyFeedView, ...problems(...anybody, tooManyFeeds, idempotencyKeyReused) }
        }
      },
      async (request) => {
        // the answer that is kept for repetitions has no address in it
        const feed = await idempotently(services, request, 201, (given) =>
          makeAgencyFeed(given, accessOf(request), request.params.agency, request.body)
        )
        return withAddress(services, feed)
      }
    )

    app.delete(
      '/:agency/calendar-feeds/:id',
      {
        config,
        schema: {
          tags,
          summary: 'Ends an address of yours at once',
          params: OneAgencyFeed,
          response: { 204: noBody, ...problems(...anybody, feedNotFound) }
        }
      },
      async (request, reply) => {
        await endAgencyFeed(services, accessOf(request), request.params.agency, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

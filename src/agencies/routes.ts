/** Agencies under /api/v1/agencies. Anybody who is signed in reads them; conveners and administrators change them. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused, notAllowed, notSignedIn } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { invalidRequest, problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { AgencyChange, AgencyList, AgencyView, NewAgency, OneAgency } from './contract.ts'
import { addAgency, changeAgency, removeAgency } from './edit.ts'
import { acronymTaken, agencyInUse, agencyNotFound } from './problems.ts'
import { findAgency, listAgencies } from './queries.ts'

const tags = ['agencies']

export const agencyRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.get(
      '',
      {
        config: { needs: 'account' },
        schema: { tags, summary: 'All agencies by acronym', response: { 200: AgencyList, ...problems(notSignedIn) } }
      },
      async () => ({ items: await listAgencies(services.db) })
    )

    app.post(
      '',
      {
        config: { needs: 'agencies:edit' },
        schema: {
          tags,
          summary: 'Adds an agency',
          headers: IdempotencyHeaders,
          body: NewAgency,
          response: {
            201: AgencyView,
            ...problems(invalidRequest, notSignedIn, notAllowed, acronymTaken, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) => addAgency(given, accessOf(request), request.body))
    )

    app.get(
      '/:id',
      {
        config: { needs: 'account' },
        schema: {
          tags,
          summary: 'One agency',
          params: OneAgency,
          response: { 200: AgencyView, ...problems(invalidRequest, notSignedIn, agencyNotFound) }
        }
      },
      async ({ params }) => {
        const agency = await findAgency(services.db, params.id)
        if (!agency) throw agencyNotFound('No agency has this id.')
        return agency
      }
    )

    app.patch(
      '/:id',
      {
        config: { needs: 'agencies:edit' },
        schema: {
          tags,
          summary: 'Changes an agency; needs If-Match',
          params: OneAgency,
          headers: IfMatch,
          body: AgencyChange,
          response: {
            200: AgencyView,
            ...problems(
              invalidRequest,
              notSignedIn,
              notAllowed,
              agencyNotFound,
              acronymTaken,
              changedMeanwhile,
              preconditionRequired
            )
          }
        }
      },
      async (request) => {
        return changeAgency(services, accessOf(request), request.params.id, requireVersion(request), request.body)
      }
    )

    app.delete(
      '/:id',
      {
        config: { needs: 'agencies:edit' },
        schema: {
          tags,
          summary: 'Removes an agency that has no part in a workshop',
          params: OneAgency,
          response: { 204: noBody, ...problems(invalidRequest, notSignedIn, notAllowed, agencyNotFound, agencyInUse) }
        }
      },
      async (request, reply) => {
        await removeAgency(services, accessOf(request), request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

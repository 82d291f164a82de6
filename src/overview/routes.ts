/** A workshop as a whole: how far it is, making it again, and what is held of its people. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, WorkshopView } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { invalidWorkshop, ofWorkshop, slugTaken } from '../workshops/problems.ts'
import { listWorkshopAgencies } from '../workshops/queries.ts'
import { cloneWorkshop } from './clone.ts'
import { OverviewView } from './contract.for-overview.ts'
import { DataProtectionView, LostLettersView, WorkshopClone } from './contract.ts'
import { readOverview } from './read.ts'
import { readDataProtection } from './read-data-protection.ts'
import { readLostLetters } from './read-lost-letters.ts'

export const overviewRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['overview']

    app.get(
      '/overview',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'How far the workshop is, who comes, what is still to be done, and what happened lately',
          params: InWorkshop,
          response: { 200: OverviewView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readOverview(services, accessOf(request), inWorkshop(request).workshop)
    )

    app.post(
      '/clone',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Makes the workshop again on other days, without its people; who does it is the organiser',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: WorkshopClone,
          response: {
            201: WorkshopView,
            ...problems(...ofWorkshop, invalidWorkshop, slugTaken, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 201, async (given) => {
          const made = await cloneWorkshop(given, accessOf(request), inWorkshop(request).workshop, request.body)
          return { ...made, agencies: await listWorkshopAgencies(given.db, made.id) }
        })
    )

    app.get(
      '/documents/check',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'By name, what would lose characters on paper because no font here has them',
          params: InWorkshop,
          response: { 200: LostLettersView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({
        items: await readLostLetters(services.db, accessOf(request), inWorkshop(request).workshop)
      })
    )

    app.get(
      '/data-protection',
      {
        config: { needs: 'audit:read' },
        schema: {
          tags,
          summary: 'What is held of people, until when, and what was erased',
          params: InWorkshop,
          response: { 200: DataProtectionView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readDataProtection(services.db, inWorkshop(request).workshop)
    )
  }

/** What organisers ask of the draft as a whole: warnings, what a release would change, setting it back, moving several. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { DraftReset, DraftResetResult, NextRelease } from './contract.for-releases.ts'
import { WarningList } from './contract.for-warnings.ts'
import { SessionList, SessionShift } from './contract.ts'
import type { ListAttended } from './edit.ts'
import { invalidSession, releaseNotFound, roomClash, sessionInUse } from './problems.ts'
import { readSessions } from './read.ts'
import { readWarnings } from './read-warnings.ts'
import { readChanges } from './release.ts'
import { resetDraft } from './reset.ts'
import { shiftSessions } from './shift.ts'

const params = InWorkshop

export const planningRoutes =
  (services: Pick<Services, 'db' | 'clock'>, listAttended: ListAttended): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['agenda']

    app.get(
      '/agenda/warnings',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'What to look at before the draft is released',
          params,
          response: { 200: WarningList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await readWarnings(db, inWorkshop(request).workshop) })
    )

    app.get(
      '/agenda/changes',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'What a release now would change against the latest one',
          params,
          response: { 200: NextRelease, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readChanges(services, inWorkshop(request).workshop)
    )

    app.post(
      '/agenda/reset',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Sets the draft back to a release; what it did not have waits in the draft without a time',
          params,
          headers: IdempotencyHeaders,
          body: DraftReset,
          response: {
            200: DraftResetResult,
            ...problems(...ofWorkshop, releaseNotFound, sessionInUse, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 200, (given) =>
          resetDraft(given, listAttended, accessOf(request), inWorkshop(request).workshop.id, request.body.release)
        )
    )

    app.post(
      '/sessions/shift',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Moves scheduled sessions by the same minutes, all or none; gives them as they are then',
          params,
          headers: IdempotencyHeaders,
          body: SessionShift,
          response: { 200: SessionList, ...problems(...ofWorkshop, invalidSession, roomClash, idempotencyKeyReused) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return idempotently(services, request, 200, async (given) => {
          await shiftSessions(given, accessOf(request), workshop.id, request.body)
          return { items: await readSessions(given.db, workshop, request.body.ids) }
        })
      }
    )
  }

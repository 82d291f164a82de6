/** What happened to a person, who takes their place, and erasing who they were. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { ErasureView, History } from './contract.for-person.ts'
import { ParticipantView, Registration } from './contract.ts'
import { type Elsewhere, eraseParticipant } from './erase.ts'
import { emailTaken, invalidParticipant, participantNotFound, referenceTaken, stateNotPossible } from './problems.ts'
import { type ListPrints, readHistory } from './read-history.ts'
import { replaceParticipant } from './replace.ts'

const common = { tags: ['participants'], params: OneOfWorkshop }
const basedOnVersion = [changedMeanwhile, preconditionRequired]

/** `elsewhere` and `listPrints` come from higher features. */
export const participantPersonRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>, elsewhere: Elsewhere, listPrints: ListPrints): Routes =>
  async (app) => {
    app.get(
      '/participants/:id/history',
      {
        config: { needs: 'participants:read' },
        schema: {
          ...common,
          summary: 'Every state that the person has had, and what else was done and by whom',
          response: { 200: History, ...problems(...ofWorkshop, participantNotFound) }
        }
      },
      async (request) =>
        readHistory(services.db, listPrints, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
    )

    app.post(
      '/participants/:id/replacement',
      {
        config: { needs: 'participants:edit' },
        schema: {
          ...common,
          summary: 'Registers another person in the place of this one; needs If-Match',
          headers: Type.Object({ ...IfMatch.properties, ...IdempotencyHeaders.properties }),
          body: Registration,
          response: {
            201: ParticipantView,
            ...problems(
              ...ofWorkshop,
              participantNotFound,
              stateNotPossible,
              emailTaken,
              referenceTaken,
              invalidParticipant,
              idempotencyKeyReused,
              ...basedOnVersion
            )
          }
        }
      },
      async (request) => {
        const basedOn = requireVersion(request)
        return idempotently(services, request, 201, (given) =>
          replaceParticipant(
            given,
            accessOf(request),
            inWorkshop(request).workshop.id,
            request.params.id,
            basedOn,
            request.body
          )
        )
      }
    )

    app.post(
      '/participants/:id/erase',
      {
        config: { needs: 'participants:edit' },
        schema: {
          ...common,
          summary: 'Erases names, contacts and needs for good, and keeps that somebody was there; needs If-Match',
          headers: IfMatch,
          response: {
            200: ErasureView,
            ...problems(...ofWorkshop, participantNotFound, ...basedOnVersion)
          }
        }
      },
      async (request) =>
        eraseParticipant(
          services,
          elsewhere,
          accessOf(request),
          inWorkshop(request).workshop.id,
          request.params.id,
          requireVersion(request)
        )
    )
  }

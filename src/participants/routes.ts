/** The people of a workshop, one by one, under :w/participants. Officers see those whom their agency invited. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { changeParticipant } from './change.ts'
import { ParticipantChange, ParticipantView, Registration, StateChange } from './contract.ts'
import { moveParticipant } from './move.ts'
import { emailTaken, invalidParticipant, participantNotFound, referenceTaken, stateNotPossible } from './problems.ts'
import { findParticipant } from './queries.for-lists.ts'
import { register } from './register.ts'
import { scopeOf } from './rules.ts'

const tags = ['participants']
const one = { params: OneOfWorkshop }
const writeProblems = [...ofWorkshop, invalidParticipant, emailTaken, referenceTaken]

export const participantRoutes =
  (services: Pick<Services, 'db' | 'clock' | 'secrets'>): Routes =>
  async (app) => {
    const { db } = services

    app.post(
      '/participants',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Registers a person: a place if one is free, the waiting list if not',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: Registration,
          response: { 201: ParticipantView, ...problems(...writeProblems, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          register(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.get(
      '/participants/:id',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'One participant',
          ...one,
          response: { 200: ParticipantView, ...problems(...ofWorkshop, participantNotFound) }
        }
      },
      async (request) => {
        const scope = scopeOf(accessOf(request))
        const person = await findParticipant(db, inWorkshop(request).workshop.id, scope, request.params.id)
        if (!person) throw participantNotFound('This person is not on the list.')
        return person
      }
    )

    app.patch(
      '/participants/:id',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Changes what is known of a person; needs If-Match',
          ...one,
          headers: IfMatch,
          body: ParticipantChange,
          response: {
            200: ParticipantView,
            ...problems(...writeProblems, participantNotFound, stateNotPossible, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        return changeParticipant(
          services,
          accessOf(request),
          id,
          request.params.id,
          requireVersion(request),
          request.body
        )
      }
    )

    app.post(
      '/participants/:id/state',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Confirms, declines or cancels; needs If-Match. A free place goes to who waits longest',
          ...one,
          headers: IfMatch,
          body: StateChange,
          response: {
            200: ParticipantView,
            ...problems(...ofWorkshop, participantNotFound, stateNotPossible, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        return moveParticipant(
          services,
          accessOf(request),
          id,
          request.params.id,
          requireVersion(request),
          request.body
        )
      }
    )
  }

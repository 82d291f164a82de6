/** Changing many people by one deed, and taking it back. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { changedMeanwhile } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { changeMany } from './change-many.ts'
import { BulkChange, BulkReport, Undoing, UndoReport } from './contract.for-bulk.ts'
import {
  bulkFaulty,
  invalidParticipant,
  nobodyToChange,
  nothingToUndo,
  stateNotPossible,
  tooManyPeople
} from './problems.ts'
import { undoMany } from './undo-many.ts'

const tags = ['participants']
/** Ten thousand people with what they were. */
const BODY_LIMIT = 4 * 1024 * 1024

export const participantBulkRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    app.post(
      '/participants/bulk',
      {
        config: { needs: 'participants:edit' },
        schema: {
          tags,
          summary: 'Changes one thing of many people: all or nobody. Who finds no place waits',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: BulkChange,
          response: {
            200: BulkReport,
            ...problems(
              ...ofWorkshop,
              changedMeanwhile,
              invalidParticipant,
              bulkFaulty,
              nobodyToChange,
              tooManyPeople,
              idempotencyKeyReused
            )
          }
        }
      },
      async (request) =>
        idempotently(services, request, 200, (given) =>
          changeMany(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.post(
      '/participants/bulk/undo',
      {
        config: { needs: 'participants:edit' },
        bodyLimit: BODY_LIMIT,
        schema: {
          tags,
          summary: 'Takes such a change back for everybody who was not changed since',
          params: InWorkshop,
          headers: IdempotencyHeaders,
          body: Undoing,
          response: {
            200: UndoReport,
            ...problems(...ofWorkshop, stateNotPossible, nothingToUndo, bulkFaulty, idempotencyKeyReused)
          }
        }
      },
      async (request) =>
        idempotently(services, request, 200, (given) =>
          undoMany(given, accessOf(request), inWorkshop(request).workshop.id, request.body.items)
        )
    )
  }

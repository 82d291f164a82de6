/** Sessions of the draft. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import { changedMeanwhile, preconditionRequired } from '../platform/http/kinds.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { IfMatch, requireVersion } from '../platform/http/preconditions.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, OneOfWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { NewSession, SavedSession, SessionChange, SessionList, SessionView } from './contract.ts'
import { addSession, changeSession, type ListAttended, removeSession } from './edit.ts'
import { codeTaken, invalidSession, roomClash, sessionInUse, sessionNotFound } from './problems.ts'
import { readSessions } from './read.ts'
import { readSaved } from './read-warnings.ts'

const one = { params: OneOfWorkshop }
const params = InWorkshop
const editing = [...ofWorkshop, invalidSession, roomClash, codeTaken]

export const sessionRoutes =
  (services: Pick<Services, 'db' | 'clock'>, listAttended: ListAttended): Routes =>
  async (app) => {
    const { db } = services
    const tags = ['agenda']

    app.get(
      '/sessions',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'Sessions of the draft in their order',
          params,
          response: { 200: SessionList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await readSessions(db, inWorkshop(request).workshop) })
    )

    app.post(
      '/sessions',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Adds a session to the draft',
          params,
          headers: IdempotencyHeaders,
          body: NewSession,
          response: { 201: SavedSession, ...problems(...editing, idempotencyKeyReused) }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        return idempotently(services, request, 201, async (given) => {
          const id = await addSession(given, accessOf(request), workshop.id, request.body)
          return (await readSaved(given.db, workshop, id))!
        })
      }
    )

    app.get(
      '/sessions/:id',
      {
        config: { needs: 'agenda:read-draft' },
        schema: {
          tags,
          summary: 'One session of the draft',
          ...one,
          response: { 200: SessionView, ...problems(...ofWorkshop, sessionNotFound) }
        }
      },
      async (request) => {
        const [session] = await readSessions(db, inWorkshop(request).workshop, [request.params.id])
        if (!session) throw sessionNotFound('This session is not in the agenda.')
        return session
      }
    )

    app.patch(
      '/sessions/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Changes a session of the draft; needs If-Match',
          ...one,
          headers: IfMatch,
          body: SessionChange,
          response: {
            200: SavedSession,
            ...problems(...editing, sessionInUse, sessionNotFound, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request) => {
        const { workshop } = inWorkshop(request)
        await changeSession(
          services,
          listAttended,
          accessOf(request),
          workshop.id,
          request.params.id,
          requireVersion(request),
          request.body
        )
        const saved = await readSaved(db, workshop, request.params.id)
        if (!saved) throw sessionNotFound('This session was removed meanwhile.')
        return saved
      }
    )

    app.delete(
      '/sessions/:id',
      {
        config: { needs: 'agenda:edit' },
        schema: {
          tags,
          summary: 'Removes a session from the draft; needs If-Match',
          ...one,
          headers: IfMatch,
          response: {
            204: noBody,
            ...problems(...ofWorkshop, sessionNotFound, sessionInUse, changedMeanwhile, preconditionRequired)
          }
        }
      },
      async (request, reply) => {
        await removeSession(
          services,
          accessOf(request),
          inWorkshop(request).workshop.id,
          request.params.id,
          requireVersion(request)
        )
        return reply.code(204).send(null)
      }
    )
  }

/** Rooms of a workshop. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop, NewRoom, OneOfWorkshop, RoomChange, RoomList, RoomView } from './contract.ts'
import { inWorkshop } from './guard.ts'
import { ofWorkshop, roomInUse, roomNameTaken, roomNotFound } from './problems.ts'
import { listRooms } from './queries.for-settings.ts'
import { addRoom, changeRoom, removeRoom } from './set-up.ts'

const params = InWorkshop
const headers = IdempotencyHeaders

export const roomRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['workshops']
    const one = { params: OneOfWorkshop }

    app.get(
      '/rooms',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'Rooms in their order',
          params,
          response: { 200: RoomList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listRooms(services.db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/rooms',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Adds a room',
          params,
          headers,
          body: NewRoom,
          response: { 201: RoomView, ...problems(...ofWorkshop, roomNameTaken, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addRoom(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.patch(
      '/rooms/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Changes a room',
          ...one,
          body: RoomChange,
          response: { 200: RoomView, ...problems(...ofWorkshop, roomNotFound, roomNameTaken) }
        }
      },
      async (request) =>
        changeRoom(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id, request.body)
    )

    app.delete(
      '/rooms/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Removes a room without sessions',
          ...one,
          response: { 204: noBody, ...problems(...ofWorkshop, roomNotFound, roomInUse) }
        }
      },
      async (request, reply) => {
        await removeRoom(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

/** Rooms, categories, team and tokens of a workshop. */
import { accessOf } from '../accounts/access.ts'
import { IdempotencyHeaders, idempotently } from '../accounts/idempotency.ts'
import { idempotencyKeyReused } from '../accounts/problems.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import {
  CategoryChange,
  CategoryList,
  CategoryView,
  InWorkshop,
  IssuedToken,
  MemberList,
  NewCategory,
  NewMember,
  NewRoom,
  NewToken,
  OneMember,
  OneOfWorkshop,
  RoomChange,
  RoomList,
  RoomView,
  TokenList
} from './contract.ts'
import { inWorkshop } from './guard.ts'
import {
  categoryInUse,
  categoryNotFound,
  categoryTaken,
  invalidMember,
  lastOrganiser,
  memberNotFound,
  ofWorkshop,
  roomInUse,
  roomNameTaken,
  roomNotFound,
  tokenNotFound
} from './problems.ts'
import { listCategories, listMembers, listRooms, listTokens, revokeToken } from './queries.for-settings.ts'
import { addCategory, addRoom, changeCategory, changeRoom, removeCategory, removeRoom } from './set-up.ts'
import { issueToken, removeMember, setMember } from './team.ts'

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

export const categoryRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['workshops']
    const one = { params: OneOfWorkshop }

    app.get(
      '/categories',
      {
        config: { needs: 'workshop:read' },
        schema: {
          tags,
          summary: 'Categories in their order',
          params,
          response: { 200: CategoryList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listCategories(services.db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/categories',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Adds a category',
          params,
          headers,
          body: NewCategory,
          response: { 201: CategoryView, ...problems(...ofWorkshop, categoryTaken, idempotencyKeyReused) }
        }
      },
      async (request) =>
        idempotently(services, request, 201, (given) =>
          addCategory(given, accessOf(request), inWorkshop(request).workshop.id, request.body)
        )
    )

    app.patch(
      '/categories/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Changes a category',
          ...one,
          body: CategoryChange,
          response: { 200: CategoryView, ...problems(...ofWorkshop, categoryNotFound, categoryTaken) }
        }
      },
      async (request) =>
        changeCategory(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id, request.body)
    )

    app.delete(
      '/categories/:id',
      {
        config: { needs: 'workshop:edit' },
        schema: {
          tags,
          summary: 'Removes a category without participants',
          ...one,
          response: { 204: noBody, ...problems(...ofWorkshop, categoryNotFound, categoryInUse) }
        }
      },
      async (request, reply) => {
        await removeCategory(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

export const teamRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const tags = ['workshops']

    app.get(
      '/team',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Who works on the workshop, and as what',
          params,
          response: { 200: MemberList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listMembers(services.db, inWorkshop(request).workshop.id) })
    )

    app.put(
      '/team',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Gives somebody with an account a role',
          params,
          body: NewMember,
          response: { 200: MemberList, ...problems(...ofWorkshop, memberNotFound, invalidMember, lastOrganiser) }
        }
      },
      async (request) => {
        const { id } = inWorkshop(request).workshop
        await setMember(services, accessOf(request), id, request.body)
        return { items: await listMembers(services.db, id) }
      }
    )

    app.delete(
      '/team/:userId',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Takes somebody out of the team',
          params: OneMember,
          response: { 204: noBody, ...problems(...ofWorkshop, memberNotFound, lastOrganiser) }
        }
      },
      async (request, reply) => {
        await removeMember(services, accessOf(request), inWorkshop(request).workshop.id, request.params.userId)
        return reply.code(204).send(null)
      }
    )

    app.get(
      '/tokens',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Tokens of machines',
          params,
          response: { 200: TokenList, ...problems(...ofWorkshop) }
        }
      },
      async (request) => ({ items: await listTokens(services.db, inWorkshop(request).workshop.id) })
    )

    app.post(
      '/tokens',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Makes a token for a machine; it is shown this once',
          params,
          body: NewToken,
          response: { 201: IssuedToken, ...problems(...ofWorkshop, invalidMember) }
        }
      },
      async (request, reply) => {
        const issued = await issueToken(services, accessOf(request), inWorkshop(request).workshop.id, request.body)
        return reply.code(201).send({ ...issued, agency: request.body.agency ?? null })
      }
    )

    app.delete(
      '/tokens/:id',
      {
        config: { needs: 'team:edit' },
        schema: {
          tags,
          summary: 'Revokes a token at once',
          params: OneOfWorkshop,
          response: { 204: noBody, ...problems(...ofWorkshop, tokenNotFound) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        if (!(await revokeToken(services.db, workshop.id, request.params.id, services.clock())))
          throw tokenNotFound('No live token has this id.')
        return reply.code(204).send(null)
      }
    )
  }

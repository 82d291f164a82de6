/** Who works on a workshop: people and their roles, machines and their tokens. */
import { accessOf } from '../accounts/access.ts'
import { noBody } from '../platform/contract.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import {
  InWorkshop,
  IssuedToken,
  MemberList,
  NewMember,
  NewToken,
  OneMember,
  OneOfWorkshop,
  TokenList
} from './contract.ts'
import { inWorkshop } from './guard.ts'
import { invalidMember, lastOrganiser, memberNotFound, ofWorkshop, tokenNotFound } from './problems.ts'
import { listMembers, listTokens } from './queries.for-settings.ts'
import { issueToken, removeMember, revokeToken, setMember } from './team.ts'

const params = InWorkshop
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
        await revokeToken(services, accessOf(request), inWorkshop(request).workshop.id, request.params.id)
        return reply.code(204).send(null)
      }
    )
  }

/** Finding people: the list by pages, and counts for the menus of filters. Officers see and count those of their agency. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { invalidCursor } from '../platform/http/kinds.ts'
import { defineCursor, PageQuery, pageOf } from '../platform/http/paging.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { Facets, ParticipantList, Sorting } from './contract.for-search.ts'
import { ParticipantFilter } from './contract.ts'
import { findPeople, readFacets } from './find.ts'
import { isPositionIn } from './rules.for-search.ts'
import { orderIn } from './rules.for-sorting.ts'

const tags = ['participants']
const position = defineCursor(Type.Object({ order: Type.String(), at: Type.Array(Type.String()) }))

export const participantSearchRoutes =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/participants',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'Participants in the order of their sort keys, or in another',
          params: InWorkshop,
          querystring: Type.Object({
            ...ParticipantFilter.properties,
            ...Sorting.properties,
            ...PageQuery.properties
          }),
          response: { 200: ParticipantList, ...problems(...ofWorkshop, invalidCursor) }
        }
      },
      async (request) => {
        const { limit, cursor, sort, lang, ...filter } = request.query
        const sorting = { ...(sort && { sort }), ...(lang && { lang }) }
        const { order } = orderIn(sort)
        const from = position.decode(cursor)
        if (from && !(from.order === order && isPositionIn(order, from.at)))
          throw invalidCursor('This cursor belongs to another order.')
        const page = { limit, behind: from?.at }
        const workshopId = inWorkshop(request).workshop.id
        const { rows, total } = await findPeople(db, accessOf(request), workshopId, filter, sorting, page)
        return { ...pageOf(rows, limit, ({ placeInOrder: at }) => position.encode({ order, at })), total }
      }
    )

    app.get(
      '/participants/facets',
      {
        config: { needs: 'participants:read' },
        schema: {
          tags,
          summary: 'How many people each value of each filter would find, beside the other filters',
          params: InWorkshop,
          querystring: ParticipantFilter,
          response: { 200: Facets, ...problems(...ofWorkshop) }
        }
      },
      async (request) => readFacets(db, accessOf(request), inWorkshop(request).workshop.id, request.query)
    )
  }

/** Counts of confirmed participants. Officers get those of the people whom their agency invited. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { scopeOf } from '../participants/rules.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { StatisticsView } from './contract.ts'
import { statisticsOf } from './rules.ts'

export const statisticsRoutes =
  ({ db }: Pick<Services, 'db'>): Routes =>
  async (app) => {
    app.get(
      '/statistics',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags: ['statistics'],
          summary: 'Confirmed participants by country, sector, sex and agency',
          params: InWorkshop,
          querystring: Type.Object({ lang: InLanguage }),
          response: { 200: StatisticsView, ...problems(...ofWorkshop) }
        }
      },
      async (request) => {
        const scope = scopeOf(accessOf(request))
        const { lang = 'en' } = request.query
        const people = await listParticipants(db, inWorkshop(request).workshop.id, scope, { state: ['confirmed'] })
        return statisticsOf(orderedForLists(people, lang), lang)
      }
    )
  }

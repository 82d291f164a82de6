/** Counts of confirmed participants, for screens and as a report. Officers get those of the people whom their agency invited. */
import { Type } from 'typebox'
import { accessOf } from '../accounts/access.ts'
import { recordDeed } from '../accounts/audit.ts'
import { listParticipants } from '../participants/queries.for-lists.ts'
import { orderedForLists } from '../participants/rules.for-order.ts'
import { scopeOf } from '../participants/rules.ts'
import { file } from '../platform/http/file.ts'
import { InLanguage } from '../platform/http/list-files.ts'
import type { Routes } from '../platform/http/plugin.ts'
import { sendFile } from '../platform/http/send-file.ts'
import { problems } from '../platform/problem.ts'
import type { Services } from '../services.ts'
import { InWorkshop } from '../workshops/contract.ts'
import { inWorkshop } from '../workshops/guard.ts'
import { ofWorkshop } from '../workshops/problems.ts'
import { StatisticsReportQuery, StatisticsView } from './contract.ts'
import { readStatisticsReport } from './read-report.ts'
import { forOutside } from './rules.for-outside.ts'
import { statisticsOf } from './rules.ts'
import { statisticsDocument } from './statistics.pdf.ts'

export const statisticsRoutes =
  (services: Pick<Services, 'db' | 'clock'>): Routes =>
  async (app) => {
    const { db, clock } = services

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

    app.get(
      '/statistics.pdf',
      {
        config: { needs: 'reports:read' },
        schema: {
          tags: ['statistics'],
          summary: 'The statistics for donors as a document: participation, presence and roles, with charts',
          params: InWorkshop,
          querystring: StatisticsReportQuery,
          response: { 200: file('application/pdf'), ...problems(...ofWorkshop) }
        }
      },
      async (request, reply) => {
        const { workshop } = inWorkshop(request)
        const access = accessOf(request)
        const { lang, outside = false } = request.query
        const whole = await readStatisticsReport(services, access, workshop, lang)
        const report = outside ? forOutside(whole) : whole
        await recordDeed(db, {
          now: clock(),
          access,
          workshopId: workshop.id,
          deed: 'statistics.export',
          detail: { people: report.counts.total, outside }
        })
        return sendFile(request, reply, {
          bytes: statisticsDocument(workshop, report),
          type: 'application/pdf',
          name: `${workshop.slug}-statistics.pdf`
        })
      }
    )
  }

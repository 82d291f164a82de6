/** The table of contents of HTTP: every plugin, every route, every guard, in the order in which they run. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { maybeAccessOf } from './accounts/access.ts'
import { accessTokens } from './accounts/credentials.ts'
import { userRoutes } from './accounts/routes.for-users.ts'
import { accountRoutes } from './accounts/routes.ts'
import { agencyLogoRoutes } from './agencies/routes.for-logos.ts'
import { agencyRoutes } from './agencies/routes.ts'
import { forgetPersonInAgenda } from './agenda/forget-person.ts'
import { latestAgenda } from './agenda/latest.ts'
import { agendaPages } from './agenda/pages.tsx'
import { sessionsOutside } from './agenda/read.ts'
import { planningRoutes } from './agenda/routes.for-planning.ts'
import { sessionRoutes } from './agenda/routes.for-sessions.ts'
import { trackRoutes } from './agenda/routes.for-tracks.ts'
import { agendaRoutes } from './agenda/routes.ts'
import { TAGS } from './api-tags.ts'
import { listAttended } from './attendance/queries.ts'
import { attendanceLiveRoutes } from './attendance/routes.for-live.ts'
import { attendanceReportRoutes } from './attendance/routes.for-report.ts'
import { signInRoutes } from './attendance/routes.for-sign-in.ts'
import { attendanceRoutes } from './attendance/routes.ts'
import { listPrintsOf } from './badges/queries.for-history.ts'
import { badgeRoutes } from './badges/routes.ts'
import { breakoutRoutes } from './breakouts/routes.ts'
import { feedKeeper } from './calendar/kept-feeds.ts'
import { closeFeeds } from './calendar/queries.for-erasure.ts'
import { agencyFeedRoutes } from './calendar/routes.for-agencies.ts'
import { feedRoutes, keptFeeds } from './calendar/routes.for-feeds.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { forgetInvitations } from './invitations/queries.for-erasure.ts'
import { mailingMessageRoutes } from './invitations/routes.for-messages.ts'
import { replyRoutes } from './invitations/routes.for-replies.ts'
import { invitationRoutes } from './invitations/routes.ts'
import { letterPages } from './letters/pages.tsx'
import { forgetIssued } from './letters/queries.for-erasure.ts'
import { letterRoutes } from './letters/routes.ts'
import { publicLines } from './materials/read.ts'
import { materialRoutes } from './materials/routes.ts'
import { outcomeReportRoutes } from './outcomes/routes.for-report.ts'
import { outcomeRoutes } from './outcomes/routes.ts'
import { deleteWorkings } from './overview/queries.for-removal.ts'
import { overviewRoutes } from './overview/routes.ts'
import { fillPlaces } from './participants/places.ts'
import { participantBulkRoutes } from './participants/routes.for-bulk.ts'
import { frozenListRoutes } from './participants/routes.for-frozen.ts'
import { participantImportRoutes } from './participants/routes.for-import.ts'
import { participantListRoutes } from './participants/routes.for-lists.ts'
import { participantPersonRoutes } from './participants/routes.for-person.ts'
import { participantSearchRoutes } from './participants/routes.for-search.ts'
import { participantViewRoutes } from './participants/routes.for-views.ts'
import { participantRoutes } from './participants/routes.ts'
import { findSchemaFault } from './platform/db/schema-fault.ts'
import { apiDocs } from './platform/http/api-docs.tsx'
import { publicAssets } from './platform/http/assets.ts'
import { compression } from './platform/http/compression.ts'
import { consoleFiles } from './platform/http/console-files.ts'
import { healthRoutes } from './platform/http/health.ts'
import { LIMITS, type Limits, limitRequests } from './platform/http/limits.ts'
import { requestLog } from './platform/http/logging.ts'
import { openApi } from './platform/http/openapi.ts'
import { pageErrors, unknownPages } from './platform/http/pages-errors.tsx'
import { versionsAsEtags } from './platform/http/preconditions.ts'
import { problemResponses } from './platform/http/problems.ts'
import { replays } from './platform/http/replays.ts'
import { isUnsafe } from './platform/http/responses.ts'
import { sameOriginOnly } from './platform/http/same-origin.ts'
import { securityHeaders } from './platform/http/security.ts'
import { serverOptions } from './platform/http/server.ts'
import { fromRoot } from './platform/root.ts'
import { referenceRoutes } from './reference/routes.ts'
import { registrationPages } from './registration/pages.tsx'
import { closeOwnRegistration } from './registration/queries.for-erasure.ts'
import { ownRegistration } from './registration/sign-in.ts'
import { scheduleImportRoutes } from './schedules/routes.for-import.ts'
import { scheduleRoutes } from './schedules/routes.ts'
import type { Services } from './services.ts'
import { statisticsRoutes } from './statistics/routes.ts'
import { taskRoutes } from './tasks/routes.ts'
import { guard } from './workshops/guard.ts'
import { workshopPages } from './workshops/pages.tsx'
import { listMembershipsOf } from './workshops/queries.ts'
import { auditRoutes } from './workshops/routes.for-audit.ts'
import { categoryRoutes } from './workshops/routes.for-categories.ts'
import { roomRoutes } from './workshops/routes.for-rooms.ts'
import { teamRoutes } from './workshops/routes.for-team.ts'
import { workshopRoutes } from './workshops/routes.ts'

type Options = { limits?: Partial<Limits>; server?: FastifyServerOptions }

/** `limits` are requests a minute. The result listens nowhere yet. Mail is sent by jobs alone. */
export const buildApp = (services: Omit<Services, 'mailer'>, { limits = {}, server = {} }: Options = {}) => {
  const { config, db, log } = services
  const { publicUrl } = config
  const app = Fastify({
    ...serverOptions(config),
    loggerInstance: log,
    ...server
  }).withTypeProvider<TypeBoxTypeProvider>()

  // calendars that were made already are given at once
  const feeds = feedKeeper(services)
  app.register(keptFeeds, { clock: services.clock, feeds })

  // what happens to every other request, in this order
  app.register(problemResponses, { publicUrl })
  app.register(requestLog)
  app.register(unknownPages)
  app.register(securityHeaders, { publicUrl })
  app.register(compression)
  app.register(sameOriginOnly)
  app.register(accessTokens, { services })
  app.register(guard, { services, otherWays: { 'own-registration': ownRegistration(services) } })
  app.register(limitRequests, {
    limits: { ...LIMITS, ...limits },
    principalOf: (request) => maybeAccessOf(request)?.principalId
  })
  app.register(replays)
  app.register(versionsAsEtags)
  app.addHook('onSend', async ({ method }) => {
    if (isUnsafe(method)) feeds.doubt()
  })
  app.register(openApi, { title: 'Plenary', version: '1', publicUrl, tags: TAGS })

  // for those who run it, and those who program against it
  app.register(healthRoutes(() => findSchemaFault(db)))
  app.register(apiDocs)

  // public pages, without JavaScript
  app.register(publicAssets)
  app.register(async (pages) => {
    pages.register(pageErrors)
    pages.register(workshopPages(services, (workshopId) => latestAgenda(db, workshopId)))
    pages.register(agendaPages(services, (workshopId) => publicLines(db, workshopId)))
    pages.register(registrationPages(services))
    pages.register(letterPages(services))
  })

  // the console, which is a program of the browser
  app.register(consoleFiles(fromRoot('dist/console')))

  // fetched by calendars at addresses that people keep to themselves
  app.register(feedRoutes({ clock: services.clock, feeds }))

  // the API; features in the order of their folders
  const v1 = '/api/v1'
  const workshop = `${v1}/workshops/:workshop`
  app.register(
    accountRoutes(services, (userId) => listMembershipsOf(db, userId)),
    { prefix: `${v1}/auth` }
  )
  app.register(userRoutes(services), { prefix: v1 })
  app.register(referenceRoutes, { prefix: v1 })
  app.register(agencyRoutes(services), { prefix: `${v1}/agencies` })
  app.register(agencyLogoRoutes(services), { prefix: `${v1}/agencies` })
  app.register(agencyFeedRoutes(services), { prefix: `${v1}/agencies` })
  app.register(workshopRoutes(services, { sessionsOutside, fillPlaces, forget: deleteWorkings }), { prefix: v1 })
  app.register(roomRoutes(services), { prefix: workshop })
  app.register(categoryRoutes(services), { prefix: workshop })
  app.register(teamRoutes(services), { prefix: workshop })
  app.register(auditRoutes(services), { prefix: workshop })
  app.register(taskRoutes(services), { prefix: workshop })
  app.register(participantSearchRoutes(services), { prefix: workshop })
  app.register(participantViewRoutes(services), { prefix: workshop })
  app.register(participantBulkRoutes(services), { prefix: workshop })
  app.register(participantRoutes(services), { prefix: workshop })
  const forget = [closeFeeds, forgetInvitations, forgetIssued, closeOwnRegistration]
  const elsewhere = { forget, forgetInAgenda: forgetPersonInAgenda }
  app.register(participantPersonRoutes(services, elsewhere, listPrintsOf), { prefix: workshop })
  app.register(participantListRoutes(services), { prefix: workshop })
  app.register(frozenListRoutes(services), { prefix: workshop })
  app.register(participantImportRoutes(services), { prefix: workshop })
  app.register(sessionRoutes(services, listAttended), { prefix: workshop })
  app.register(planningRoutes(services, listAttended), { prefix: workshop })
  app.register(agendaRoutes(services), { prefix: workshop })
  app.register(trackRoutes(services), { prefix: workshop })
  app.register(materialRoutes(services), { prefix: workshop })
  app.register(breakoutRoutes(services), { prefix: workshop })
  app.register(scheduleRoutes(services), { prefix: workshop })
  app.register(scheduleImportRoutes(services), { prefix: workshop })
  app.register(attendanceRoutes(services), { prefix: workshop })
  app.register(attendanceLiveRoutes(services), { prefix: workshop })
  app.register(attendanceReportRoutes(services), { prefix: workshop })
  app.register(signInRoutes(services), { prefix: workshop })
  app.register(statisticsRoutes(services), { prefix: workshop })
  app.register(outcomeRoutes(services), { prefix: workshop })
  app.register(outcomeReportRoutes(services), { prefix: workshop })
  app.register(badgeRoutes(services), { prefix: workshop })
  app.register(calendarRoutes(services), { prefix: workshop })
  app.register(invitationRoutes(services), { prefix: workshop })
  app.register(mailingMessageRoutes(services), { prefix: workshop })
  app.register(replyRoutes(services), { prefix: workshop })
  app.register(letterRoutes(services), { prefix: workshop })
  app.register(overviewRoutes(services), { prefix: workshop })

  return app
}

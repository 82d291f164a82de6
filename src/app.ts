/** The table of contents of HTTP: every plugin, every route, every guard, in the order in which they run. */
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { maybeAccessOf } from './accounts/access.ts'
import { accessTokens } from './accounts/credentials.ts'
import { accountRoutes } from './accounts/routes.ts'
import { findSchemaFault } from './platform/db/schema-fault.ts'
import { apiDocs } from './platform/http/api-docs.tsx'
import { healthRoutes } from './platform/http/health.ts'
import { LIMITS, type Limits, limitRequests } from './platform/http/limits.ts'
import { requestLog } from './platform/http/logging.ts'
import { openApi } from './platform/http/openapi.ts'
import { problemResponses } from './platform/http/problems.ts'
import { replays } from './platform/http/replays.ts'
import { sameOriginOnly } from './platform/http/same-origin.ts'
import { securityHeaders } from './platform/http/security.ts'
import { serverOptions } from './platform/http/server.ts'
import type { Services } from './services.ts'
import { guard } from './workshops/guard.ts'
import { listMembershipsOf } from './workshops/queries.ts'

/** What the tags of the API's description mean. */
const TAGS = {
  accounts: 'Signing in and out, and who one is',
  reference: 'Countries, sectors and other lists that everybody shares',
  agencies: 'Organisations that convene, give experts, host or pay',
  workshops: 'A workshop, its agencies, rooms, categories, team and tokens',
  participants: 'Everybody on the list, and the lists themselves',
  agenda: 'Sessions, who does what in them, and releases of the agenda',
  attendance: 'Scans at the door, who was there, and what is reported of it',
  statistics: 'Counts by country, sector, sex, agency and session',
  outcomes: 'Challenges, recommendations and commitments, and the report of them',
  badges: 'Badges and name plates',
  calendar: 'Calendar files and feeds',
  operations: 'For those who run Plenary'
}

type Options = { limits?: Partial<Limits>; server?: FastifyServerOptions }

/** `limits` are requests a minute. The result listens nowhere yet. */
export const buildApp = (services: Services, { limits = {}, server = {} }: Options = {}) => {
  const { config, db, log } = services
  const { publicUrl } = config
  const app = Fastify({
    ...serverOptions(config),
    loggerInstance: log,
    ...server
  }).withTypeProvider<TypeBoxTypeProvider>()

  // what happens to every request, in this order
  app.register(problemResponses, { publicUrl })
  app.register(requestLog)
  app.register(securityHeaders, { publicUrl })
  app.register(sameOriginOnly)
  app.register(accessTokens, { services })
  app.register(guard, { services })
  app.register(limitRequests, {
    limits: { ...LIMITS, ...limits },
    principalOf: (request) => maybeAccessOf(request)?.principalId
  })
  app.register(replays)
  app.register(openApi, { title: 'Plenary', version: '1', publicUrl, tags: TAGS })

  // for those who run it, and those who program against it
  app.register(healthRoutes(() => findSchemaFault(db)))
  app.register(apiDocs)

  // the API; features in the order of their folders
  const v1 = '/api/v1'
  app.register(
    accountRoutes(services, (userId) => listMembershipsOf(db, userId)),
    { prefix: `${v1}/auth` }
  )

  return app
}

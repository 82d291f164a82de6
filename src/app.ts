/** The table of contents of HTTP: every plugin, every route, every guard, in the order in which they run. */
import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import { maybeAccessOf } from './accounts/access.ts'
import { accessTokens } from './accounts/credentials.ts'
import { LIMITS, type Limits, limitRequests } from './platform/http/limits.ts'
import { requestLog } from './platform/http/logging.ts'
import { frameworkErrors, problemResponses } from './platform/http/problems.ts'
import { sameOriginOnly } from './platform/http/same-origin.ts'
import { securityHeaders } from './platform/http/security.ts'
import { schemaController } from './platform/http/validation.ts'
import type { Services } from './services.ts'
import { guard } from './workshops/guard.ts'

/** Longest JSON body, in bytes; routes that take files say their own. */
const BODY_LIMIT = 1024 * 1024

type Options = { limits?: Partial<Limits>; server?: FastifyServerOptions }

/** `limits` are requests a minute. The result listens nowhere yet. */
export const buildApp = (services: Services, { limits = {}, server = {} }: Options = {}) => {
  const { config, log } = services
  const { publicUrl } = config
  const app = Fastify({
    loggerInstance: log,
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: config.trustProxy,
    bodyLimit: BODY_LIMIT,
    connectionTimeout: 60_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: frameworkErrors({ publicUrl }),
    schemaController,
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

  // the API; features in the order of their folders
  // const v1 = '/api/v1'
  // const workshop = `${v1}/workshops/:workshop`

  return app
}

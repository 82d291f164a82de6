/** How the server itself behaves: identifiers of requests, limits of size and time, and who is believed about addresses. */
import { randomUUID } from 'node:crypto'
import { type FastifyServerOptions, LogController } from 'fastify'
import { clientErrorHandler } from './client-errors.ts'
import { frameworkErrors } from './problems.ts'
import { buildSerializer } from './serialising.ts'
import { buildValidator } from './validation.ts'

/** Longest body in bytes; routes that take files say their own. */
const BODY_LIMIT = 1024 * 1024
/** For the whole of a request: 50 MB through the network of a venue. Its headers have the 60 s that Node gives them. */
const REQUEST_MS = 300_000
/** Longer than the 60 s for which most proxies keep a connection, so that none is closed under their hands. */
const KEEP_ALIVE_MS = 72_000

type Factories = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>
/** Fastify's type tells of Ajv's own `compile`; what it passes is the schema with its place. */
type Validators = NonNullable<Factories['buildValidator']>

type Given = { publicUrl: string; trustProxy: boolean | number | string[] }

export const serverOptions = ({ publicUrl, trustProxy }: Given) =>
  ({
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: typeof trustProxy === 'number' ? (_address: string, hop: number) => hop < trustProxy : trustProxy,
    bodyLimit: BODY_LIMIT,
    connectionTimeout: 120_000,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    // what still arrives while the process stops is served, over connections that then close
    return503OnClosing: false,
    frameworkErrors: frameworkErrors({ publicUrl }),
    clientErrorHandler: clientErrorHandler({ publicUrl }),
    schemaController: { compilersFactory: { buildSerializer, buildValidator: buildValidator as unknown as Validators } }
  }) satisfies FastifyServerOptions

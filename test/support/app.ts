/** The real app on a cloned database, with a stopped clock and a check that routes answer only as declared. */
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { signAccessToken } from '../../src/accounts/credentials.ts'
import type { MemberRole } from '../../src/accounts/rules.ts'
import type { User } from '../../src/accounts/tables.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Limits } from '../../src/platform/http/limits.ts'
import { serializers } from '../../src/platform/http/logging.ts'
import { openMailer } from '../../src/platform/mail/mailer.ts'
import { openSecrets } from '../../src/platform/secrets.ts'
import { syncReference } from '../../src/reference/queries.ts'
import type { Services } from '../../src/services.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'
import { makeApiToken, makeMembership, makeSignIn, makeUser, NOW } from './make.ts'

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Given = Pick<InjectOptions, 'query' | 'headers' | 'payload'>
/** Sends one request as somebody: `await organiser('POST', '/api/v1/workshops', { payload })`. */
export type Caller = (method: Method, url: string, given?: Given) => Promise<LightMyRequestResponse>
type App = ReturnType<typeof buildApp>
/** What tests change on the app before it starts, such as adding a route; hooks of Fastify as they are. */
type Options = { limits?: Partial<Limits>; environment?: Record<string, string>; prepare?: (app: App) => unknown }

const UNLIMITED: Limits = { anonymous: 1e6, signedIn: 1e6, attempts: 1e6, attemptsByEmail: 1e6 }

/** Call it once in a file; what it returns is filled before the first test. */
export const testApp = ({ limits, environment = {}, prepare }: Options = {}) => {
  const it = {} as { db: TestDatabase; app: App; services: Services; log: string[] }
  const folder = path.join(os.tmpdir(), `plenary-app-${randomBytes(6).toString('hex')}`)
  const state = { now: NOW, undeclared: [] as string[], statements: [] as string[] }

  beforeAll(async () => {
    it.db = await cloneDatabase()
    it.log = []
    countStatements(it.db, state.statements)
    await syncReference(it.db)
    const clock = () => state.now
    const config = readConfig({ PORT: '3000', PLENARY_DATA: folder, ...environment })
    it.services = {
      config,
      db: it.db,
      clock,
      secrets: openSecrets('a secret that is known to everybody who reads the tests'),
      log: pino({ level: 'info', serializers }, { write: (line: string) => it.log.push(line) }),
      mailer: openMailer(config, clock)
    }
    it.app = buildApp(it.services, { limits: { ...UNLIMITED, ...limits } })
    prepare?.(it.app)
    it.app.addHook('onSend', async ({ routeOptions }, reply) => {
      const declared = routeOptions.schema?.response
      if (declared && !(reply.statusCode in (declared as object)))
        state.undeclared.push(`${routeOptions.method} ${routeOptions.url}: ${reply.statusCode}`)
    })
    await it.app.ready()
  })
  afterEach(() => expect(state.undeclared, 'statuses that the route does not declare').toEqual([]))
  afterAll(async () => {
    await it.app?.close()
    rmSync(folder, { recursive: true, force: true })
    await it.db?.[Symbol.asyncDispose]()
  })

  const callerWith =
    (headers: Record<string, string>): Caller =>
    (method, url, given = {}) =>
      it.app.inject({ method, url, ...given, headers: { ...headers, ...given.headers } } as InjectOptions)

  const as = async (user: Pick<User, 'id'>): Promise<Caller> => {
    const { id: signInId } = await makeSignIn(it.db, user.id)
    const expiresAt = new Date(state.now.getTime() + 60 * 60 * 1000)
    const token = signAccessToken(it.app, { signInId, userId: user.id, now: state.now, expiresAt })
    return callerWith({ authorization: `Bearer ${token}` })
  }

  return Object.assign(it, {
    visitor: callerWith({}),
    as,
    /** A new person with this role in the workshop; officers name their agency. */
    asMember: async (workshop: Workshop, role: MemberRole, agencyId: string | null = null): Promise<Caller> => {
      const user = await makeUser(it.db)
      await makeMembership(it.db, { workshopId: workshop.id, userId: user.id, role, agencyId })
      return as(user)
    },
    /** A machine with an API token for the workshop. */
    asMachine: async (workshop: Workshop, role: MemberRole, agencyId: string | null = null): Promise<Caller> =>
      asBearer((await makeApiToken(it.db, { workshopId: workshop.id, role, agencyId })).token),
    asBearer: (token: string) => asBearer(token),
    /** Lets time pass; it stands still otherwise. */
    later: (ms: number) => {
      state.now = new Date(state.now.getTime() + ms)
    },
    /** Fails unless `run` takes exactly `count` statements, transactions' own included; the guard takes one a request. */
    expectQueries: async <T>(count: number, run: () => Promise<T>): Promise<T> => {
      state.statements.length = 0
      const result = await run()
      expect(state.statements, 'statements').toHaveLength(count)
      return result
    }
  })

  function asBearer(token: string) {
    return callerWith({ authorization: `Bearer ${token}` })
  }
}

/** Every statement that a connection of the pool sends is noted by its text. */
const countStatements = (db: TestDatabase, statements: string[]) => {
  db.$client.on('connect', (client) => {
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    const noted = (...given: unknown[]) => {
      const [first] = given as [string | { text?: string }]
      statements.push(typeof first === 'string' ? first : (first.text ?? ''))
      return query(...given)
    }
    client.query = noted as typeof client.query
  })
}

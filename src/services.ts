/** What the features are given to work with: opened from the configuration, passed by value, closed once. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { PoolConfig } from 'pg'
import { pino } from 'pino'
import type { Config } from './config.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import { type Database, type Db, openDatabase } from './platform/db/database.ts'
import { startEmbedded } from './platform/db/embedded.ts'
import { serializers } from './platform/http/logging.ts'
import { type Mailer, openMailer } from './platform/mail/mailer.ts'
import { keptSecret, openSecrets, type Secrets } from './platform/secrets.ts'

type Logger = FastifyBaseLogger
/** `db` may be a transaction: acts that run inside another's deed are given that. */
export type Services = { config: Config; db: Db; clock: Clock; secrets: Secrets; log: Logger; mailer: Mailer }

/**
 * `connection` is for code that opens connections of its own. `lost` is kept when an embedded database has gone without
 * having been closed. `close` ends the pool, waiting `patience` milliseconds for statements under way,
 * and stops the database that was started here.
 */
export type OpenServices = Services & {
  db: Database
  connection: PoolConfig
  attached: boolean
  lost: Promise<void>
  close: (patience?: number) => Promise<void>
}

const openServer = (config: Config, log: Logger) =>
  config.databaseUrl
    ? {
        connection: { connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 },
        attached: false,
        ended: new Promise<void>(() => {}),
        stop: async () => {}
      }
    : startEmbedded(config.dataDir, { log: (line) => log.debug({ line }, 'postgres') })

const secretsOf = async (config: Config) => openSecrets(config.secret ?? keptSecret(config.dataDir))

/** Opens everything. The embedded database is started where no other is given; nothing is migrated yet. */
export const openServices = async (config: Config): Promise<OpenServices> => {
  const log = pino({ level: config.logLevel, serializers })
  const { connection, attached, ended, stop } = await openServer(config, log)
  const secrets = await secretsOf(config).catch(async (error) => {
    await stop()
    throw error
  })
  let isClosing = false
  const db = openDatabase({ ...connection, max: config.databasePool }, (err) => {
    if (!isClosing) log.warn({ err }, 'connection dropped')
  })
  const mailer = openMailer(config, systemClock)
  const close = async (patience = 5000) => {
    isClosing = true
    mailer.close()
    await Promise.race([db.$client.end(), sleep(patience, undefined, { ref: false })])
    await stop()
  }
  return { config, db, clock: systemClock, secrets, log, mailer, connection, attached, lost: ended, close }
}

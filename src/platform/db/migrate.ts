/** Brings a database to the schema of this version: our migrations and those of the job queue, under one lock. */
import { existsSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import { Client, Pool, type PoolConfig } from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { fromRoot } from '../root.ts'

/** Any number that nobody else takes: `plenary` in letters of a telephone. */
const lock = 7536279

const oldestMajor = 15

const silent = new Logger(() => () => {})

/**
 * Applies what is missing, each migration in full or not at all. Several processes may call it at once: neither
 * drizzle's migrator nor the queue's takes a lock, so one waits here for the other, over the connection that migrates.
 * Throws CannotStart where the server cannot be reached or is too old.
 */
export const migrateDatabase = async (connection: PoolConfig, folder = fromRoot('migrations')): Promise<void> => {
  const client = new Client(connection)
  client.on('error', () => {}) // a lost connection fails the statement under way, which is enough
  await client.connect().catch(tellWhy)
  try {
    await requireVersion(client)
    await client.query('select pg_advisory_lock($1)', [lock])
    if (existsSync(folder)) await migrate(drizzle({ client }), { migrationsFolder: folder })
    await migrateQueue(connection)
  } finally {
    await client.end()
  }
}

/** Messages of Postgres name users and databases, never passwords. */
const tellWhy = (error: Error & { code?: string; errors?: Error[] }): never => {
  const reason = error.message || error.errors?.[0]?.message || error.code
  throw new CannotStart(`The database cannot be reached: ${reason}. Look at DATABASE_URL, and whether its server runs.`)
}

const requireVersion = async (client: Client) => {
  const { rows } = await client.query('show server_version_num')
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000)
  if (major < oldestMajor) {
    throw new CannotStart(`DATABASE_URL leads to PostgreSQL ${major}; Plenary needs ${oldestMajor} or later.`)
  }
}

const migrateQueue = async (connection: PoolConfig) => {
  const pool = new Pool({ ...connection, max: 1 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool, logger: silent })
  } finally {
    await pool.end()
  }
}

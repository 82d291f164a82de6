/** Runs once before all tests: a server in memory, or the one at DATABASE_URL, with a migrated template database. */
import { randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client, type PoolConfig } from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { isRunning } from '../../src/platform/db/embedded-process.ts'
import { migrateDatabase } from '../../src/platform/db/migrate.ts'
import { within } from './within.ts'

/** `prefix` begins the name of every database of this run; the template is `<prefix>template`. */
type TestServer = { connection: PoolConfig; prefix: string }

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

type Started = TestServer & { stop: () => Promise<void> }

/** A server without a promise to survive a power cut, in memory where the machine offers that. */
const startInMemory = async (): Promise<{ connection: PoolConfig; stop: () => Promise<void> }> => {
  const place = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()
  for (const entry of readdirSync(place)) {
    const pid = /^plenary-test-(\d+)-/.exec(entry)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(path.join(place, entry), { recursive: true, force: true })
  }
  const folder = mkdtempSync(path.join(place, `plenary-test-${process.pid}-`))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
  chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
  const { connection, stop } = await startEmbedded(folder, {
    settings: { ...settings, max_connections: '200' }
  })
  const end = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { connection, stop: end }
}

/** Drops the databases of runs that were killed: each run holds a lock on its number for as long as it lives. */
const dropLeftovers = async (client: Client) => {
  const { rows } = await client.query(`select datname from pg_database where datname ~ '^plenary_test_[0-9]+_'`)
  for (const { datname } of rows) {
    const run = Number(datname.split('_')[2])
    const { rows: tried } = await client.query('select pg_try_advisory_lock(7536, $1) as free', [run])
    if (!tried[0].free) continue
    await client.query(`drop database if exists "${datname}" with (force)`)
    await client.query('select pg_advisory_unlock(7536, $1)', [run])
  }
}

const start = async (): Promise<Started> => {
  const url = process.env.DATABASE_URL
  const { connection, stop } = url
    ? { connection: { connectionString: url }, stop: async () => {} }
    : await startInMemory()
  const run = randomInt(2 ** 31)
  const prefix = `plenary_test_${run}_`
  const client = new Client(connection)
  client.on('error', () => {})
  await client.connect()
  await dropLeftovers(client)
  await client.query('select pg_advisory_lock(7536, $1)', [run])
  await client.query(`create database ${prefix}template encoding 'UTF8' template template0`)
  await migrateDatabase(within(connection, `${prefix}template`))
  const end = async () => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix])
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
    await client.end()
    await stop()
  }
  return { connection, prefix, stop: end }
}

/** Each vitest project loads this file anew and calls it; what they share is kept in the process. */
const shared = globalThis as { plenaryTestServer?: { started: Promise<Started>; users: number } }

export default async (project: TestProject) => {
  shared.plenaryTestServer ??= { started: start(), users: 0 }
  const kept = shared.plenaryTestServer
  kept.users += 1
  const { connection, prefix, stop } = await kept.started
  project.provide('server', { connection, prefix })
  return async () => {
    kept.users -= 1
    if (kept.users > 0) return
    delete shared.plenaryTestServer
    await stop()
  }
}

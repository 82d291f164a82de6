/** 1,000 registrations over HTTP against 1,000 bare inserts over pg, in the same run, on the same server. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { prepareDatabase } from '../src/demonstration/prepare.ts'
import { systemClock } from '../src/platform/clock.ts'
import { openDatabase } from '../src/platform/db/database.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrateDatabase } from '../src/platform/db/migrate.ts'
import { openSecrets } from '../src/platform/secrets.ts'

const COUNT = 1000
const AT_ONCE = 16
const ROUNDS = 3

/** Runs `one` for 0..COUNT-1, so many at once; gives how many a second. */
const rate = async (one: (i: number) => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  let next = 0
  const worker = async () => {
    while (next < COUNT) await one(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return (COUNT / (performance.now() - began)) * 1000
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-bench-'))
chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
const { connection, stop } = await startEmbedded(folder)
await migrateDatabase(connection)
const db = openDatabase({ ...connection, max: AT_ONCE }, () => {})
const config = readConfig({ PORT: '3000' })
const services = {
  config,
  db,
  clock: systemClock,
  secrets: openSecrets('a secret of thirty-two characters or more'),
  log: pino({ level: 'silent' })
}
await prepareDatabase(services)
const app = buildApp(services, { limits: { anonymous: 1e6, signedIn: 1e6, attempts: 1e6, attemptsByEmail: 1e6 } })
const address = await app.listen({ port: 0, host: '127.0.0.1' })
try {
  const post = async (where: string, body: unknown, token?: string) => {
    const response = await fetch(`${address}${where}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body)
    })
    if (!response.ok) throw new Error(`${where} answered ${response.status}: ${await response.text()}`)
    return response.json() as Promise<{ accessToken: string }>
  }
  const { accessToken } = await post('/api/v1/auth/sign-in', {
    email: 'organiser@plenary.example',
    password: 'plenary-demo',
    cookies: false
  })
  await db.$client.query(
    'create table bare (id uuid primary key default gen_random_uuid(), given text not null, family text not null, email text unique, at timestamptz not null default now())'
  )
  const best = { api: 0, bare: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const api = await rate((i) =>
      post(
        '/api/v1/workshops/bangkok-2017/participants',
        {
          givenNames: `Guest ${i}`,
          familyName: `Of round ${round}`,
          email: `g${round}-${i}@example.org`,
          sector: 'government',
          category: 'Observer'
        },
        accessToken
      )
    )
    const bare = await rate((i) =>
      db.$client.query('insert into bare (given, family, email) values ($1, $2, $3)', [
        `Guest ${i}`,
        `Of round ${round}`,
        `g${round}-${i}@example.org`
      ])
    )
    best.api = Math.max(best.api, api)
    best.bare = Math.max(best.bare, bare)
  }
  console.log(
    `registrations by API  ${best.api.toFixed(0).padStart(6)} /s  ${(best.api / best.bare).toFixed(3)} of bare inserts`
  )
  console.log(
    `bare inserts over pg  ${best.bare.toFixed(0).padStart(6)} /s  (${COUNT} each, ${AT_ONCE} at once, best of ${ROUNDS} rounds)`
  )
} finally {
  await app.close()
  await db.$client.end()
  await stop()
  rmSync(folder, { recursive: true, force: true })
}

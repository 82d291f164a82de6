/** Calendars at secret addresses: unchanged beside a bare route of Fastify, changed for many people: node --import tsx bench/feeds.ts */
import '../src/production.ts'
import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import Fastify from 'fastify'
import { hashOfToken } from '../src/accounts/tokens.ts'
import { insertRelease, insertReleasedParts } from '../src/agenda/queries.for-releases.ts'
import { UNSAID } from '../src/agenda/rules.for-released.ts'
import type { ReleasedSession } from '../src/agenda/tables.for-releases.ts'
import { buildApp } from '../src/app.ts'
import { insertFeed } from '../src/calendar/queries.ts'
import { readConfig } from '../src/config.ts'
import { migrateDatabase } from '../src/platform/db/migrate.ts'
import { serverOptions } from '../src/platform/http/server.ts'
import { newId } from '../src/platform/id.ts'
import { fromRoot } from '../src/platform/root.ts'
import { syncReference } from '../src/reference/queries.ts'
import { openServices } from '../src/services.ts'
import { makePerson, makeWorkshop, NOW } from '../test/support/make.ts'
import { say } from './measures.ts'

const SESSIONS = 60
const PEOPLE = 2000
const COUNT = 8000
const AT_ONCE = 16
const ROUNDS = Number(process.argv[2] ?? 5)

const session = (at: number): ReleasedSession => {
  const startsAt = new Date('2026-12-07T02:00:00Z')
  startsAt.setUTCDate(7 + Math.floor(at / 20))
  startsAt.setUTCHours(2 + (at % 10))
  return {
    ...UNSAID,
    id: newId(NOW),
    code: `S${at}`,
    kind: 'panel',
    title: `Session ${at}: national action plans, regional and local แผนปฏิบัติการ`,
    abstract:
      'An abstract of some length that says what the session is for; and what comes of it, in two lines.\nSecond.',
    room: `Room ${1 + (at % 4)}`,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 50 * 60_000).toISOString(),
    languages: ['en'],
    countsForAttendance: true,
    illustrative: false,
    state: 'scheduled',
    roles: [],
    sequence: 0,
    changedAt: NOW.toISOString()
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-bench-'))
chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
const config = readConfig({
  PORT: '3000',
  PLENARY_DATA: path.join(folder, 'data'),
  LOG_LEVEL: 'error',
  ...(process.env.BENCH_DATABASE_URL && {
    DATABASE_URL: process.env.BENCH_DATABASE_URL,
    PLENARY_SECRET: 'a secret of thirty-two characters or more'
  })
})
const services = await openServices(config)
await migrateDatabase(services.connection)
await syncReference(services.db)
const workshop = await makeWorkshop(services.db, {
  visibility: 'public',
  startsOn: '2026-12-07',
  endsOn: '2026-12-09',
  capacity: null
})
const sessions = Array.from({ length: SESSIONS }, (_, at) => session(at))
const released = { workshopId: workshop.id, releasedAt: NOW, changes: [] }
await insertRelease(services.db, { ...released, number: 1, agenda: { sessions } })

const people: { id: string; token: string }[] = []
for (let n = 0; n < PEOPLE; n++) {
  const { id } = await makePerson(services.db, workshop, { email: `p${n}@example.org`, state: 'confirmed' })
  const token = `${n}`.padStart(43, 'A')
  const feed = {
    id: newId(NOW),
    participantId: id,
    purpose: 'own' as const,
    tokenHash: hashOfToken(token),
    createdAt: NOW
  }
  await insertFeed(services.db, workshop.id, feed)
  people.push({ id, token })
}
/** Everybody speaks in three sessions of their own, so that no two calendars are alike. */
const partsOf = (number: number) =>
  people.flatMap(({ id }, n) =>
    [0, 1, 2].map((i) => ({
      sessionId: sessions[(n + number + i * 7) % SESSIONS]!.id,
      participantId: id,
      part: 'speaker'
    }))
  )
await insertReleasedParts(services.db, workshop.id, 1, partsOf(1))

const app = buildApp({ ...services, clock: () => NOW }, { limits: { anonymous: 1e9 } })
const bare = Fastify({ ...serverOptions(config), loggerInstance: services.log })
bare.get('/bare', (_request, reply) => {
  reply.send('')
})
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const bareOrigin = await bare.listen({ port: 0, host: '127.0.0.1' })

type Load = { rate: number; bytes: number }
const load = async (addresses: string[], count: number, headers = {}): Promise<Load> => {
  const list = path.join(folder, 'addresses')
  writeFileSync(list, addresses.join('\n'))
  const given = [
    fromRoot('bench/load.ts'),
    `@${list}`,
    String(count),
    String(AT_ONCE),
    'identity',
    JSON.stringify(headers)
  ]
  return JSON.parse((await promisify(execFile)(process.execPath, [...process.execArgv, ...given])).stdout)
}
const addressOf = ({ token }: { token: string }) => `${origin}/calendar/${token}.ics`

try {
  const one = addressOf(people[0]!)
  const etag = (await fetch(one)).headers.get('etag')!
  const best = { unchanged: 0, bare: 0, changed: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    best.unchanged = Math.max(best.unchanged, (await load([one], COUNT, { 'if-none-match': etag })).rate)
    best.bare = Math.max(best.bare, (await load([`${bareOrigin}/bare`], COUNT)).rate)
  }
  let bytes = 0
  for (let round = 0; round < ROUNDS; round++) {
    const number = round + 2
    await insertRelease(services.db, { ...released, number, agenda: { sessions } })
    await insertReleasedParts(services.db, workshop.id, number, partsOf(number))
    const made = await load(people.map(addressOf), PEOPLE - 1)
    bytes = made.bytes
    best.changed = Math.max(best.changed, made.rate)
  }
  const ratio = (best.unchanged / best.bare).toFixed(2)
  say('unchanged calendar, 304', `${best.unchanged.toFixed(0)} /s  ${ratio} of the bare route (target 0.8)`)
  say('bare route of Fastify with an empty body', `${best.bare.toFixed(0)} /s`)
  say(
    `changed calendar of ${SESSIONS} sessions, ${(bytes / 1000).toFixed(1)} kB`,
    `${best.changed.toFixed(0)} /s (target 1000)`
  )
} finally {
  await app.close()
  await bare.close()
  await services.close()
  rmSync(folder, { recursive: true, force: true })
}

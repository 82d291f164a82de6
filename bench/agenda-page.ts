/** The agenda page of 60 sessions beside a file of the same bytes, served by the same process: node --import tsx bench/agenda-page.ts */
import '../src/production.ts'
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import files from '@fastify/static'
import { insertRelease } from '../src/agenda/queries.for-releases.ts'
import { UNSAID } from '../src/agenda/rules.for-released.ts'
import type { ReleasedSession } from '../src/agenda/tables.for-releases.ts'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { migrateDatabase } from '../src/platform/db/migrate.ts'
import { newId } from '../src/platform/id.ts'
import { fromRoot } from '../src/platform/root.ts'
import { syncReference } from '../src/reference/queries.ts'
import { openServices } from '../src/services.ts'
import { makeWorkshop, NOW } from '../test/support/make.ts'

const SESSIONS = 60
const COUNT = 2000
const AT_ONCE = 16
const ROUNDS = 5
const TARGET = 500

/** Texts of a real agenda and real names, so that they shrink as such texts do. */
const { sessions: known } = JSON.parse(readFileSync(fromRoot('src/demonstration/data/bangkok.json'), 'utf8')) as {
  sessions: { title: string; abstract?: string }[]
}
const words = known.flatMap(({ title, abstract = '' }) => `${title} ${abstract}`.split(/\s+/)).filter(Boolean)
const names = readFileSync(fromRoot('src/demonstration/data/delegates.csv'), 'utf8')
  .split('\n')
  .slice(1, -1)
  .map((line) => line.split(',').slice(1, 4).join(' '))

let seed = 1
const upTo = (most: number) => {
  seed = (seed * 48_271) % 2_147_483_647
  return seed % most
}
const text = (length: number) => Array.from({ length }, () => words[upTo(words.length)]).join(' ')

const session = (at: number): ReleasedSession => {
  const startsAt = new Date(NOW)
  startsAt.setUTCHours(2 + (at % 10), 0)
  startsAt.setUTCDate(9 + Math.floor(at / 20))
  const isBreak = at % 5 === 2
  const roles = Array.from({ length: isBreak ? 0 : 1 + upTo(4) }, (_, i) => ({
    role: i === 0 ? ('moderator' as const) : ('speaker' as const),
    name: names[upTo(names.length)]!,
    talkTitle: i > 0 && upTo(2) === 0 ? text(6) : '',
    agency: null
  }))
  return {
    ...UNSAID,
    id: newId(NOW),
    code: `S${at + 1}`,
    kind: isBreak ? 'break' : 'panel',
    title: text(isBreak ? 2 : 8),
    abstract: isBreak ? '' : text(40),
    room: `Room ${1 + (at % 4)}`,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 50 * 60_000).toISOString(),
    languages: at % 4 === 0 ? ['fr'] : [],
    countsForAttendance: true,
    illustrative: false,
    state: 'scheduled',
    roles,
    sequence: 0,
    changedAt: NOW.toISOString()
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-bench-'))
chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
const data = path.join(folder, 'data')
const shelf = path.join(folder, 'files')
mkdirSync(shelf)
const services = await openServices(readConfig({ PORT: '3000', PLENARY_DATA: data, LOG_LEVEL: 'error' }))
await migrateDatabase(services.connection)
await syncReference(services.db)
const workshop = await makeWorkshop(services.db, { visibility: 'public', languages: ['en', 'fr'] })
await insertRelease(services.db, {
  workshopId: workshop.id,
  number: 1,
  releasedAt: NOW,
  agenda: { sessions: Array.from({ length: SESSIONS }, (_, at) => session(at)) },
  changes: []
})
const app = buildApp(services, { limits: { anonymous: 1e9 } })
app.register(async (scope) => {
  await scope.register(files, { root: shelf, serve: false, preCompressed: true, cacheControl: false })
  scope.get('/file', { config: { needs: 'public' }, schema: { hide: true } }, (_request, reply) =>
    reply.sendFile('page.html')
  )
})
const origin = await app.listen({ port: 0, host: '127.0.0.1' })
const page = `${origin}/w/${workshop.slug}/agenda`

type Load = { rate: number; bytes: number }
const load = async (address: string, encoding: string): Promise<Load> => {
  const given = [fromRoot('bench/load.ts'), address, String(COUNT), String(AT_ONCE), encoding]
  return JSON.parse((await promisify(execFile)(process.execPath, [...process.execArgv, ...given])).stdout)
}
const say = (what: string, value: string) => console.log(`${what.padEnd(44)} ${value}`)

try {
  const html = Buffer.from(await (await fetch(page)).arrayBuffer())
  writeFileSync(path.join(shelf, 'page.html'), html)
  writeFileSync(path.join(shelf, 'page.html.br'), brotliCompressSync(html))
  for (const encoding of ['identity', 'br']) {
    const best = { page: 0, file: 0 }
    let bytes = 0
    for (let round = 0; round < ROUNDS; round++) {
      const made = await load(page, encoding)
      bytes = made.bytes
      best.page = Math.max(best.page, made.rate)
      best.file = Math.max(best.file, (await load(`${origin}/file`, encoding)).rate)
    }
    const ratio = (best.page / best.file).toFixed(2)
    say(
      `agenda of ${SESSIONS} sessions, ${encoding}, ${(bytes / 1000).toFixed(1)} kB`,
      `${best.page.toFixed(0)} /s  ${ratio} of the file`
    )
    say(`the same bytes as a file, ${encoding}`, `${best.file.toFixed(0)} /s`)
  }
  const choices = Intl.supportedValuesOf('timeZone').slice(0, 100)
  const began = performance.now()
  for (const zone of choices) await (await fetch(`${page}?zone=${zone}`)).arrayBuffer()
  const each = (performance.now() - began) / choices.length
  say('a choice that nobody made before', `${each.toFixed(1)} ms each`)
  say('target', `over ${TARGET} /s; ${AT_ONCE} at once, best of ${ROUNDS} rounds of ${COUNT}`)
} finally {
  await app.close()
  await services.close()
  rmSync(folder, { recursive: true, force: true })
}

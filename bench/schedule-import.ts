/** An agenda of 500 sessions with 1,000 roles imported over HTTP, against the bare inserts of the same rows, in the same run. */
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
import { say, watchLoop } from './measures.ts'

const SESSIONS = 500
const ROOMS = 20
const ROUNDS = 3
const LIMIT_SECONDS = 3
const LIMIT_HELD_MS = 100

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-bench-'))
chmodSync(folder, 0o711) // for root, whose Postgres runs as another user
const { connection, stop } = await startEmbedded(folder)
await migrateDatabase(connection)
const db = openDatabase(connection, () => {})
const services = {
  config: readConfig({ PORT: '3000' }),
  db,
  clock: systemClock,
  secrets: openSecrets('a secret of thirty-two characters or more'),
  log: pino({ level: 'silent' })
}
await prepareDatabase(services)
const app = buildApp(services, { limits: { anonymous: 1e6, signedIn: 1e6, attempts: 1e6, attemptsByEmail: 1e6 } })
const address = await app.listen({ port: 0, host: '127.0.0.1' })

const call = async (where: string, body: string, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(`${address}/api/v1${where}`, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`${where} answered ${response.status}: ${(await response.text()).slice(0, 2000)}`)
  return (await response.json()) as Record<string, unknown>
}

/** Half an hour each, in rooms side by side over five days. */
const event = (i: number, round: number, word: string) => {
  const slot = Math.floor(i / ROOMS)
  const [day, half] = [1 + Math.floor(slot / 10), slot % 10]
  const start = `${String(9 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`
  return {
    guid: `round ${round} session ${i}`,
    title: `${word} ${i} of many`,
    date: `2027-03-0${day}T${start}:00+07:00`,
    duration: '00:30',
    room: `Room ${i % ROOMS}`,
    type: 'panel',
    track: `Track ${i % 5}`,
    language: 'en',
    abstract: 'What is known, what is not, and what the region may do about it until the next meeting. '.repeat(6),
    persons: [`Ms. ${i}, Ministry`, `Mr. ${i}, Agency`]
  }
}
type Event = ReturnType<typeof event>
const asJson = (events: Event[]) =>
  JSON.stringify({
    schedule: {
      conference: {
        days: [{ rooms: { '': events.map((one) => ({ ...one, persons: one.persons.map((name) => ({ name })) })) } }]
      }
    }
  })
const asXml = (events: Event[]) =>
  `<schedule><day><room name="">${events
    .map(
      ({ guid, persons, ...texts }) =>
        `<event guid="${guid}">${Object.entries(texts)
          .map(([name, text]) => `<${name}>${text}</${name}>`)
          .join('')}<persons>${persons.map((name) => `<person>${name}</person>`).join('')}</persons></event>`
    )
    .join('')}</room></day></schedule>`
const asCsv = (events: Event[]) =>
  [
    'Code,Day,Begins,Ends,Kind,Title,Room,Track,Abstract,Who does what',
    ...events.map(({ guid, title, date, room, type, track, abstract, persons }) =>
      [
        ...[
          guid.slice(0, 20),
          date.slice(0, 10),
          date.slice(11, 16),
          `${date.slice(11, 14)}${date.slice(14, 16) === '00' ? '30' : '59'}`
        ],
        ...[type, title, room, track, `"${abstract}"`, `"chair: ${persons[0]}; speaker: ${persons[1]}"`]
      ].join(',')
    )
  ].join('\n')

try {
  const { accessToken } = (await call(
    '/auth/sign-in',
    JSON.stringify({ email: 'organiser@plenary.example', password: 'plenary-demo', cookies: false })
  )) as { accessToken: string }
  const open = async (slug: string) => {
    const days = { startsOn: '2027-03-01', endsOn: '2027-03-05', timeZone: 'Asia/Bangkok' }
    const workshop = {
      slug,
      title: slug,
      shortTitle: slug,
      ...days,
      city: 'Bangkok',
      country: 'THA',
      languages: ['en']
    }
    await call('/workshops', JSON.stringify(workshop), accessToken)
    return slug
  }
  const seconds = async (what: () => Promise<unknown>) => {
    const began = performance.now()
    await what()
    return (performance.now() - began) / 1000
  }
  const query = 'createRooms=true&createTracks=true'
  const send = (slug: string, file: string) => call(`/workshops/${slug}/agenda/import?${query}`, file, accessToken)

  await db.$client.query('create table bare_sessions (like sessions including all)')
  await db.$client.query('create table bare_roles (like session_roles including all)')
  /** The rows of a workshop, as text, in statements of 1,000. */
  const bareInserts = async (workshop: string) => {
    const read = async (table: string, key: string) =>
      (
        await db.$client.query(
          `select t.* from ${table} t join workshops w on w.id = t.workshop_id where w.slug = $1 order by t.${key}`,
          [workshop]
        )
      ).rows
    const sessions = await read('sessions', 'id')
    const roles = await read('session_roles', 'session_id')
    await db.$client.query('truncate bare_sessions, bare_roles')
    const insert = async (
      client: { query: (text: string, values: unknown[]) => Promise<unknown> },
      table: string,
      rows: Record<string, unknown>[]
    ) => {
      const columns = Object.keys(rows[0]!)
      const places = rows.map((_, i) => `(${columns.map((_, j) => `$${i * columns.length + j + 1}`).join(',')})`)
      await client.query(
        `insert into ${table} (${columns.join(',')}) values ${places.join(',')}`,
        rows.flatMap((row) => columns.map((column) => row[column]))
      )
    }
    return seconds(async () => {
      const client = await db.$client.connect()
      await client.query('begin')
      await insert(client, 'bare_sessions', sessions)
      await insert(client, 'bare_roles', roles)
      await client.query('commit')
      client.release()
    })
  }

  const best = new Map<string, number>()
  const keep = (name: string, value: number) =>
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, value))
  const held = { clock: 0, processor: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    const events = Array.from({ length: SESSIONS }, (_, i) => event(i, round, 'Session'))
    const changed = Array.from({ length: SESSIONS }, (_, i) => event((i + ROOMS) % SESSIONS, round, 'Moved')).map(
      (one, i) => ({ ...one, guid: events[i]!.guid })
    )
    for (const [form, write] of Object.entries({ json: asJson, xml: asXml, csv: asCsv })) {
      const slug = await open(`bench-${form}-${round}`)
      const file = write(events)
      const over = watchLoop()
      keep(`${form}: added`, await seconds(() => send(slug, file)))
      const longest = over()
      held.clock = Math.max(held.clock, longest.clock)
      held.processor = Math.max(held.processor, longest.processor)
      if (form === 'csv') continue
      keep(`${form}: the same again`, await seconds(() => send(slug, file)))
      keep(`${form}: all moved and named anew`, await seconds(() => send(slug, write(changed))))
    }
    keep('bare', await bareInserts(`bench-json-${round}`))
  }
  const bare = best.get('bare')!
  for (const [name, value] of best)
    if (name !== 'bare')
      say(
        `${SESSIONS} sessions, ${name}`,
        `${value.toFixed(2)} s  ${(value / bare).toFixed(1)} x bare, limit ${LIMIT_SECONDS} s`
      )
  say('bare inserts of the same rows', `${bare.toFixed(3)} s  (best of ${ROUNDS} rounds of each)`)
  say(
    'longest that the loop was held while adding',
    `${held.clock.toFixed(0)} ms, ${held.processor.toFixed(0)} of the processor (target < ${LIMIT_HELD_MS})`
  )
} finally {
  await app.close()
  await db.$client.end()
  await stop()
  rmSync(folder, { recursive: true, force: true })
}

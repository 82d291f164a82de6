/** The life of a server: started in an empty folder, stopped, killed, started twice. */
import { readdirSync, statSync } from 'node:fs'
import { Agent, get } from 'node:http'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { isRunning } from '../../src/platform/db/embedded-process.ts'
import { emptyDatabase } from '../support/database.ts'
import { childrenOf, gone, newFolder, postgresOf, ready, runsProcesses, start } from './processes.ts'

runsProcesses()

const statusOf = async (url: string) => (await fetch(`${url}/readyz`)).status

test('an empty folder and an empty HOME are enough; SIGTERM ends everything in order', async () => {
  const folder = newFolder()
  const TMPDIR = newFolder(0o1777)
  const server = start(folder, { env: { TMPDIR } })
  await server.said(ready)
  expect(await statusOf(server.url())).toBe(200)
  expect(server.output()).toContain(`The data lies in ${path.join(folder, 'data')}`)
  expect(statSync(path.join(folder, 'data/secret')).mode & 0o777).toBe(0o600)
  const postgres = postgresOf(folder)
  const children = childrenOf(server.pid)
  expect(children).toContain(postgres)

  const agent = new Agent({ keepAlive: true }) // an idle connection must not hold the end up
  await new Promise((resolve) =>
    get(`${server.url()}/healthz`, { agent }, (response) => response.resume().once('end', resolve))
  )
  const from = performance.now()
  server.signal('SIGTERM')
  expect(await server.exited).toBe(0)
  expect(performance.now() - from).toBeLessThan(5000)
  for (const pid of children) await gone(pid)
  agent.destroy()
  expect(readdirSync(path.join(folder, 'data')).sort()).toEqual(['pg', 'secret'])
  expect(readdirSync(TMPDIR)).toEqual([])
  expect(server.output()).not.toContain('"level"')
})

test('after kill -9 Postgres ends by itself, and a start at once goes well, even when everything was killed', async () => {
  const folder = newFolder()
  const first = start(folder)
  await first.said(ready)
  const postgres = postgresOf(folder)
  first.signal('SIGKILL')
  const second = start(folder)
  expect(await gone(postgres)).toBeLessThan(2000)
  await second.said(ready)
  expect(await statusOf(second.url())).toBe(200)
  expect(second.output()).not.toContain('Another process')

  for (const pid of [second.pid, ...childrenOf(second.pid)]) process.kill(pid, 'SIGKILL')
  const third = start(folder)
  await third.said(ready)
  expect(await statusOf(third.url())).toBe(200)
  third.signal('SIGINT')
  third.signal('SIGINT') // npm and the terminal both pass Ctrl-C on: not the second signal that ends at once
  expect(await third.exited).toBe(0)
})

test('a Postgres whose server and watchdog were killed is ended, not taken over', async () => {
  const folder = newFolder()
  const server = start(folder)
  await server.said(ready)
  const postgres = postgresOf(folder)
  for (const pid of [server.pid, ...childrenOf(server.pid)]) if (pid !== postgres) process.kill(pid, 'SIGKILL')
  await server.exited
  const mine = await startEmbedded(path.join(folder, 'data'))
  expect(mine.attached).toBe(false)
  expect(isRunning(postgres)).toBe(false)
  await mine.stop()
})

test('two at once on one new folder share its database, and the second ends when that goes', async () => {
  const folder = newFolder()
  const both = [start(folder), start(folder)]
  await Promise.all(both.map((server) => server.said(ready)))
  const [attached, owner] = both[0]!.output().includes('Another process') ? [both[0]!, both[1]!] : [both[1]!, both[0]!]
  expect(attached.output()).toContain('Another process of Plenary runs this database; this one ends with it.')
  expect(owner.output()).not.toContain('Another process')
  expect(await Promise.all(both.map((server) => statusOf(server.url())))).toEqual([200, 200])
  expect(readdirSync(path.join(folder, 'data')).sort()).toEqual(['pg', 'secret'])
  owner.signal('SIGTERM')
  expect(await owner.exited).toBe(0)
  expect(await attached.exited).toBe(1) // so that whoever watches it starts it again
  expect(attached.output()).toContain('the database has gone')
})

test('server and background work on one database of the operator migrate it at once, and neither keeps a folder', async () => {
  await using db = await emptyDatabase()
  const { host, port, user, database, connectionString } = db.connection
  const DATABASE_URL = connectionString ?? `postgres://${user}@localhost/${database}?host=${host}&port=${port}`
  const env = { DATABASE_URL, PLENARY_SECRET: 's'.repeat(32), PLENARY_WORKER: 'outside' }
  const folder = newFolder()
  const fail = 'Promise.reject(new Error("left alone")); setTimeout(() => { throw new Error("thrown") })'
  const onSignal = encodeURIComponent(`process.on("SIGUSR2", () => { ${fail} })`)
  const server = start(folder, { env, node: ['--import', `data:text/javascript,${onSignal}`] })
  const worker = start(folder, { env, args: ['work'] })
  await Promise.all([server.said(ready), worker.said('works in the background')])
  expect(await statusOf(server.url())).toBe(200)

  server.signal('SIGUSR2') // errors that nobody catches are written down, and end nothing
  for (const message of ['left alone', 'thrown']) await server.said(message)
  expect(await statusOf(server.url())).toBe(200)
  for (const one of [server, worker]) one.signal('SIGTERM')
  expect(await Promise.all([server.exited, worker.exited])).toEqual([0, 0])
  expect(readdirSync(folder)).toEqual([])
})

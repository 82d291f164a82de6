/** What keeps it from starting, and the sentence that says so. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isRoot, newFolder, runsProcesses, start } from './processes.ts'

runsProcesses()

const refused = async (folder: string, given: Parameters<typeof start>[1]) => {
  const server = start(folder, given)
  expect(await server.exited).toBe(1)
  expect(server.output()).not.toContain('    at ') // a sentence, not a stack
  return server.output()
}

test.each([
  [{ PORT: '80x0' }, 'PORT must be a whole number from 0 to 65535.'],
  [{ DATABASE_URL: 'postgres://app:hidden@127.0.0.1/x' }, 'PLENARY_SECRET (or PLENARY_SECRET_FILE) must be set too'],
  [{ DATABASE_URL: 'postgres://app:hidden@127.0.0.1:9/x', PLENARY_SECRET: 's'.repeat(32) }, 'Look at DATABASE_URL']
])('%o is refused with a sentence, and without a password in it', async (env, sentence) => {
  const said = await refused(newFolder(), { env })
  expect(said).toContain(sentence)
  expect(said).not.toContain('hidden')
})

test('a command that does not exist is answered with those that do, and work needs a database', async () => {
  const folder = newFolder()
  expect(await refused(folder, { args: ['sreve'] })).toMatch(/no command sreve[\s\S]+migrate/)
  expect(await refused(folder, { args: ['work'] })).toContain('`work` needs DATABASE_URL')
  expect(readdirSync(folder)).toEqual([])
})

test('the data of another major version is refused by both versions, and left alone', async () => {
  const folder = newFolder()
  mkdirSync(path.join(folder, 'data/pg'), { recursive: true })
  writeFileSync(path.join(folder, 'data/pg/PG_VERSION'), '16\n')
  const said = await refused(folder, {})
  expect(said).toContain('was made by PostgreSQL 16, and this Plenary brings PostgreSQL 18')
  expect(said).toContain('PLENARY_DATA')
  expect(readdirSync(path.join(folder, 'data/pg'))).toEqual(['PG_VERSION'])
})

test('a demonstration is not shown to the network unless that is allowed', async () => {
  const folder = newFolder()
  const env = { PLENARY_SEED: 'demonstration', HOST: '0.0.0.0' }
  expect(await refused(folder, { env })).toContain('PLENARY_DEMONSTRATION_ON_NETWORK=yes')
  const elsewhere = { PLENARY_SEED: 'none', PLENARY_URL: 'https://plenary.example.org' }
  expect(await refused(folder, { env: elsewhere })).toContain('PLENARY_DEMONSTRATION_ON_NETWORK=yes')
  const allowed = start(folder, { env: { ...env, PLENARY_DEMONSTRATION_ON_NETWORK: 'yes' } })
  await allowed.said('organiser@plenary.example')
})

test('a port that is taken is named, and the database that was started ends', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const folder = newFolder()
  expect(await refused(folder, { env: { PORT: `${port}` } })).toContain(`PORT ${port} is taken by another program`)
  expect(readdirSync(path.join(folder, 'data/pg'))).not.toContain('postmaster.pid')
  other.close()
})

test.runIf(isRoot)('root is told when the user of its Postgres cannot reach the data', async () => {
  const home = newFolder(0o700)
  mkdirSync(path.join(home, 'plenary'))
  const said = await refused(path.join(home, 'plenary'), {})
  expect(said).toContain(`cannot reach the data folder ${path.join(home, 'plenary/data')}`)
  expect(said).toContain('Set PLENARY_DATA')
})

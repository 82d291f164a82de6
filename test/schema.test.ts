import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './support/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await cloneDatabase()
})
afterAll(() => db?.[Symbol.asyncDispose]())

const list = async (statement: string) =>
  (await db.$client.query({ text: statement, rowMode: 'array' })).rows.map(([name]) => String(name))

test('the migrations make the tables that the code knows', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-schema-'))
  try {
    cpSync('migrations', path.join(folder, 'migrations'), { recursive: true })
    const out = path.join(folder, 'migrations')
    const before = readdirSync(out)
    const said = execFileSync(
      process.execPath,
      [
        'node_modules/drizzle-kit/bin.cjs',
        'generate',
        '--dialect=postgresql',
        '--schema=./src/*/tables*.ts',
        `--out=${out}`
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe']
      }
    )
    expect(said).toContain('No schema changes')
    expect(readdirSync(out)).toEqual(before)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('every row that belongs to a workshop is kept under the key of that workshop', async () => {
  const withoutKey = await list(`
    select c.table_name from information_schema.columns c
    where c.table_schema = 'public' and c.column_name = 'workshop_id' and c.table_name <> 'audit_log'
      and not exists (
        select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = c.table_name::regclass and i.indisprimary and a.attname = 'workshop_id')`)
  expect(withoutKey).toEqual([])
})

test('what refers to a row of a workshop names the workshop too', async () => {
  const scoped = `select attrelid from pg_attribute where attname = 'workshop_id' and not attisdropped`
  const loose = await list(`
    select conname from pg_constraint
    where contype = 'f' and conrelid in (${scoped}) and confrelid in (${scoped}) and array_length(conkey, 1) < 2`)
  expect(loose).toEqual([])
})

test('rows that may never change are refused a change by the database itself', async () => {
  expect(
    await list(`select distinct tgrelid::regclass::text from pg_trigger where tgname like '%append_only' order by 1`)
  ).toEqual([
    'agenda_releases',
    'audit_log',
    'participant_list_entries',
    'participant_lists',
    'participant_states',
    'release_parts',
    'scans'
  ])
})

test('no two scheduled sessions overlap in one room, says the database itself', async () => {
  expect(await list(`select conname from pg_constraint where contype = 'x'`)).toEqual(['sessions__room_clash'])
})

test.each(['scans', 'audit_log', 'participant_states', 'agenda_releases'])('%s cannot be emptied', async (table) => {
  await expect(db.$client.query(`truncate ${table} cascade`)).rejects.toThrow(/append-only/)
})

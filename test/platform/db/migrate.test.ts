/** Migrating: several processes at once, and folders that hold nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrateDatabase } from '../../../src/platform/db/migrate.ts'
import { cloneDatabase, emptyDatabase } from '../../support/database.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-migrations-'))
const add = (name: string, sql: string) => {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}
afterAll(() => rmSync(folder, { recursive: true }))

const count = async (db: Awaited<ReturnType<typeof emptyDatabase>>, from: string) =>
  Number((await db.$client.query(`select count(*) from ${from}`)).rows[0].count)

test('six processes that migrate at once apply each migration once', async () => {
  await using db = await emptyDatabase()
  add('20260101000000_flags', 'create table flags (name text);--> statement-breakpoint\ninsert into flags values (1);')
  add('20260201000000_more', 'insert into flags values (2);')
  await Promise.all(Array.from({ length: 6 }, () => migrateDatabase(db.connection, folder)))
  expect(await count(db, 'flags')).toBe(2)
  expect(await count(db, 'graphile_worker.jobs')).toBe(0)
})

test('a migration that was merged late is applied, and one that fails leaves nothing', async () => {
  await using db = await emptyDatabase()
  await migrateDatabase(db.connection, folder)
  add('20260115000000_late', 'create table late (name text);')
  await migrateDatabase(db.connection, folder)
  expect(await count(db, 'late')).toBe(0)
  add('20260301000000_wrong', 'insert into late values (1);--> statement-breakpoint\nselect 1/0;')
  await expect(migrateDatabase(db.connection, folder)).rejects.toThrow()
  expect(await count(db, 'late')).toBe(0)
})

test('an empty and a missing folder bring the queue alone', async () => {
  await using db = await emptyDatabase()
  await migrateDatabase(db.connection, path.join(folder, 'missing'))
  mkdirSync(path.join(folder, 'empty'))
  await migrateDatabase(db.connection, path.join(folder, 'empty'))
  expect(await count(db, 'graphile_worker.jobs')).toBe(0)
})

test('the template that tests copy has the whole schema, and copies do not share rows', async () => {
  await using one = await cloneDatabase()
  await using other = await cloneDatabase()
  await migrateDatabase(one.connection)
  await one.$client.query('create table mine (id int)')
  expect(await count(one, 'mine')).toBe(0)
  await expect(count(other, 'mine')).rejects.toThrow('does not exist')
})

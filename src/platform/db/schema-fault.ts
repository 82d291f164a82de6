/** Compares the database with the migrations of this version. */
import { readdirSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { fromRoot } from '../root.ts'
import type { Db } from './database.ts'

let files: string[] | undefined

/** Why this version cannot work with the database as it is; undefined: it can. One statement; throws when it fails. */
export const findSchemaFault = async (db: Db): Promise<string | undefined> => {
  files ??= readdirSync(fromRoot('migrations')).filter((name) => /^\d/.test(name))
  const { rows } = await db.execute<{ name: string }>(sql`select name from drizzle.__drizzle_migrations`)
  const applied = new Set(rows.map(({ name }) => name))
  const missing = files.filter((name) => !applied.has(name)).length
  return missing === 0 ? undefined : `${missing} migrations are not applied.`
}

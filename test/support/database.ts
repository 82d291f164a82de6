/** A fresh copy of the migrated template database, for one test file. */
import { randomBytes } from 'node:crypto'
import { Client, type PoolConfig } from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '../../src/platform/db/database.ts'
import { within } from './within.ts'

/** `connection` is for code that opens its own. */
export type TestDatabase = Database & AsyncDisposable & { connection: PoolConfig }

const onServer = async (statement: string) => {
  const client = new Client(inject('server').connection)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

const create = async (origin: string): Promise<TestDatabase> => {
  const { connection: server, prefix } = inject('server')
  const name = `${prefix}${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name} ${origin}`)
  const connection = within(server, name)
  const db = openDatabase(connection, () => {})
  return Object.assign(db, {
    connection,
    [Symbol.asyncDispose]: async () => {
      await db.$client.end()
      await onServer(`drop database if exists ${name} with (force)`)
    }
  })
}

/** A database of its own with the whole schema and no rows but those that migrations bring. */
export const cloneDatabase = (): Promise<TestDatabase> =>
  create(`template ${inject('server').prefix}template strategy file_copy`)

/** A database without any table. */
export const emptyDatabase = (): Promise<TestDatabase> => create(`encoding 'UTF8' template template0`)

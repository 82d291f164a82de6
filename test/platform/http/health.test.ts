/** What those who start and watch processes are told. */
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testApp } from '../../support/app.ts'

const it = testApp()
const broken = testApp()

test('a process that works lives and is ready', async () => {
  expect((await it.visitor('GET', '/healthz')).json()).toEqual({ status: 'ok' })
  expect((await it.visitor('GET', '/readyz')).json()).toEqual({ status: 'ok' })
})

test('a process of a newer version is not ready before the migrations are applied', async () => {
  await broken.db.execute(
    sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`
  )
  const response = await broken.visitor('GET', '/readyz')
  expect([response.statusCode, response.json().detail]).toEqual([503, '1 migrations are not applied.'])
})

test('a process without its database lives, and is not ready', async () => {
  await broken.db.execute(sql`drop schema drizzle cascade`)
  const response = await broken.visitor('GET', '/readyz')
  expect([response.statusCode, response.json().detail]).toEqual([503, 'The database does not answer.'])
  expect((await broken.visitor('GET', '/healthz')).statusCode).toBe(200)
})

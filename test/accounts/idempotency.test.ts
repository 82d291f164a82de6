/** The same request sent again, later or at once, does its deed once. */
import { eq } from 'drizzle-orm'
import { type Static, Type } from 'typebox'
import { beforeAll, expect, test } from 'vitest'
import { recordDeed } from '../../src/accounts/audit.ts'
import { IdempotencyHeaders, idempotently } from '../../src/accounts/idempotency.ts'
import { idempotencyKeyReused } from '../../src/accounts/problems.ts'
import { purge } from '../../src/accounts/purge.ts'
import { auditLog, firstAnswers, signIns } from '../../src/accounts/tables.ts'
import type { Db } from '../../src/platform/db/database.ts'
import type { Routes } from '../../src/platform/http/plugin.ts'
import { invalidRequest, notFound, problems } from '../../src/platform/problem.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeSignIn, makeUser } from '../support/make.ts'

const Deed = Type.Object({
  name: Type.String(),
  fails: Type.Optional(Type.Boolean()),
  isUnkeepable: Type.Optional(Type.Boolean())
})

/** A deed that leaves a row, inside a transaction of its own as acts have. */
const doIt = (db: Db, { name, fails, isUnkeepable }: Static<typeof Deed>) =>
  db.transaction(async (tx) => {
    await recordDeed(tx, { now: new Date(0), deed: name })
    if (fails) throw notFound('It fails after it wrote.')
    return { name, at: new Date('2026-11-09T09:00:00Z'), unseen: isUnkeepable ? 1n : 'cut' }
  })

const deedRoutes: Routes = async (app) => {
  app.post('/deeds', {
    config: { needs: 'public' },
    schema: {
      tags: ['operations'],
      summary: 'A deed',
      headers: IdempotencyHeaders,
      body: Deed,
      response: {
        201: Type.Object({ name: Type.String(), at: Type.Unsafe<Date>({ type: 'string', format: 'date-time' }) }),
        ...problems(invalidRequest, notFound, idempotencyKeyReused)
      }
    },
    handler: (request) => idempotently(it.services, request, 201, ({ db }) => doIt(db, request.body))
  })
}
const it = testApp({ prepare: (app) => app.register(deedRoutes) })

let somebody: Caller
beforeAll(async () => {
  somebody = await it.as(await makeUser(it.db))
})
const post = (key: string | undefined, payload: Static<typeof Deed>, as = somebody) =>
  as('POST', '/deeds', { payload, ...(key !== undefined && { headers: { 'idempotency-key': key } }) })
const done = async (name: string) => (await it.db.select().from(auditLog).where(eq(auditLog.deed, name))).length

test('a repetition gets the first answer, byte for byte, and says so', async () => {
  const first = await post('k1', { name: 'once' })
  const again = await post('k1', { name: 'once' })
  expect([first.statusCode, first.headers['idempotency-replayed']]).toEqual([201, undefined])
  expect([again.statusCode, again.headers['idempotency-replayed']]).toEqual([201, 'true'])
  expect(first.body).toBe('{"name":"once","at":"2026-11-09T09:00:00.000Z"}')
  expect(again.body).toBe(first.body)
  expect(await done('once')).toBe(1)
})

test('without the header each request does its deed', async () => {
  await post(undefined, { name: 'twice' })
  expect((await post(undefined, { name: 'twice' })).statusCode).toBe(201)
  expect(await done('twice')).toBe(2)
})

test('ten at once do it once, and all hear the same', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => post('k2', { name: 'at once' })))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201))
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1)
  expect(await done('at once')).toBe(1)
})

test('the same key for another request is refused', async () => {
  await post('k3', { name: 'this' })
  const other = await post('k3', { name: 'that' })
  expect([other.statusCode, other.json().type]).toEqual([422, 'http://127.0.0.1:3000/problems/idempotency-key-reused'])
  expect(await done('that')).toBe(0)
})

test('a deed that fails leaves nothing, and the key free for another try', async () => {
  expect((await post('k4', { name: 'tried', fails: true })).statusCode).toBe(404)
  expect(await done('tried')).toBe(0)
  expect((await post('k4', { name: 'tried' })).statusCode).toBe(201)
  expect(await done('tried')).toBe(1)
})

test('deed and answer are kept together: when the answer cannot be, the deed is undone', async () => {
  expect((await post('k6', { name: 'undone', isUnkeepable: true })).statusCode).toBe(500)
  expect(await done('undone')).toBe(0)
})

test('keys of two people do not meet', async () => {
  const other = await it.as(await makeUser(it.db))
  await post('k5', { name: 'hers' })
  expect((await post('k5', { name: 'his' }, other)).json().name).toBe('his')
  expect((await post('k5', { name: 'hers' })).json().name).toBe('hers')
})

test.each([['with space'], ['é'], ['x'.repeat(256)]])(
  'a key of other characters or too long is refused: %s',
  async (key) => {
    const response = await post(key, { name: 'refused' })
    expect([response.statusCode, response.json().errors[0].pointer]).toEqual([400, '#/headers/idempotency-key'])
  }
)

test('the daily purge removes answers after a day and sign-ins a month after their end, and nothing younger', async () => {
  const { id: userId } = await makeUser(it.db)
  const now = it.services.clock().getTime()
  const ago = (hours: number) => new Date(now - hours * 60 * 60 * 1000)
  const { id: old } = await makeSignIn(it.db, userId, { endedAt: ago(31 * 24) })
  const { id: expired } = await makeSignIn(it.db, userId, { expiresAt: ago(31 * 24) })
  const { id: recent } = await makeSignIn(it.db, userId, { endedAt: ago(29 * 24) })
  const answer = { principalId: userId, fingerprint: 'f', status: 201, body: {} }
  await it.db.insert(firstAnswers).values([
    { ...answer, key: 'old', createdAt: ago(25) },
    { ...answer, key: 'young', createdAt: ago(23) }
  ])
  expect(await purge(it.services)).toEqual({ answers: 1, signIns: 2 })
  const kept = (await it.db.select().from(signIns).where(eq(signIns.userId, userId))).map(({ id }) => id)
  expect([kept, old, expired].flat()).toEqual([recent, old, expired])
  const keys = await it.db.select().from(firstAnswers).where(eq(firstAnswers.principalId, userId))
  expect(keys.map(({ key }) => key)).toEqual(['young'])
})

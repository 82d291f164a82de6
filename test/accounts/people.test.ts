import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createUser } from '../../src/accounts/create-user.ts'
import { firstAnswers } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'

const it = testApp()
const PASSWORD = 'correct horse battery'
const person = async (email: string, more: { isAdministrator?: boolean } = {}) =>
  createUser(it.services, undefined, { email, displayName: 'Ada', password: PASSWORD, ...more })
const signIn = async (email: string, password: string) =>
  it.visitor('POST', '/api/v1/auth/sign-in', { payload: { email, password, cookies: false } })

test('an administrator makes an account, with which its owner signs in', async () => {
  const admin = await it.as(await person('admin@example.org', { isAdministrator: true }))
  const payload = { email: 'Grace@example.org', displayName: 'Grace', password: PASSWORD, mayConvene: true }
  const made = await admin('POST', '/api/v1/users', { payload })
  expect([made.statusCode, made.json()]).toEqual([
    201,
    {
      id: expect.any(String),
      email: 'grace@example.org',
      displayName: 'Grace',
      mayConvene: true,
      isAdministrator: false,
      createdAt: expect.any(String),
      disabledAt: null
    }
  ])
  expect((await signIn('grace@example.org', PASSWORD)).statusCode).toBe(200)
  expect((await admin('POST', '/api/v1/users', { payload })).json()).toMatchObject({ status: 409 })
  expect(
    (await admin('POST', '/api/v1/users', { payload: { ...payload, email: 'h@example.org', password: 'short' } }))
      .statusCode
  ).toBe(422)
})

test('others make no accounts', async () => {
  const nobody = await it.as(await person('plain@example.org'))
  const payload = { email: 'x@example.org', displayName: 'X', password: PASSWORD }
  expect((await nobody('POST', '/api/v1/users', { payload })).statusCode).toBe(403)
})

test('a new password ends every other sign-in and the old password', async () => {
  await person('ada@example.org')
  const [here, elsewhere] = [
    (await signIn('ada@example.org', PASSWORD)).json(),
    (await signIn('ada@example.org', PASSWORD)).json()
  ]
  const change = (present: string, next: string) =>
    it.asBearer(here.accessToken)('POST', '/api/v1/auth/password', { payload: { present, next } })
  expect((await change('not it at all', 'another fine password')).statusCode).toBe(401)
  expect((await change(PASSWORD, 'short')).statusCode).toBe(422)
  expect((await change(PASSWORD, 'another fine password')).statusCode).toBe(204)
  expect((await it.asBearer(here.accessToken)('GET', '/api/v1/auth/me')).statusCode).toBe(200)
  expect((await it.asBearer(elsewhere.accessToken)('GET', '/api/v1/auth/me')).statusCode).toBe(401)
  expect((await signIn('ada@example.org', PASSWORD)).statusCode).toBe(401)
  expect((await signIn('ada@example.org', 'another fine password')).statusCode).toBe(200)
})

test('a repeated request makes one account, and leaves nothing by which its password could be guessed quickly', async () => {
  const admin = await it.as(await person('repeat@example.org', { isAdministrator: true }))
  const payload = { email: 'again@example.org', displayName: 'Again', password: PASSWORD }
  const headers = { 'idempotency-key': 'account-1' }
  const made = await admin('POST', '/api/v1/users', { payload, headers })
  const again = await admin('POST', '/api/v1/users', { payload, headers })
  expect([made.statusCode, again.statusCode, again.body]).toEqual([201, 201, made.body])
  const other = { ...payload, displayName: 'Other' }
  expect((await admin('POST', '/api/v1/users', { payload: other, headers })).json().status).toBe(422)
  const [kept] = await it.db.select().from(firstAnswers).where(eq(firstAnswers.key, 'account-1'))
  const guess = (password: string | undefined) =>
    createHash('sha256')
      .update(`POST /api/v1/users\n${JSON.stringify({ ...payload, password })}`)
      .digest('hex')
  expect(kept!.fingerprint).toBe(guess(undefined))
})

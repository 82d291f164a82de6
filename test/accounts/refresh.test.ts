/** Refresh tokens: good once, a moment longer for a second tab, and the end of the sign-in when one is stolen. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog, signIns } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'
import { makeSignIn, makeUser } from '../support/make.ts'

const it = testApp()
const refresh = (refreshToken: string) => it.visitor('POST', '/api/v1/auth/refresh', { payload: { refreshToken } })
const started = async (given = {}) => makeSignIn(it.db, (await makeUser(it.db)).id, given)
const endOf = async (id: string) => (await it.db.select().from(signIns).where(eq(signIns.id, id)))[0]!.endedAt

test('each token is exchanged for the next', async () => {
  const { refreshToken } = await started()
  const first = (await refresh(refreshToken)).json().refreshToken
  const second = (await refresh(first)).json().refreshToken
  expect(new Set([refreshToken, first, second]).size).toBe(3)
  expect((await refresh(second)).statusCode).toBe(200)
})

test('two tabs that wake together stay signed in; only one gets a refresh token', async () => {
  const { id, refreshToken } = await started()
  const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken)])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect(answers.filter((answer) => 'refreshToken' in answer.json())).toHaveLength(1)
  expect(await endOf(id)).toBeNull()
})

test('a token that comes again later ends the sign-in for thief and owner, and is noted', async () => {
  const { id, refreshToken } = await started()
  const { refreshToken: next, accessToken } = (await refresh(refreshToken)).json()
  it.later(31_000)
  expect((await refresh(refreshToken)).statusCode).toBe(401)
  expect((await refresh(next)).statusCode).toBe(401)
  expect((await it.asBearer(accessToken)('GET', '/api/v1/auth/me')).statusCode).toBe(401)
  expect(await endOf(id)).toEqual(it.services.clock())
  const noted = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, id))
  expect(noted.map(({ deed }) => deed)).toEqual(['accounts.refresh-token-reused'])
})

test('a token of long before ends the sign-in too: a thief who went on exchanging is found out', async () => {
  const { id, refreshToken: stolen } = await started()
  let latest = stolen
  for (let i = 0; i < 3; i++) latest = (await refresh(latest)).json().refreshToken
  expect((await refresh(stolen)).statusCode).toBe(401)
  expect((await refresh(latest)).statusCode).toBe(401)
  expect(await endOf(id)).toEqual(it.services.clock())
})

test('an expired sign-in, an unknown token and no token at all are refused alike', async () => {
  const { refreshToken } = await started({ expiresAt: it.services.clock() })
  const answers = [
    await refresh(refreshToken),
    await refresh('unknown'),
    await refresh(`01900000-0000-7000-8000-000000000000.${'A'.repeat(43)}`),
    await it.visitor('POST', '/api/v1/auth/refresh'),
    await it.visitor('POST', '/api/v1/auth/refresh', { payload: {} })
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401])
})

test('an access token serves a quarter of an hour, and never longer than its sign-in', async () => {
  const { refreshToken } = await started()
  const { accessToken } = (await refresh(refreshToken)).json()
  const me = () => it.asBearer(accessToken)('GET', '/api/v1/auth/me')
  it.later(14 * 60_000)
  expect((await me()).statusCode).toBe(200)
  it.later(60_000)
  expect((await me()).statusCode).toBe(401)

  const now = it.services.clock().getTime()
  const short = await started({ expiresAt: new Date(now + 60_000) })
  expect((await refresh(short.refreshToken)).json().expiresAt).toBe(new Date(now + 60_000).toISOString())
})

/** Tokens of machines: shown once, kept as a hash, good until they expire or are revoked. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashOfToken } from '../../src/accounts/tokens.ts'
import { apiTokens } from '../../src/workshops/tables.for-team.ts'
import { testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const DOOR = { name: 'Door scanner', role: 'desk', expiresAt: '2026-11-12T00:00:00+07:00' }

const opened = async () => {
  const open = await openWorkshop(it, { agencies: ['UNDP'] })
  const issue = (given: object = {}) => open.organiser('POST', open.url('/tokens'), { payload: { ...DOOR, ...given } })
  const tokens = async () => (await open.organiser('GET', open.url('/tokens'))).json().items
  return { ...open, issue, tokens }
}

test('a token is shown once and kept as a hash', async () => {
  const { issue, tokens, url } = await opened()
  const issued = await issue()
  const { token, ...line } = issued.json()
  expect([issued.statusCode, token]).toEqual([201, expect.stringMatching(/^plenary_[A-Za-z0-9_-]{43}$/)])
  expect(line).toEqual({
    id: line.id,
    name: 'Door scanner',
    role: 'desk',
    agency: null,
    createdAt: '2026-11-09T09:00:00.000Z',
    expiresAt: '2026-11-11T17:00:00.000Z',
    lastUsedAt: null,
    revokedAt: null
  })
  expect(await tokens()).toEqual([line])
  const [row] = await it.db.select().from(apiTokens).where(eq(apiTokens.id, line.id))
  expect(row!.tokenHash).toBe(hashOfToken(token))
  expect(JSON.stringify(row)).not.toContain(token.slice(8))
  expect((await it.asBearer(token)('GET', url())).statusCode).toBe(200)
  expect((await tokens())[0].lastUsedAt).toBe('2026-11-09T09:00:00.000Z')
})

test('a revoked token is refused at the next request', async () => {
  const { organiser, issue, tokens, url } = await opened()
  const { id, token } = (await issue()).json()
  const machine = it.asBearer(token)
  expect((await machine('GET', url())).statusCode).toBe(200)
  expect((await organiser('DELETE', url(`/tokens/${id}`))).statusCode).toBe(204)
  expect((await machine('GET', url())).statusCode).toBe(401)
  expect((await tokens())[0].revokedAt).toBe('2026-11-09T09:00:00.000Z')
  expect(problemIn(await organiser('DELETE', url(`/tokens/${id}`))).kind).toBe('token-not-found')
})

test('the token of another workshop cannot be revoked here', async () => {
  const [here, there] = [await opened(), await opened()]
  const { id, token } = (await there.issue()).json()
  expect(problemIn(await here.organiser('DELETE', here.url(`/tokens/${id}`))).kind).toBe('token-not-found')
  expect((await it.asBearer(token)('GET', there.url())).statusCode).toBe(200)
  expect((await it.asBearer(token)('GET', here.url())).statusCode).toBe(404)
})

test("an organiser's token edits the workshop, but neither reads nor changes who is let into it", async () => {
  const { issue, url, tokens } = await opened()
  const { id, token } = (await issue({ role: 'organiser' })).json()
  const { email } = await makeUser(it.db)
  const machine = it.asBearer(token)
  expect((await machine('POST', url('/rooms'), { payload: { name: 'Room A' } })).statusCode).toBe(201)
  const refused = [
    await machine('POST', url('/tokens'), { payload: DOOR }),
    await machine('DELETE', url(`/tokens/${id}`)),
    await machine('GET', url('/tokens')),
    await machine('GET', url('/team')),
    await machine('PUT', url('/team'), { payload: { email, role: 'organiser' } }),
    await machine('DELETE', url(`/team/${id}`))
  ]
  expect(refused.map((answer) => problemIn(answer).kind)).toEqual(Array(6).fill('not-allowed'))
  expect(await tokens()).toEqual([expect.objectContaining({ id, revokedAt: null })])
})

test.each([
  [400 * DAY, 201],
  [400 * DAY + 1000, 422]
])('a token is good for 400 days at most: %d ms answers %d', async (ms, status) => {
  const { issue } = await opened()
  const now = it.services.clock().getTime()
  const answer = await issue({ expiresAt: new Date(now + ms).toISOString() })
  expect(answer.statusCode).toBe(status)
  if (status === 422) expect(problemIn(answer).faults).toEqual({ '#/body/expiresAt': 'is more than 400 days from now' })
})

test.each(['2026-11-09T09:00:00Z', '2025-01-01T00:00:00Z'])('a token cannot expire at %s', async (expiresAt) => {
  const { issue, tokens } = await opened()
  expect(problemIn(await issue({ expiresAt }))).toEqual({
    status: 422,
    kind: 'invalid-member',
    faults: { '#/body/expiresAt': 'is not a time in the future' }
  })
  expect(await tokens()).toEqual([])
})

test('a token cannot expire in a second that no clock shows', async () => {
  const { issue, tokens } = await opened()
  expect(problemIn(await issue({ expiresAt: '2026-12-31T23:59:60Z' })).faults).toHaveProperty(['#/body/expiresAt'])
  expect(await tokens()).toEqual([])
})

test("an officer's token belongs to an agency", async () => {
  const { issue } = await opened()
  expect(problemIn(await issue({ role: 'agency-officer' })).kind).toBe('invalid-member')
  expect((await issue({ role: 'agency-officer', agency: 'UNDP' })).json().agency).toBe('UNDP')
})

test('an expired token is refused', async () => {
  const { issue, url } = await opened()
  const { token } = (await issue({ expiresAt: '2026-11-09T10:00:00Z' })).json()
  const machine = it.asBearer(token)
  expect((await machine('GET', url())).statusCode).toBe(200)
  it.later(HOUR)
  expect((await machine('GET', url())).statusCode).toBe(401)
})

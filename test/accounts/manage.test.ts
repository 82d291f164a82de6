/** What administrators do with the accounts of others, and what everybody may do with their own. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createUser } from '../../src/accounts/create-user.ts'
import { auditLog } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'
import { makeApiToken, makeUser } from '../support/make.ts'
import { openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const PASSWORD = 'correct horse battery'
const person = async (email: string, more: { isAdministrator?: boolean } = {}) =>
  createUser(it.services, undefined, { email, displayName: 'Ada', password: PASSWORD, ...more })
const signIn = async (email: string) =>
  it.visitor('POST', '/api/v1/auth/sign-in', { payload: { email, password: PASSWORD, cookies: false } })
const administrator = async () => {
  const user = await makeUser(it.db, { isAdministrator: true })
  const call = await it.as(user)
  const change = (id: string, payload: object) => call('PATCH', `/api/v1/users/${id}`, { payload })
  return { user, call, change }
}

test('a disabled account is out at once, everywhere, and comes back when it is let in again', async () => {
  const { change } = await administrator()
  const ada = await person('ada@example.org')
  const token = (await signIn(ada.email)).json().accessToken
  const me = () => it.asBearer(token)('GET', '/api/v1/auth/me')
  expect((await me()).statusCode).toBe(200)
  const changed = await change(ada.id, { disabled: true })
  expect([changed.statusCode, changed.json().disabledAt]).toEqual([200, '2026-11-09T09:00:00.000Z'])
  expect([(await me()).statusCode, (await signIn(ada.email)).statusCode]).toEqual([401, 401])
  expect((await change(ada.id, { disabled: false })).json().disabledAt).toBeNull()
  expect([(await me()).statusCode, (await signIn(ada.email)).statusCode]).toEqual([401, 200])
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, ada.id))
  expect(deeds.filter(({ deed }) => deed === 'accounts.change').map(({ detail }) => detail)).toEqual([
    { fields: ['disabled'] },
    { fields: ['disabled'] }
  ])
})

test('tokens that a disabled person made do not work while they are disabled', async () => {
  const { change } = await administrator()
  const { workshop, url } = await openWorkshop(it)
  const maker = await makeUser(it.db)
  const { token } = await makeApiToken(it.db, { workshopId: workshop.id, role: 'desk', createdBy: maker.id })
  const read = async () => (await it.asBearer(token)('GET', url())).statusCode
  expect(await read()).toBe(200)
  await change(maker.id, { disabled: true })
  expect(await read()).toBe(401)
  await change(maker.id, { disabled: false })
  expect(await read()).toBe(200)
})

test('accounts are found by part of a name or an address, in pages by address', async () => {
  const { call } = await administrator()
  for (const name of ['c', 'a', 'b'])
    await makeUser(it.db, { email: `${name}@found.example`, displayName: `Found ${name.toUpperCase()}` })
  const ask = async (query: Record<string, string>) => (await call('GET', '/api/v1/users', { query })).json()
  const first = await ask({ q: 'FOUND.example', limit: '2' })
  expect(first.items.map(({ email }: { email: string }) => email)).toEqual(['a@found.example', 'b@found.example'])
  const second = await ask({ q: 'FOUND.example', limit: '2', cursor: first.next })
  expect([second.items.length, second.items[0].displayName, second.next]).toEqual([1, 'Found C', null])
  expect((await ask({ q: 'found b' })).items).toHaveLength(1)
  expect((await ask({ q: '%' })).items).toEqual([])
  expect(JSON.stringify(first)).not.toContain('password')
})

test('of what somebody may do only what is named changes', async () => {
  const { change } = await administrator()
  const user = await makeUser(it.db, { mayConvene: false })
  const answer = await change(user.id, { mayConvene: true, displayName: 'Grace Hopper' })
  expect(answer.json()).toMatchObject({ mayConvene: true, displayName: 'Grace Hopper', isAdministrator: false })
  expect(problemIn(await change(user.id, {})).status).toBe(400)
  expect(problemIn(await change(user.id, { email: 'other@example.org' })).faults).toHaveProperty(['#/body/email'])
  expect(problemIn(await change('0198a000-0000-7000-8000-000000000000', { disabled: true }))).toMatchObject({
    status: 404,
    kind: 'account-not-found'
  })
})

test('others see and change no accounts but the name of their own', async () => {
  const [user, other] = [await makeUser(it.db), await makeUser(it.db)]
  const call = await it.as(user)
  expect((await call('GET', '/api/v1/users')).statusCode).toBe(403)
  expect((await call('PATCH', `/api/v1/users/${other.id}`, { payload: { disabled: true } })).statusCode).toBe(403)
  const own = (payload: object) => call('PATCH', '/api/v1/auth/me', { payload })
  expect((await own({ displayName: 'Ada Lovelace' })).json()).toMatchObject({
    id: user.id,
    displayName: 'Ada Lovelace'
  })
  expect((await call('GET', '/api/v1/auth/me')).json().displayName).toBe('Ada Lovelace')
  expect((await own({ displayName: 'Ada', isAdministrator: true })).statusCode).toBe(400)
})

test('the last administrator stays, also when two take the office from each other at once', async () => {
  const everybody = (await (await administrator()).call('GET', '/api/v1/users', { query: { limit: '200' } })).json()
  const [one, other] = [await administrator(), await administrator()]
  const rest = everybody.items.filter(({ isAdministrator }: { isAdministrator: boolean }) => isAdministrator)
  for (const { id } of rest) expect((await one.change(id, { isAdministrator: false })).statusCode).toBe(200)
  const answers = await Promise.all([
    one.change(other.user.id, { isAdministrator: false }),
    other.change(one.user.id, { disabled: true })
  ])
  // the slower one comes to the lock in time, or is no administrator any more when its request arrives
  const [winner, loser] = answers.map(({ statusCode }) => statusCode).sort()
  expect([winner, [401, 403, 409].includes(loser!)]).toEqual([200, true])
  const left = answers[0]!.statusCode === 200 ? one : other
  const refused = await left.change(left.user.id, { isAdministrator: false })
  expect(problemIn(refused)).toMatchObject({ status: 409, kind: 'last-administrator' })
})

/** Signing in, staying signed in and signing out, as browsers and programs do it. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { createUser } from '../../src/accounts/create-user.ts'
import { auditLog, signIns, type User, users } from '../../src/accounts/tables.ts'
import { testApp } from '../support/app.ts'
import { makeMembership, makeSignIn, makeUser, makeWorkshop } from '../support/make.ts'

const it = testApp()
const PASSWORD = 'mangroves at noon'
const email = 'amara.diallo@example.org'
const auth = '/api/v1/auth'
let amara: User

beforeAll(async () => {
  amara = await createUser(it.services, undefined, { email, displayName: 'Amara Diallo', password: PASSWORD })
})

const signIn = (payload: object) => it.visitor('POST', `${auth}/sign-in`, { payload })
const cookiesOf = (response: { cookies: { name: string; value: string }[] }) =>
  Object.fromEntries(response.cookies.map(({ name, value }) => [name, value]))
const cookieHeader = (jar: Record<string, string>) =>
  Object.entries(jar)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
/** As a browser sends from our own page. */
const fromPage = (jar: Record<string, string>) => ({ cookie: cookieHeader(jar), 'sec-fetch-site': 'same-origin' })
const deeds = async () => (await it.db.select().from(auditLog).orderBy(auditLog.id)).map(({ deed }) => deed)

describe('a browser', () => {
  test('gets the tokens as cookies that no script reads, and the refresh token nowhere else', async () => {
    const response = await signIn({ email, password: PASSWORD })
    expect(response.statusCode).toBe(200)
    expect(response.json()).toEqual({ accessToken: expect.any(String), expiresAt: '2026-11-09T09:15:00.000Z' })
    expect(response.cookies).toEqual([
      {
        name: 'plenary',
        value: response.json().accessToken,
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        expires: new Date('2026-11-09T09:15:00.000Z')
      },
      {
        name: 'plenary-refresh',
        value: expect.stringMatching(/^[0-9a-f-]{36}\.[\w-]{43}$/),
        path: '/api/v1/auth',
        httpOnly: true,
        sameSite: 'Lax',
        expires: new Date('2026-11-16T09:00:00.000Z')
      }
    ])
  })

  test('is known by its cookie, and no more after signing out', async () => {
    const jar = cookiesOf(await signIn({ email, password: PASSWORD }))
    const me = () => it.visitor('GET', `${auth}/me`, { headers: { cookie: cookieHeader(jar) } })
    expect((await me()).json()).toEqual({
      id: amara.id,
      email,
      displayName: 'Amara Diallo',
      mayConvene: false,
      isAdministrator: false,
      memberships: []
    })
    const out = await it.visitor('POST', `${auth}/sign-out`, { headers: fromPage(jar) })
    expect([out.statusCode, out.body]).toEqual([204, ''])
    expect(out.cookies.map(({ name, value, expires }) => [name, value, expires?.getTime()])).toEqual([
      ['plenary', '', 0],
      ['plenary-refresh', '', 0]
    ])
    expect((await me()).statusCode).toBe(401)
    const again = await it.visitor('POST', `${auth}/refresh`, { headers: fromPage(jar) })
    expect([again.statusCode, again.json().type]).toEqual([401, 'http://127.0.0.1:3000/problems/sign-in-ended'])
  })

  test('signs out by the refresh token when the access token has expired', async () => {
    const { id, refreshToken } = await makeSignIn(it.db, amara.id)
    await it.visitor('POST', `${auth}/sign-out`, { headers: fromPage({ 'plenary-refresh': refreshToken }) })
    const [row] = await it.db.select().from(signIns).where(eq(signIns.id, id))
    expect(row?.endedAt).toEqual(it.services.clock())
  })

  test('may sign out twice', async () => {
    expect((await it.visitor('POST', `${auth}/sign-out`)).statusCode).toBe(204)
  })
})

describe('a program without a cookie jar', () => {
  test('gets the refresh token in the answer and no cookie, also when it refreshes', async () => {
    const response = await signIn({ email, password: PASSWORD, cookies: false })
    const { refreshToken } = response.json()
    expect([response.cookies, refreshToken]).toEqual([[], expect.stringMatching(/^[0-9a-f-]{36}\.[\w-]{43}$/)])
    const next = await it.visitor('POST', `${auth}/refresh`, { payload: { refreshToken } })
    expect([next.statusCode, next.cookies]).toEqual([200, []])
    expect(next.json().refreshToken).not.toBe(refreshToken)
    const me = await it.asBearer(next.json().accessToken)('GET', `${auth}/me`)
    expect(me.json().displayName).toBe('Amara Diallo')
  })
})

describe('who may not', () => {
  test('a wrong password, an unknown address and a disabled account get one answer', async () => {
    const disabled = { email: 'left@example.org', displayName: 'Left', password: PASSWORD }
    const { id } = await createUser(it.services, undefined, disabled)
    await it.db.update(users).set({ disabledAt: it.services.clock() }).where(eq(users.id, id))
    const answers = [
      await signIn({ email, password: 'mangroves at dawn' }),
      await signIn({ email: 'nobody@example.org', password: PASSWORD }),
      await signIn({ email: disabled.email, password: PASSWORD })
    ].map((response) => ({ ...response.json(), instance: '' }))
    expect(answers[0]).toMatchObject({ status: 401, detail: 'The address or the password is wrong.' })
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('the address is taken in any case', async () => {
    expect((await signIn({ email: email.toUpperCase(), password: PASSWORD })).statusCode).toBe(200)
  })

  test('somebody who is disabled is out with the next request', async () => {
    const user = await makeUser(it.db)
    const call = await it.as(user)
    expect((await call('GET', `${auth}/me`)).statusCode).toBe(200)
    await it.db.update(users).set({ disabledAt: it.services.clock() }).where(eq(users.id, user.id))
    expect((await call('GET', `${auth}/me`)).statusCode).toBe(401)
  })

  test('tokens of another key, without a signature, or nonsense are as none', async () => {
    const { id } = await makeSignIn(it.db, amara.id)
    const claims = Buffer.from(JSON.stringify({ jti: id, sub: amara.id, exp: 4e9 })).toString('base64url')
    const unsigned = `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`
    const good = (await signIn({ email, password: PASSWORD })).json().accessToken as string
    const changed = `${good.split('.')[0]}.${claims}.${good.split('.')[2]}`
    for (const token of [unsigned, changed, 'nonsense', `plenary_${'A'.repeat(43)}`]) {
      expect((await it.asBearer(token)('GET', `${auth}/me`)).statusCode).toBe(401)
    }
    expect((await it.asBearer(good)('GET', `${auth}/me`)).statusCode).toBe(200)
  })
})

test('the audit log tells of every sign-in and failed one, and holds no address', async () => {
  const before = (await deeds()).length
  await signIn({ email, password: 'mangroves at dawn' })
  await signIn({ email, password: PASSWORD })
  expect((await deeds()).slice(before)).toEqual(['accounts.sign-in-failed', 'accounts.sign-in'])
  const rows = await it.db.select().from(auditLog)
  expect(rows.length).toBeGreaterThan(3)
  expect(JSON.stringify(rows)).not.toMatch(/@|mangroves/)
})

test('nothing of a sign-in is in the log', async () => {
  await signIn({ email, password: PASSWORD })
  expect(it.log.join('')).toContain(`${auth}/sign-in`)
  expect(it.log.join('')).not.toMatch(/@|mangroves|127\.0\.0\.1/)
})

test('memberships are told by workshop, role and agency', async () => {
  const user = await makeUser(it.db)
  const workshop = await makeWorkshop(it.db, { slug: 'bangkok-2026', shortTitle: 'Bangkok' })
  await makeMembership(it.db, { workshopId: workshop.id, userId: user.id, role: 'desk' })
  const response = await (await it.as(user))('GET', `${auth}/me`)
  expect(response.json().memberships).toEqual([
    { workshop: 'bangkok-2026', title: 'Bangkok', role: 'desk', agency: null }
  ])
})

test('a machine is nobody', async () => {
  const machine = await it.asMachine(await makeWorkshop(it.db), 'organiser')
  expect((await machine('GET', `${auth}/me`)).statusCode).toBe(403)
})

/** What protects people who use a browser, and the server from those who ask too much. */
import { describe, expect, test } from 'vitest'
import { hashPassword } from '../../../src/accounts/passwords.ts'
import { testApp } from '../../support/app.ts'
import { makeUser } from '../../support/make.ts'

const it = testApp()
const behindHttps = testApp({ environment: { PLENARY_URL: 'https://plenary.example.org' } })
const limited = testApp({ limits: { anonymous: 3, signedIn: 5, attempts: 4, attemptsByEmail: 2 } })

const auth = '/api/v1/auth'

describe('headers', () => {
  test('nothing is loaded from elsewhere, framed, indexed, kept or told to other sites', async () => {
    const { headers } = await it.visitor('GET', '/healthz')
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';style-src 'self';img-src 'self' data:;font-src 'self';form-action 'self';" +
        "frame-ancestors 'none';base-uri 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8'
    })
    expect(headers).not.toHaveProperty('strict-transport-security')
  })

  test.each(['/%zz', `/w/${'a'.repeat(300)}`])('also where no route is found: %s', async (url) => {
    expect((await it.visitor('GET', url)).headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store'
    })
  })

  test('over https browsers are told to stay there, and cookies are bound to the host', async () => {
    expect((await behindHttps.visitor('GET', '/healthz')).headers['strict-transport-security']).toMatch(
      /^max-age=31536000/
    )
    const out = await behindHttps.visitor('POST', `${auth}/sign-out`)
    expect(out.cookies.map(({ name, path, secure }) => [name, path, secure])).toEqual([
      ['__Host-plenary', '/', true],
      ['__Secure-plenary-refresh', auth, true]
    ])
  })
})

describe('a change sent from', () => {
  const cookie = 'plenary=x'
  const host = 'plenary.example.org'
  test.each([
    ['our own page', { cookie, 'sec-fetch-site': 'same-origin' }, 204],
    ['the address bar', { cookie, 'sec-fetch-site': 'none' }, 204],
    ['another site', { cookie, 'sec-fetch-site': 'cross-site' }, 403],
    ['another site without a cookie', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour under the same domain', { cookie, 'sec-fetch-site': 'same-site' }, 403],
    ['an old browser on our own page', { cookie, host, origin: `https://${host}` }, 204],
    ['an old browser elsewhere', { cookie, host, origin: 'https://elsewhere.example' }, 403],
    ['nowhere that is told', { cookie, host, origin: 'null' }, 403],
    ['a program with a cookie alone', { cookie }, 403],
    ['a program with a bearer', { cookie, authorization: 'Bearer x' }, 204],
    ['a program with nothing', {}, 204]
  ])('%s', async (_from, headers, status) => {
    const response = await it.visitor('POST', `${auth}/sign-out`, { headers })
    expect(response.statusCode).toBe(status)
    if (status === 403) expect(response.json().type).toMatch(/cross-site-request$/)
  })
})

describe('too many requests', () => {
  const from = (remoteAddress: string, method: 'GET' | 'POST', url: string, payload?: object) =>
    limited.app.inject({ method, url, remoteAddress, ...(payload && { payload }) })
  const times = async <T>(count: number, run: () => Promise<T>) => {
    const results: T[] = []
    for (let i = 0; i < count; i++) results.push(await run())
    return results
  }
  const statuses = (responses: { statusCode: number }[]) => responses.map(({ statusCode }) => statusCode)

  test('of a visitor are counted by network address, and told when to come again', async () => {
    const responses = await times(4, () => from('192.0.2.1', 'GET', '/healthz'))
    expect(statuses(responses)).toEqual([200, 200, 200, 429])
    const last = responses.at(-1)!
    expect(last.json()).toMatchObject({ type: 'http://127.0.0.1:3000/problems/too-many-requests', status: 429 })
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0)
    expect((await from('192.0.2.2', 'GET', '/healthz')).statusCode).toBe(200)
  })

  test('of somebody who is signed in are counted by person, wherever they are', async () => {
    const [anna, ben] = [await limited.as(await makeUser(limited.db)), await limited.as(await makeUser(limited.db))]
    expect(statuses(await times(6, () => anna('GET', `${auth}/me`)))).toEqual([200, 200, 200, 200, 200, 429])
    expect((await ben('GET', `${auth}/me`)).statusCode).toBe(200)
  })

  test('bad credentials are counted as a visitor', async () => {
    const headers = { authorization: `Bearer plenary_${'A'.repeat(43)}` }
    const tries = await times(4, () => limited.app.inject({ url: `${auth}/me`, remoteAddress: '192.0.2.9', headers }))
    expect(statuses(tries)).toEqual([401, 401, 401, 429])
  })

  test('attempts to sign in are counted by network address', async () => {
    let n = 0
    const attempt = () => from('192.0.2.3', 'POST', `${auth}/sign-in`, { email: `a${n++}@example.org`, password: 'x' })
    expect(statuses(await times(5, attempt))).toEqual([401, 401, 401, 401, 429])
  })

  test('attempts to sign in are counted by the address that is tried, in any case, from wherever', async () => {
    let n = 10
    const attempt = () =>
      from(`192.0.2.${n++}`, 'POST', `${auth}/sign-in`, {
        email: n % 2 ? 'Amara@example.org' : 'amara@example.org',
        password: 'x'
      })
    const responses = await times(3, attempt)
    expect(statuses(responses)).toEqual([401, 401, 429])
    expect(Number(responses.at(-1)!.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('attempts at a present password are counted by person: one cannot use up those of another', async () => {
    const passwordHash = await hashPassword('a fine password')
    const person = async () => limited.as(await makeUser(limited.db, { passwordHash }))
    const [anna, ben] = [await person(), await person()]
    const payload = { present: 'x', next: 'y' }
    const attempt = (caller: typeof anna) => caller('POST', `${auth}/password`, { payload })
    expect(statuses(await times(3, () => attempt(anna)))).toEqual([401, 401, 429])
    expect((await attempt(ben)).statusCode).toBe(401)
  })
})

test.each(['sign-in', 'refresh', 'sign-out'])('what anybody may send to %s is short', async (door) => {
  const payload = { email: 'a@example.org', password: 'x'.repeat(20_000) }
  expect((await it.visitor('POST', `${auth}/${door}`, { payload })).statusCode).toBe(413)
})

/** Who passes the guard: strangers, members of other workshops, lower roles, machines. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { maybeAccessOf } from '../../src/accounts/access.ts'
import type { Permission } from '../../src/accounts/rules.ts'
import { buildApp } from '../../src/app.ts'
import { inWorkshop } from '../../src/workshops/guard.ts'
import { apiTokens } from '../../src/workshops/tables.for-team.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeApiToken, makeSignIn, makeUser, makeWorkshop } from '../support/make.ts'

const NEEDS: Permission[] = [
  'public',
  'account',
  'accounts:manage',
  'workshop:read',
  'participants:edit',
  'attendance:scan'
]

const it = testApp({
  prepare: (app) =>
    app.register(async (app) => {
      const schema = { hide: true }
      for (const needs of NEEDS) {
        app.get(`/in/:workshop/${needs.replace(':', '-')}`, { config: { needs }, schema }, async (request) => {
          const { workshop, access } = inWorkshop(request)
          return { slug: workshop.slug, role: access?.member?.role }
        })
        app.get(`/out/${needs.replace(':', '-')}`, { config: { needs }, schema }, async (request) => ({
          who: maybeAccessOf(request)?.principalId ?? null
        }))
      }
    })
})

let closed: Workshop
let open: Workshop
let strangers: Record<string, Caller>

beforeAll(async () => {
  closed = await makeWorkshop(it.db)
  open = await makeWorkshop(it.db, { visibility: 'public' })
  strangers = {
    'an organiser of another workshop': await it.asMember(open, 'organiser'),
    'a machine of another workshop': await it.asMachine(open, 'organiser'),
    'an administrator': await it.as(await makeUser(it.db, { isAdministrator: true, mayConvene: true })),
    'somebody without any workshop': await it.as(await makeUser(it.db))
  }
})
const status = async (call: Caller, url: string) => (await call('GET', url)).statusCode

describe('a closed workshop', () => {
  test('does not exist for others: the answer is that of a workshop that is not there', async () => {
    for (const [who, call] of Object.entries(strangers)) {
      for (const needs of ['public', 'account', 'workshop-read', 'participants-edit']) {
        const there = (await call('GET', `/in/${closed.slug}/${needs}`)).json()
        const absent = (await call('GET', `/in/no-such-workshop/${needs}`)).json()
        const same = { ...there, instance: '', detail: there.detail.replace(closed.slug, 'no-such-workshop') }
        expect(same, `${who}, ${needs}`).toEqual({ ...absent, instance: '' })
        expect(there.status).toBe(404)
      }
    }
  })

  test('asks visitors to sign in, whether it exists or not, and hides its public pages', async () => {
    for (const slug of [closed.slug, 'no-such-workshop']) {
      const response = await it.visitor('GET', `/in/${slug}/workshop-read`)
      expect([response.statusCode, response.headers['www-authenticate']]).toEqual([401, 'Bearer realm="plenary"'])
      expect(await status(it.visitor, `/in/${slug}/public`)).toBe(404)
    }
  })

  test('lets members pass as far as their role reaches', async () => {
    const desk = await it.asMember(closed, 'desk')
    expect((await desk('GET', `/in/${closed.slug}/public`)).json()).toEqual({ slug: closed.slug, role: 'desk' })
    expect(await status(desk, `/in/${closed.slug}/attendance-scan`)).toBe(200)
    const refused = await desk('GET', `/in/${closed.slug}/participants-edit`)
    expect([refused.statusCode, refused.json().detail]).toEqual([403, 'This needs the permission participants:edit.'])
    expect(await status(desk, `/in/${closed.slug}/accounts-manage`)).toBe(403)
    expect(await status(await it.asMember(closed, 'organiser'), `/in/${closed.slug}/participants-edit`)).toBe(200)
  })
})

describe('a public workshop', () => {
  test('shows its public face to everybody and nothing else', async () => {
    expect((await it.visitor('GET', `/in/${open.slug}/public`)).json()).toEqual({ slug: open.slug })
    expect(await status(strangers['somebody without any workshop']!, `/in/${open.slug}/public`)).toBe(200)
    expect(await status(strangers['somebody without any workshop']!, `/in/${open.slug}/workshop-read`)).toBe(404)
  })

  test('is shown also to those whose credentials are bad', async () => {
    expect(await status(it.asBearer('nonsense'), `/in/${open.slug}/public`)).toBe(200)
  })
})

test.each([
  ['public', 200, 200, 200],
  ['account', 401, 200, 200],
  ['accounts-manage', 401, 403, 200],
  ['workshop-read', 401, 403, 403]
])(
  'outside workshops %s: visitor %i, somebody %i, administrator %i',
  async (needs, visitor, somebody, administrator) => {
    expect(await status(it.visitor, `/out/${needs}`)).toBe(visitor)
    expect(await status(strangers['somebody without any workshop']!, `/out/${needs}`)).toBe(somebody)
    expect(await status(strangers['an administrator']!, `/out/${needs}`)).toBe(administrator)
  }
)

describe('a machine', () => {
  test('works in its workshop as far as its role reaches', async () => {
    const machine = await it.asMachine(closed, 'desk')
    expect((await machine('GET', `/in/${closed.slug}/attendance-scan`)).json()).toMatchObject({ role: 'desk' })
    expect(await status(machine, `/in/${closed.slug}/participants-edit`)).toBe(403)
  })

  test('is out when its token has expired or is revoked', async () => {
    const now = it.services.clock()
    const role = 'desk' as const
    const expired = await makeApiToken(it.db, { workshopId: closed.id, role, expiresAt: now })
    const revoked = await makeApiToken(it.db, { workshopId: closed.id, role, revokedAt: now })
    for (const { token } of [expired, revoked]) {
      expect(await status(it.asBearer(token), `/in/${closed.slug}/attendance-scan`)).toBe(401)
    }
  })

  test('sends its token as bearer, not as a cookie', async () => {
    const { token } = await makeApiToken(it.db, { workshopId: closed.id, role: 'desk' })
    const response = await it.visitor('GET', '/out/account', { headers: { cookie: `plenary=${token}` } })
    expect(response.statusCode).toBe(401)
  })

  test('leaves the time of its last use, written at most once a minute', async () => {
    const { id, token } = await makeApiToken(it.db, { workshopId: closed.id, role: 'desk' })
    const call = it.asBearer(token)
    const use = (statements: number) =>
      it.expectQueries(statements, () => call('GET', `/in/${closed.slug}/attendance-scan`))
    const lastUse = async () => (await it.db.select().from(apiTokens).where(eq(apiTokens.id, id)))[0]?.lastUsedAt
    const started = it.services.clock()
    await use(2)
    it.later(59_000)
    await use(1)
    expect(await lastUse()).toEqual(started)
    it.later(2_000)
    await use(2)
    expect(await lastUse()).toEqual(it.services.clock())
  })
})

test('one statement tells who asks, where, and what they are there', async () => {
  const call = await it.asMember(closed, 'organiser')
  await it.expectQueries(1, () => call('GET', `/in/${closed.slug}/participants-edit`))
  await it.expectQueries(1, () => it.visitor('GET', `/in/${open.slug}/public`))
  await it.expectQueries(0, () => it.visitor('GET', '/out/public'))
})

test('an ended or expired sign-in is as none', async () => {
  const { id: userId } = await makeUser(it.db)
  const now = it.services.clock()
  const token = (jti: string) =>
    it.app.jwt.sign({ jti, sub: userId, iat: 0, exp: Math.floor(now.getTime() / 1000) + 600 })
  const live = await makeSignIn(it.db, userId)
  expect(await status(it.asBearer(token(live.id)), '/out/account')).toBe(200)
  for (const given of [{ endedAt: now }, { expiresAt: now }]) {
    const { id } = await makeSignIn(it.db, userId, given)
    expect(await status(it.asBearer(token(id)), '/out/account')).toBe(401)
  }
})

test('a bad bearer is not mended by a good cookie', async () => {
  const { id } = await makeSignIn(it.db, (await makeUser(it.db)).id)
  const exp = Math.floor(it.services.clock().getTime() / 1000) + 600
  const cookie = `plenary=${it.app.jwt.sign({ jti: id, sub: 'x', iat: 0, exp })}`
  expect((await it.visitor('GET', '/out/account', { headers: { cookie } })).statusCode).toBe(200)
  const both = { cookie, authorization: 'Bearer nonsense' }
  expect((await it.visitor('GET', '/out/account', { headers: both })).statusCode).toBe(401)
})

test('a route that names no permission does not start', async () => {
  const app = buildApp(it.services)
  app.register(async (app) => {
    app.get('/bare', { schema: { hide: true } }, async () => ({}))
  })
  await expect(app.ready()).rejects.toThrow('GET /bare names no permission')
})

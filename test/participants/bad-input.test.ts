/** Whatever is sent to a route that changes something: a clear problem, nothing changed, and a server that lives. */
import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'
import { delegate, openList } from './people.ts'

const it = testApp()
type Method = Parameters<Caller>[0]
type Route = { name: string; method: Method; url: string; body: object }

let routes: Route[]
let caller: Caller
let before: string

/** All rows of all tables that these routes write. */
const everything = async () => {
  const tables = [
    ...['agencies', 'workshops', 'workshop_agencies', 'rooms', 'categories', 'memberships', 'api_tokens'],
    ...['participants', 'participant_states', 'badge_tokens', 'audit_log', 'first_answers']
  ]
  const parts = tables.map((name) => sql`(select json_agg(t order by t::text) from ${sql.identifier(name)} t)`)
  type Rows = { rows: { all: string }[] }
  const all = await it.db.execute(sql`select json_build_array(${sql.join(parts, sql`, `)})::text as all`)
  return (all as unknown as Rows).rows[0]!.all
}

beforeAll(async () => {
  const open = await openList(it, { agencies: ['UNDP'] })
  caller = open.organiser
  const person = await open.register()
  const [{ userId }] = (await caller('GET', open.url('/team'))).json().items
  await it.db.execute(sql`update users set may_convene = true where id = ${userId}`)
  const room = (await caller('POST', open.url('/rooms'), { payload: { name: 'Hall' } })).json()
  const { email } = await makeUser(it.db)
  const days = { startsOn: '2026-11-09', endsOn: '2026-11-09', timeZone: 'UTC', city: 'Rome', country: 'ITA' }
  const part = { agency: 'UNDP', role: 'host' }
  const category = { name: 'Donor', letter: 'DN', colour: '#123456', section: 'others' }
  const token = { name: 'T', role: 'desk', expiresAt: '2026-12-01T00:00:00Z' }
  const routeTo = (method: Method, url: string, body: object) => ({
    name: `${method} ${url.replace(open.url(), ':w').replace(/[0-9a-f-]{36}/, ':id')}`,
    method,
    url,
    body
  })
  routes = [
    routeTo('POST', '/api/v1/agencies', { acronym: 'NEW', name: 'New', kind: 'private' }),
    routeTo('PATCH', `/api/v1/agencies/${open.agencyIds.UNDP}`, { name: 'Other' }),
    routeTo('POST', '/api/v1/workshops', { title: 'Title', ...days }),
    routeTo('PATCH', open.url(), { title: 'Other' }),
    routeTo('PUT', open.url('/agencies'), [part]),
    routeTo('POST', open.url('/rooms'), { name: 'New' }),
    routeTo('PATCH', open.url(`/rooms/${room.id}`), { name: 'Other' }),
    routeTo('POST', open.url('/categories'), category),
    routeTo('PATCH', open.url(`/categories/${open.categoryIds.Media}`), { letter: 'M' }),
    routeTo('PUT', open.url('/team'), { email, role: 'desk' }),
    routeTo('POST', open.url('/tokens'), token),
    routeTo('POST', open.url('/participants'), delegate()),
    routeTo('PATCH', open.at(person.id), { position: 'Other' }),
    routeTo('POST', open.at(person.id, '/state'), { state: 'cancelled' })
  ]
  before = await everything()
})
afterEach(async () => {
  expect(await everything()).toBe(before)
  expect((await it.visitor('GET', '/healthz')).statusCode).toBe(200)
})

const JSON_TYPE = { 'content-type': 'application/json' }
const MEGABYTE = 1024 * 1024

/** What each route answered that is not the problem that was expected. */
const wrongAnswers = async (
  status: number | number[],
  payloadOf: (route: Route) => string,
  type: object = JSON_TYPE
) => {
  const wrong: string[] = []
  for (const route of routes) {
    const headers = { 'if-match': '*', ...type }
    const answer = await caller(route.method, route.url, { payload: payloadOf(route), headers })
    const { title, detail, type: kind } = answer.json()
    const isProblem =
      /^application\/problem\+json/.test(String(answer.headers['content-type'])) && title && detail && kind
    if (![status].flat().includes(answer.statusCode) || !isProblem)
      wrong.push(`${route.name}: ${answer.statusCode} ${answer.body}`)
  }
  return wrong
}
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const withField = ({ body }: Route, name: string, value: string) => {
  const text = JSON.stringify(Array.isArray(body) ? body[0] : body).replace(/\}$/, `,"${name}":${value}}`)
  return Array.isArray(body) ? `[${text}]` : text
}

describe('a body is refused', () => {
  test.each<[string, string]>([
    ['that is cut', '{"name": "x"'],
    ['that is not JSON', 'name=x'],
    ['of nothing', ''],
    ['with a bare control character', '{"name": "\u0001"}'],
    ['that is null', 'null'],
    ['that is a number', '42'],
    ['that is a text', '"x"'],
    ['that is an empty object', '{}'],
    ['nested a hundred thousand times', nested(100_000)],
    ['with objects nested fifty thousand times', `${'{"name":'.repeat(50_000)}1${'}'.repeat(50_000)}`]
  ])('%s', async (_, payload) => {
    expect(await wrongAnswers(400, () => payload)).toEqual([])
  })

  test('that is an array where an object is due, or the other way round', async () => {
    const swapped = ({ body }: Route) => JSON.stringify(Array.isArray(body) ? body[0] : [body])
    expect(await wrongAnswers(400, swapped)).toEqual([])
  })

  test.each([
    ['unknown', '1'],
    ['__proto__', '{"x":1}'],
    ['constructor', '{"prototype":{"x":1}}'],
    ['toString', '"x"']
  ])('with the unknown field %s', async (name, value) => {
    expect(await wrongAnswers(400, (route) => withField(route, name, value))).toEqual([])
  })

  test.each(['[]', '{}', '42', 'true', '[["x"]]', `"${'x'.repeat(70_000)}"`, '"\\u0000"', '"\\ud800"'])(
    'whose fields are all %.30s',
    async (value) => {
      const filled = ({ body }: Route) => {
        const one = Array.isArray(body) ? body[0] : body
        const text = `{${Object.keys(one).map((field) => `"${field}":${value}`)}}`
        return Array.isArray(body) ? `[${text}]` : text
      }
      expect(await wrongAnswers([400, 422], filled)).toEqual([])
    }
  )

  test('with a byte that is no UTF-8', async () => {
    const spoil = (text: string) => Buffer.from(text.replace('New', 'N\xFFw'), 'latin1')
    const spoilt = routes.filter(({ body }) => JSON.stringify(body).includes('New'))
    for (const { method, url, body } of spoilt) {
      const answer = await caller(method, url, { payload: spoil(JSON.stringify(body)), headers: JSON_TYPE })
      expect([answer.statusCode, answer.json().errors[0].detail]).toEqual([400, expect.stringContaining('U+FFFD')])
    }
    expect(spoilt).toHaveLength(2)
  })

  test('of more than a megabyte', async () => {
    expect(await wrongAnswers(413, (route) => withField(route, 'x', `"${'x'.repeat(MEGABYTE)}"`))).toEqual([])
  })

  test.each(['application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x'])(
    'of the media type %s',
    async (type) => {
      const wrong = await wrongAnswers(415, ({ body }) => JSON.stringify(body), { 'content-type': type })
      expect(wrong).toEqual([])
    }
  )
})

describe('an address is refused', () => {
  test.each(['7', 'null', "' or 1=1", '0198a000-0000-7000-8000-00000000abcz', 'x'.repeat(150)])(
    'with the id %.40s',
    async (id) => {
      for (const { method, url, body } of routes.filter(({ url }) => /[0-9a-f-]{36}/.test(url))) {
        const wrong = url.replace(/[0-9a-f-]{36}/, encodeURIComponent(id))
        const answer = await caller(method, wrong, { payload: body, headers: { 'if-match': '*' } })
        expect([wrong, answer.statusCode]).toEqual([wrong, 400])
      }
    }
  )

  test.each(['%00', '%zz', '..%2f..', 'x'.repeat(300), '%F0%9F'])('with the workshop %.20s', async (slug) => {
    const answer = await caller('GET', `/api/v1/workshops/${slug}/participants`)
    expect([400, 404, 414]).toContain(answer.statusCode)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  })
})

test('each body that is refused here in other shapes is taken as it is', async () => {
  for (const { name, method, url, body } of routes) {
    const { statusCode } = await caller(method, url, { payload: body, headers: { 'if-match': '*' } })
    expect([name, statusCode]).toEqual([name, expect.toBeOneOf([200, 201])])
  }
  expect(await everything()).not.toBe(before)
  before = await everything()
})

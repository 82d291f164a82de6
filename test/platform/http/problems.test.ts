/** Failures as clients see them, and as the log tells them. */
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { Type } from 'typebox'
import { describe, expect, test } from 'vitest'
import { Email, exact, Name, Nullable } from '../../../src/platform/contract.ts'
import { tooManyRequests } from '../../../src/platform/http/kinds.ts'
import { tellError } from '../../../src/platform/http/logging.ts'
import type { Routes } from '../../../src/platform/http/plugin.ts'
import { notFound, problems } from '../../../src/platform/problem.ts'
import { testApp } from '../../support/app.ts'

const Person = exact('PersonOfThisTest', {
  name: Name(10),
  email: Type.Optional(Email),
  seats: Type.Optional(Nullable(Type.Integer())),
  side: Type.Optional(Type.Enum(['left', 'right'])),
  room: Type.Optional(Nullable(Type.Object({ floor: Type.Integer() }))),
  friends: Type.Optional(Type.Array(Type.Object({ age: Type.Integer() }, { additionalProperties: false })))
})

const routes: Routes = async (app) => {
  const config = { needs: 'public' } as const
  const told = { tags: ['operations'], summary: 'A test' }
  app.post('/people', {
    config,
    schema: { ...told, body: Person, response: { 200: Person } },
    handler: async ({ body }) => body
  })
  app.get('/search', {
    config,
    schema: {
      ...told,
      querystring: Type.Object({ limit: Type.Integer({ maximum: 5 }), q: Type.Optional(Type.String()) }),
      response: { 200: Type.Object({ limit: Type.Integer(), q: Type.Optional(Type.String()) }) }
    },
    handler: async ({ query }) => {
      await it.db.execute(sql`select ${query.q ?? ''}::text`)
      return query
    }
  })
  app.get('/fails/:how', {
    config,
    schema: {
      ...told,
      params: Type.Object({ how: Type.String() }),
      response: { 200: Type.Object({}), ...problems(notFound, tooManyRequests) }
    },
    handler: async ({ params }, reply) => {
      reply.header('content-disposition', 'attachment').header('etag', '"1"').type('application/pdf')
      if (params.how === 'known') throw notFound('It is not here.', { hint: 'look elsewhere' })
      if (params.how === 'statement') await it.db.execute(sql`select ${'amara@example.org'}::text from no_such_table`)
      if (params.how === 'value') await it.db.execute(sql`select ${'amara@example.org'}::text::integer`)
      throw new TypeError('Something that nobody thought of')
    }
  })
}
const it = testApp({ prepare: (app) => app.register(routes) })

const json = 'application/problem+json; charset=utf-8'
const send = (payload: unknown) => it.visitor('POST', '/people', { payload: payload as object })

describe('a body that does not fit', () => {
  test('is answered with every fault and its place, names of unknown fields included', async () => {
    const response = await send({
      name: 42,
      email: 'x',
      seats: 'many',
      side: 'up',
      friends: [{ age: 1, 'a/b~c é': 2 }]
    })
    expect(response.headers['content-type']).toBe(json)
    const { errors, instance, ...rest } = response.json()
    expect(rest).toEqual({
      type: 'http://127.0.0.1:3000/problems/invalid-request',
      title: 'The request does not fit its contract',
      status: 400,
      detail: '5 things do not fit.'
    })
    expect(instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(errors).toEqual(
      expect.arrayContaining([
        { pointer: '#/body/name', detail: 'must be string' },
        { pointer: '#/body/email', detail: 'must match format "email"' },
        { pointer: '#/body/seats', detail: 'must be integer or must be null' },
        { pointer: '#/body/side', detail: 'must be one of left, right' },
        { pointer: '#/body/friends/0/a~1b~0c%20%C3%A9', detail: 'is not known here' }
      ])
    )
  })

  test('names what is missing', async () => {
    expect((await send({})).json().errors).toEqual([{ pointer: '#/body/name', detail: 'is missing' }])
  })

  test('has its texts tidied before they are measured, and refused when they cannot be printed', async () => {
    expect((await send({ name: '  Ana \u00A0 Bela  ' })).json()).toEqual({ name: 'Ana Bela' })
    expect((await send({ name: `${' '.repeat(20)}Ana` })).statusCode).toBe(200)
    expect((await send({ name: '   ' })).json().errors[0].detail).toBe('must NOT have fewer than 1 characters')
    expect((await send({ name: 'A\u202Eb' })).json().errors[0].detail).toMatch(/^holds U\+202E/)
  })

  test('speaks of what was sent, not of the null that was possible too', async () => {
    const { errors } = (await send({ name: 'A', room: { floor: 'x' } })).json()
    expect(errors).toEqual([{ pointer: '#/body/room/floor', detail: 'must be integer' }])
  })

  test('says at most a hundred faults', async () => {
    const friends = Array.from({ length: 500 }, () => ({ age: 'x' }))
    expect((await send({ name: 'A', friends })).json().errors).toHaveLength(100)
  })
})

test('what cannot be read is told apart', async () => {
  const type = { 'content-type': 'application/json' }
  const answers = {
    'malformed-request': await it.visitor('POST', '/people', { payload: '{"name": ', headers: type }),
    'unsupported-media-type': await it.visitor('POST', '/people', {
      payload: 'a',
      headers: { 'content-type': 'text/csv' }
    }),
    'too-large': await send({ name: 'x'.repeat(1024 * 1024) }),
    'address-too-long': await it.visitor('GET', `/fails/${'x'.repeat(300)}`),
    'not-found': await it.visitor('DELETE', '/people')
  }
  for (const [slug, response] of Object.entries(answers)) {
    expect(response.json().type).toBe(`http://127.0.0.1:3000/problems/${slug}`)
    expect(response.headers['content-type']).toBe(json)
    expect(response.statusCode).toBe(response.json().status)
  }
  const empty = await it.visitor('POST', '/people', { headers: type })
  expect([empty.statusCode, empty.json().detail]).toEqual([400, 'The body is empty, though its media type is JSON.'])
  expect((await it.visitor('GET', '/%zz')).json().detail).toBe('The address is not well formed.')
  const prototype = await it.visitor('POST', '/people', { payload: '{"__proto__": {"x": 1}}', headers: type })
  expect(prototype.statusCode).toBe(400)
})

test('parts of the address are turned into numbers, and a fault there does not repeat what was typed', async () => {
  expect((await it.visitor('GET', '/search?limit=3')).json()).toEqual({ limit: 3 })
  const response = await it.visitor('GET', '/search?limit=9&q=amara@example.org')
  expect(response.json().errors).toEqual([{ pointer: '#/query/limit', detail: 'must be <= 5' }])
  expect(response.body).not.toContain('amara')
  expect((await it.visitor('GET', '/nowhere?email=amara@example.org')).body).not.toContain('amara')
})

test('a character that Postgres cannot hold is the mistake of the sender', async () => {
  const response = await it.visitor('GET', '/search?limit=1&q=%00')
  expect([response.statusCode, response.json().detail]).toEqual([
    400,
    'A text holds a character that cannot be stored.'
  ])
})

test('a known problem tells its detail and extensions, and takes back what the answer would have had', async () => {
  const response = await it.visitor('GET', '/fails/known')
  expect(response.json()).toMatchObject({ status: 404, detail: 'It is not here.', hint: 'look elsewhere' })
  expect(response.headers).not.toHaveProperty('etag')
  expect(response.headers).not.toHaveProperty('content-disposition')
  expect(response.headers).toMatchObject({
    'content-type': json,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex'
  })
})

test('our own faults are 500 without detail, and told once in the log under the same number', async () => {
  it.log.length = 0
  const response = await it.visitor('GET', '/fails/otherwise')
  const { instance, ...rest } = response.json()
  expect(rest).toEqual({
    type: 'http://127.0.0.1:3000/problems/unexpected',
    title: 'Something went wrong here',
    status: 500
  })
  const errors = it.log.map((line) => JSON.parse(line)).filter(({ level }) => level >= 50)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatchObject({
    reqId: instance.slice('urn:uuid:'.length),
    err: { type: 'TypeError', message: 'Something that nobody thought of' }
  })
  expect(errors[0].err.stack).toContain('problems.test.ts')
})

test('the log tells statements that failed, without their values', async () => {
  it.log.length = 0
  expect((await it.visitor('GET', '/fails/statement')).statusCode).toBe(500)
  expect((await it.visitor('GET', '/fails/value')).statusCode).toBe(500)
  const log = it.log.join('')
  expect(log).toContain('no_such_table')
  expect(log).toContain('"code":"22P02"')
  expect(log).not.toContain('amara')
})

test('an error of a statement that carries its values is told without them', () => {
  const error = new DrizzleQueryError('select $1\nfrom users', ['amara@example.org'], new Error('cause'))
  expect(error.message).toContain('amara')
  expect(JSON.stringify(tellError(error))).not.toContain('amara')
  expect(tellError(error).message).toBe('Failed query: select $1\nfrom users')
})

test('each answer leaves one line: method, pattern, status, milliseconds, number', async () => {
  it.log.length = 0
  await it.visitor('GET', '/search?limit=3&q=amara@example.org')
  expect(it.log.map((line) => JSON.parse(line))).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: 'GET',
      route: '/search',
      status: 200,
      ms: expect.any(Number),
      msg: 'answered'
    }
  ])
})

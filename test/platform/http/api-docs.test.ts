/** The API as it describes itself, to programs and to people. */
import { expect, test } from 'vitest'
import { liftSchemas } from '../../../src/platform/http/openapi-schemas.ts'
import { declaredKinds } from '../../../src/platform/problem.ts'
import { testApp } from '../../support/app.ts'

const it = testApp()

test('the document is OpenAPI 3.1, names its schemas, and says what each operation needs', async () => {
  const document = (await it.visitor('GET', '/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  const { get: me } = document.paths['/api/v1/auth/me']
  expect(me['x-needs']).toBe('account')
  expect(me.security).toEqual([{ bearer: [] }, { cookie: [] }])
  expect(me.responses['200'].content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Me' })
  expect(me.responses['401'].content['application/problem+json'].schema).toEqual({
    $ref: '#/components/schemas/Problem'
  })
  expect(document.components.schemas.Me.properties.memberships.items).toEqual({
    $ref: '#/components/schemas/OwnMembership'
  })
  expect(me.responses['200'].description).toBe('OK')
  expect(document.paths['/api/v1/auth/refresh'].post.requestBody.required).toBe(false)
  const { post: signIn } = document.paths['/api/v1/auth/sign-in']
  expect(signIn.security).toEqual([])
  expect(signIn.requestBody.required).toBe(true)
  expect(Object.keys(signIn.responses)).toEqual(['200', '400', '401', '403', '413', '415', '429', '500'])
})

test('every reference in the document leads somewhere', async () => {
  const { body } = await it.visitor('GET', '/api/openapi.json')
  const { components } = JSON.parse(body)
  const names = [...body.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref!)
  expect(names.length).toBeGreaterThan(10)
  for (const ref of new Set(names)) {
    expect(Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(ref)
  }
})

test('two different schemas of one name are refused', () => {
  const answer = (type: string) => ({ content: { 'application/json': { schema: { title: 'Seat', type } } } })
  const document = (second: string) => ({
    components: { schemas: {} },
    paths: { '/a': { get: { responses: { 200: answer('string'), 201: answer(second) } } } }
  })
  expect(() => liftSchemas(document('integer'))).toThrow('Two different schemas have the title Seat')
  expect(liftSchemas(document('string')).components.schemas).toEqual({ Seat: { title: 'Seat', type: 'string' } })
})

test('people read the same', async () => {
  const page = await it.visitor('GET', '/api/docs')
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=300'
  })
  expect(page.headers).not.toHaveProperty('x-robots-tag')
  expect(page.body).toContain('Sign in with address and password')
  expect(page.body).toContain('<a href="#SignedIn">SignedIn</a>')
  expect(page.body).not.toMatch(/<script|style="|undefined|\[object/)
  const anchors = new Set([...page.body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  for (const [, target] of page.body.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target)
  expect((await it.visitor('GET', '/api/docs.css')).headers['content-type']).toBe('text/css; charset=utf-8')
})

test('the type of every problem leads to a page about it', async () => {
  const { type } = (await it.visitor('GET', '/nowhere')).json()
  const page = await it.visitor('GET', new URL(type).pathname)
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.body).toContain('<h1>Nothing is here</h1>')
  const list = (await it.visitor('GET', '/problems')).body
  for (const { slug } of declaredKinds()) expect(list).toContain(`href="/problems/${slug}"`)
  expect((await it.visitor('GET', '/problems/no-such')).statusCode).toBe(404)
})

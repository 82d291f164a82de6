/** What surrounds the public pages: failures that one can read, the style sheet, and how bytes are sent. */
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pageErrors } from '../../../src/platform/http/pages-errors.tsx'
import { testApp } from '../../support/app.ts'
import { headOf, pageFaults, textsOf } from '../../support/html.ts'

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const LONG = 'All of this is said twice. '.repeat(100)
const config = { needs: 'public' } as const

const it = testApp({
  prepare: (app) =>
    app.register(async (pages) => {
      pages.register(pageErrors)
      const told = { config, schema: { hide: true } }
      pages.get('/fails', told, async (_request, reply) => {
        reply.header('etag', '"of-the-page"')
        throw new Error('the password is 1234')
      })
      const few = { ...config, rateLimit: { max: 1 } }
      pages.get('/seldom', { ...told, config: few }, async (_request, reply) => reply.type('text/html').send('once'))
      for (const [path, type] of [
        ['/html', 'text/html; charset=utf-8'],
        ['/css', 'text/css; charset=utf-8'],
        ['/svg', 'image/svg+xml'],
        ['/problem', 'application/problem+json; charset=utf-8'],
        ['/calendar', 'text/calendar; charset=utf-8'],
        ['/pdf', 'application/pdf'],
        ['/short', 'text/html; charset=utf-8']
      ] as const) {
        pages.get(path, told, async (_request, reply) =>
          reply
            .type(type)
            .header('etag', '"exact"')
            .send(path === '/short' ? 'short' : LONG)
        )
      }
    })
})

describe('a failure of a page', () => {
  test('that is our fault is told without its cause, with the number under which it is in the log', async () => {
    const response = await it.visitor('GET', '/fails')
    expect(response.statusCode).toBe(500)
    expect(response.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    expect(response.headers.etag).toBeUndefined()
    expect(pageFaults(response.body)).toEqual([])
    expect(textsOf(response.body, 'h1')).toEqual(['Something went wrong here'])
    expect(response.body).not.toContain('1234')
    const logged = it.log.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'request failed')
    expect(textsOf(response.body, 'code')).toEqual([logged.reqId])
  })

  test('that comes from a limit says to wait, and for how long', async () => {
    expect((await it.visitor('GET', '/seldom')).statusCode).toBe(200)
    const response = await it.visitor('GET', '/seldom')
    expect(response.statusCode).toBe(429)
    expect(response.headers['retry-after']).toBeDefined()
    expect(textsOf(response.body, 'h1')).toEqual(['Too many requests'])
    expect(pageFaults(response.body)).toEqual([])
  })
})

describe('an address that no route answers', () => {
  test('is told to a browser as a page with a way back', async () => {
    const response = await it.visitor('GET', '/nowhere', { headers: BROWSER })
    expect(response.statusCode).toBe(404)
    expect(response.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      vary: 'accept, accept-language, cookie'
    })
    expect(headOf(response.body)).toMatchObject({ lang: 'en', dir: 'ltr', title: 'This page is not here · Plenary' })
    expect(response.body).toContain('<a class="button" href="/">')
    expect(pageFaults(response.body)).toEqual([])
  })

  test.each([
    ['a program', '/nowhere', { accept: '*/*' }],
    ['a browser below /api', '/api/v1/nowhere', BROWSER]
  ])('is told to %s as a problem', async (_who, url, headers) => {
    const response = await it.visitor('GET', url, { headers })
    expect(response.statusCode).toBe(404)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.json()).toMatchObject({ status: 404, detail: `Nothing answers GET ${url}.` })
  })
})

describe('the style sheet', () => {
  const linked = async () =>
    / href="(\/assets\/[^"]+)"/.exec((await it.visitor('GET', '/nowhere', { headers: BROWSER })).body)![1]!

  test('is at the address to which pages link, and may be kept for ever', async () => {
    const response = await it.visitor('GET', await linked())
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable'
    })
  })

  test('has no physical sides, so that it serves both directions of writing', async () => {
    const { body } = await it.visitor('GET', await linked())
    expect(
      body.match(/\b(?:margin|padding|border)-(?:left|right)\b|\b(?:left|right):|text-align: (?:left|right)/g)
    ).toBe(null)
  })

  test.each([
    ['light', /:root \{([^}]*)\}/],
    ['dark', /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/]
  ])('has enough contrast for text in %s (WCAG 2.2, 1.4.3)', async (_scheme, block) => {
    const { body } = await it.visitor('GET', await linked())
    const colours = Object.fromEntries(
      [...block.exec(body)![1]!.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour!])
    )
    const on = (ground: string, ...texts: string[]) => texts.map((name) => [name, ground] as const)
    const pairs = [
      ...on('paper', 'ink', 'quiet', 'accent', 'fault'),
      ...on('ground', 'ink', 'quiet', 'accent'),
      ...on('wash', 'ink', 'quiet', 'accent', 'fault'),
      ...on('mark', 'on-mark'),
      ...on('accent', 'on-accent')
    ]
    const weak = pairs.filter(([ink, ground]) => contrast(colours[ink]!, colours[ground]!) < 4.5)
    expect(weak).toEqual([])
  })
})

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

describe('text is sent smaller', () => {
  test.each(['/html', '/css', '/svg', '/problem'])('%s by brotli or gzip, as the reader can', async (url) => {
    const br = await it.visitor('GET', url, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(LONG)
    const gzip = await it.visitor('GET', url, { headers: { 'accept-encoding': 'gzip' } })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(LONG)
  })

  test('and its tag becomes weak, since the bytes are others', async () => {
    const small = await it.visitor('GET', '/html', { headers: { 'accept-encoding': 'br' } })
    expect(small.headers.etag).toBe('W/"exact"')
    expect((await it.visitor('GET', '/html')).headers.etag).toBe('"exact"')
  })

  test.each(['/calendar', '/pdf', '/short'])('but not %s', async (url) => {
    const response = await it.visitor('GET', url, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(response.headers.etag).toBe('"exact"')
    expect(response.body).toBe(url === '/short' ? 'short' : LONG)
  })

  test('what is sent to us compressed is not unpacked', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    const payload = gzipSync(JSON.stringify({ email: 'nobody@example.org', password: 'of nobody' }))
    const response = await it.visitor('POST', '/api/v1/auth/sign-in', { headers, payload })
    expect(response.statusCode).toBe(400)
  })
})

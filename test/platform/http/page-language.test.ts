/** In which language visitors get their pages, and that caches do not mix them. */
import { describe, expect, test } from 'vitest'
import { acceptedLanguage } from '../../../src/platform/http/page-language.ts'
import { testApp } from '../../support/app.ts'
import { headOf, textsOf } from '../../support/html.ts'
import { makeWorkshop } from '../../support/make.ts'

const it = testApp()
const BROWSER = { accept: 'text/html,*/*;q=0.8' }

const openWorkshop = (languages: string[]) => makeWorkshop(it.db, { visibility: 'public', languages })
const get = (url: string, headers: Record<string, string> = {}) => it.visitor('GET', url, { headers })
const langOf = async (...given: Parameters<typeof get>) => headOf((await get(...given)).body).lang

describe('Accept-Language', () => {
  test.each([
    ['fr', 'fr'],
    ['de, fr;q=0.7, en;q=0.3', 'fr'],
    ['en;q=0.3, es-MX', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['AR-eg', 'ar'],
    ['fr;q=0, ru;q=0.1', 'ru'],
    ['en;q=0.5, fr;q=0.5', 'en'],
    ['de, th', undefined],
    ['*', undefined],
    [';;,q=1,,fr;q=many', undefined],
    [undefined, undefined]
  ])('%s: %s', (header, lang) => {
    expect(acceptedLanguage(header)).toBe(lang)
  })
})

describe('a page is in', () => {
  test('the first language of the workshop that pages are written in, for who asks for none', async () => {
    expect(await langOf(`/w/${(await openWorkshop(['th', 'ru', 'fr'])).slug}`)).toBe('ru')
    expect(await langOf(`/w/${(await openWorkshop(['th'])).slug}`)).toBe('en')
    expect(await langOf('/')).toBe('en')
  })

  test('the language of the browser, rather than of the workshop', async () => {
    const { slug } = await openWorkshop(['ar'])
    for (const path of ['', '/agenda']) {
      expect(await langOf(`/w/${slug}${path}`, { 'accept-language': 'de, es;q=0.8' })).toBe('es')
      expect(await langOf(`/w/${slug}${path}`, { 'accept-language': 'de' })).toBe('ar')
    }
  })

  test('the language that was chosen, which is remembered and nothing else with it', async () => {
    const response = await get('/?lang=fr', { 'accept-language': 'es' })
    expect(headOf(response.body)).toMatchObject({ lang: 'fr', title: 'Plenary\u00a0: ateliers interrégionaux' })
    const [kept] = response.cookies
    expect(kept).toEqual({
      name: 'plenary-lang',
      value: 'fr',
      path: '/',
      maxAge: 365 * 24 * 60 * 60,
      httpOnly: true,
      sameSite: 'Lax'
    })
    const again = await get('/', { 'accept-language': 'es', cookie: 'plenary-lang=fr' })
    expect(headOf(again.body).lang).toBe('fr')
    expect(again.cookies).toEqual([])
    expect((await get('/?lang=fr', { cookie: 'plenary-lang=fr' })).cookies).toEqual([])
    expect(await langOf('/?lang=ru', { cookie: 'plenary-lang=fr' })).toBe('ru')
  })

  test.each(['/?lang=tlh', '/?lang=', '/?lang=fr&lang=es', '/?lang=EN'])(
    'what it would be anyhow, where %s is asked for',
    async (url) => {
      const response = await get(url, { 'accept-language': 'es', cookie: 'plenary-lang=xx' })
      expect(response.statusCode).toBe(200)
      expect(headOf(response.body).lang).toBe('es')
      expect(response.cookies).toEqual([])
    }
  )
})

describe('a page leads to itself in six languages', () => {
  const linksOf = (html: string) =>
    [...html.matchAll(/<a href="([^"]*)" lang="(..)" hrefLang="(..)" dir="(...)"([^>]*)>([^<]*)</g)].map((m) =>
      m.slice(1)
    )

  test('each named in its own, and keeps what else was chosen', async () => {
    const { slug } = await openWorkshop(['en'])
    const { body } = await get(`/w/${slug}?zone=Asia/Karachi&lang=ar`)
    expect(linksOf(body).map(([href, lang, , dir, , name]) => [href, lang, dir, name])).toEqual([
      ['?zone=Asia%2FKarachi&amp;lang=en', 'en', 'ltr', 'English'],
      ['?zone=Asia%2FKarachi&amp;lang=fr', 'fr', 'ltr', 'Français'],
      ['?zone=Asia%2FKarachi&amp;lang=es', 'es', 'ltr', 'Español'],
      ['?zone=Asia%2FKarachi&amp;lang=ru', 'ru', 'ltr', 'Русский'],
      ['?zone=Asia%2FKarachi&amp;lang=zh', 'zh', 'ltr', '中文'],
      ['?zone=Asia%2FKarachi&amp;lang=ar', 'ar', 'rtl', 'العربية']
    ])
    expect(linksOf(body).filter(([, , , , rest]) => rest!.includes('aria-current'))).toHaveLength(1)
    expect(body).toContain(`<link rel="alternate" hrefLang="ar" href="http://127.0.0.1:3000/w/${slug}?lang=ar"/>`)
    expect(headOf(body)).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  test('and only to search engines where they may come', async () => {
    const closed = await makeWorkshop(it.db, { visibility: 'private' })
    const { body } = await (await it.asMember(closed, 'participant'))('GET', `/w/${closed.slug}`)
    expect(linksOf(body)).toHaveLength(6)
    expect(body).not.toContain('rel="alternate"')
  })
})

describe('caches', () => {
  test('are told what a page depends on, also when it is unchanged', async () => {
    const { slug } = await openWorkshop(['en'])
    for (const url of ['/', `/w/${slug}`, `/w/${slug}/agenda`]) {
      const first = await get(url)
      expect(first.headers.vary).toMatch(/^accept-language, cookie/)
      const etag = first.headers.etag as string
      const same = await get(url, { 'if-none-match': etag })
      expect([same.statusCode, same.headers.vary]).toEqual([304, first.headers.vary])
      for (const other of [{ 'accept-language': 'ru' }, { cookie: 'plenary-lang=zh' }])
        expect((await get(url, { 'if-none-match': etag, ...other })).statusCode).toBe(200)
    }
  })

  test('are told of compression too', async () => {
    const { headers } = await get('/', { 'accept-encoding': 'br' })
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-language': 'en',
      vary: 'accept-language, cookie, accept-encoding'
    })
  })
})

describe('failures are told in the language of who reads them', () => {
  test.each([
    ['/nowhere', { 'accept-language': 'fr' }, 'fr', 'Cette page est introuvable'],
    ['/nowhere?lang=ar', {}, 'ar', 'هذه الصفحة غير موجودة هنا'],
    ['/w/no-such-workshop', { cookie: 'plenary-lang=zh' }, 'zh', '此页面不存在']
  ])('%s', async (url, headers, lang, heading) => {
    const { body } = await get(url, { ...BROWSER, ...headers })
    expect(headOf(body).lang).toBe(lang)
    expect(textsOf(body, 'h1')).toEqual([heading])
  })

  test('and a language chosen there is remembered', async () => {
    const { cookies, statusCode } = await get('/nowhere?lang=ru', BROWSER)
    expect([statusCode, cookies[0]?.value]).toEqual([404, 'ru'])
  })
})

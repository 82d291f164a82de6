/** The page of the agenda is made once for all who choose the same, and anew whenever anything of it is new. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type Workshop, workshops } from '../../src/workshops/tables.ts'
import { testApp } from '../support/app.ts'
import { headOf, textsOf } from '../support/html.ts'
import { agendaPages, timesIn } from './released-pages.ts'

const it = testApp()
const { openWorkshop, add, releaseOf, page } = agendaPages(it)

const released = async () => {
  const workshop = await openWorkshop()
  await add(workshop)
  await releaseOf(workshop)
  return workshop
}
const set = ({ id }: Workshop, given: Partial<Workshop>) =>
  it.db.update(workshops).set(given).where(eq(workshops.id, id))

describe('a page that was made', () => {
  test('is another after a release, and after any change of the workshop', async () => {
    const workshop = await openWorkshop()
    expect(textsOf(await page(workshop), 'h2')).toEqual(['The agenda is being prepared'])
    await add(workshop)
    await releaseOf(workshop)
    expect(textsOf(await page(workshop), 'h3')).toEqual(['Where we stand'])
    await add(workshop, { title: 'One more' })
    expect(textsOf(await page(workshop), 'h3')).toEqual(['Where we stand'])
    await releaseOf(workshop)
    expect(textsOf(await page(workshop), 'h3')).toEqual(['Where we stand', 'One more'])
    await set(workshop, { title: 'Another title', timeZone: 'Asia/Tokyo' })
    const html = await page(workshop)
    expect(textsOf(html, 'p', 'lead')).toEqual(['Another title'])
    expect(timesIn(html)[0]).toBe('11:00–12:30')
  })

  test('is not that of another choice, language or workshop', async () => {
    const [one, other] = [await released(), await released()]
    const seen = new Set<string>()
    for (const workshop of [one, other])
      for (const query of [{}, { zone: 'UTC' }, { zone: 'Asia/Tokyo' }, { lang: 'fr' }, { lang: 'fr', zone: 'UTC' }])
        for (let time = 0; time < 2; time++) seen.add(await page(workshop, query as Record<string, string>))
    expect(seen.size).toBe(10)
    expect(headOf(await page(one, { lang: 'fr' })).lang).toBe('fr')
  })

  test('is not shown to strangers when the workshop is made private', async () => {
    const workshop = await released()
    await page(workshop)
    await set(workshop, { visibility: 'private' })
    expect((await it.visitor('GET', `/w/${workshop.slug}/agenda`)).statusCode).toBe(404)
  })

  test('is made once for many who come at the same time', async () => {
    const workshop = await released()
    const url = `/w/${workshop.slug}/agenda`
    await it.expectQueries(10, () => Promise.all([1, 2, 3].map(() => it.visitor('GET', url))))
  })
})

describe('its bytes', () => {
  const get = async (workshop: Workshop, accepted?: string, headers: Record<string, string> = {}) =>
    it.visitor('GET', `/w/${workshop.slug}/agenda`, {
      headers: { ...(accepted !== undefined && { 'accept-encoding': accepted }), ...headers }
    })

  test('are sent smaller to who can unpack them', async () => {
    const workshop = await released()
    const plain = await get(workshop)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('accept-language, cookie, accept-encoding')
    const br = await get(workshop, 'gzip, deflate, BR')
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', etag: `W/${plain.headers.etag}` })
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body)
    const gzip = await get(workshop, 'br;q=0, gzip;q=0.5')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body)
    for (const none of ['identity', 'br; q=0.0', 'zstd']) expect((await get(workshop, none)).body).toBe(plain.body)
  })

  test('are not sent again to who has them, smaller or not', async () => {
    const workshop = await released()
    const { headers } = await get(workshop, 'br')
    for (const etag of [headers.etag as string, (headers.etag as string).slice(2)]) {
      const again = await get(workshop, 'br', { 'if-none-match': etag })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
    }
  })

  test('of a long agenda are few', async () => {
    const workshop = await openWorkshop()
    for (let i = 0; i < 60; i++) await add(workshop, { title: `Session ${i} of the workshop`, abstract: 'Of use.' })
    await releaseOf(workshop)
    expect((await get(workshop, 'br')).rawPayload.length).toBeLessThan(15_000)
  })
})

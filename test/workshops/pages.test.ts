/** The front page and the page of a workshop, as visitors and search engines see them. */
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agencies } from '../../src/agencies/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { type Workshop, workshopAgencies, workshops } from '../../src/workshops/tables.ts'
import { testApp } from '../support/app.ts'
import { headOf, pageFaults, textsOf } from '../support/html.ts'
import { makePerson, makeWorkshop, NOW } from '../support/make.ts'

const it = testApp()
const DEMONSTRATION = 'Demonstration data'

const page = async (url: string) => {
  const response = await it.visitor('GET', url)
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(pageFaults(response.body)).toEqual([])
  return response.body
}
const pageOf = ({ slug }: Pick<Workshop, 'slug'>) => page(`/w/${slug}`)

const addAgency = async (workshopId: string, position: number, acronym: string, role: 'convening' | 'donor') => {
  const id = newId(NOW)
  await it.db.insert(agencies).values({ id, acronym, name: `The agency ${acronym}`, kind: 'un-entity', changedAt: NOW })
  await it.db.insert(workshopAgencies).values({ workshopId, agencyId: id, role, position })
}

describe('the front page', () => {
  test('of a new installation says what to do', async () => {
    const html = await page('/')
    expect(headOf(html)).toMatchObject({ lang: 'en', dir: 'ltr', title: 'Plenary: cross-regional workshops' })
    expect(textsOf(html, 'h2')).toEqual(['No public workshop yet'])
    expect(html).toContain(`href="/console"`)
  })

  test('shows public workshops, those to come first, and no others', async () => {
    const made = (slug: string, startsOn: string, given = {}) =>
      makeWorkshop(it.db, { slug, title: slug, startsOn, endsOn: startsOn, visibility: 'public', ...given })
    await made('long-ago', '2017-11-27', { isDemonstration: true })
    await made('next-year', '2027-03-01')
    await made('today', '2026-11-09')
    await made('closed', '2026-12-01', { visibility: 'private' })
    const html = await page('/')
    expect(textsOf(html, 'h2')).toEqual(['Now and to come', 'Past'])
    expect(textsOf(html, 'h3')).toEqual(['today', 'next-year', 'long-ago'])
    expect(textsOf(html, 'p', 'mark')).toEqual([DEMONSTRATION])
    expect(html).not.toContain('closed')
  })

  test('asks the same of the database for one workshop and for many', async () => {
    await it.expectQueries(1, () => it.visitor('GET', '/'))
  })
})

describe('the page of a workshop', () => {
  test('says what, when, where, why and by whom', async () => {
    const workshop = await makeWorkshop(it.db, {
      visibility: 'public',
      venue: 'Conference Centre',
      aim: 'To compare notes.',
      background: ['It began in 2019.', 'It goes on.'],
      languages: ['en', 'fr']
    })
    await addAgency(workshop.id, 2, 'WMO', 'donor')
    await addAgency(workshop.id, 1, 'UNDP', 'convening')
    const html = await pageOf(workshop)
    expect(headOf(html)).toEqual({
      lang: 'en',
      dir: 'ltr',
      title: 'Climate Information · Plenary',
      description: 'Workshop on Climate Information, Bangkok, Thailand, 9–11 November 2026'
    })
    expect(textsOf(html, 'h1')).toEqual(['Workshop on Climate Information'])
    expect(textsOf(html, 'dd')).toEqual([
      '9–11 November 2026',
      'Times are those of Asia/Bangkok (UTC+07:00)',
      'Conference Centre',
      'Bangkok, Thailand',
      'English, French'
    ])
    expect(textsOf(html, 'p', 'text')).toEqual(['To compare notes.', 'It began in 2019.', 'It goes on.'])
    expect(textsOf(/<ol class="agencies">.*?<\/ol>/s.exec(html)![0], 'li')).toEqual([
      'The agency UNDPConvening agency',
      'The agency WMODonor'
    ])
    expect(html).not.toContain(DEMONSTRATION)
  })

  test('says so when the agenda is not released, and leads nowhere then', async () => {
    const html = await pageOf(await makeWorkshop(it.db, { visibility: 'public' }))
    expect(html).toContain('The agenda is being prepared.')
    expect(html).not.toContain('agenda.pdf')
  })

  test('is marked when it holds demonstration data, and not for search engines then', async () => {
    const demonstration = await makeWorkshop(it.db, { visibility: 'public', isDemonstration: true })
    expect(textsOf(await pageOf(demonstration), 'p', 'band')[0]).toContain(DEMONSTRATION)
    const real = await makeWorkshop(it.db, { visibility: 'public' })
    const robots = async ({ slug }: Workshop) => (await it.visitor('GET', `/w/${slug}`)).headers['x-robots-tag']
    expect([await robots(demonstration), await robots(real)]).toEqual(['noindex', undefined])
  })

  test('shows what people typed as text', async () => {
    const hostile = '</title><script>alert(1)</script><img src=x onerror="alert(2)">'
    const workshop = await makeWorkshop(it.db, {
      visibility: 'public',
      title: hostile,
      shortTitle: hostile,
      venue: hostile,
      city: hostile,
      aim: hostile,
      background: [hostile]
    })
    await addAgency(workshop.id, 1, '"><script>', 'convening')
    const html = await pageOf(workshop)
    expect(html).not.toMatch(/<script|<img/)
    expect(textsOf(html, 'h1')).toEqual([hostile])
    expect(textsOf(html, 'title')).toEqual([`${hostile} · Plenary`])
    expect(await page('/')).not.toMatch(/<script|<img/)
  })

  test('names nobody of the list', async () => {
    const workshop = await makeWorkshop(it.db, { visibility: 'public' })
    await makePerson(it.db, workshop, { displayName: 'Marisol Quispe', organisation: 'Ministry of Rivers' })
    const html = await pageOf(workshop)
    expect(html).not.toContain('Quispe')
    expect(html).not.toContain('Ministry of Rivers')
  })

  test('is in Arabic and from right to left for a workshop in Arabic', async () => {
    const html = await pageOf(await makeWorkshop(it.db, { visibility: 'public', languages: ['ar', 'en'] }))
    expect(headOf(html)).toMatchObject({ lang: 'ar', dir: 'rtl' })
    expect(textsOf(html, 'dt')).toEqual(['الموعد', 'المكان', 'اللغات'])
  })

  test('is in English where no texts are in any of its languages', async () => {
    const html = await pageOf(await makeWorkshop(it.db, { visibility: 'public', languages: ['sw', 'th'] }))
    expect(headOf(html)).toMatchObject({ lang: 'en', dir: 'ltr' })
  })
})

describe('a private workshop', () => {
  test('looks to a visitor like one that does not exist', async () => {
    const closed = await makeWorkshop(it.db, { visibility: 'private', title: 'Closed Talks' })
    const response = await it.visitor('GET', `/w/${closed.slug}`)
    expect(response.statusCode).toBe(404)
    expect(response.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' })
    expect(pageFaults(response.body)).toEqual([])
    expect(textsOf(response.body, 'h1')).toEqual(['This page is not here'])
    expect(response.body).toBe((await it.visitor('GET', '/w/no-such-workshop')).body)
  })

  test('is shown to its members, and kept by no shared cache', async () => {
    const closed = await makeWorkshop(it.db, { visibility: 'private', title: 'Closed Talks' })
    const response = await (await it.asMember(closed, 'participant'))('GET', `/w/${closed.slug}`)
    expect(textsOf(response.body, 'h1')).toEqual(['Closed Talks'])
    expect(response.headers['cache-control']).toBe('private, no-cache')
  })
})

describe('a page', () => {
  test('allows no script and no inline style', async () => {
    const { headers } = await it.visitor('GET', '/')
    const policy = headers['content-security-policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(policy).not.toContain('script-src')
  })

  test('is not sent again to who has it, until it changes', async () => {
    const workshop = await makeWorkshop(it.db, { visibility: 'public' })
    const url = `/w/${workshop.slug}`
    const first = await it.visitor('GET', url)
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = () => it.visitor('GET', url, { headers: { 'if-none-match': first.headers.etag as string } })
    expect(await again()).toMatchObject({ statusCode: 304, body: '' })
    await it.db.update(workshops).set({ venue: 'Another Place' }).where(eq(workshops.id, workshop.id))
    expect((await again()).statusCode).toBe(200)
  })
})

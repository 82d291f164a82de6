/** Logos of those who convene, where documents and public pages of their workshop show them. */
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { keepLogo } from '../../src/agencies/queries.for-logos.ts'
import { listWorkshopAgencies } from '../../src/workshops/queries.ts'
import { nameWithAcronym } from '../../src/workshops/rules.ts'
import { testApp } from '../support/app.ts'
import { type Demonstration, openDemonstration } from '../support/demonstration.ts'
import { makeWorkshop, NOW } from '../support/make.ts'

const it = testApp()
let demonstration: Demonstration
/** Two of those who convene, and one who does not. */
let names: string[]

beforeAll(async () => {
  demonstration = await openDemonstration(it)
  const agencies = await listWorkshopAgencies(it.db, demonstration.workshop.id)
  const convening = agencies.filter(({ role }) => role === 'convening')
  const other = agencies.find(({ role }) => role !== 'convening')
  for (const { id } of [convening[0]!, convening.at(-1)!, ...(other ? [other] : [])]) {
    const background = '#1f4e79'
    const png = await sharp({ create: { width: 60, height: 20, channels: 3, background } })
      .png()
      .toBuffer()
    await keepLogo(it.db, { agencyId: id, png, width: 60, height: 20, changedAt: NOW })
  }
  names = [convening[0]!, convening.at(-1)!].map(nameWithAcronym)
}, 60_000)

/** What the figures that stand in the file say, in their order. */
const altsIn = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/Alt \(((?:\\.|[^()\\])*)\)/g)].map(([, alt]) => alt!.replace(/\\(.)/g, '$1'))

test.each(['participants.pdf', 'agenda.pdf?lang=fr', 'attendance.pdf', 'outcome-report.pdf'])(
  'they stand above the title of %s',
  async (path) => {
    const organiser = await demonstration.as('organiser')
    const answer = await organiser('GET', `${demonstration.url}/${path}`)
    expect(answer.statusCode).toBe(200)
    expect(altsIn(answer.rawPayload).filter((alt) => /\([A-Z-]+\)$/.test(alt))).toEqual(names)
  }
)

test('the report of one agency has its own logo', async () => {
  const [acronym] = (await listWorkshopAgencies(it.db, demonstration.workshop.id)).map(({ agency }) => agency)
  const organiser = await demonstration.as('organiser')
  const { rawPayload } = await organiser('GET', `${demonstration.url}/attendance.pdf?agency=${acronym}`)
  expect(altsIn(rawPayload)).toContain(names[0])
  expect(altsIn(rawPayload)).not.toContain(names[1])
})

test('what is read of the outcome report on a screen has no pictures in it', async () => {
  const organiser = await demonstration.as('organiser')
  const { blocks } = (await organiser('GET', `${demonstration.url}/outcome-report`)).json()
  expect(blocks[0]).not.toHaveProperty('logos')
})

test('the page of a public workshop shows them, of its own agencies alone, and browsers keep them', async () => {
  const { slug, id, visibility } = demonstration.workshop
  expect(visibility).toBe('public')
  const [first] = await listWorkshopAgencies(it.db, id)
  const html = (await it.visitor('GET', `/w/${slug}`)).body
  const address = `/w/${slug}/agencies/${first!.id}/logo.png`
  expect(html).toContain(`<img class="logo" src="${address}" alt="" width="144" height="48"/>`)

  const shown = await it.visitor('GET', address)
  const { etag } = shown.headers
  expect(shown.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-cache' })
  const again = await it.visitor('GET', address, { headers: { 'if-none-match': etag as string } })
  expect([shown.statusCode, again.statusCode, again.body]).toEqual([200, 304, ''])

  const elsewhere = await makeWorkshop(it.db, { visibility: 'public' })
  const closed = await makeWorkshop(it.db, { visibility: 'private' })
  for (const { slug } of [elsewhere, closed])
    expect((await it.visitor('GET', `/w/${slug}/agencies/${first!.id}/logo.png`)).statusCode).toBe(404)
})

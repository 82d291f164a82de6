/** Logos of agencies through the API: set by conveners, made anew, seen by whoever is signed in, taken away. */
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { listWorkshopLogos } from '../../src/workshops/queries.for-logos.ts'
import { bomb, field, svg } from '../platform/pictures/samples.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeUser, NOW } from '../support/make.ts'
import { makeAcronyms, openWorkshop, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const url = '/api/v1/agencies'

let convener: Caller
let reader: Caller
let ids: Record<string, string>

beforeAll(async () => {
  convener = await it.as(await makeUser(it.db, { mayConvene: true }))
  reader = await it.as(await makeUser(it.db))
  ids = await makeAcronyms(it.db, ['WHO', 'UNODC', 'ILO', 'FAO', 'ITU'])
})

const put = (acronym: string, payload: Buffer, type = 'image/png', as = convener) =>
  as('PUT', `${url}/${ids[acronym]}/logo`, { payload, headers: { 'content-type': type } })
const pngOf = (width: number, height: number) => field(width, height).png().toBuffer()

test('a logo is set, shown, listed, replaced and removed, and each is told in the audit log', async () => {
  const set = await put('WHO', await pngOf(800, 200))
  const known = { agencyId: ids.WHO, width: 800, height: 200, changedAt: NOW.toISOString() }
  expect([set.statusCode, set.json()]).toEqual([200, known])
  expect((await reader('GET', `${url}/logos`)).json()).toEqual({ items: [known] })

  const address = `${url}/${ids.WHO}/logo.png`
  const shown = await reader('GET', address)
  expect(shown.headers).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': 'inline; filename="logo.png"',
    'cache-control': 'private, no-cache',
    etag: expect.stringMatching(/^"[\w-]{27}"$/)
  })
  expect(await sharp(shown.rawPayload).metadata()).toMatchObject({ format: 'png', width: 800, height: 200 })
  const again = await reader('GET', address, { headers: { 'if-none-match': shown.headers.etag as string } })
  expect(again.statusCode).toBe(304)

  await put('WHO', svg('<circle cx="50" cy="50" r="50" fill="#0072bc"/>'), 'image/svg+xml')
  const drawn = (await reader('GET', `${url}/logos`)).json().items
  expect(drawn).toEqual([{ ...known, width: expect.any(Number), height: expect.any(Number) }])
  expect(drawn[0].width / drawn[0].height).toBeCloseTo(1, 1)

  expect((await convener('DELETE', `${url}/${ids.WHO}/logo`)).statusCode).toBe(204)
  expect(problemIn(await reader('GET', address))).toMatchObject({ status: 404, kind: 'logo-not-found' })
  expect(problemIn(await convener('DELETE', `${url}/${ids.WHO}/logo`)).kind).toBe('logo-not-found')
  const deeds = await it.db.select().from(auditLog).where(eq(auditLog.subjectId, ids.WHO!))
  expect(deeds.map(({ deed }) => deed).sort()).toEqual([
    'agencies.remove-logo',
    'agencies.set-logo',
    'agencies.set-logo'
  ])
})

test('only who may change agencies sets and removes logos', async () => {
  const png = await pngOf(200, 100)
  expect((await put('UNODC', png, 'image/png', reader)).statusCode).toBe(403)
  expect((await put('UNODC', png, 'image/png', it.visitor)).statusCode).toBe(401)
  expect((await reader('DELETE', `${url}/${ids.UNODC}/logo`)).statusCode).toBe(403)
  expect((await it.visitor('GET', `${url}/logos`)).statusCode).toBe(401)
  expect((await it.visitor('GET', `${url}/${ids.UNODC}/logo.png`)).statusCode).toBe(401)
})

test('what a file is counts, not what it claims to be', async () => {
  expect((await put('ILO', await pngOf(200, 100), 'application/pdf')).statusCode).toBe(200)
  expect((await put('ILO', svg('<rect width="300" height="100"/>'), 'image/png')).statusCode).toBe(200)
  expect(problemIn(await put('ILO', Buffer.from('<html>'), 'image/png')).kind).toBe('picture-of-another-kind')
})

test('what cannot be taken changes nothing, and the server goes on', async () => {
  await put('FAO', await pngOf(200, 100))
  const refused = async (payload: Buffer, type?: string) => {
    const problem = problemIn(await put('FAO', payload, type))
    expect((await it.visitor('GET', '/healthz')).statusCode).toBe(200)
    return [problem.status, problem.kind]
  }
  expect(await refused(Buffer.alloc(0))).toEqual([422, 'picture-empty'])
  expect(await refused(bomb(50_000, 50_000))).toEqual([413, 'picture-too-large'])
  expect(await refused((await pngOf(900, 900)).subarray(0, 400))).toEqual([422, 'picture-damaged'])
  expect(await refused(await pngOf(20, 20))).toEqual([422, 'picture-too-small'])
  expect(await refused(Buffer.from('GIF89a'), 'image/gif')).toEqual([415, 'picture-of-another-kind'])
  expect(await refused(Buffer.alloc(2 * 1024 * 1024 + 1, 'x'))).toEqual([413, 'too-large'])
  expect(await refused(await pngOf(200, 100), 'multipart/form-data; boundary=x')).toEqual([
    415,
    'unsupported-media-type'
  ])
  const { items } = (await reader('GET', `${url}/logos`)).json()
  expect(items).toContainEqual({ agencyId: ids.FAO, width: 200, height: 100, changedAt: NOW.toISOString() })
})

test('an agency that is not there has no logo', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000'
  const png = await pngOf(200, 100)
  const set = await convener('PUT', `${url}/${nobody}/logo`, {
    payload: png,
    headers: { 'content-type': 'image/png' }
  })
  expect(problemIn(set).kind).toBe('agency-not-found')
  expect(problemIn(await convener('PUT', `${url}/nonsense/logo`, { payload: png })).status).toBe(400)
})

test('the agencies of a workshop come in their order, with their logos or without, in one statement', async () => {
  await put('ITU', await pngOf(300, 150))
  const { workshop } = await openWorkshop(it, { agencies: ['ITU', 'WHO'] })
  const found = await it.expectQueries(1, () => listWorkshopLogos(it.db, workshop.id))
  expect(found).toEqual([
    {
      agencyId: ids.ITU,
      role: 'convening',
      acronym: 'ITU',
      name: 'The ITU',
      picture: { png: expect.any(Uint8Array), width: 300, height: 150 }
    },
    { agencyId: ids.WHO, role: 'convening', acronym: 'WHO', name: 'The WHO', picture: undefined }
  ])
})

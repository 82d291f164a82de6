/** Printing badges over HTTP: who may, whose, and what happens when they cannot be printed. */
import { desc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { agencies } from '../../src/agencies/tables.ts'
import { badgeToken, badgeTokenHash } from '../../src/participants/badge-token.ts'
import type { Registration } from '../../src/participants/contract.ts'
import { listLiveBadgeTokens } from '../../src/participants/queries.for-lists.ts'
import { register } from '../../src/participants/register.ts'
import { participants } from '../../src/participants/tables.ts'
import { newId } from '../../src/platform/id.ts'
import { insertCategories } from '../../src/workshops/queries.for-settings.ts'
import { insertWorkshopAgencies } from '../../src/workshops/queries.ts'
import { DEFAULT_CATEGORIES } from '../../src/workshops/rules.ts'
import type { Workshop } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeWorkshop, NOW } from '../support/make.ts'
import { hasCode, readSheets } from './sheet-text.ts'

const it = testApp()

let workshop: Workshop
let other: Workshop
let organiser: Caller
const ids: Record<string, string> = {}

const makeWithCategories = async (given: Parameters<typeof makeWorkshop>[1] = {}) => {
  const made = await makeWorkshop(it.db, given)
  await insertCategories(
    it.db,
    DEFAULT_CATEGORIES.map((category, position) => ({ ...category, workshopId: made.id, id: newId(NOW), position }))
  )
  return made
}
const enter = async (where: Workshop, given: Partial<Registration> & { givenNames: string }) => {
  const person = { sector: 'government', category: 'Delegate', country: 'THA', ...given }
  const { id } = await register(it.services, undefined, where.id, person)
  ids[given.givenNames] = id
}

beforeAll(async () => {
  workshop = await makeWithCategories({ isDemonstration: true })
  other = await makeWithCategories()
  organiser = await it.asMember(workshop, 'organiser')
  await enter(workshop, {
    givenNames: 'Anong',
    familyName: 'Zaw',
    nativeName: 'อนงค์',
    reference: 'REF-0042',
    email: 'anong@example.org',
    telephone: '+66 2 555 0102',
    dietaryNeeds: 'peanuts',
    headOfDelegation: true
  })
  await enter(workshop, { givenNames: 'Bilal', familyName: 'Khan', country: 'PAK' })
  await enter(workshop, {
    givenNames: 'Carla',
    familyName: 'Adams',
    country: null,
    category: 'Expert',
    sector: 'academia'
  })
  await enter(workshop, { givenNames: 'Duangjai', familyName: 'Bo' })
  await enter(workshop, { givenNames: 'Wen', familyName: 'Waits' })
  await it.db.update(participants).set({ state: 'waiting' }).where(eq(participants.id, ids.Wen!))
  await enter(other, { givenNames: 'Stranger' })
})

const at = (path: string, where = workshop) => `/api/v1/workshops/${where.slug}${path}`
const print = async (path: string) => {
  const response = await organiser('GET', at(path))
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  return { ...response, sheets: readSheets(response.rawPayload) }
}
const tokenNow = async (name: string) => {
  const row = (await listLiveBadgeTokens(it.db, workshop.id)).find(({ participantId }) => participantId === ids[name])
  return badgeToken(it.services.secrets.key('badges'), row!.id)
}
const namesOn = (text: string) => text.match(/Anong|Bilal|Carla|Duangjai|Wen|Stranger/g)

test('the organiser gets a sheet of everybody who is confirmed, in the order of the list', async () => {
  const { headers, sheets } = await print('/badges.pdf')
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['content-disposition']).toBe(`attachment; filename="${workshop.slug}-badges.pdf"`)
  expect(headers['cache-control']).toBe('no-store')
  expect(sheets.map(({ size }) => size)).toEqual(['210 x 297 mm'])
  expect(namesOn(sheets[0]!.text)).toEqual(['Bilal', 'Anong', 'Duangjai', 'Carla'])
  for (const name of ['Anong', 'Bilal', 'Carla', 'Duangjai'])
    expect(hasCode(sheets[0]!, await tokenNow(name)), name).toBe(true)
})

test('a head of delegation wears its letter; nothing else of the person leaves', async () => {
  const { rawPayload, sheets } = await print(`/badges.pdf?ids=${ids.Anong}`)
  const { text } = sheets[0]!
  expect(text).toContain('\nE\nHead of delegation\n')
  expect(text).toContain('อนงค์')
  expect(text).toContain('Demonstration data')
  for (const secret of ['anong@example.org', '555 0102', 'REF-0042', 'peanuts', await tokenNow('Anong'), ids.Anong!]) {
    expect(text).not.toContain(secret)
    expect(rawPayload.includes(secret)).toBe(false)
  }
})

test.each([
  ['country=PAK', ['Bilal']],
  ['category=Expert', ['Carla']],
  ['category=Head%20of%20delegation', ['Anong']],
  ['category=Delegate&order=name', ['Duangjai', 'Bilal', 'Anong']],
  ['order=name', ['Carla', 'Duangjai', 'Bilal', 'Anong']],
  ['order=category', ['Duangjai', 'Bilal', 'Anong', 'Carla']]
])('%s prints %j', async (query, names) => {
  const { sheets } = await print(`/badges.pdf?${query}`)
  expect(namesOn(sheets.map(({ text }) => text).join())).toEqual(names)
})

test("one person's badge is a page of its own", async () => {
  const { headers, sheets } = await print(`/participants/${ids.Bilal}/badge.pdf`)
  expect(headers['content-disposition']).toBe(`attachment; filename="${workshop.slug}-badge-${ids.Bilal}.pdf"`)
  expect(sheets.map(({ size }) => size)).toEqual(['105 x 148 mm'])
  expect(namesOn(sheets[0]!.text)).toEqual(['Bilal'])
})

test.each([
  ['/badges.pdf?ids=STRANGER', 404, 'participant-not-found'],
  ['/badges.pdf?ids=BILAL,STRANGER', 404, 'participant-not-found'],
  ['/participants/STRANGER/badge.pdf', 404, 'participant-not-found'],
  ['/badges.pdf?ids=WEN', 409, 'nobody-to-print'],
  ['/badges.pdf?ids=BILAL,WEN', 409, 'nobody-to-print'],
  ['/participants/WEN/badge.pdf', 409, 'nobody-to-print'],
  ['/badges.pdf?country=FRA', 409, 'nobody-to-print'],
  ['/badges.pdf?layout=a3-poster', 404, 'layout-not-found'],
  ['/badges.pdf?layout=..%2Fsecret', 400, 'invalid-request'],
  ['/badges.pdf?ids=1', 400, 'invalid-request'],
  ['/badges.pdf?order=reference', 400, 'invalid-request'],
  ['/participants/1/badge.pdf', 400, 'invalid-request']
])('%s answers %i %s', async (path, status, slug) => {
  const url = path.replace('STRANGER', ids.Stranger!).replace('BILAL', ids.Bilal!).replace('WEN', ids.Wen!)
  const response = await organiser('GET', at(url))
  expect(response.json()).toMatchObject({ status, type: expect.stringMatching(`/problems/${slug}$`) })
  expect(response.headers['content-disposition']).toBeUndefined()
})

const doors: ['GET' | 'POST', string][] = [
  ['GET', '/badges.pdf'],
  ['GET', '/participants/BILAL/badge.pdf'],
  ['POST', '/participants/BILAL/badge-token']
]
test.each(doors)('%s %s is for organisers of this workshop alone', async (method, path) => {
  const url = at(path.replace('BILAL', ids.Bilal!))
  const statusOf = async (caller: Caller) => (await caller(method, url)).statusCode
  const before = await tokenNow('Bilal')
  expect(await statusOf(it.visitor)).toBe(401)
  expect(await statusOf(await it.asMember(workshop, 'desk'))).toBe(403)
  expect(await statusOf(await it.asMember(workshop, 'participant'))).toBe(403)
  expect(await statusOf(await it.asMember(other, 'organiser'))).toBe(404)
  expect(await tokenNow('Bilal')).toBe(before)
})

test('an officer of an agency prints no badges', async () => {
  const agencyId = newId(NOW)
  await it.db
    .insert(agencies)
    .values({ id: agencyId, acronym: 'UNDP', name: 'Programme', kind: 'un-entity', changedAt: NOW })
  await insertWorkshopAgencies(it.db, [{ workshopId: workshop.id, agencyId, role: 'convening', position: 1 }])
  const officer = await it.asMember(workshop, 'agency-officer', agencyId)
  expect((await officer('GET', at('/badges.pdf'))).statusCode).toBe(403)
  expect((await print('/badges.pdf')).sheets[0]!.text).toMatch(/^UNDP\n/)
})

test('a file leaves a row in the audit log, and a refusal does not', async () => {
  const deeds = () =>
    it.db.select().from(auditLog).where(eq(auditLog.workshopId, workshop.id)).orderBy(desc(auditLog.id))
  await print('/badges.pdf?category=Delegate')
  const [last, ...earlier] = await deeds()
  expect(last).toMatchObject({ deed: 'badges.export', subjectId: null, detail: { count: 3 } })
  await organiser('GET', at('/badges.pdf?country=FRA'))
  expect(await deeds()).toHaveLength(earlier.length + 1)
  await print(`/participants/${ids.Bilal}/badge.pdf`)
  expect((await deeds())[0]).toMatchObject({ deed: 'badges.export', subjectId: ids.Bilal, detail: { count: 1 } })
})

test('a name that cannot be printed is told, and printed in part when that is forced', async () => {
  await it.db.update(participants).set({ displayName: 'Bilal ⵣ Khan' }).where(eq(participants.id, ids.Bilal!))
  try {
    const refused = await organiser('GET', at('/badges.pdf'))
    expect(refused.json()).toMatchObject({
      status: 422,
      type: expect.stringMatching('/problems/unprintable-names$'),
      detail: expect.stringContaining('Bilal ⵣ Khan (U+2D63)'),
      people: [{ participantId: ids.Bilal, name: 'Bilal ⵣ Khan', characters: ['ⵣ'] }]
    })
    const { sheets } = await print('/badges.pdf?force=true')
    expect(sheets[0]!.text).toContain('Bilal Khan')
  } finally {
    await it.db.update(participants).set({ displayName: 'Bilal Khan' }).where(eq(participants.id, ids.Bilal!))
  }
})

test('a new badge ends the old one', async () => {
  const before = await tokenNow('Duangjai')
  const path = at(`/participants/${ids.Duangjai}/badge-token`)
  const issued = await organiser('POST', path, { headers: { 'idempotency-key': 'lost-on-monday' } })
  expect(issued.statusCode).toBe(201)
  expect(issued.json()).toEqual({ participantId: ids.Duangjai, issuedAt: NOW.toISOString() })
  const after = await tokenNow('Duangjai')
  expect(after).not.toBe(before)
  const live = (await listLiveBadgeTokens(it.db, workshop.id)).map(({ tokenHash }) => tokenHash)
  expect(live).toContain(badgeTokenHash(after))
  expect(live).not.toContain(badgeTokenHash(before))
  const { sheets } = await print(`/participants/${ids.Duangjai}/badge.pdf`)
  expect([hasCode(sheets[0]!, after), hasCode(sheets[0]!, before)]).toEqual([true, false])

  await organiser('POST', path, { headers: { 'idempotency-key': 'lost-on-monday' } })
  expect(await tokenNow('Duangjai')).toBe(after)
})

test('nobody of another workshop gets a new badge here', async () => {
  const before = (await listLiveBadgeTokens(it.db, other.id)).length
  const response = await organiser('POST', at(`/participants/${ids.Stranger}/badge-token`))
  expect(response.statusCode).toBe(404)
  expect(await listLiveBadgeTokens(it.db, other.id)).toHaveLength(before)
})

test('under another secret old badges are not printed with wrong codes, and new ones are', async () => {
  const { key } = it.services.secrets
  it.services.secrets.key = () => Buffer.alloc(32)
  try {
    const refused = await organiser('GET', at(`/participants/${ids.Carla}/badge.pdf`))
    expect(refused.json()).toMatchObject({
      status: 409,
      type: expect.stringMatching('/problems/badge-secret-changed$'),
      detail: expect.stringContaining('issue new badges'),
      participantIds: [ids.Carla]
    })
    expect((await organiser('POST', at(`/participants/${ids.Carla}/badge-token`))).statusCode).toBe(201)
    const { sheets } = await print(`/participants/${ids.Carla}/badge.pdf`)
    expect(hasCode(sheets[0]!, await tokenNow('Carla'))).toBe(true)
  } finally {
    it.services.secrets.key = key
    await organiser('POST', at(`/participants/${ids.Carla}/badge-token`))
  }
})

test('a sheet takes as many statements for one person as for all', async () => {
  await it.expectQueries(6, () => print('/badges.pdf?country=PAK'))
  await it.expectQueries(6, () => print('/badges.pdf'))
})

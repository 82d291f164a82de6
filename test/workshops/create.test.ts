/** A workshop is created whole: its days, place, agencies, categories and organiser, or every fault at once. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { workshops } from '../../src/workshops/tables.ts'
import { type Caller, testApp } from '../support/app.ts'
import { makeUser } from '../support/make.ts'
import { makeAcronyms, problemIn } from '../support/open-workshop.ts'

const it = testApp()
const url = '/api/v1/workshops'
const CONVENERS = ['UNOCT', 'UNODC', 'UNDP', 'UN-Women', 'UNV']

const PLAIN = {
  title: 'Workshop on Plans of Action',
  startsOn: '2026-11-09',
  endsOn: '2026-11-11',
  timeZone: 'Asia/Bangkok',
  city: 'Bangkok',
  country: 'Thailand'
}

let convener: Caller
beforeAll(async () => {
  convener = await it.as(await makeUser(it.db, { mayConvene: true }))
  await makeAcronyms(it.db, CONVENERS)
})
const create = (given: object = {}) => convener('POST', url, { payload: { ...PLAIN, ...given } })
const stored = async (slug: string) => it.db.select().from(workshops).where(eq(workshops.slug, slug))

test('five agencies convene it together, in their order and roles', async () => {
  const roles = ['convening', 'convening', 'co-organising', 'expert', 'donor']
  const agencies = CONVENERS.map((agency, i) => ({ agency, role: roles[i] }))
  const created = await create({ slug: 'together', agencies, languages: ['en', 'th'], capacity: 40 })
  expect(created.statusCode).toBe(201)
  const { id } = created.json()
  expect(created.json()).toEqual({
    ...PLAIN,
    id,
    slug: 'together',
    shortTitle: PLAIN.title,
    aim: '',
    background: [],
    venue: '',
    venueOpensAt: null,
    venueClosesAt: null,
    country: 'THA',
    languages: ['en', 'th'],
    capacity: 40,
    visibility: 'private',
    urduHand: 'naskh',
    registration: 'closed',
    registrationClosesOn: null,
    dataNotice: '',
    dataContact: '',
    keepsNeedsDays: 7,
    keepsContactsDays: 90,
    keepsPassportsDays: 30,
    isDemonstration: false,
    version: 1,
    agencies: agencies.map((part) => ({ ...part, name: `The ${part.agency}` }))
  })
  const read = await convener('GET', `${url}/together`)
  expect([read.headers.etag, read.json()]).toEqual(['"1"', created.json()])
})

test('who creates it is its organiser, and finds the usual categories', async () => {
  await create({ slug: 'mine' })
  const { items } = (await convener('GET', `${url}/mine/categories`)).json()
  const letters = items.map(({ letter }: { letter: string }) => letter).join('')
  expect(letters).toBe('DEOXUSPIL')
  const { items: team } = (await convener('GET', `${url}/mine/team`)).json()
  expect(team).toEqual([expect.objectContaining({ role: 'organiser', agency: null })])
  const list = (await convener('GET', url)).json()
  expect(list.items).toContainEqual(expect.objectContaining({ slug: 'mine', role: 'organiser', country: 'THA' }))
})

test('only conveners create workshops', async () => {
  const somebody = await it.as(await makeUser(it.db))
  expect((await somebody('POST', url, { payload: { ...PLAIN, slug: 'nobodys' } })).statusCode).toBe(403)
  expect(await stored('nobodys')).toEqual([])
})

test('every fault is told at once, each at its place, and nothing is created', async () => {
  const agencies = ['UNDP', 'UNPD', 'UNDP'].map((agency) => ({ agency, role: 'convening' }))
  const given = { slug: 'faulty', endsOn: '2026-11-08', timeZone: 'Bangkok', country: 'Thialand', agencies }
  expect(problemIn(await create(given))).toEqual({
    status: 422,
    kind: 'invalid-workshop',
    faults: {
      '#/body/endsOn': 'is before the first day, 2026-11-09',
      '#/body/timeZone': '"Bangkok" is not an IANA time zone such as Asia/Bangkok',
      '#/body/country': '"Thialand" is not a country that we know; did you mean Thailand?',
      '#/body/agencies/1/agency': 'no agency has the acronym "UNPD"',
      '#/body/agencies/2/agency': '"UNDP" is named twice'
    }
  })
  expect(await stored('faulty')).toEqual([])
})

test.each([
  ['2026-11-09', '2027-01-08'],
  ['1926-11-09', '2026-11-11'],
  ['9999-12-30', '9999-12-31'],
  ['0000-01-01', '0000-01-02'],
  ['2026-02-28', '2026-02-29']
])('days from %s to %s are refused', async (startsOn, endsOn) => {
  const { status, faults } = problemIn(await create({ slug: 'days', startsOn, endsOn }))
  expect([status, '#/body/endsOn' in faults]).toEqual([expect.toBeOneOf([400, 422]), true])
})

test('sixty days are not too many', async () => {
  expect((await create({ slug: 'sixty', endsOn: '2027-01-07' })).statusCode).toBe(201)
})

test.each([
  ['asia/bangkok', '"asia/bangkok" is spelt Asia/Bangkok'],
  ['+07:00', '"+07:00" is not an IANA time zone such as Asia/Bangkok'],
  ['Asia/Nowhere', '"Asia/Nowhere" is not an IANA time zone such as Asia/Bangkok']
])('the zone %s is refused', async (timeZone, detail) => {
  expect(problemIn(await create({ slug: 'zone', timeZone })).faults).toEqual({ '#/body/timeZone': detail })
})

test.each(['Asia/Bangkok', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Port_of_Spain', 'America/Indiana/Knox', 'UTC'])(
  'the zone %s is taken as it is',
  async (timeZone) => {
    const slug = `in-${timeZone.toLowerCase().replace(/[^a-z]/g, '-')}`
    expect((await create({ slug, timeZone })).json()).toMatchObject({ timeZone })
  }
)

test.each([
  ['tr', 'TUR'],
  ['Turkey', 'TUR'],
  ['Viet Nam', 'VNM'],
  ['Ivory Coast', 'CIV'],
  ['Republic of Korea', 'KOR'],
  ['État de Palestine', 'PSE']
])('the country may be written %s', async (country, code) => {
  expect((await create({ slug: `at-${code.toLowerCase()}-${country.length}`, country })).json().country).toBe(code)
})

describe('the address', () => {
  test('belongs to one workshop', async () => {
    await create({ slug: 'taken' })
    expect(problemIn(await create({ slug: 'taken' }))).toMatchObject({
      status: 409,
      kind: 'slug-taken',
      faults: { '#/body/slug': 'is taken' }
    })
    expect(await stored('taken')).toHaveLength(1)
  })

  test('is made of the title unless it is given', async () => {
    expect((await create({ title: 'Égalité, Paix & Sécurité 2026' })).json().slug).toBe('egalite-paix-securite-2026')
  })

  test.each(['Upper', 'two--hyphens', '-x-', 'ab', 'ü-ber', 'a/b', 'x'.repeat(61)])('cannot be %s', async (slug) => {
    expect(problemIn(await create({ slug }))).toMatchObject({ status: 400, kind: 'invalid-request' })
  })
})

test('the short title is the beginning of the title, cut between words', async () => {
  const { shortTitle } = (await create({ slug: 'long', title: 'Regional consultation '.repeat(4) })).json()
  expect(shortTitle).toBe('Regional consultation Regional consultation Regional…')
})

test('a request that is repeated with its key creates one workshop', async () => {
  const headers = { 'idempotency-key': 'create-once' }
  const send = () => convener('POST', url, { payload: { ...PLAIN, slug: 'once' }, headers })
  const [first, again] = [await send(), await send()]
  expect([again.statusCode, again.headers['idempotency-replayed'], again.json()]).toEqual([201, 'true', first.json()])
  expect(await stored('once')).toHaveLength(1)
})

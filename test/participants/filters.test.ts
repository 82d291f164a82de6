/** Finding people: several values of a filter, words in any writing, orders by pages, and counts for the menus. */
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList, type Person } from './people.ts'

const it = testApp()
let open: Awaited<ReturnType<typeof openList>>
const names = (people: Person[]) => people.map(({ givenNames }) => givenNames).join(' ')

beforeAll(async () => {
  open = await openList(it, { agencies: ['UNDP', 'UNODC'], capacity: 4 })
  const people = [
    { givenNames: 'Ana', familyName: 'Wang', agency: 'UNDP', organisation: 'Zoo', headOfDelegation: true },
    { givenNames: 'Bo', familyName: 'Đặng', agency: 'UNODC', country: 'Viet Nam', listed: true, reference: 'P-10' },
    { givenNames: 'Cy', familyName: 'Zhou', agency: 'UNDP', sector: 'Academia', nativeName: '周', reference: 'P-9' },
    { givenNames: 'Di', familyName: 'Öz', category: 'Expert', country: null, sector: 'Civil society' },
    { givenNames: 'أحمد', familyName: 'مُحمّد', country: 'Germany', organisation: "N’Djamena's Office", reference: 'P-2' }
  ]
  for (const person of people) {
    await open.register(person)
    it.later(1000)
  }
})
const get = async (query: string) => (await open.organiser('GET', open.url(`/participants?${query}`))).json()

describe('the list is narrowed', () => {
  test.each([
    ['country=VNM&country=DEU', 'Bo أحمد'],
    ['country=none', 'Di'],
    ['country=none&country=VNM', 'Bo Di'],
    ['state=waiting&state=confirmed&sector=academia&sector=civil-society', 'Di Cy'],
    ['category=Expert&category=Delegate&agency=none', 'Di أحمد'],
    ['agency=none&agency=UNODC', 'Bo Di أحمد'],
    ['headOfDelegation=true', 'Ana'],
    ['listed=true', 'Bo'],
    ['listed=false&country=THA', 'Ana Cy'],
    ['q=dang', 'Bo'],
    ['q=DANG%20bo', 'Bo'],
    ['q=oz', 'Di'],
    ['q=احمد', 'أحمد'],
    ['q=محمد', 'أحمد'],
    ["q=n'djamena", 'أحمد'],
    ['q=bo%20wang', '']
  ])('by %s', async (query, expected) => {
    const { items, total } = await get(query)
    expect(names(items)).toBe(expected)
    expect(total).toBe(items.length)
  })

  test.each(['country=THAI', 'state=asleep&state=waiting', 'listed=maybe', 'sort=shoe', 'lang=tlh', 'q=a&q=b'])(
    'but not by %s',
    async (query) => expect((await get(query)).status).toBe(400)
  )

  test('officers do not ask who may be listed', async () => {
    const officer = await open.officerOf('UNDP')
    for (const path of ['/participants?listed=true', '/participants/facets?listed=true'])
      expect(problemIn(await officer('GET', open.url(path)))).toMatchObject({ status: 403, kind: 'not-allowed' })
  })
})

describe('the list is sorted', () => {
  const SORTED = {
    name: 'Bo Di Ana Cy أحمد',
    '-name': 'أحمد Cy Ana Di Bo',
    country: 'أحمد Ana Cy Bo Di',
    '-country': 'Di Bo Cy Ana أحمد',
    sector: 'Bo Ana أحمد Di Cy',
    category: 'Bo Ana Cy أحمد Di',
    state: 'أحمد Bo Di Ana Cy',
    agency: 'Ana Cy Bo Di أحمد',
    organisation: 'أحمد Ana Bo Di Cy',
    reference: 'Ana أحمد Cy Bo Di',
    createdAt: 'Ana Bo Cy Di أحمد',
    '-changedAt': 'أحمد Di Cy Bo Ana'
  }
  test.each(Object.entries(SORTED))('by %s, in pages of two', async (sort, expected) => {
    const seen: Person[] = []
    let cursor = ''
    do {
      const { items, next, total } = await get(`sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`)
      expect(total).toBe(5)
      seen.push(...items)
      cursor = next
    } while (cursor)
    expect(names(seen)).toBe(expected)
  })

  test('by countries in the language of the reader', async () => {
    expect(names((await get('sort=country&lang=fr')).items)).toBe('أحمد Ana Cy Bo Di')
    expect(names((await get('sort=country&lang=es&country=DEU&country=THA')).items)).toBe('أحمد Ana Cy')
    expect(names((await get('sort=country&lang=ru&country=VNM&country=DEU')).items)).toBe('Bo أحمد')
  })

  test('a position of one order is none of another, nor one that was made up', async () => {
    const { next } = await get('sort=country&limit=1')
    const made = (at: unknown) => Buffer.from(JSON.stringify({ order: 'state', at })).toString('base64url')
    const id = '0198a000-0000-7000-8000-00000000abcd'
    for (const cursor of [next, made(['x', 'a', id]), made(['1', 'a\0', id]), made(['1', 'a', 'b']), made(['1', 'a'])])
      expect((await get(`sort=state&cursor=${cursor}`)).type).toMatch(/invalid-cursor$/)
  })
})

describe('menus of filters', () => {
  const facets = async (query = '', call = open.organiser) =>
    (await call('GET', open.url(`/participants/facets?${query}`))).json()
  const told = (counts: { value: string; people: number }[]) =>
    counts.map(({ value, people }) => `${value} ${people}`).join(', ')

  test('count everybody', async () => {
    const all = await it.expectQueries(2, () => facets())
    expect(all.total).toBe(5)
    expect(told(all.country)).toBe('DEU 1, THA 2, VNM 1, none 1')
    expect(told(all.state)).toBe('confirmed 4, waiting 1')
    expect(told(all.agency)).toBe('UNDP 2, UNODC 1, none 2')
    expect(told(all.headOfDelegation)).toBe('false 4, true 1')
    expect(told(all.listed)).toBe('false 4, true 1')
  })

  test('count those who fit the other menus, and the words', async () => {
    const some = await facets('country=THA&country=VNM&agency=UNDP')
    expect([some.total, told(some.country), told(some.agency)]).toEqual([2, 'THA 2', 'UNDP 2, UNODC 1'])
    expect(told((await facets('q=zhou&state=waiting')).state)).toBe('confirmed 1')
  })

  test("an officer's count their own people alone", async () => {
    const own = await facets('', await open.officerOf('UNODC'))
    expect([own.total, told(own.country), told(own.agency), own.listed]).toEqual([1, 'VNM 1', 'UNODC 1', undefined])
    const { total } = (await (await open.officerOf('UNODC'))('GET', open.url('/participants?country=THA'))).json()
    expect(total).toBe(0)
  })
})

/** The list through the API: narrowed, searched, in pages, and an officer's own people only. */
import { describe, expect, test } from 'vitest'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { openList, type Person } from './people.ts'

const it = testApp()
const names = (people: Person[]) => people.map(({ givenNames }) => givenNames).join(' ')

const filled = async () => {
  const open = await openList(it, { agencies: ['UNDP', 'UNODC'], capacity: 4 })
  const { register } = open
  await register({ givenNames: 'Ana', familyName: 'Wang', agency: 'UNDP', organisation: 'Ministry of 100% Joy' })
  await register({
    givenNames: 'Bo',
    familyName: 'Álvarez',
    agency: 'UNODC',
    country: 'Viet Nam',
    email: 'bo@v.example'
  })
  await register({ givenNames: 'Cy', familyName: 'Zhou', agency: 'UNDP', sector: 'Academia', nativeName: '周' })
  await register({ givenNames: 'Di', familyName: 'Öz', category: 'Expert', country: null, sector: 'Civil society' })
  await register({ givenNames: 'José', familyName: 'Alva', displayName: 'Pepe', reference: 'W_1' })
  return open
}

test('people come in the order of their sort keys, whatever the letters', async () => {
  const { list } = await filled()
  expect(names(await list())).toBe('José Bo Di Ana Cy')
})

describe('the list is narrowed', () => {
  test.each([
    [{ country: 'VNM' }, 'Bo'],
    [{ sector: 'academia' }, 'Cy'],
    [{ category: 'Expert' }, 'Di'],
    [{ state: 'waiting' }, 'José'],
    [{ agency: 'UNDP' }, 'Ana Cy'],
    [{ agency: 'UNDP', sector: 'government' }, 'Ana'],
    [{ country: 'FRA' }, ''],
    [{ q: 'wang' }, 'Ana'],
    [{ q: 'ÁLVA' }, 'José Bo'],
    [{ q: 'a\u0301lv' }, 'José Bo'],
    [{ q: '100%' }, 'Ana'],
    [{ q: '0%_J' }, ''],
    [{ q: 'W_1' }, 'José'],
    [{ q: 'v.example' }, 'Bo'],
    [{ q: ' 周 ' }, 'Cy'],
    [{ q: 'pepe' }, 'José'],
    [{ q: 'jos' }, 'José'],
    [{ q: "' or 1=1 --" }, '']
  ])('by %j', async (query, expected) => {
    const { organiser, url } = await filled()
    const answer = await organiser('GET', url('/participants'), { query: query as Record<string, string> })
    expect(names(answer.json().items)).toBe(expected)
  })

  test.each([
    { country: 'Viet Nam' },
    { state: 'asleep' },
    { q: ' ' },
    { q: 'a\u0000b' },
    { limit: '0' },
    { limit: '201' },
    { limit: 'ten' },
    { cursor: 'nonsense' }
  ])('but not by %j', async (query) => {
    const { organiser, url } = await openList(it)
    const { status } = problemIn(
      await organiser('GET', url('/participants'), { query: query as Record<string, string> })
    )
    expect(status).toBe(400)
  })
})

test('pages follow each other without a gap, in three statements each, at one and at three people', async () => {
  const { organiser, url, list } = await filled()
  const page = async (limit: number, cursor?: string) => {
    const query = { limit: String(limit), ...(cursor !== undefined && { cursor }) }
    return (await it.expectQueries(3, () => organiser('GET', url('/participants'), { query }))).json()
  }
  const first = await page(1)
  const second = await page(3, first.next)
  const last = await page(3, second.next)
  expect([first, second, last].map(({ items }) => items.length)).toEqual([1, 3, 1])
  expect([first.next === null, second.next === null, last.next]).toEqual([false, false, null])
  expect([...first.items, ...second.items, ...last.items]).toEqual(await list())
})

test('people of the same name are told apart by the pages', async () => {
  const { register, organiser, url } = await openList(it)
  for (let n = 0; n < 4; n++) await register()
  const ids = new Set<string>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: Record<string, string> = { limit: '1', ...(cursor && { cursor }) }
    const { items, next } = (await organiser('GET', url('/participants'), { query })).json()
    for (const { id } of items) ids.add(id)
    cursor = next
  }
  expect(ids.size).toBe(4)
})

test('one person takes two statements', async () => {
  const { organiser, at, register } = await openList(it)
  const { id } = await register()
  expect((await it.expectQueries(2, () => organiser('GET', at(id)))).json().id).toBe(id)
})

describe("an agency's officer", () => {
  test('sees the people of that agency and nobody else', async () => {
    const { officerOf, url, at, list } = await filled()
    const officer = await officerOf('UNDP')
    const seen = (await officer('GET', url('/participants'))).json().items
    expect(names(seen)).toBe('Ana Cy')
    for (const { id, agency } of await list()) {
      const expected = agency === 'UNDP' ? 200 : 404
      for (const path of ['', '/history'])
        expect([id, path, (await officer('GET', at(id, path))).statusCode]).toEqual([id, path, expected])
    }
  })

  test('finds nobody else by narrowing or searching', async () => {
    const { officerOf, url } = await filled()
    const officer = await officerOf('UNDP')
    for (const query of [{ agency: 'UNODC' }, { q: 'bo@v' }, { country: 'VNM' }] as Record<string, string>[])
      expect((await officer('GET', url('/participants'), { query })).json()).toEqual({
        items: [],
        next: null,
        total: 0
      })
  })

  test('changes nobody', async () => {
    const { officerOf, at, url, list } = await filled()
    const officer = await officerOf('UNDP')
    const before = await list()
    const given = { payload: { position: 'x' }, headers: { 'if-match': '*' } }
    const answers = [
      await officer('PATCH', at(before[3]!.id), given),
      await officer('POST', at(before[3]!.id, '/state'), { payload: { state: 'cancelled' } }),
      await officer('POST', url('/participants'), { payload: {} }),
      await officer('POST', url('/participants/import'), { payload: 'x' })
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403])
    expect(await list()).toEqual(before)
  })
})

test.each(['desk', 'participant'] as const)('the role of a %s does not open the list', async (role) => {
  const { workshop, url, at, register } = await openList(it)
  const { id } = await register()
  const caller = await it.asMember(workshop, role)
  for (const address of [url('/participants'), at(id), at(id, '/history')])
    expect((await caller('GET', address)).statusCode).toBe(403)
})

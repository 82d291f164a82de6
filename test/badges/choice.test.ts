/** Who would be printed, seen before printing: filters, order, counts, and characters that no font has. */
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { participants } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { ended } from '../tasks/work.ts'
import { type OpenBadges, openBadges } from './open-badges.ts'

const it = testApp()
let badges: OpenBadges

beforeAll(async () => {
  const people = [
    { givenNames: 'Anong', familyName: 'Zaw', headOfDelegation: true, agency: 'UNDP' },
    { givenNames: 'Bilal', familyName: 'Khan', country: 'PAK', agency: 'UNODC' },
    { givenNames: 'Carla', familyName: 'Adams', country: null, category: 'Expert', sector: 'academia' },
    { givenNames: 'Duangjai', familyName: 'Bo' },
    { givenNames: 'Wen' }
  ]
  badges = await openBadges(it, people, ['UNDP', 'UNODC'])
  await it.db.update(participants).set({ state: 'waiting' }).where(eq(participants.id, badges.ids.Wen!))
  await ended(it, badges.organiser, await badges.print({ ids: [badges.ids.Anong, badges.ids.Bilal] }))
})

test('everybody who is confirmed is chosen, in the order of the list', async () => {
  const body = (await badges.get('/badges')).json()
  expect(body).toMatchObject({ total: 4, states: 2, printedBefore: 2, next: null, unprintable: [] })
  expect(body.items[1]).toEqual({
    participantId: badges.ids.Anong,
    reference: expect.any(String),
    displayName: 'Anong Zaw',
    nativeName: '',
    country: 'THA',
    organisation: '',
    category: { name: 'Head of delegation', letter: 'E', colour: '#a61e2b' },
    prints: 1,
    earlierPrints: 0,
    lastPrintedAt: it.services.clock().toISOString()
  })
  expect(await badges.chosen()).toEqual(['Bilal Khan', 'Anong Zaw', 'Duangjai Bo', 'Carla Adams'])
})

test.each([
  [{ country: ['PAK', 'THA'] }, ['Bilal Khan', 'Anong Zaw', 'Duangjai Bo']],
  [{ category: ['Expert', 'Head of delegation'] }, ['Anong Zaw', 'Carla Adams']],
  [{ agency: ['UNODC'] }, ['Bilal Khan']],
  [{ sector: ['academia'] }, ['Carla Adams']],
  [{ q: 'duang' }, ['Duangjai Bo']],
  [{ order: 'name' }, ['Carla Adams', 'Duangjai Bo', 'Bilal Khan', 'Anong Zaw']],
  [{ printed: 'never' }, ['Duangjai Bo', 'Carla Adams']],
  [{ printed: 'before' }, ['Bilal Khan', 'Anong Zaw']],
  [{ printed: 'before', country: ['PAK'] }, ['Bilal Khan']],
  [{ country: ['FRA'] }, []]
])('%j chooses %j', async (query, names) => {
  expect(await badges.chosen(query)).toEqual(names)
})

test('people can be named one by one; who is not confirmed is left out, and a stranger is told', async () => {
  const { Bilal, Wen, Carla } = badges.ids
  expect(await badges.chosen({ ids: `${Carla},${Bilal!.toUpperCase()},${Wen}` })).toEqual(['Bilal Khan', 'Carla Adams'])
  expect(await badges.chosen({ ids: `${Carla},${Bilal}`, country: ['PAK'] })).toEqual(['Bilal Khan'])
  const stranger = '0198a000-0000-7000-8000-00000000abcd'
  expect((await badges.get('/badges', { ids: stranger })).json()).toMatchObject({
    status: 404,
    participantIds: [stranger]
  })
})

test('long lists come in pages', async () => {
  const first = (await badges.get('/badges', { limit: '3' })).json()
  expect([first.items.length, first.total]).toEqual([3, 4])
  const second = (await badges.get('/badges', { limit: '3', cursor: first.next })).json()
  expect(second.items.map(({ displayName }: { displayName: string }) => displayName)).toEqual(['Carla Adams'])
  expect(second.next).toBe(null)
})

test('who would lose characters is told by name, on whatever page they are', async () => {
  const { Carla } = badges.ids
  const rename = (nativeName: string) =>
    it.db.update(participants).set({ nativeName }).where(eq(participants.id, Carla!))
  await rename('ⴽⴰⵔⵍⴰ')
  try {
    const { items, unprintable } = (await badges.get('/badges', { limit: '1' })).json()
    expect(items[0].displayName).toBe('Bilal Khan')
    expect(unprintable).toEqual([{ participantId: Carla, name: 'Carla Adams', characters: ['ⴽ', 'ⴰ', 'ⵔ', 'ⵍ'] }])
    expect((await badges.get('/badges', { country: ['PAK'] })).json().unprintable).toEqual([])
  } finally {
    await rename('')
  }
})

test('after a new badge was issued the person counts as not printed', async () => {
  const { Bilal } = badges.ids
  await badges.organiser('POST', badges.url(`/participants/${Bilal}/badge-token`))
  expect(await badges.chosen({ printed: 'never' })).toContain('Bilal Khan')
  const [row] = (await badges.get('/badges', { ids: Bilal! })).json().items
  expect(row).toMatchObject({ prints: 0, earlierPrints: 1, lastPrintedAt: expect.any(String) })
})

test('the layouts are told with their sizes', async () => {
  expect((await badges.get('/badge-layouts')).json().items).toContainEqual({
    name: 'a6-four-up',
    about: expect.stringContaining('four to an A4 sheet'),
    kind: 'badge',
    by: 'person',
    sides: ['front'],
    duplex: null,
    page: { width: 210, height: 297 },
    badge: { width: 105, height: 148 },
    perSheet: 4
  })
})

test.each([
  ['/badges?printed=twice', 400],
  ['/badges?state=waiting&limit=0', 400],
  ['/badges?cursor=x', 400],
  ['/badges/preview.svg?sheet=0', 400],
  ['/badges/preview.svg?sheet=9', 404],
  ['/badges/preview.svg?layout=poster', 404],
  ['/badges/preview.svg?country=FRA', 409]
])('%s answers %i', async (path, status) => {
  expect((await badges.get(path)).statusCode).toBe(status)
})

test('the choice takes as many statements for one person as for all', async () => {
  await it.expectQueries(4, () => badges.get('/badges', { country: ['PAK'] }))
  await it.expectQueries(4, () => badges.get('/badges'))
})

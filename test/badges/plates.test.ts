/** Name plates and seating cards: whose, in which order and language, who may print them, and what is written down. */
import { asc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { auditLog } from '../../src/accounts/tables.ts'
import { participants } from '../../src/participants/tables.ts'
import { testApp } from '../support/app.ts'
import { type OpenBadges, openBadges } from './open-badges.ts'
import { readSheets } from './sheet-text.ts'

const it = testApp()
let open: OpenBadges

beforeAll(async () => {
  open = await openBadges(it, [
    { givenNames: 'Anong', familyName: 'Zaw', headOfDelegation: true },
    { givenNames: 'Bilal', familyName: 'Khan', country: 'PAK' },
    { givenNames: 'Carla', country: null, category: 'Expert', sector: 'academia', organisation: 'Hedayah' },
    { givenNames: 'Duangjai' },
    { givenNames: 'Pietro', country: 'VAT', category: 'Observer' },
    { givenNames: 'Wen' }
  ])
  await it.db.update(participants).set({ state: 'waiting' }).where(eq(participants.id, open.ids.Wen!))
})

const printed = async (path: string, query: Record<string, string> = {}) => {
  const response = await open.get(path, query)
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  expect(response.headers['content-type']).toBe('application/pdf')
  return readSheets(response.rawPayload)
}
/** The first line of each sheet that is one of these. */
const firstOf = (texts: string[], names: string[]) =>
  texts.map((text) => names.find((name) => text.split('\n').includes(name)) ?? text)

test('one plate for each State, in alphabetical order, each on both sides of a tent and without a code', async () => {
  const sheets = await printed('/name-plates.pdf', { by: 'country' })
  expect(
    firstOf(
      sheets.map(({ text }) => text),
      ['Thailand', 'Pakistan']
    )
  ).toEqual(['Pakistan', 'Thailand'])
  for (const { text, size, operators } of sheets) {
    expect(size).toBe('297 x 210 mm')
    expect(text.match(/^(Thailand|Pakistan)$/gm)).toHaveLength(2)
    expect(operators.match(/^q -1 0 0 -1 /gm)).toHaveLength(1)
    expect(operators).not.toMatch(/^BI /m)
  }
})

test('plates speak the language that is asked for', async () => {
  const [sheet] = await printed('/name-plates.pdf', { by: 'country', country: 'THA', lang: 'fr' })
  expect(sheet!.text).toContain('Thaïlande')
})

test('one plate for each person who is chosen, with the State of delegates and the organisation of others', async () => {
  const sheets = await printed('/name-plates.pdf', { order: 'name' })
  const names = ['Anong Zaw', 'Bilal Khan', 'Carla', 'Duangjai', 'Pietro']
  const said = sheets.map(({ text }) => text)
  expect(firstOf(said, names)).toEqual(['Carla', 'Duangjai', 'Bilal Khan', 'Pietro', 'Anong Zaw'])
  expect(said[0]).toContain('Hedayah')
  expect(said[1]).toContain('Thailand')
  expect((await printed('/name-plates.pdf', { category: 'Expert' })).length).toBe(1)
})

test('cards come in the order of seats; a card alone has the number that it has among all', async () => {
  const [sheet, ...others] = await printed('/seating-cards.pdf', { startingWith: 'THA', numbered: 'true' })
  expect(others).toHaveLength(1)
  const lines = sheet!.text.split('\n')
  const shown = lines.filter((line) => /^(Anong Zaw|Duangjai|Bilal Khan|Carla|\d)$/.test(line))
  expect(shown.filter((_, i) => i % 4 < 2)).toEqual([
    '1',
    'Anong Zaw',
    '2',
    'Duangjai',
    '3',
    'Bilal Khan',
    '4',
    'Carla'
  ])
  const [alone] = await printed('/seating-cards.pdf', { startingWith: 'THA', numbered: 'true', ids: open.ids.Bilal! })
  expect(alone!.text).toMatch(/^3$/m)
  const [plain] = await printed('/seating-cards.pdf', { ids: open.ids.Bilal! })
  expect(plain!.text).not.toMatch(/^\d+$/m)
})

test.each([
  ['/seating-cards.pdf?startingWith=VAT', 400],
  ['/seating-cards.pdf?startingWith=Thailand', 400],
  ['/name-plates.pdf?by=room', 400],
  ['/name-plates.pdf?layout=a6-four-up', 404],
  ['/name-plates.pdf?by=country&layout=plate-person', 404],
  ['/seating-cards.pdf?layout=plate-person', 404],
  ['/badges.pdf?layout=seating-card', 404],
  ['/badges/preview.svg?layout=plate-person', 404],
  ['/name-plates.pdf?country=FRA', 409],
  ['/name-plates.pdf?by=country&category=Expert', 409],
  ['/name-plates/preview.svg?sheet=99', 404],
  ['/badge-layouts/poster/preview.svg', 404],
  ['/badge-layouts/a6-single/preview.svg?side=bottom', 400]
])('%s answers %i', async (path, status) => {
  expect((await open.get(path)).statusCode).toBe(status)
})

test('a name that would lose characters is refused, unless that is wanted', async () => {
  const rename = (nativeName: string) =>
    it.db.update(participants).set({ nativeName }).where(eq(participants.id, open.ids.Carla!))
  await rename('ⴽⴰⵔⵍⴰ')
  try {
    for (const path of ['/name-plates.pdf', '/seating-cards.pdf']) {
      const refused = await open.get(path)
      expect(refused.json()).toMatchObject({
        status: 422,
        people: [{ participantId: open.ids.Carla, name: 'Carla', characters: ['ⴽ', 'ⴰ', 'ⵔ', 'ⵍ'] }]
      })
      await printed(path, { force: 'true' })
    }
    await printed('/name-plates.pdf', { by: 'country' })
  } finally {
    await rename('')
  }
})

test('who saved plates or cards is written down, and they are no printing of badges', async () => {
  const deeds = () =>
    it.db.select().from(auditLog).where(eq(auditLog.workshopId, open.workshop.id)).orderBy(asc(auditLog.id))
  const before = await deeds()
  await printed('/name-plates.pdf', { by: 'country' })
  await printed('/seating-cards.pdf')
  const rows = (await deeds()).filter(({ id }) => !before.some((row) => row.id === id))
  expect(rows.map(({ deed, detail }) => [deed, detail])).toEqual([
    ['badges.export-plates', { count: 2 }],
    ['badges.export-cards', { count: 5 }]
  ])
  expect((await open.get('/badges/prints')).json().items).toEqual([])
})

test('every sheet and every side of a layout can be looked at', async () => {
  for (const { name, sides } of (await open.get('/badge-layouts')).json().items)
    for (const side of sides) {
      const picture = await open.get(`/badge-layouts/${name}/preview.svg`, { side })
      expect(picture.body, `${name} ${side}`).toMatch(/^<svg .*<use /s)
    }
  for (const path of ['/name-plates/preview.svg?by=country', '/seating-cards/preview.svg?numbered=true'])
    expect((await open.get(path)).body).toMatch(/^<svg .*rotate\(180 .*<use /s)
  const [front, back] = await Promise.all(
    ['front', 'back'].map(
      async (side) => (await open.get('/badges/preview.svg', { layout: 'a6-four-up-agenda', side })).body
    )
  )
  expect(front).toContain('shape-rendering="crispEdges"')
  expect(back).not.toContain('shape-rendering="crispEdges"')
})

test('only who prints badges prints plates', async () => {
  for (const role of ['desk', 'participant'] as const) {
    const other = await it.asMember(open.workshop, role)
    for (const path of [
      '/name-plates.pdf',
      '/seating-cards.pdf',
      '/name-plates/preview.svg',
      '/seating-cards/preview.svg'
    ])
      expect((await other('GET', open.url(path))).statusCode, path).toBe(403)
  }
})

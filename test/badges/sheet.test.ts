/** Sheets of badges: how many, what is on them, and what is not. */
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Badge, BadgeEvent } from '../../src/badges/fields.ts'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { badge, demonstrationBadges, EVENT, PRINTED_AT, tokenOf } from './people.ts'
import { hasCode, readSheets } from './sheet-text.ts'
import { drawnOn } from './spy.ts'

const layouts = loadLayouts()

const print = (badges: Badge[], event: BadgeEvent = EVENT, layout = 'a6-four-up') =>
  buffer(badgeSheet(event, badges, layouts.get(layout)!, PRINTED_AT))
const sheetsOf = async (...given: Parameters<typeof print>) => readSheets(await print(...given))
const people = (count: number) =>
  Array.from({ length: count }, (_, i) => badge({ name: `Person ${i}`, token: tokenOf(`person ${i}`) }))

test.each([
  [1, 1],
  [4, 1],
  [5, 2],
  [9, 3]
])('%i badges take %i sheets of A4', async (count, pages) => {
  const sheets = await sheetsOf(people(count))
  expect(sheets.map(({ size }) => size)).toEqual(Array(pages).fill('210 x 297 mm'))
})

test('every badge is on its sheet once, with its own code', async () => {
  const badges = people(5)
  const sheets = await sheetsOf(badges)
  badges.forEach(({ name, token }, i) => {
    const mine = i < 4 ? 0 : 1
    expect(sheets[mine]!.text.split('\n').filter((line) => line === name)).toHaveLength(1)
    expect(sheets.map((sheet) => hasCode(sheet, token))).toEqual([mine === 0, mine === 1])
  })
})

test('a file without badges is not made', () => {
  expect(() => badgeSheet(EVENT, [], layouts.get('a6-four-up')!, PRINTED_AT)).toThrow(RangeError)
})

test('the same people are the same bytes, and another minute is not', async () => {
  const badges = demonstrationBadges()
  const first = await print(badges)
  expect((await print(badges)).equals(first)).toBe(true)
  const later = badgeSheet(EVENT, badges, layouts.get('a6-four-up')!, new Date(PRINTED_AT.getTime() + 60_000))
  expect((await buffer(later)).equals(first)).toBe(false)
})

test('a badge says who the person is, for whom, at what, and what they are here', async () => {
  const [sheet] = await sheetsOf([badge()])
  expect(sheet!.text.split('\n')).toEqual([
    'UNOCT · UNODC · UNDP · UN-Women · UNV',
    'PVE NAP Workshop, Bangkok 2017',
    '27–29 November 2017, Bangkok, Thailand',
    'Demonstration data',
    'D',
    'Delegate',
    'Ms.',
    'Nusrat',
    'Jahan Chowdhury',
    'নুসরাত জাহান চৌধুরী',
    'Joint Secretary',
    'Ministry of Home Affairs',
    'Bangladesh'
  ])
})

test('who is no national delegate has an organisation in the place of country and flag', async () => {
  const expert = badge({
    country: undefined,
    organisation: 'Hedayah',
    category: { letter: 'X', name: 'Expert', colour: '#1d6b3a' }
  })
  const [national, other] = [await sheetsOf([badge()]), await sheetsOf([expert])]
  expect(other[0]!.text).not.toContain('Bangladesh')
  expect(other[0]!.text.split('\n').at(-1)).toBe('Hedayah')
  const forms = ({ operators }: { operators: string }) => operators.match(/Do Q/g)!.length
  expect(forms(national[0]!) - forms(other[0]!)).toBe(1)
})

test('only a demonstration is marked as one', async () => {
  const [sheet] = await sheetsOf([badge()], { ...EVENT, isDemonstration: false })
  expect(sheet!.text).not.toContain('Demonstration')
})

test('what is not known leaves no trace: no empty line, no lonely comma', async () => {
  const bare = badge({ honorific: '', nativeName: '', position: '', organisation: '', country: undefined })
  const [sheet] = await sheetsOf([bare], { ...EVENT, place: '', agencies: [], isDemonstration: false })
  const lines = ['PVE NAP Workshop, Bangkok 2017', '27–29 November 2017', 'D', 'Delegate', 'Nusrat', 'Jahan Chowdhury']
  expect(sheet!.text.split('\n')).toEqual(lines)
})

test('a name that is its own native name is printed once', async () => {
  const [sheet] = await sheetsOf([
    badge({ name: '김 민준', familyName: '민준', nativeName: '김민준', languages: ['ko'] })
  ])
  expect(sheet!.text.split('\n').filter((line) => line.includes('민준'))).toEqual(['김 민준'])
})

test('a name in two lines is broken before the family name where that costs little', async () => {
  const linesOf = async (name: string, familyName: string) => (await sheetsOf([badge({ name, familyName })]))[0]!.text
  expect(await linesOf('María Concepción de los Reyes-Macaraeg', 'de los Reyes-Macaraeg')).toContain(
    '\nMaría Concepción\nde los Reyes-Macaraeg\n'
  )
  expect(
    await linesOf('Jo Wolfeschlegel von Steinhausen zu Bergedorf', 'Wolfeschlegel von Steinhausen zu Bergedorf')
  ).not.toContain('\nJo\n')
})

test('Arabic and Urdu names stand at the right, others at the left', () => {
  const startOf = (nativeName: string, languages: string[]) =>
    drawnOn(EVENT, badge({ nativeName, languages }), layouts.get('a6-single')!).find(({ what }) => what === nativeName)!
      .x
  expect(startOf('ไทย', ['th'])).toBeCloseTo((7 * 72) / 25.4, 1)
  expect(startOf('محمد', ['ar'])).toBeGreaterThan(150)
  expect(startOf('ڈاکٹر', ['en', 'ur'])).toBeGreaterThan(150)
})

test('nothing of the forty people is lost, whatever their script', async () => {
  const badges = demonstrationBadges()
  const text = (await sheetsOf(badges)).map((sheet) => sheet.text).join('\n')
  const words = text.replace(/\s+/g, '')
  for (const { name, position, organisation } of badges)
    for (const wanted of [name, position, organisation]) expect(words).toContain(wanted.replace(/\s+/g, ''))
  expect(badges).toHaveLength(40)
})

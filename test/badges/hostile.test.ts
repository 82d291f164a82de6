/** Names that nobody should have, and some that people do. */
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Badge } from '../../src/badges/fields.ts'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { unprintable } from '../../src/badges/printable.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { langOf } from '../../src/platform/pdf/text/language.ts'
import { badge, demonstrationBadges, EVENT, PRINTED_AT } from './people.ts'
import { hasCode, readSheets } from './sheet-text.ts'
import { drawnOn } from './spy.ts'

const layout = loadLayouts().get('a6-four-up')!
const sheetOf = async (given: Partial<Badge>) =>
  readSheets(await buffer(badgeSheet(EVENT, [badge(given)], layout, PRINTED_AT)))[0]!

test.each([
  ['five thousand letters', 'A'.repeat(5000)],
  ['five thousand words', 'Ab '.repeat(5000)],
  ['marks piled on marks', `Z${'\u0301'.repeat(5000)}`],
  ['an override that turns text around', 'Ann\u202Egnp.exe'],
  ['isolates that never end', `${'\u2067'.repeat(500)}Ann`],
  ['a broken surrogate', 'Ann \uD800'],
  ['controls', 'Ann\u0000\u001B[31m\r\nLee'],
  ['nothing but spaces', '   '],
  ['PDF operators', ') Tj ET Q endstream endobj'],
  ['a longest Thai word', 'ก'.repeat(900)],
  ['Arabic among Latin', 'Ann محمد Lee علي 123 (WHO)'],
  ['a place of a layout', '{token} {email} {name}']
])('prints %s', async (_, text) => {
  const given = { name: text, familyName: text, nativeName: text, position: text, organisation: text, honorific: text }
  const sheet = await sheetOf({ ...given, token: badge().token })
  expect(hasCode(sheet, badge().token)).toBe(true)
  expect(sheet.text).toContain('Delegate')
  expect(sheet.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0009\uFFFD]/)
  for (const { x, width } of drawnOn(EVENT, badge(given), layout)) {
    expect(x).toBeGreaterThan(0)
    expect(x + width).toBeLessThan(298)
  }
})

test('a name is printed as text, not as a place to fill', async () => {
  const { text } = await sheetOf({ name: '{country}', nativeName: '' })
  expect(text).toContain('{country}')
})

test('characters that no font has are told by name, and left out rather than printed as boxes', async () => {
  const given = { name: 'Ann 😀 Lee', nativeName: '𓀀', familyName: '' }
  expect(unprintable([badge(), badge(given)])).toEqual([{ name: 'Ann 😀 Lee', characters: ['😀', '𓀀'] }])
  const { text } = await sheetOf(given)
  expect(text).toContain('Ann Lee')
  expect(text).not.toMatch(/[\u{10000}-\u{1FFFF}]/u)
})

test('everybody of the demonstration can be printed', () => {
  expect(unprintable(demonstrationBadges())).toEqual([])
})

test.each([
  ['佐藤 美咲', ['en', 'ja'], 'ja'],
  ['林志強', ['en', 'zh', 'ms'], 'zh'],
  ['김민준', ['ko', 'en'], 'ko'],
  ['محمد ظفر اللہ خان', ['en', 'ur'], 'ur'],
  ['ګلالۍ یوسفزۍ', ['en', 'ps', 'ur'], 'ps'],
  ['أحمد', ['en', 'ms', 'ar'], 'ar'],
  ['Nguyễn', ['vi', 'en'], 'vi'],
  ['รณ', ['en'], undefined],
  ['Ann Lee', ['ur'], undefined],
  ['佐藤', ['xx', 'not-a-language!'], undefined]
])('%s of a person who speaks %j is written in %s', (text, languages, lang) => {
  expect(langOf(text, languages)).toBe(lang)
})

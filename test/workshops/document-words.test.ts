/** How documents write days, places, lists and categories in each language, and which language is theirs. */
import { expect, test } from 'vitest'
import { type Language, translator } from '../../src/platform/i18n.ts'
import { dayRange } from '../../src/platform/zones.ts'
import {
  categoryText,
  clockText,
  documentLanguage,
  fileLanguage,
  listText,
  placeText,
  whereText
} from '../../src/workshops/document.pdf.ts'
import { DEFAULT_CATEGORIES } from '../../src/workshops/rules.ts'

test('a document is in the language asked for, else the first of the workshop, else English; CSV is for machines', () => {
  const of = (...languages: string[]) => documentLanguage({ languages })
  expect([of('fr', 'en'), of('th', 'es'), of('th'), of()]).toEqual(['fr', 'es', 'en', 'en'])
  expect(documentLanguage({ languages: ['fr'] }, 'ar')).toBe('ar')
  const french = { languages: ['fr'] }
  expect([fileLanguage(french, 'csv'), fileLanguage(french, 'csv', 'ru'), fileLanguage(french, 'xlsx')]).toEqual([
    'en',
    'ru',
    'fr'
  ])
})

test.each([
  ['en', '27–29 November 2017', '30 November–2 December 2017'],
  ['fr', '27–29 novembre 2017', '30 novembre–2 décembre 2017'],
  ['es', '27–29 de noviembre de 2017', '30 de noviembre–2 de diciembre de 2017'],
  ['ru', '27–29 ноября 2017 г.', '30 ноября–2 декабря 2017 г.'],
  ['zh', '2017年11月27日至29日', '2017年11月30日至12月2日'],
  ['ar-u-nu-latn', '27–29 نوفمبر 2017', '30 نوفمبر–2 ديسمبر 2017']
])('days in %s', (locale, within, across) => {
  const told = (first: string, last: string) => dayRange(first, last, locale).replace(/\s/g, ' ') // ICU has narrow ones
  expect([told('2017-11-27', '2017-11-29'), told('2017-11-30', '2017-12-02')]).toEqual([within, across])
})

test('across the year, Chinese says both years', () => {
  expect(dayRange('2017-12-30', '2018-01-02', 'zh')).toBe('2017年12月30日至2018年1月2日')
})

test('places, instants and lists are put together in the manner of the language', () => {
  const workshop = { city: 'Bangkok', country: 'THA', timeZone: 'Asia/Bangkok' }
  const at = new Date('2017-11-27T02:00:00Z')
  expect([placeText(workshop, 'zh'), placeText({ city: 'Singapore', country: 'SGP' }, 'en')]).toEqual([
    'Bangkok，泰国',
    'Singapore'
  ])
  expect(clockText(workshop, at, 'es')).toBe('27 de noviembre de 2017, 09:00 (Asia/Bangkok)')
  expect(listText(['UNDP', 'UNODC', 'UNV'], 'ru')).toBe('UNDP, UNODC и UNV')
  // a mark of direction behind each comma: Latin names do not run together from left to right
  expect(listText(['UNDP', 'UNODC'], 'ar')).toBe('UNDP،\u200F UNODC')
})

test('a category has its name in the language until the organiser gives it another', () => {
  const names = DEFAULT_CATEGORIES.map(({ name }) => name)
  expect(names.map((name) => categoryText(name, 'en'))).toEqual(names)
  expect([categoryText('Head of delegation', 'fr'), categoryText('Guest', 'fr')]).toEqual([
    'Chef de délégation',
    'Guest'
  ])
})

test('certificates count days with the grammar of the language', () => {
  const basis = (lang: Language, present: number, count: number) =>
    translator(lang, 'letters')('certificate.basis', { present, count })
  expect([basis('en', 1, 1), basis('en', 2, 3), basis('ru', 2, 3), basis('ar', 2, 3), basis('zh', 2, 3)]).toEqual([
    'Present on 1 of 1 day',
    'Present on 2 of 3 days',
    'Присутствие: 2 из 3 дней',
    'الحضور: 2 من 3 أيام',
    '共 3 天，出席 2 天'
  ])
})

test('where it is held names a city once, whether or not the address ends with it', () => {
  const at = (venue: string, city: string, country: string) => whereText({ venue, city, country }, 'en')
  expect([
    at('UNCC, Rajdamnern Nok Avenue', 'Bangkok', 'THA'),
    at('UNCC, Rajdamnern Nok Avenue, Bangkok', 'Bangkok', 'THA'),
    at('Marina Hall, Singapore', 'Singapore', 'SGP'),
    at('', 'Bangkok', 'THA')
  ]).toEqual([
    'UNCC, Rajdamnern Nok Avenue, Bangkok, Thailand',
    'UNCC, Rajdamnern Nok Avenue, Bangkok, Thailand',
    'Marina Hall, Singapore',
    'Bangkok, Thailand'
  ])
})

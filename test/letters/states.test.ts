/** States after the word "of", as a mission's door says it. */
import { expect, test } from 'vitest'
import { stateAfterOf } from '../../src/letters/rules.for-states.ts'
import { LANGUAGES } from '../../src/platform/i18n.ts'
import { countries } from '../../src/reference/countries.ts'

test.each([
  ['THA', 'the Kingdom of Thailand', 'de la Thaïlande', 'de Tailandia', 'Таиланда', '泰国', 'لتايلند'],
  ['CAN', 'Canada', 'du Canada', 'del Canadá', 'Канады', '加拿大', 'لكندا'],
  ['PHL', 'the Republic of the Philippines', 'des Philippines', 'de Filipinas', 'Филиппин', '菲律宾', 'للفلبين'],
  [
    'IRN',
    'the Islamic Republic of Iran',
    'de la République islamique d’Iran',
    'de la República Islámica del Irán',
    'Исламской Республики Иран',
    '伊朗伊斯兰共和国',
    'لجمهورية إيران الإسلامية'
  ],
  ['HTI', 'the Republic of Haiti', 'd’Haïti', 'de Haití', 'Гаити', '海地', 'لهايتي'],
  [
    'ZAF',
    'the Republic of South Africa',
    'de l’Afrique du Sud',
    'de Sudáfrica',
    'Южной Африки',
    '南非',
    'لجنوب أفريقيا'
  ],
  ['MUS', 'the Republic of Mauritius', 'de Maurice', 'de Mauricio', 'Маврикия', '毛里求斯', 'لموريشيوس'],
  [
    'VEN',
    'the Bolivarian Republic of Venezuela',
    'de la République bolivarienne du Venezuela',
    'de la República Bolivariana de Venezuela',
    'Боливарианской Республики Венесуэла',
    '委内瑞拉玻利瓦尔共和国',
    'لجمهورية فنزويلا البوليفارية'
  ]
])('%s', (iso3, en, fr, es, ru, zh, ar) => {
  const found = Object.fromEntries(LANGUAGES.map((lang) => [lang, stateAfterOf(iso3, lang)]))
  expect(found).toEqual({ en, fr, es, ru, zh, ar })
})

test('no State is left with the brackets of an index, in any language', () => {
  const odd = LANGUAGES.flatMap((lang) => countries.map(({ iso3 }) => stateAfterOf(iso3, lang))).filter(
    (name) => /[()（）']/.test(name) || name.trim() === ''
  )
  expect(odd).toEqual([])
})

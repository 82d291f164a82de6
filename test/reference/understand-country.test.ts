/** Countries as people write them: what is understood, what is asked back, and that nothing is guessed wrong. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Country, countries, findCountry, printedCountryName, unLanguages } from '../../src/reference/countries.ts'
import { commonNameLanguages } from '../../src/reference/country-index.ts'
import { understandCountry } from '../../src/reference/understand-country.ts'

const meaning = (text: string) => {
  const answer = understandCountry(text)
  return 'country' in answer ? answer.country.iso3 : answer.nearest
}
const misread = (namesOf: (country: Country) => string[]) =>
  countries.flatMap((country) =>
    namesOf(country)
      .filter((name) => meaning(name) !== country.iso3)
      .map((name) => `${name} is ${country.iso3}, understood as ${meaning(name)}`)
  )
const withoutAccents = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036F]/g, '')

describe('every country', () => {
  test('is understood by its short name in six languages, in any case, with and without accents, as it is printed', () => {
    const spellings = (name: string) => [
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      withoutAccents(name),
      name.normalize('NFD'),
      `  ${name}. `,
      name.replaceAll(' ', '\u00A0')
    ]
    expect(misread(({ names }) => Object.values(names).flatMap(spellings))).toEqual([])
    expect(misread(({ iso3 }) => unLanguages.map((language) => printedCountryName(iso3, language)))).toEqual([])
  })

  test('is understood by its formal and ISO names and by its codes', () => {
    expect(misread(({ formalEn, isoNameEn }) => [formalEn, formalEn.replace(/^the /, ''), isoNameEn])).toEqual([])
    expect(misread(({ iso2, iso3, m49 }) => [iso2, iso3, m49, String(Number(m49)), ` ${iso2.toLowerCase()} `])).toEqual(
      []
    )
  })

  test('is understood by the common names of ICU, or is asked back when a name is a code of another country too', () => {
    const wrong = commonNameLanguages.flatMap((language) => {
      const named = new Intl.DisplayNames(language, { type: 'region' })
      return countries
        .filter(({ iso2, iso3 }) => {
          const got = meaning(named.of(iso2)!)
          return typeof got === 'string' && got !== iso3
        })
        .map(({ iso2 }) => `${language} ${named.of(iso2)}`)
    })
    expect(wrong).toEqual([])
    for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'th', 'id', 'ms', 'de', 'bn', 'ur', 'fil']) {
      const named = new Intl.DisplayNames(language, { type: 'region' })
      expect(misread(({ iso2 }) => [named.of(iso2)!])).toEqual([])
    }
  })
})

test.each(
  `Viet Nam · Lao People's Democratic Republic · Türkiye · Côte d'Ivoire · Timor-Leste · State of Palestine ·
Holy See · Iran (Islamic Republic of) · Bolivia (Plurinational State of) · Venezuela (Bolivarian Republic of) ·
Micronesia (Federated States of) · Netherlands (Kingdom of the) · Czechia · Eswatini · North Macedonia ·
Republic of Korea · Democratic People's Republic of Korea · Republic of Moldova · Syrian Arab Republic ·
United Republic of Tanzania · Democratic Republic of the Congo · Congo ·
United Kingdom of Great Britain and Northern Ireland · United States of America · Russian Federation ·
Brunei Darussalam · Cabo Verde · Guinea-Bissau · Sao Tome and Principe · Myanmar · Libya · Gambia · Bahamas ·
Philippines`.split(/\s*·\s*/)
)('%s is the short name of one country and understood as it', (name) => {
  const owners = countries.filter((country) => country.names.en === name)
  expect(owners).toHaveLength(1)
  expect(meaning(name)).toBe(owners[0]!.iso3)
})

test.each([
  ['Burma', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['COTE D’IVOIRE', 'CIV'],
  ['Turkey', 'TUR'],
  ['Swaziland', 'SWZ'],
  ['Cape Verde', 'CPV'],
  ['East Timor', 'TLS'],
  ['South Korea', 'KOR'],
  ['S. Korea', 'KOR'],
  ['Korea, Rep. of', 'KOR'],
  ['North Korea', 'PRK'],
  ['D.P.R. of Korea', 'PRK'],
  ['The Netherlands', 'NLD'],
  ['Holland', 'NLD'],
  ['UK', 'GBR'],
  ['Great Britain', 'GBR'],
  ['the United Kingdom', 'GBR'],
  ['USA', 'USA'],
  ['U.S.', 'USA'],
  ['U. S. A.', 'USA'],
  ['Russia', 'RUS'],
  ['Laos', 'LAO'],
  ['Lao P.D.R.', 'LAO'],
  ['Vietnam', 'VNM'],
  ['Syria', 'SYR'],
  ['Iran', 'IRN'],
  ['جمهورية إيران الإسلامية', 'IRN'],
  ['Tanzania', 'TZA'],
  ['Bolivia', 'BOL'],
  ['Venezuela', 'VEN'],
  ['Moldova', 'MDA'],
  ['Macedonia', 'MKD'],
  ['the former Yugoslav Republic of Macedonia', 'MKD'],
  ['Czech Republic', 'CZE'],
  ['Palestine', 'PSE'],
  ['Vatican', 'VAT'],
  ['Congo-Kinshasa', 'COD'],
  ['DRC', 'COD'],
  ['D.R.C.', 'COD'],
  ['Congo, Dem. Rep. of the', 'COD'],
  ['Congo-Brazzaville', 'COG'],
  ['Republic of the Congo', 'COG'],
  ['Brunei', 'BRN'],
  ['Micronesia', 'FSM'],
  ['Bahamas, The', 'BHS'],
  ['St. Kitts & Nevis', 'KNA'],
  ['Bosnia & Herzegovina', 'BIH'],
  ['Trinidad and Tobago', 'TTO'],
  ['ไทย', 'THA'],
  ['Filipinas', 'PHL'],
  ['ＴＨＡ', 'THA'],
  ['Tha', 'THA']
])('%s is understood as %s', (text, iso3) => expect(meaning(text)).toBe(iso3))

describe('what could be two countries', () => {
  test.each(['Korea', 'korea', 'Corée', 'Корея', 'كوريا', 'The Korea'])('%s is asked back with both Koreas', (text) => {
    expect(meaning(text)).toEqual(['Republic of Korea', "Democratic People's Republic of Korea"])
  })

  test('Kongo is asked back, Congo is the short name of one', () => {
    expect(meaning('Kongo')).toEqual(['Congo', 'Democratic Republic of the Congo'])
    expect(meaning('Congo')).toBe('COG')
  })

  test('NGA is a code, Nga is also Russia in Vietnamese and asked back', () => {
    expect(meaning('NGA')).toBe('NGA')
    expect(meaning('nga')).toBe('NGA')
    expect(meaning('Nga')).toEqual(['Nigeria', 'Russian Federation'])
  })

  test('a code is never taken for a name of ICU that looks like it without its accents', () => {
    expect(meaning('My')).toBe('MYS')
    expect(meaning('Mỹ')).toEqual([])
  })

  test.each([
    ['Sudan', 'SDN'],
    ['South Sudan', 'SSD'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Guinea', 'GIN'],
    ['Guinea Bissau', 'GNB'],
    ['Equatorial Guinea', 'GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Austria', 'AUT'],
    ['Australia', 'AUS'],
    ['Samoa', 'WSM'],
    ['Mali', 'MLI'],
    ['Malawi', 'MWI'],
    ['Slovakia', 'SVK'],
    ['Slovenia', 'SVN'],
    ['Ireland', 'IRL'],
    ['Iceland', 'ISL'],
    ['India', 'IND']
  ])('%s is %s and not its neighbour in the dictionary', (text, iso3) => expect(meaning(text)).toBe(iso3))
})

describe('what is not understood', () => {
  test.each([
    ['Thialand', ['Thailand']],
    ['Phillippines', ['Philippines']],
    ['Slovania', ['Slovakia', 'Slovenia']],
    ['Austrlia', ['Australia', 'Austria']],
    ['United Kingdm', ['United Kingdom of Great Britain and Northern Ireland']],
    ['Government of Thailand', ['Thailand']],
    ['Government of South Sudan', ['South Sudan']],
    ['Papua', ['Papua New Guinea']]
  ])('%s is answered with what it is like: %j', (text, names) =>
    expect([...(meaning(text) as string[])].sort()).toEqual(names)
  )

  test.each([
    '',
    ' ',
    'the',
    'of the',
    '?',
    'XX',
    'QQQ',
    '0',
    '999',
    '1234',
    'Atlantis',
    'Kosovo',
    'Hong Kong',
    'United',
    'Republic of'
  ])('%j is answered with nothing', (text) => expect(meaning(text)).toEqual([]))

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no country', (text) =>
    expect(meaning(text)).toEqual([])
  )

  test('never has more than three names, each understood when sent back', () => {
    for (const text of [
      'Unitd Sttes',
      'Irann',
      'Nigerr',
      'Marocco Tunisia Algeria Libya',
      'Saint',
      'Guinea Papua Bissau'
    ]) {
      const answer = meaning(text)
      if (typeof answer === 'string') throw new Error(`${text} was guessed as ${answer}`)
      expect(answer.length).toBeLessThanOrEqual(3)
      for (const name of answer) expect(findCountry(meaning(name) as string)?.names.en).toBe(name)
    }
  })

  test('a very long text is answered at once', () => {
    const started = performance.now()
    expect(meaning('Thailand '.repeat(100_000))).toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test('the list of other names knows only real codes, and no name that is a code or a short name of another', () => {
  const aliases: { understood: Record<string, string[]>; ambiguous: Record<string, string[]> } = JSON.parse(
    readFileSync(new URL('../../src/reference/data/country-aliases.json', import.meta.url), 'utf8')
  )
  for (const [iso3, names] of Object.entries(aliases.understood)) {
    for (const name of names) expect(`${name}: ${meaning(name)}`).toBe(`${name}: ${iso3}`)
  }
  for (const [name, iso3s] of Object.entries(aliases.ambiguous)) {
    expect(meaning(name), name).toEqual(iso3s.map((iso3) => findCountry(iso3)!.names.en))
  }
})

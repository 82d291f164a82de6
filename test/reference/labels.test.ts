/** Sectors, sex, languages and titles: closed lists, and the words of spreadsheets. */
import { describe, expect, test } from 'vitest'
import { unLanguages } from '../../src/reference/countries.ts'
import { suggestedHonorifics } from '../../src/reference/honorifics.ts'
import { isLanguage, languageName } from '../../src/reference/languages.ts'
import { SECTORS, sectorCodes, understandSector } from '../../src/reference/sectors.ts'
import { sexCodes, sexName, understandSex } from '../../src/reference/sex.ts'

describe('sectors', () => {
  test('are eight, with names in six languages that mean them and nothing else', () => {
    expect(sectorCodes).toHaveLength(8)
    expect(SECTORS.map(({ code, position }) => [position, code])).toEqual(sectorCodes.map((code, at) => [at + 1, code]))
    const misread = SECTORS.flatMap((sector) =>
      [sector.code, ...Object.values(sector.names)].filter((name) => understandSector(name) !== sector)
    )
    expect(misread).toEqual([])
    const all = SECTORS.flatMap(({ names }) => Object.values(names))
    expect(new Set(all).size).toBe(48)
  })

  test.each([
    ['Government', 'government'],
    ['GOV', 'government'],
    ['Civil Society', 'civil-society'],
    ['NGO', 'civil-society'],
    ['academia', 'academia'],
    ['UN', 'united-nations'],
    ['United Nations', 'united-nations'],
    ['Expert organisation', 'expert-organization'],
    ['Private sector', 'private'],
    ['Media', 'media'],
    ['Support', 'support'],
    ['SOCIETE CIVILE', 'civil-society']
  ])('%s is %s', (text, code) => expect(understandSector(text)?.code).toBe(code))

  test.each(['', 'the', 'Goverment-ish', 'constructor', 'x'.repeat(10_000)])('%j is none', (text) => {
    expect(understandSector(text)).toBeUndefined()
  })
})

describe('sex', () => {
  test.each([
    ['F', 'female'],
    ['f', 'female'],
    ['Female', 'female'],
    ['W', 'female'],
    ['M', 'male'],
    ['male', 'male'],
    ['MAN', 'male'],
    ['Other', 'other'],
    ['X', 'other'],
    ['Not recorded', 'not-recorded'],
    ['not-recorded', 'not-recorded'],
    ['Prefer not to say', 'not-recorded'],
    ['N/A', 'not-recorded'],
    ['', 'not-recorded'],
    [' - ', 'not-recorded']
  ])('%j is %s', (text, code) => expect(understandSex(text)).toBe(code))

  test.each(['Mr.', 'Ms.', 'yes', 'MF', 'the', 'o'])('%j says nothing about it', (text) => {
    expect(understandSex(text)).toBeUndefined()
  })

  test('every code has a name in six languages that means it and nothing else', () => {
    for (const language of unLanguages)
      expect(sexCodes.map((code) => understandSex(sexName(code, language)))).toEqual([...sexCodes])
  })
})

describe('languages', () => {
  test.each(['en', 'fil', 'th', 'ur', 'bn', 'tet', 'ps', 'zh'])('%s is a language', (code) => {
    expect(isLanguage(code)).toBe(true)
  })

  test.each(['EN', 'eng', 'xx', 'und', 'mul', 'zxx', 'iw', 'zh-Hant', '', 'e', 'english', '../x'])(
    '%j is none',
    (code) => {
      expect(isLanguage(code)).toBe(false)
    }
  )

  test('have names in other languages; a code without one stands for itself', () => {
    expect(languageName('th')).toBe('Thai')
    expect(languageName('th', 'fr')).toBe('thaï')
    expect(languageName('th', 'not a language')).toBe('Thai')
    expect(languageName('xx')).toBe('xx')
  })
})

test('suggested titles are many and none twice, and none of them says a sex', () => {
  expect(suggestedHonorifics).toContain("Dato'")
  expect(new Set(suggestedHonorifics).size).toBe(suggestedHonorifics.length)
  expect(suggestedHonorifics.filter((title) => understandSex(title) !== undefined)).toEqual([])
})

/** Who sits where: the English alphabetical order from a State drawn by lot, the Holy See after Member States. */
import { expect, test } from 'vitest'
import { seatingOrder, statesOf } from '../../src/badges/rules.for-seating.ts'
import { findCountry } from '../../src/reference/countries.ts'

const person = (country: string | null, given: object = {}) => ({
  section: 'countries' as const,
  country,
  organisation: '',
  headOfDelegation: false,
  ...given
})
const order = (codes: (string | null)[], startingWith?: string) =>
  seatingOrder(
    codes.map((code) => person(code)),
    startingWith === undefined ? undefined : findCountry(startingWith)
  ).map(({ country }) => country)

test.each([
  [undefined, 'BGD CIV HRV KOR THA VAT PSE'],
  ['KOR', 'KOR THA BGD CIV HRV VAT PSE'],
  ['BGD', 'BGD CIV HRV KOR THA VAT PSE'],
  ['JPN', 'KOR THA BGD CIV HRV VAT PSE'],
  ['ZWE', 'BGD CIV HRV KOR THA VAT PSE']
])('beginning with %s: %s', (startingWith, expected) => {
  expect(order(['THA', 'PSE', 'VAT', 'CIV', 'KOR', 'HRV', 'BGD'], startingWith).join(' ')).toBe(expected)
})

test('heads sit first in their delegation, and those who are of no State sit behind all States', () => {
  const people = [
    { ...person(null, { section: 'secretariat', organisation: 'UNDP' }), id: 'secretariat' },
    { ...person('THA', { section: 'experts', organisation: 'Hedayah' }), id: 'expert of Thailand' },
    { ...person('THA'), id: 'second' },
    { ...person('THA', { headOfDelegation: true }), id: 'head' },
    { ...person('VAT'), id: 'Holy See' }
  ]
  expect(seatingOrder(people as never[]).map(({ id }: { id: string }) => id)).toEqual([
    'head',
    'second',
    'Holy See',
    'expert of Thailand',
    'secretariat'
  ])
})

test('plates of States come in their alphabetical order, one for each delegation', () => {
  const people = [person('THA'), person('CIV'), person('THA'), person('PAK', { section: 'experts' }), person('HRV')]
  expect(statesOf(people as never[]).map(({ iso3 }) => iso3)).toEqual(['CIV', 'HRV', 'THA'])
})

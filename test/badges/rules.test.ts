/** Which category a badge shows, in which ink, and who comes after whom. */
import { expect, test } from 'vitest'
import { contrast, inkOn } from '../../src/badges/colours.ts'
import { badgeOf, orderedForPrint, shownCategory } from '../../src/badges/rules.ts'
import type { ListedParticipant } from '../../src/participants/queries.for-lists.ts'
import { DEFAULT_CATEGORIES } from '../../src/workshops/rules.ts'
import type { Category } from '../../src/workshops/tables.ts'
import { NOW } from '../support/make.ts'

const categories: Category[] = DEFAULT_CATEGORIES.map((category, position) => ({
  ...category,
  workshopId: 'w',
  id: category.letter,
  position
}))

const person = (given: Partial<ListedParticipant>): ListedParticipant => ({
  id: 'p',
  reference: 'REF-77',
  honorific: 'Dr.',
  givenNames: 'Ann',
  familyName: 'Lee',
  displayName: 'Ann Lee',
  nativeName: '',
  sortKey: 'Lee Ann',
  sex: 'female',
  country: 'THA',
  sector: 'government',
  category: 'Delegate',
  categoryId: 'D',
  section: 'countries',
  agency: 'UNODC',
  agencyId: 'a',
  organisation: 'Ministry',
  position: 'Director',
  email: 'ann@example.org',
  telephone: '+66 2 555',
  languages: ['en'],
  dietaryNeeds: 'halal',
  headOfDelegation: false,
  listed: true,
  state: 'confirmed',
  version: 1,
  createdAt: NOW,
  changedAt: NOW,
  ...given
})

test.each([
  ['a delegate', {}, 'D'],
  ['a head of delegation', { headOfDelegation: true }, 'E'],
  ['an expert', { categoryId: 'X', section: 'experts' as const }, 'X'],
  ['an expert who heads a group', { categoryId: 'X', section: 'experts' as const, headOfDelegation: true }, 'X']
])('%s wears the letter of their category', (_, given, letter) => {
  expect(shownCategory(person(given), categories).letter).toBe(letter)
})

test('without a category for heads they wear their own', () => {
  const without = categories.filter(({ forHeads }) => !forHeads)
  expect(shownCategory(person({ headOfDelegation: true }), without).letter).toBe('D')
})

test('only people of the section of countries wear a country', () => {
  const [delegate, observer] = [categories[0]!, categories.find(({ letter }) => letter === 'O')!]
  expect(badgeOf(person({ country: 'CIV' }), delegate, 't').country).toEqual({ name: 'Côte d’Ivoire', iso2: 'CI' })
  expect(badgeOf(person({ categoryId: 'O', section: 'others' }), observer, 't').country).toBeUndefined()
})

test('a badge holds what is printed and nothing else', () => {
  const held = JSON.stringify(badgeOf(person({}), categories[0]!, 't'))
  expect(held).toContain('Ann Lee')
  for (const secret of ['ann@', '555', 'REF-77', 'halal', 'female', 'UNODC']) expect(held).not.toContain(secret)
})

test('badges come by country with heads first, by name, or by category', () => {
  const people = [
    person({ id: '1', sortKey: 'Óscar', country: 'THA' }),
    person({ id: '2', sortKey: 'Zed', country: 'BGD' }),
    person({ id: '3', sortKey: 'Xi', country: 'THA', headOfDelegation: true }),
    person({ id: '4', sortKey: 'Bo', categoryId: 'X', section: 'experts', country: null })
  ]
  const ids = (order: 'country' | 'name' | 'category') =>
    orderedForPrint(people, order, categories)
      .map(({ id }) => id)
      .join('')
  expect(ids('country')).toBe('2314')
  expect(ids('name')).toBe('4132')
  expect(ids('category')).toBe('1234')
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#ffffff', '#ffffff')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
})

test.each([
  ['#767676', '#ffffff'],
  ['#777777', '#000000'],
  ['#ffd200', '#000000'],
  ['#a61e2b', '#ffffff']
])('on %s the ink is %s', (colour, ink) => {
  expect(inkOn(colour)).toBe(ink)
})

test('every colour has an ink that can be read on it', () => {
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15) {
        const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5)
      }
})

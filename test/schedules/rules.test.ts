/** Numbers and short names that other programs know sessions by. */
import { expect, test } from 'vitest'
import { acronymOf, durationText, numbersOf, slugOf, trackSlug } from '../../src/schedules/rules.ts'

const id = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

test('a session has one number whatever else is in the agenda, and no two are alike', () => {
  const many = numbersOf(Array.from({ length: 5000 }, (_, n) => id(n)))
  expect(new Set(many.values()).size).toBe(5000)
  expect(many.get(id(7))).toBe(numbersOf([id(7)]).get(id(7)))
  expect(Math.min(...many.values())).toBeGreaterThanOrEqual(1000)
  expect(Math.max(...many.values())).toBeLessThan(2 ** 31)
})

test('of two sessions with one number the later gets the next, in whatever order they come', () => {
  // two ids whose digests begin alike, found by trying
  const [a, b] = [id(36_339), id(58_501)]
  const numbers = numbersOf([b, a])
  expect(numbersOf([a, b])).toEqual(new Map([...numbers].reverse()))
  expect(numbersOf([a]).get(a)).toBe(numbersOf([b]).get(b))
  expect(numbers.get(b)).toBe(numbers.get(a)! + 1)
})

test.each([
  ['climate-2026', 'climate_2026'],
  ['un', 'workshop_un']
])('the acronym of %s is %s', (slug, acronym) => {
  expect(acronymOf(slug)).toBe(acronym)
})

test.each([
  ['Prévention: what works?', 'abcd-1000-prevention_what_works'],
  ['ประชุม', 'abcd-1000'],
  ['x '.repeat(60), `abcd-1000-${'x_'.repeat(30).slice(0, -1)}`]
])('the slug of %s', (title, slug) => {
  expect(slugOf('abcd', 1000, title)).toBe(slug)
})

test('a track has a slug when its name has Latin letters', () => {
  expect([trackSlug('2nd track & more'), trackSlug('القانون'), trackSlug('7')]).toEqual([
    'nd-track-more',
    undefined,
    undefined
  ])
})

test('lengths are hours and minutes', () => {
  expect([5, 90, 1440].map(durationText)).toEqual(['00:05', '01:30', '24:00'])
})

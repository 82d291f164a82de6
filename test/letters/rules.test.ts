/** Two thirds of the days earn a certificate, from the last day on. */
import { expect, test } from 'vitest'
import { type CertificateStanding, certificateStandingOf, saysTheSame } from '../../src/letters/rules.ts'
import type { IssuedFacts } from '../../src/letters/tables.ts'

const days = (...numbers: number[]) => new Set(numbers.map((day) => `2026-11-0${day}`))
const workshop = { startsOn: '2026-11-01', endsOn: '2026-11-03', timeZone: 'Asia/Bangkok' }
const standing = (given: object): CertificateStanding =>
  certificateStandingOf({
    workshop,
    today: '2026-11-04',
    isConfirmed: true,
    isRevoked: false,
    daysTaken: days(1, 2, 3),
    daysPresent: days(1, 2, 3),
    ...given
  })

test.each<[string, object, CertificateStanding['standing'], [present: number, held: number, needed: number]]>([
  ['every day', {}, 'earned', [3, 3, 2]],
  ['two of three', { daysPresent: days(1, 3) }, 'earned', [2, 3, 2]],
  ['one of three', { daysPresent: days(2) }, 'too-few-days', [1, 3, 2]],
  ['none', { daysPresent: days() }, 'too-few-days', [0, 3, 2]],
  ['one of one, where attendance was taken once', { daysTaken: days(2), daysPresent: days(2) }, 'earned', [1, 1, 1]],
  ['one of two', { daysTaken: days(1, 2), daysPresent: days(2) }, 'too-few-days', [1, 2, 2]],
  ['where attendance was never taken', { daysTaken: days(), daysPresent: days() }, 'too-few-days', [0, 0, 1]],
  [
    'the evening before the last day',
    { today: '2026-11-02', daysTaken: days(1, 2), daysPresent: days(1, 2) },
    'too-early',
    [2, 3, 2]
  ],
  [
    'the last day, before anybody came',
    { today: '2026-11-03', daysTaken: days(1, 2), daysPresent: days(1, 2) },
    'earned',
    [2, 3, 2]
  ],
  [
    'the last day, having missed the first',
    { today: '2026-11-03', daysTaken: days(1, 2), daysPresent: days(2) },
    'too-few-days',
    [1, 3, 2]
  ],
  ['cancelled', { isConfirmed: false }, 'not-confirmed', [3, 3, 2]],
  ['taken back', { isRevoked: true }, 'revoked', [3, 3, 2]],
  ['taken back, and not earned any more', { isRevoked: true, daysPresent: days(1) }, 'too-few-days', [1, 3, 2]],
  ['days outside the workshop', { daysTaken: days(1, 2, 3, 5), daysPresent: days(1, 5) }, 'too-few-days', [1, 3, 2]]
])('%s', (_, given, expected, [present, held, needed]) => {
  const { standing: is, daysPresent, daysHeld, daysNeeded, from } = standing(given)
  expect([is, daysPresent.length, daysHeld.length, daysNeeded, from]).toEqual([
    expected,
    present,
    held,
    needed,
    '2026-11-03'
  ])
})

test('facts are compared field by field, in whatever order', () => {
  const facts = { lang: 'en', name: 'Aya', days: '3' } as IssuedFacts
  expect(saysTheSame(facts, { days: '3', name: 'Aya', lang: 'en' } as IssuedFacts)).toBe(true)
  for (const other of [{ name: 'Ayah' }, { organisation: 'UNDP' }])
    expect(saysTheSame(facts, { ...facts, ...other })).toBe(false)
})

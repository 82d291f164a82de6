/** What becomes of an agenda when a workshop is made again. */
import { describe, expect, test } from 'vitest'
import { roleText, shifted } from '../../src/overview/rules.for-clone.ts'

const BANGKOK = { startsOn: '2026-11-09', timeZone: 'Asia/Bangkok' }
const at = (startsAt: string, endsAt: string) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) })
const told = ({ startsAt, endsAt }: { startsAt: Date | null; endsAt: Date | null }) =>
  [startsAt, endsAt].map((time) => time?.toISOString() ?? null)

describe('sessions keep the number of their day and their clock time', () => {
  test('in another zone, where the clocks change in between', () => {
    const geneva = { startsOn: '2027-03-27', timeZone: 'Europe/Zurich' }
    const first = at('2026-11-09T09:00:00+07:00', '2026-11-09T10:30:00+07:00')
    const third = at('2026-11-11T09:00:00+07:00', '2026-11-11T10:30:00+07:00')
    expect(told(shifted(BANGKOK, geneva, first))).toEqual(['2027-03-27T08:00:00.000Z', '2027-03-27T09:30:00.000Z'])
    expect(told(shifted(BANGKOK, geneva, third))).toEqual(['2027-03-29T07:00:00.000Z', '2027-03-29T08:30:00.000Z'])
  })

  test('also when they end at midnight', () => {
    const jakarta = { startsOn: '2027-01-31', timeZone: 'Asia/Jakarta' }
    const evening = at('2026-11-09T19:00:00+07:00', '2026-11-10T00:00:00+07:00')
    expect(told(shifted(BANGKOK, jakarta, evening))).toEqual(['2027-01-31T12:00:00.000Z', '2027-01-31T17:00:00.000Z'])
  })

  test('and wait to be scheduled where the clock never shows that time', () => {
    const newYork = { startsOn: '2027-03-14', timeZone: 'America/New_York' }
    const night = at('2026-11-09T02:30:00+07:00', '2026-11-09T04:00:00+07:00')
    expect(told(shifted(BANGKOK, newYork, night))).toEqual([null, null])
  })

  test('and those that were not scheduled are not scheduled', () => {
    expect(told(shifted(BANGKOK, BANGKOK, { startsAt: null, endsAt: null }))).toEqual([null, null])
  })
})

describe('of who does what in a session stays', () => {
  const agencies = [
    { agency: 'UNODC', name: 'United Nations Office on Drugs and Crime' },
    { agency: 'UN-Women', name: 'United Nations Entity for Gender Equality' },
    { agency: 'WHO', name: 'World Health Organization' }
  ]
  test.each([
    ['UNODC', 'UNODC'],
    ['TBC (UN-Women)', 'TBC (UN-Women)'],
    ['Representatives of UNODC and UN-Women', 'Representatives of UNODC and UN-Women'],
    ['the World Health Organization', 'the World Health Organization'],
    ['Mr. Hernan Longo, Regional Advisor, UNODC: remarks', 'TBC (UNODC)'],
    ['Ms Who, WHO, and Mr UN, UNODC', 'TBC (UNODC, WHO)'],
    ['Dr Amina Traoré', 'TBC'],
    ['Dr Who', 'TBC'],
    ['UNODCs own people', 'TBC'],
    ['To be confirmed', 'TBC']
  ])('of "%s": "%s"', (name, text) => expect(roleText(name, null, agencies)).toBe(text))

  test('nothing of a person of the list but the agency that is named with them', () => {
    expect(roleText('UNODC', '0198a000-0000-7000-8000-000000000001', agencies)).toBe('TBC (UNODC)')
  })
})

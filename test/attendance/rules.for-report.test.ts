/** The figures of the report, and which of them are withheld from officers: cases in small. */
import { describe, expect, test } from 'vitest'
import { attendanceReport, type ReportFacts } from '../../src/attendance/rules.for-report.ts'

/** People of a country (and sector): how many own, how many others, how many of each were present. */
type Crowd = { country: string; sector?: string; own?: number; ownPresent?: number; others: number; present?: number }

const DAY = '2026-11-09'
const report = (crowds: Crowd[], more: Partial<ReportFacts> = {}) => {
  const people: ReportFacts['people'] = []
  const stays: ReportFacts['stays'] = []
  const enter = ({ country, sector = 'government' }: Crowd, isOwn: boolean, many: number, present: number) => {
    for (let i = 0; i < many; i++) {
      const id = `${country} ${sector} ${isOwn} ${i}`
      const named = { id, reference: id, name: id, nativeName: '', organisation: '' }
      people.push({
        ...named,
        country: { key: country, label: country },
        sector: { key: sector, label: sector },
        isOwn
      })
      const at = new Date('2026-11-09T02:00:00Z')
      if (i < present) stays.push({ participantId: id, checkpointId: 'door', firstInAt: at, lastAt: at, inside: true })
    }
  }
  for (const crowd of crowds) {
    const { own = 0, ownPresent = own, others, present = others } = crowd
    enter(crowd, true, own, ownPresent)
    enter(crowd, false, others, present)
  }
  return attendanceReport({
    workshop: 'Workshop',
    agency: 'UNODC',
    asOf: new Date('2026-11-12T00:00:00Z'),
    people,
    days: [{ day: DAY, label: 'Monday' }],
    sessions: [],
    doors: [{ checkpointId: 'door', day: DAY, session: null }],
    stays,
    withhold: true,
    ...more
  })
}
const hidden = (rows: ReturnType<typeof report>['byCountry']) =>
  rows.filter(({ counts }) => counts[1]!.confirmed === null || counts[1]!.present === null).map(({ key }) => key)

test('officers are told of their own people beside everybody', () => {
  const { columns, totals, byCountry, people } = report([
    { country: 'A', own: 2, ownPresent: 1, others: 5, present: 4 }
  ])
  expect(columns).toEqual(['Invited by UNODC', 'All participants'])
  expect(totals).toEqual([
    { confirmed: 2, present: 1 },
    { confirmed: 7, present: 5 }
  ])
  expect(byCountry[0]!.counts).toEqual(totals)
  expect(people.map(({ reference, days }) => [reference, days])).toEqual([
    ['A government true 0', [DAY]],
    ['A government true 1', []]
  ])
})

describe('small numbers of others', () => {
  test.each<[string, Crowd[], string[]]>([
    [
      'none are small: all is told',
      [
        { country: 'A', others: 3 },
        { country: 'B', others: 9 }
      ],
      []
    ],
    [
      'a country of own people only is told',
      [
        { country: 'A', own: 1, others: 0 },
        { country: 'B', others: 9 }
      ],
      []
    ],
    [
      'nobody present is not small',
      [
        { country: 'A', others: 9, present: 0 },
        { country: 'B', others: 9 }
      ],
      []
    ],
    [
      'two in two countries each',
      [
        { country: 'A', others: 2 },
        { country: 'B', others: 2 },
        { country: 'C', others: 9 }
      ],
      ['A', 'B']
    ],
    [
      'few present of many',
      [
        { country: 'A', others: 9, present: 2 },
        { country: 'B', others: 8, present: 1 },
        { country: 'C', others: 9 }
      ],
      ['A', 'B']
    ],
    [
      'one alone takes the next smallest along',
      [
        { country: 'A', others: 9 },
        { country: 'B', others: 1 },
        { country: 'C', others: 5 }
      ],
      ['B', 'C']
    ],
    [
      'along goes nobody without others',
      [
        { country: 'A', others: 1 },
        { country: 'B', own: 3, others: 0 },
        { country: 'C', others: 9 }
      ],
      ['A', 'C']
    ],
    [
      'two of one each would be told by their sum',
      [
        { country: 'A', others: 1 },
        { country: 'B', others: 1 },
        { country: 'C', others: 9 }
      ],
      ['A', 'B', 'C']
    ],
    [
      'three of one each would be told by their sum',
      [
        { country: 'A', others: 1 },
        { country: 'B', others: 1 },
        { country: 'C', others: 1 },
        { country: 'D', others: 9 }
      ],
      ['A', 'B', 'C', 'D']
    ],
    [
      'one present among all that are withheld is one too few',
      [
        { country: 'A', others: 1 },
        { country: 'B', others: 3, present: 0 },
        { country: 'C', others: 9 }
      ],
      ['A', 'B', 'C']
    ]
  ])('%s', (_, crowds, expected) => {
    const told = report(crowds)
    expect(hidden(told.byCountry)).toEqual(expected)
    expect(told.withheld).toBe(expected.length > 0)
  })

  test('own figures are told in every row', () => {
    const { byCountry } = report([
      { country: 'A', own: 1, others: 1 },
      { country: 'B', others: 9 }
    ])
    expect(byCountry[0]!.counts).toEqual([
      { confirmed: 1, present: 1 },
      { confirmed: null, present: null }
    ])
  })

  test('sectors are judged for themselves', () => {
    const crowds = [
      { country: 'A', sector: 'government', others: 8 },
      { country: 'A', sector: 'academia', others: 1 },
      { country: 'A', sector: 'media', others: 4 }
    ]
    const { byCountry, bySector } = report(crowds)
    expect([hidden(byCountry), hidden(bySector)]).toEqual([[], ['academia', 'media']])
  })

  test('the total too, and each day, where all others together are few', () => {
    const { totals, byDay, byCountry } = report([{ country: 'A', own: 5, others: 2 }])
    expect(totals).toEqual([
      { confirmed: 5, present: 5 },
      { confirmed: null, present: null }
    ])
    expect([hidden(byDay), hidden(byCountry)]).toEqual([[DAY], ['A']])
  })

  test('are withheld from officers only', () => {
    const crowds = [
      { country: 'A', own: 1, others: 1 },
      { country: 'B', others: 9 }
    ]
    expect(report(crowds, { withhold: false })).toMatchObject({ withheld: false, totals: [{}, { confirmed: 11 }] })
  })
})

test('no difference to the total is smaller than the smallest figure that may be told', () => {
  // every way in which up to five others may come from each of three countries, with all or some of them present
  for (let n = 0; n < 6 ** 3; n++) {
    const others = [n % 6, Math.floor(n / 6) % 6, Math.floor(n / 36)]
    for (const absent of [0, 1, 2]) {
      const crowds = others.map((many, i) => ({
        country: 'ABC'[i]!,
        own: 1,
        others: many,
        present: Math.max(0, many - absent)
      }))
      const { byCountry, totals } = report([...crowds, { country: 'D', own: 1, others: 4 }])
      for (const what of ['confirmed', 'present'] as const) {
        const all = totals[1]![what]
        if (all === null) continue
        const own = totals[0]![what]!
        const told = byCountry.filter(({ counts }) => counts[1]![what] !== null)
        const toldOthers = told.reduce((sum, { counts }) => sum + counts[1]![what]! - counts[0]![what]!, 0)
        const left = all - own - toldOthers
        const rows = byCountry.length - told.length
        expect([what, others, absent, left > 0 && left < 3]).toEqual([what, others, absent, false])
        if (what === 'confirmed' && rows > 0) expect([others, rows > 1 && left > rows]).toEqual([others, true])
      }
    }
  }
})

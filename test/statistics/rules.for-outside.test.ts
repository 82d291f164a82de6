/** Statistics that leave the house: no number points at a person. */
import { describe, expect, test } from 'vitest'
import { foldedRows, forOutside } from '../../src/statistics/rules.for-outside.ts'
import { statisticsReport } from '../../src/statistics/rules.for-report.ts'

const rows = (...counts: number[][]) => counts.map((count, i) => ({ key: `${i}`, label: `row ${i}`, counts: count }))
const told = (counts: number[][]) => foldedRows(rows(...counts), 'Others').map((row) => [row.label, ...row.counts])

describe('rows', () => {
  test.each([
    [
      'that are large stay',
      [[5], [3], [0]],
      [
        ['row 0', 5],
        ['row 1', 3],
        ['row 2', 0]
      ]
    ],
    [
      'that are small are told together',
      [[5], [1], [2]],
      [
        ['row 0', 5],
        ['Others', 3]
      ]
    ],
    [
      'of one alone take the smallest of the others along',
      [[9], [1], [4]],
      [
        ['row 0', 9],
        ['Others', 5]
      ]
    ],
    [
      'of one and one take more along',
      [[9], [1], [1], [4]],
      [
        ['row 0', 9],
        ['Others', 6]
      ]
    ],
    ['that are all too few are not told', [[1], [1]], []],
    [
      'of nobody stay',
      [[0], [0]],
      [
        ['row 0', 0],
        ['row 1', 0]
      ]
    ],
    [
      'with one small column are small',
      [
        [5, 5],
        [4, 1],
        [6, 3]
      ],
      [
        ['row 0', 5, 5],
        ['Others', 10, 4]
      ]
    ],
    [
      'keep the sums of their columns',
      [
        [5, 5],
        [4, 1],
        [6, 6],
        [7, 7]
      ],
      [
        ['row 2', 6, 6],
        ['row 3', 7, 7],
        ['Others', 9, 6]
      ]
    ]
  ])('%s', (_, counts, expected) => {
    expect(told(counts)).toEqual(expected)
  })

  test('have no small number left, and lose nobody, whatever they are', () => {
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 2000; round++) {
      const given = Array.from({ length: 1 + random(7) }, () => [random(8), random(6), random(3)])
      const result = foldedRows(rows(...given), 'Others')
      const flat = result.flatMap(({ counts }) => counts)
      expect(flat.filter((count) => count === 1 || count === 2)).toEqual([])
      if (result.length === 0) continue
      const columns = (all: number[][]) => [0, 1, 2].map((i) => all.reduce((sum, row) => sum + row[i]!, 0))
      expect(columns(result.map(({ counts }) => counts))).toEqual(columns(given))
      const hidden = given.length - (result.length - 1)
      if (result.some(({ key }) => key === 'others')) expect(hidden).toBeGreaterThan(1)
    }
  })
})

describe('a report', () => {
  const people = (count: number, sex: 'female' | 'male' | 'other' | 'not-recorded', sector: string, country = 'THA') =>
    Array.from({ length: count }, (_, i) => ({
      id: `${sex} ${sector} ${country} ${i}`,
      sex,
      sector,
      country,
      agency: 'UNDP',
      section: 'countries'
    }))
  const report = statisticsReport({
    lang: 'en',
    agency: null,
    asOf: new Date(0),
    people: [
      ...people(6, 'female', 'government'),
      ...people(5, 'male', 'government', 'JOR'),
      ...people(4, 'female', 'media', 'JOR'),
      ...people(1, 'male', 'media', 'FRA'),
      ...people(1, 'other', 'academia', 'FRA'),
      ...people(3, 'not-recorded', 'academia')
    ],
    days: [{ key: 'd', label: 'Monday' }],
    presences: [{ personId: 'male media FRA 0', day: 'd' }],
    roles: [{ personId: 'male media FRA 0', role: 'chair', sessionId: 's', isPanel: true }]
  })
  const outside = forOutside(report)

  test('tells small sexes together, in each table alike', () => {
    expect(report.sexes.map(({ key }) => key)).toEqual(['female', 'male', 'other', 'not-recorded'])
    expect(outside.sexes.map(({ key }) => key)).toEqual(['female', 'male', 'others'])
    expect(outside.counts.bySex.map(({ key, count }) => [key, count])).toEqual([
      ['female', 10],
      ['male', 6],
      ['others', 4]
    ])
    expect(outside.bySectorAndSex).toEqual([
      { key: 'academia', label: 'Academia', counts: [0, 0, 4] },
      { key: 'others', label: 'Others (small numbers together)', counts: [10, 6, 0] }
    ])
  })

  test('tells small countries together', () => {
    expect(outside.counts.byCountry.map(({ key, count }) => [key, count])).toEqual([
      ['THA', 9],
      ['others', 11]
    ])
  })

  test('does not tell of women, days, roles or panels what would point at a person', () => {
    expect(report.panels).toEqual({ women: 0, recorded: 1, count: 1 })
    expect([outside.byDayAndSex, outside.byRoleAndSex, outside.panels.recorded]).toEqual([[], [], 0])
    expect(outside.women).toEqual({ women: 10, recorded: 17 })
  })
})

/** The geometry of charts: stacks, shares, slices, scales, outlines, and colours that are told apart. */
import { describe, expect, test } from 'vitest'
import {
  MOST_SERIES,
  scaleOf,
  sharesOf,
  shownOf,
  slicesOf,
  spreadApart,
  stacksOf
} from '../../../src/platform/pdf/charts/chart-rules.ts'
import { boundsOf, outlineOf, placed, rectangle } from '../../../src/platform/pdf/charts/outline.ts'
import { SWATCHES } from '../../../src/platform/pdf/charts/swatches.ts'
import type { Chart } from '../../../src/platform/pdf/flow/blocks.ts'

const chart = (over: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  form: 'stacked',
  title: 'People',
  of: 'Country',
  series: ['A', 'B'],
  rows: [{ label: 'x', values: [1, 2] }],
  ...over
})
const rowsOf = (count: number, values = [1]) => Array.from({ length: count }, (_, i) => ({ label: `row ${i}`, values }))

describe('numbers that are given', () => {
  test.each([
    ['whole', [3, 4], [3, 4], 7],
    ['not numbers', [Number.NaN, Number.POSITIVE_INFINITY], [0, 0], 0],
    ['less than nothing', [-5, 2], [0, 2], 2],
    ['larger than there can be', [1e300, 1e300], [1e12, 1e12], 2e12],
    ['withheld', [null, 4], [null, 4], null],
    ['too few', [3], [3, 0], 3],
    ['too many', [3, 4, 5], [3, 4], 7]
  ])('%s are drawn as they can be', (_, values, drawn, sum) => {
    expect(shownOf(chart({ rows: [{ label: 'x', values }] }), 'Others').rows).toEqual([
      { label: 'x', flag: undefined, values: drawn, sum }
    ])
  })

  test('of too many series are told together as the last', () => {
    const series = Array.from({ length: 12 }, (_, i) => `s${i}`)
    const shown = shownOf(chart({ series, rows: [{ label: 'x', values: series.map(() => 2) }] }), 'Others')
    expect(shown.series).toHaveLength(MOST_SERIES)
    expect(shown.series.at(-1)).toBe('Others')
    expect(shown.rows[0]).toMatchObject({ values: [2, 2, 2, 2, 2, 2, 2, 10], sum: 24 })
  })

  test('have names of some lines at most', () => {
    const long = 'x'.repeat(5000)
    const shown = shownOf(
      chart({ title: long, of: long, series: [long, 'B'], rows: [{ label: long, values: [1, 2] }] }),
      ''
    )
    const names = [shown.title, shown.of, shown.series[0]!, shown.rows[0]!.label]
    expect(names).toEqual(names.map(() => `${'x'.repeat(199)}…`))
  })

  test('of too many rows are told together, and lose nobody', () => {
    const shown = shownOf(chart({ form: 'bars', rows: rowsOf(5000) }), 'Others')
    expect(shown.rows).toHaveLength(200)
    expect(shown.rows.reduce((sum, row) => sum + row.sum!, 0)).toBe(5000)
    expect(shown.rows.at(-1)!.label).toBe('Others')
  })

  test('of too many points are thinned, from the first to the last', () => {
    const { rows } = shownOf(chart({ form: 'line', rows: rowsOf(5000) }), 'Others')
    expect([rows.length, rows[0]!.label, rows.at(-1)!.label]).toEqual([200, 'row 0', 'row 4999'])
  })

  test.each([
    ['of some slices', rowsOf(6), 'donut'],
    ['of many slices', rowsOf(7), 'bars'],
    ['of nothing', rowsOf(3, [0]), 'bars'],
    ['of what is withheld', [...rowsOf(2), { label: 'x', values: [null] }], 'bars']
  ])('a ring %s is drawn where it can be, else as bars', (_, rows, form) => {
    expect(shownOf(chart({ form: 'donut', rows }), 'Others').form).toBe(form)
  })
})

test.each([
  [
    [1, 1, 1],
    [34, 33, 33]
  ],
  [
    [21, 24, 0, 3],
    [44, 50, 0, 6]
  ],
  [
    [0, 0],
    [0, 0]
  ],
  [[5], [100]],
  [
    [1, 999],
    [0, 100]
  ],
  [
    [1e12, 1],
    [100, 0]
  ],
  [[], []]
])('shares of %j are %j: whole, and 100 together', (values, shares) => {
  expect(sharesOf(values)).toEqual(shares)
  expect([0, 100]).toContain(shares.reduce((sum, share) => sum + share, 0))
})

test('stacks begin where the part before ends, and end at the sum', () => {
  const rows = [
    [8, 9, 0, 1],
    [0, 0, 0, 0],
    [null, 3, null, 2]
  ]
  const stacks = stacksOf(rows)
  expect(stacks).toEqual([
    [
      { from: 0, to: 8 },
      { from: 8, to: 17 },
      { from: 17, to: 17 },
      { from: 17, to: 18 }
    ],
    [
      { from: 0, to: 0 },
      { from: 0, to: 0 },
      { from: 0, to: 0 },
      { from: 0, to: 0 }
    ],
    [
      { from: 0, to: 0 },
      { from: 0, to: 3 },
      { from: 3, to: 3 },
      { from: 3, to: 5 }
    ]
  ])
  expect(stacksOf([])).toEqual([])
})

describe('slices', () => {
  const turns = (values: number[]) =>
    slicesOf(values).reduce((sum, { startAngle, endAngle }) => sum + endAngle - startAngle, 0)

  test.each([[[1]], [[21, 24, 0, 3]], [[1, 1e12]], [[0.5, 0.25]]])('of %j are one turn together', (values) => {
    expect(turns(values)).toBeCloseTo(2 * Math.PI, 9)
  })

  test('stand in the order that is given, and one of nothing has no angle', () => {
    const [first, none, last] = slicesOf([1, 0, 3])
    expect([first!.startAngle, first!.endAngle, last!.startAngle]).toEqual([0, Math.PI / 2, Math.PI / 2])
    expect(none!.endAngle - none!.startAngle).toBe(0)
    expect(turns([0, 0])).toBe(0)
  })
})

test.each([
  [[39, 35, 36], [0, 10, 20, 30, 40], 40],
  [[1], [0, 1], 1],
  [[0], [0, 1], 1],
  [[], [0, 1], 1],
  [[2, 3], [0, 1, 2, 3], 3],
  [[0.5], [0, 0.1, 0.2, 0.3, 0.4, 0.5], 0.5]
])(
  'a scale of %j begins at 0, ends at a round number, and counts whole things in whole numbers',
  (values, ticks, most) => {
    const scale = scaleOf(values, 100)
    expect(scale.ticks).toEqual(ticks)
    expect([scale.at(0), scale.at(most)]).toEqual([0, 100])
  }
)

test.each([
  ['that are apart stay', [0, 50, 100], [0, 50, 100]],
  ['that meet are moved', [50, 50, 51], [50, 60, 70]],
  ['at the end are moved back', [98, 99, 100], [80, 90, 100]],
  ['keep their order', [60, 10, 58], [68, 10, 58]],
  ['none', [], []]
])('places %s', (_, places, apart) => {
  expect(spreadApart(places, 10, 0, 100)).toEqual(apart)
})

describe('outlines', () => {
  const circle = outlineOf((pen) => pen.arc(0, 0, 10, 0, 2 * Math.PI))

  test('go round in four curves that stay near the circle', () => {
    expect(circle.map(([operator]) => operator)).toEqual(['m', 'c', 'c', 'c', 'c'])
    for (const [, x1, y1, x2, y2, x3, y3] of circle.slice(1)) {
      expect(Math.hypot(x3!, y3!)).toBeCloseTo(10, 9)
      const before = circle[circle.findIndex(([, ...c]) => c[4] === x3 && c[5] === y3) - 1]!.slice(-2) as number[]
      const at = (a: number, b: number, c: number, d: number) => (a + 3 * b + 3 * c + d) / 8
      const middle = Math.hypot(at(before[0]!, x1!, x2!, x3!), at(before[1]!, y1!, y2!, y3!))
      expect(Math.abs(middle - 10)).toBeLessThan(0.005)
    }
  })

  test('are turned around where the page is', () => {
    expect(boundsOf(placed(rectangle(30, 10), 100, 20, 800))).toEqual({ left: 100, right: 130, low: 770, high: 780 })
    expect(boundsOf(placed(rectangle(30, 10), 100, 20, 800, true))).toEqual({
      left: 70,
      right: 100,
      low: 770,
      high: 780
    })
  })
})

describe('colours', () => {
  const linear = (color: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  const luminance = ([r, g, b]: number[]) => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  const onWhite = (color: string) => 1.05 / (luminance(linear(color)) + 0.05)
  /** How they look without one kind of cone: Machado, Oliveira, Fernandes 2009, severity 1. */
  const BLIND: Record<string, number[][]> = {
    'all cones': [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1]
    ],
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998]
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881]
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039]
    ]
  }
  /** CIE Lab, D65. */
  const lab = ([r, g, b]: number[]) => {
    const xyz = [
      (0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.9505,
      luminance([r!, g!, b!]),
      (0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.089
    ]
    const [x, y, z] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as [number, number, number]
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
  const seen = (color: string, matrix: number[][]) =>
    lab(
      matrix.map((row) =>
        Math.min(
          1,
          Math.max(
            0,
            row.reduce((sum, part, i) => sum + part * linear(color)[i]!, 0)
          )
        )
      )
    )

  test.each(SWATCHES.map((swatch) => [swatch.color, swatch]))(
    '%s carries white letters, on its texture too',
    (_, swatch) => {
      expect(onWhite(swatch.color)).toBeGreaterThan(4.5)
      expect(onWhite(swatch.tint)).toBeGreaterThan(4.5)
    }
  )

  test.each(Object.entries(BLIND))('of neighbours differ with %s', (_, matrix) => {
    const differences = SWATCHES.slice(1).map(({ color }, i) => {
      const [a, b] = [seen(color, matrix), seen(SWATCHES[i]!.color, matrix)]
      return Math.hypot(...a.map((n, at) => n - b[at]!))
    })
    expect(Math.min(...differences)).toBeGreaterThan(15)
  })

  test('are told apart without colour: neighbours have other textures', () => {
    for (const [i, { texture }] of SWATCHES.slice(1).entries()) expect(texture).not.toBe(SWATCHES[i]!.texture)
  })
})

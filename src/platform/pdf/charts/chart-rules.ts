/** What charts make of their numbers: rows that can be drawn, shares, stacks, slices and places on a scale. Pure. */
import { scaleLinear } from 'd3-scale'
import { pie, stack } from 'd3-shape'
import type { Chart } from '../flow/blocks.ts'

/** `null` is a number that is not told; `sum` is null when one of its parts is. */
export type ShownRow = { label: string; flag?: string | undefined; values: (number | null)[]; sum: number | null }
export type Shown = Omit<Chart, 'rows'> & { rows: ShownRow[] }

export const MOST_SERIES = 8
const MOST_ROWS = 200
const MOST_SLICES = 6
const LARGEST = 1e12
const LONGEST = 200 // characters of a name

/** What cannot be drawn is nothing: NaN, less than nothing, and more than there can be. */
const cleaned = (value: number | null | undefined): number | null =>
  value === null ? null : Number.isFinite(value) ? Math.min(LARGEST, Math.max(0, value!)) : 0

export const sumOf = (values: (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)

const rowOf = (label: string, values: (number | null)[], flag?: string): ShownRow => ({
  label,
  flag,
  values,
  sum: sumOf(values)
})

/** The last of them is the sum of all that are too many. */
const foldedSeries = (values: (number | null)[]): (number | null)[] =>
  values.length <= MOST_SERIES ? values : [...values.slice(0, MOST_SERIES - 1), sumOf(values.slice(MOST_SERIES - 1))]

const foldedRows = (rows: ShownRow[], others: string): ShownRow[] => {
  if (rows.length <= MOST_ROWS) return rows
  const rest = rows.slice(MOST_ROWS - 1)
  const values = rest[0]!.values.map((_, series) => sumOf(rest.map((row) => row.values[series] ?? 0)))
  return [...rows.slice(0, MOST_ROWS - 1), rowOf(others, values)]
}

/** Evenly, with the first and the last. */
const thinnedRows = (rows: ShownRow[]): ShownRow[] =>
  rows.length <= MOST_ROWS
    ? rows
    : Array.from({ length: MOST_ROWS }, (_, i) => rows[Math.round((i * (rows.length - 1)) / (MOST_ROWS - 1))]!)

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name)

/** Bars and rings have one series. */
const ownSeries = ({ form, series }: Chart) =>
  (form === 'bars' || form === 'donut' ? series.slice(0, 1) : series).map(shortened)

/** Rings of many slices, or of none, are bars. `others`: how rows and series that are too many are called together. */
export const shownOf = (chart: Chart, others: string): Shown => {
  const own = ownSeries(chart)
  const series = own.length <= MOST_SERIES ? own : [...own.slice(0, MOST_SERIES - 1), others]
  const all = chart.rows.map(({ label, flag, values }) => {
    const full = own.map((_, i) => cleaned(values[i]))
    return rowOf(shortened(label), foldedSeries(full), flag)
  })
  const rows = chart.form === 'line' ? thinnedRows(all) : foldedRows(all, others)
  const isRing = rows.length <= MOST_SLICES && rows.some(({ sum }) => sum) && rows.every(({ sum }) => sum !== null)
  const [title, of] = [shortened(chart.title), shortened(chart.of)]
  const unit = chart.unit && shortened(chart.unit)
  return {
    ...chart,
    title,
    of,
    ...(unit && { unit }),
    form: chart.form === 'donut' && !isRing ? 'bars' : chart.form,
    series,
    rows
  }
}

/** Whole per cents that add up to 100: the largest remainders are rounded up. All 0 for nothing. */
export const sharesOf = (values: number[]): number[] => {
  const whole = values.reduce((sum, value) => sum + value, 0)
  if (whole <= 0) return values.map(() => 0)
  const exact = values.map((value) => (value / whole) * 100)
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  const order = exact.map((share, i) => ({ i, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest)
  const up = new Set(order.slice(0, missing).map(({ i }) => i))
  return exact.map((share, i) => Math.floor(share) + Number(up.has(i)))
}

/** A scale from 0 to a round number not below any value, and its ticks; whole numbers where all values are. */
export const scaleOf = (values: number[], length: number, ticks = 5) => {
  const most = Math.max(0, ...values)
  const scale = scaleLinear([0, most || 1], [0, Math.max(0, length)]).nice(ticks)
  const isWhole = values.every(Number.isInteger)
  return {
    at: (value: number): number => scale(value),
    ticks: scale.ticks(ticks).filter((n) => !isWhole || Number.isInteger(n))
  }
}

/** Where the parts of each row begin and end, one after the other. What is not told takes no room. */
export const stacksOf = (rows: (number | null)[][]): { from: number; to: number }[][] => {
  const series = rows[0]?.map((_, i) => i) ?? []
  const layers = stack<(number | null)[], number>()
    .keys(series)
    .value((row, i) => row[i] ?? 0)(rows)
  return rows.map((_, row) => layers.map((layer) => ({ from: layer[row]![0], to: layer[row]![1] })))
}

/** Angles from noon on, with the clock, in radians. Together they are a whole turn, unless all are 0. */
export const slicesOf = (values: number[]): { startAngle: number; endAngle: number }[] =>
  pie<number>()
    .sort(null)(values)
    .map(({ startAngle, endAngle }) => ({ startAngle, endAngle }))

/** Moves places apart until they are `gap` from each other, between `low` and `high` while there is room. Keeps their order. */
export const spreadApart = (places: number[], gap: number, low: number, high: number): number[] => {
  const order = places.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at || a.i - b.i)
  let least = low
  for (const place of order) {
    place.at = Math.max(place.at, least)
    least = place.at + gap
  }
  let most = high
  for (const place of order.reverse()) {
    place.at = Math.min(place.at, most)
    most = place.at - gap
  }
  return places.map((_, i) => order.find((place) => place.i === i)!.at)
}

/** Lines over points in their order, which runs the way the language is read: in Arabic the first day is on the right. */
import { line } from 'd3-shape'
import type { Leaf } from '../flow/leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import type { Draw, Tag } from '../flow/slab.ts'
import { INK } from '../flow/theme.ts'
import { CHART_TYPE, type Drawn, drawLines, figureTag, HAIR, setShort, widest } from './chart-frame.ts'
import { type Shown, scaleOf, spreadApart } from './chart-rules.ts'
import { altOf, numbersIn } from './chart-words.ts'
import { type Outline, outlineOf } from './outline.ts'
import { swatchOf } from './swatches.ts'

const TALL = 150
const LABEL = { least: 44, lines: 3 }

type Point = { x: number; y: number; value: number | null }

/** Every how many-th point is named, so that names have room. */
const namedEvery = (step: number) => Math.max(1, Math.ceil(LABEL.least / Math.max(step, 0.01)))

const measure = (setting: Setting, { rows, series }: Shown) => {
  const number = numbersIn(setting.lang)
  const { at, ticks } = scaleOf(
    rows.flatMap(({ values }) => values.map((value) => value ?? 0)),
    TALL
  )
  const marks = ticks.map((value) => ({ y: TALL - at(value), line: setShort(setting, number(value), CHART_TYPE.tick) }))
  const names =
    series.length < 2 ? [] : series.map((name) => setText(setting, name, CHART_TYPE.label, setting.width * 0.24))
  const from = widest(marks.flatMap(({ line }) => line ?? [])) + 6
  const to = setting.width - (names.length ? widest(names.flat()) + 14 : 0)
  const step = (to - from) / rows.length
  const xOf = (i: number) => from + (i + 0.5) * step
  const every = namedEvery(step)
  const labels = rows.flatMap(({ label }, i) => {
    return i % every
      ? []
      : [{ x: xOf(i), lines: setText(setting, label, CHART_TYPE.tick, step * every - 6).slice(0, LABEL.lines) }]
  })
  const lines = series.map((_, s) =>
    rows.map(({ values }, i): Point => {
      const value = values[s] ?? null
      return { x: xOf(i), y: TALL - at(value ?? 0), value }
    })
  )
  const foot = Math.max(0, ...labels.map(({ lines }) => heightOf(lines)))
  const values = series.length < 2 && every === 1
  return { setting, marks, names, from, to, labels, lines, foot, number, values }
}
type Measured = ReturnType<typeof measure>

/** Signs of the series: they differ in shape, so that lines are told apart without colour. */
const signOf = (series: number): Outline =>
  outlineOf((pen) => {
    const corners = [0, 4, 3, 4, 3, 5, 6, 3][series % 8]!
    const radius = corners === 0 ? 2.8 : 3.4
    const turn = series === 1 ? Math.PI / 4 : -Math.PI / 2
    if (corners === 0) pen.arc(0, 0, radius, 0, 2 * Math.PI)
    for (let i = 0; i < corners; i++) {
      const angle = turn + (i / corners) * 2 * Math.PI * (series === 4 ? -1 : 1) + (series === 4 ? Math.PI : 0)
      pen[i === 0 ? 'moveTo' : 'lineTo'](radius * Math.cos(angle), radius * Math.sin(angle))
    }
    pen.closePath()
  })

const curve = line<Point>()
  .defined(({ value }) => value !== null)
  .x(({ x }) => x)
  .y(({ y }) => y)

const drawSeries = (leaf: Leaf, measured: Measured, points: Point[], series: number, top: number) => {
  const { color } = swatchOf(series)
  const outline = outlineOf((pen) => {
    curve.context(pen as unknown as CanvasRenderingContext2D)(points)
  })
  if (outline.length) leaf.shape(outline, 0, top, { stroke: color, width: 1.6 }, true)
  const isSparse = points.length <= 40
  for (const { x, y, value } of points) {
    if (value === null) continue
    if (isSparse) leaf.shape(signOf(series), x, top + y, { color, tint: color, texture: 'plain' })
    const told = measured.values ? setShort(measured.setting, measured.number(value), CHART_TYPE.value) : undefined
    if (told) leaf.text(told, x, top + y - told.height - 4, 'center')
  }
}

const lastOf = (points: Point[]) => points.findLast(({ value }) => value !== null)

/** The name of each line where it ends, moved apart. */
const drawNames = (leaf: Leaf, { names, lines, to }: Measured, top: number) => {
  const told = names.flatMap((name, series) => {
    const last = lastOf(lines[series]!)
    return last ? [{ name, series, y: last.y }] : []
  })
  const gap = Math.max(10, ...told.map(({ name }) => heightOf(name) + 2))
  const places = spreadApart(
    told.map(({ y }) => y),
    gap,
    0,
    TALL
  )
  told.forEach(({ name, series }, i) => {
    const colored = name.map((part): SetLine => ({ ...part, color: swatchOf(series).color }))
    leaf.shape(signOf(series), to + 3, top + places[i]!, { ...swatchOf(series), texture: 'plain' })
    drawLines(leaf, colored, to + 10, top + places[i]! - heightOf(name) / 2)
  })
}

const figureDraw =
  (measured: Measured): Draw =>
  (leaf, y) => {
    const { marks, from, to, labels, lines } = measured
    const top = y + 14
    for (const { y: mark, line } of marks) {
      leaf.rect(from, top + mark - 0.2, to - from - (measured.names.length ? 4 : 0), 0.4, INK.rule)
      if (line) leaf.text(line, from - 5, top + mark - line.height / 2, 'end')
    }
    leaf.rect(from, top + TALL, to - from - (measured.names.length ? 4 : 0), HAIR, INK.quiet)
    for (const { x, lines: label } of labels) {
      leaf.rect(x - 0.3, top + TALL, HAIR, 3, INK.quiet)
      drawLines(leaf, label, x, top + TALL + 5, 'center')
    }
    for (const [series, points] of lines.entries()) drawSeries(leaf, measured, points, series, top)
    drawNames(leaf, measured, top)
  }

export const drawLineChart = (setting: Setting, parent: Tag, chart: Shown): Drawn => {
  const measured = measure(setting, chart)
  const height = 14 + TALL + 6 + measured.foot + 4
  const figure = figureTag(setting, parent, altOf(chart, setting.lang), 0, setting.width, height)
  const slab = { owner: figure, height, before: 4, parts: [{ tag: figure, draw: figureDraw(measured) }] }
  return { slabs: [slab], hasTable: false }
}

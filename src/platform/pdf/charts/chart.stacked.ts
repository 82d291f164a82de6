/** Stacked bars: for each row its parts, one after the other, with their numbers inside and their sum at the end. */

import type { Leaf } from '../flow/leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import type { Draw, Slab, Tag } from '../flow/slab.ts'
import { INK } from '../flow/theme.ts'
import {
  CHART_TYPE,
  type Drawn,
  drawLines,
  figureTag,
  HAIR,
  legendOf,
  lineWidth,
  setShort,
  stretchesOf,
  widest
} from './chart-frame.ts'
import { type Shown, type ShownRow, scaleOf, stacksOf } from './chart-rules.ts'
import { altOf, numbersIn } from './chart-words.ts'
import { rectangle } from './outline.ts'
import { swatchOf } from './swatches.ts'

type Segment = { from: number; to: number; number: SetLine | undefined }
type Bar = { label: SetLine[]; sum: SetLine | undefined; segments: Segment[]; height: number }

const THICK = 14
const GAP = 8
const MOST = 20 // bars in one figure
const AXIS = 15
const BETWEEN = 0.8 // white between segments

const measure = (setting: Setting, { rows, series }: Shown) => {
  const number = numbersIn(setting.lang)
  const labels = rows.map(({ label }) => setText(setting, label, CHART_TYPE.label, setting.width * 0.34))
  const sums = rows.map(({ sum }) => setShort(setting, number(sum), sum === null ? CHART_TYPE.tick : CHART_TYPE.value))
  const from = widest(labels.flat()) + 10
  const room = setting.width - from - widest(sums.flatMap((line) => line ?? [])) - 12
  const stacks = stacksOf(rows.map(({ values }) => values))
  const { at, ticks } = scaleOf(
    stacks.map((stack) => stack.at(-1)?.to ?? 0),
    room
  )
  const barOf = ({ values }: ShownRow, row: number): Bar => ({
    label: labels[row]!,
    sum: sums[row],
    segments: stacks[row]!.map((part, i) => {
      const line = values[i] ? setShort(setting, number(values[i]), CHART_TYPE.inside) : undefined
      return { from: at(part.from), to: at(part.to), number: line }
    }),
    height: Math.max(THICK, heightOf(labels[row]!)) + GAP
  })
  const marks = ticks.map((value) => ({ x: at(value), line: setShort(setting, number(value), CHART_TYPE.tick) }))
  return { bars: rows.map(barOf), from, marks, legend: legendOf(setting, series) }
}
type Measured = ReturnType<typeof measure>

const drawSegment = (leaf: Leaf, { from, to, number }: Segment, series: number, start: number, y: number) => {
  const width = to - from
  if (width <= 0) return
  leaf.shape(rectangle(Math.max(0.4, width - BETWEEN), THICK), start + from, y, swatchOf(series), true)
  if (number && lineWidth(number) + 4 < width)
    leaf.text(number, start + from + (width - BETWEEN) / 2, y + (THICK - number.height) / 2, 'center')
}

const figureDraw =
  ({ from, marks, legend }: Measured, bars: Bar[], height: number): Draw =>
  (leaf, y, doc) => {
    legend.draw(leaf, y, doc)
    const top = y + legend.height + 8
    const bottom = y + height - AXIS
    for (const { x, line } of marks) {
      leaf.rect(from + x - 0.2, top, 0.4, bottom - top, INK.rule)
      if (line) leaf.text(line, from + x, bottom + 2, 'center')
    }
    let row = top + 2
    for (const bar of bars) {
      const middle = row + bar.height / 2
      drawLines(leaf, bar.label, 0, middle - heightOf(bar.label) / 2)
      for (const [series, segment] of bar.segments.entries())
        drawSegment(leaf, segment, series, from, middle - THICK / 2)
      if (bar.sum) leaf.text(bar.sum, from + (bar.segments.at(-1)?.to ?? 0) + 5, middle - bar.sum.height / 2)
      row += bar.height
    }
    leaf.rect(from - HAIR, top, HAIR, bottom - top, INK.quiet)
  }

export const drawStacked = (setting: Setting, parent: Tag, chart: Shown): Drawn => {
  const measured = measure(setting, chart)
  const stretches = stretchesOf(measured.bars, setting.height * 0.7, MOST)
  const slabs = stretches.map((bars, i): Slab => {
    const before = stretches.slice(0, i).reduce((sum, { length }) => sum + length, 0)
    const part = stretches.length > 1 ? ` (${i + 1}/${stretches.length})` : ''
    const rows = chart.rows.slice(before, before + bars.length)
    const height = measured.legend.height + 8 + bars.reduce((sum, bar) => sum + bar.height, 0) + 4 + AXIS
    const alt = altOf({ ...chart, title: chart.title + part, rows }, setting.lang)
    const figure = figureTag(setting, parent, alt, 0, setting.width, height)
    return { owner: figure, height, before: 6, parts: [{ tag: figure, draw: figureDraw(measured, bars, height) }] }
  })
  return { slabs, hasTable: false }
}

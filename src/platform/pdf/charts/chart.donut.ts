/** A ring of slices with their shares, and beside it the numbers as a table that is the legend too. Turns as clocks do. */
import { arc } from 'd3-shape'
import { type Setting, setOneLine } from '../flow/set.ts'
import type { Draw, Tag } from '../flow/slab.ts'
import { TYPE } from '../flow/theme.ts'
import { ringTable } from './chart.ring-table.ts'
import { CHART_TYPE, type Drawn, figureTag, lineWidth, setShort } from './chart-frame.ts'
import { type Shown, sharesOf, slicesOf, sumOf } from './chart-rules.ts'
import { altOf, numbersIn, percentsIn } from './chart-words.ts'
import { type Outline, outlineOf } from './outline.ts'
import { swatchOf } from './swatches.ts'

const SIZE = 138
const RADIUS = { outer: SIZE / 2, inner: SIZE / 2 - 27 }
const BESIDE = SIZE + 30

type Slice = { startAngle: number; endAngle: number }
const ring = arc<Slice>().innerRadius(RADIUS.inner).outerRadius(RADIUS.outer)

const outlineOfSlice = (slice: Slice): Outline =>
  outlineOf((pen) => {
    ring.context(pen as unknown as CanvasRenderingContext2D)(slice)
  })

/** Room along the middle of the ring. */
const lengthOf = ({ startAngle, endAngle }: Slice) => ((endAngle - startAngle) * (RADIUS.inner + RADIUS.outer)) / 2

const figureDraw = (setting: Setting, chart: Shown): Draw => {
  const values = chart.rows.map(({ values }) => values[0] ?? 0)
  const [slices, shares] = [slicesOf(values), sharesOf(values)]
  const percent = percentsIn(setting.lang)
  const labels = shares.map((share) => setShort(setting, percent(share), { ...CHART_TYPE.inside, size: 8.5 }))
  const whole = setShort(setting, numbersIn(setting.lang)(sumOf(values)), { ...TYPE.title, size: 22 })
  const what = setOneLine(setting, chart.series[0] ?? '', CHART_TYPE.tick, 2 * RADIUS.inner - 14)
  return (leaf, y) => {
    const middle = y + SIZE / 2
    slices.forEach((slice, i) => {
      if (slice.endAngle > slice.startAngle) leaf.shape(outlineOfSlice(slice), SIZE / 2, middle, swatchOf(i))
    })
    const several = slices.filter(({ startAngle, endAngle }) => endAngle > startAngle).length > 1
    slices.forEach((slice, i) => {
      if (several) leaf.shape(outlineOfSlice(slice), SIZE / 2, middle, { stroke: '#ffffff', width: 1.2 })
      const label = labels[i]
      if (!label || lengthOf(slice) < lineWidth(label) + 8) return
      const [dx, dy] = ring.centroid(slice)
      const x = SIZE / 2 + (setting.rtl ? -dx : dx) // the ring turns as clocks do on pages that are turned around
      leaf.text(label, x, middle + dy - label.height / 2, 'center')
    })
    const top = middle - ((whole?.height ?? 0) + (what?.height ?? 0)) / 2
    if (whole) leaf.text(whole, SIZE / 2, top, 'center')
    if (what) leaf.text(what, SIZE / 2, top + (whole?.height ?? 0), 'center')
  }
}

/** Without a table the same words are part of the picture. */
export const drawDonut = (setting: Setting, parent: Tag, chart: Shown): Drawn => {
  const owner: Tag = { name: 'Div', parent }
  const table = ringTable(setting, owner, chart, BESIDE)
  const height = Math.max(SIZE, table.height)
  const isPicture = chart.table === 'elsewhere'
  const width = isPicture ? setting.width : SIZE
  const figure = figureTag(setting, owner, altOf(chart, setting.lang), 0, width, isPicture ? height : SIZE)
  const [ringTop, tableTop] = [(height - SIZE) / 2, (height - table.height) / 2]
  const lowered =
    (draw: Draw | undefined, by: number): Draw =>
    (leaf, y, doc) =>
      draw?.(leaf, y + by, doc)
  const parts = [
    { tag: figure, draw: lowered(figureDraw(setting, chart), ringTop) },
    ...table.parts.map(({ tag, draw }) => ({ tag: isPicture ? figure : tag, draw: lowered(draw, tableTop) }))
  ]
  return { slabs: [{ owner, height, before: 6, parts, backdrop: lowered(table.backdrop, tableTop) }], hasTable: true }
}

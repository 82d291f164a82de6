/** Horizontal bars: flag, name, bar and number. The names and numbers are the table, unless it stands elsewhere. */

import { flagForm } from '../flags.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import type { Draw, Part, Slab, Tag } from '../flow/slab.ts'
import { INK } from '../flow/theme.ts'
import { CHART_TYPE, type Drawn, drawLines, figureTag, HAIR, setShort, stretchesOf, widest } from './chart-frame.ts'
import { type Shown, sumOf } from './chart-rules.ts'
import { altOf, numbersIn, totalIn } from './chart-words.ts'

type Bar = { label: SetLine[]; value: SetLine | undefined; amount: number; flag: string | undefined; height: number }

const THICK = 10
const GAP = 7
const FLAG = { width: 16, height: 12, gap: 6 }
const MOST = 28 // bars in one figure, which cannot be cut

const measure = (setting: Setting, { rows, unit, withTotal, series, of, table }: Shown) => {
  const number = numbersIn(setting.lang)
  const indent = rows.some(({ flag }) => flag) ? FLAG.width + FLAG.gap : 0
  const barOf = (name: string, value: number | null, flag: string | undefined, isTotal = false): Bar => {
    const type = isTotal ? CHART_TYPE.value : CHART_TYPE.label
    const label = setText(setting, name, type, setting.width * 0.36 - indent)
    const told = number(value) + (unit && value !== null ? `\u00a0${unit}` : '')
    const set = setShort(setting, told, value === null ? CHART_TYPE.tick : CHART_TYPE.value)
    return { label, value: set, amount: value ?? 0, flag, height: Math.max(THICK, heightOf(label)) + GAP }
  }
  const bars = rows.map(({ label, values, flag }) => barOf(label, values[0] ?? null, flag))
  const hasTable = table === undefined
  const sum = sumOf(rows.map(({ values }) => values[0] ?? null))
  const total = hasTable && withTotal ? barOf(totalIn(setting.lang), sum, undefined, true) : undefined
  const first = hasTable ? setText(setting, of, CHART_TYPE.head, setting.width * 0.36) : []
  const second = hasTable ? setText(setting, series[0] ?? '', CHART_TYPE.head, setting.width * 0.6) : []
  const all = total ? [...bars, total] : bars
  const from = Math.max(widest(first), indent + widest(all.flatMap(({ label }) => label))) + 10
  const room = setting.width - from - widest(all.flatMap(({ value }) => value ?? [])) - 8
  const most = Math.max(...bars.map(({ amount }) => amount)) || 1
  const lengthOf = ({ amount }: Bar) => (amount / most) * Math.max(0, room) // the longest takes all the room
  return { bars, total, head: [first, second] as const, indent, from, lengthOf, hasTable }
}
type Measured = ReturnType<typeof measure>

const barsDraw =
  ({ from, lengthOf }: Measured, bars: Bar[], height: number): Draw =>
  (leaf, y, doc) => {
    let top = y + 2
    for (const bar of bars) {
      const middle = top + bar.height / 2
      const form = bar.flag ? flagForm(doc, bar.flag) : undefined
      if (form) leaf.form(form, 0, middle - FLAG.height / 2, FLAG.width)
      leaf.rect(from, middle - THICK / 2, lengthOf(bar), THICK, INK.accent)
      top += bar.height
    }
    leaf.rect(from - HAIR, y, HAIR, height, INK.quiet)
  }

const labelDraw =
  ({ indent }: Measured, { label, height }: Bar, below: number): Draw =>
  (leaf, y) =>
    drawLines(leaf, label, indent, y + below + (height - heightOf(label)) / 2)

const valueDraw =
  ({ from, lengthOf }: Measured, bar: Bar, below: number, length = lengthOf(bar)): Draw =>
  (leaf, y) => {
    if (bar.value) leaf.text(bar.value, from + length + 5, y + below + (bar.height - bar.value.height) / 2)
  }

/** The names and numbers of bars: as cells of a table, or as parts of the figure. */
const textParts = (measured: Measured, bars: Bar[], figure: Tag, body: Tag | undefined): Part[] => {
  let below = 2
  return bars.flatMap((bar): Part[] => {
    const tr: Tag | undefined = body && { name: 'TR', parent: body }
    const th: Tag = tr ? { name: 'TH', parent: tr, attributes: () => ({ O: 'Table', Scope: 'Row' }) } : figure
    const td: Tag = tr ? { name: 'TD', parent: tr } : figure
    const parts = [
      { tag: th, draw: labelDraw(measured, bar, below) },
      { tag: td, draw: valueDraw(measured, bar, below) }
    ]
    below += bar.height
    return parts
  })
}

const headSlab = ({ head: [first, second], from }: Measured, owner: Tag, table: Tag, width: number): Slab => {
  const tr: Tag = { name: 'TR', parent: { name: 'THead', parent: table } }
  const th = (): Tag => ({ name: 'TH', parent: tr, attributes: () => ({ O: 'Table', Scope: 'Column' }) })
  const height = Math.max(10, heightOf(first), heightOf(second)) + 4
  return {
    owner,
    height,
    before: 4,
    keep: true,
    parts: [
      { tag: th(), draw: (leaf, y) => drawLines(leaf, first, 0, y) },
      { tag: th(), draw: (leaf, y) => drawLines(leaf, second, from, y) }
    ],
    backdrop: (leaf, y) => leaf.rect(0, y + height - 0.9, width, 0.9, INK.accent)
  }
}

const totalSlab = (measured: Measured, owner: Tag, table: Tag, width: number, total: Bar): Slab => ({
  owner,
  height: total.height,
  parts: textParts({ ...measured, indent: 0, lengthOf: () => 0 }, [total], owner, { name: 'TFoot', parent: table }),
  backdrop: (leaf, y) => leaf.rect(0, y, width, 0.9, INK.accent)
})

export const drawBars = (setting: Setting, parent: Tag, chart: Shown): Drawn => {
  const measured = measure(setting, chart)
  const { bars, total, hasTable } = measured
  const stretches = stretchesOf(bars, setting.height * 0.8, MOST)
  const slabs = stretches.flatMap((some, i): Slab[] => {
    const isLast = i === stretches.length - 1
    const owner: Tag = { name: 'Div', parent }
    const part = stretches.length > 1 ? ` (${i + 1}/${stretches.length})` : ''
    const from = stretches.slice(0, i).reduce((sum, { length }) => sum + length, 0)
    const alt = altOf(
      { ...chart, title: chart.title + part, rows: chart.rows.slice(from, from + some.length) },
      setting.lang
    )
    const height = some.reduce((sum, bar) => sum + bar.height, 0) + 4
    const figure = figureTag(setting, owner, alt, 0, setting.width, height)
    const table: Tag | undefined = hasTable ? { name: 'Table', parent: owner } : undefined
    const body: Tag | undefined = table && { name: 'TBody', parent: table }
    const parts = [{ tag: figure, draw: barsDraw(measured, some, height) }, ...textParts(measured, some, figure, body)]
    return [
      ...(table ? [headSlab(measured, owner, table, setting.width)] : []),
      { owner, height, before: table ? 0 : 5, keep: isLast && total !== undefined, parts },
      ...(table && isLast && total ? [totalSlab(measured, owner, table, setting.width, total)] : [])
    ]
  })
  return { slabs, hasTable }
}

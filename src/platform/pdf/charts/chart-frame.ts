/** What all charts share: type, the figure's place on the page, lines on lines, and the legend. */

import type { Align, Leaf } from '../flow/leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import type { Draw, Slab, Tag } from '../flow/slab.ts'
import { MARGIN, TYPE, type Type } from '../flow/theme.ts'
import { widthOf } from '../text/layout.ts'
import { rectangle } from './outline.ts'
import { swatchOf } from './swatches.ts'

export const CHART_TYPE = {
  label: TYPE.cell,
  value: TYPE.cellBold,
  head: TYPE.cellHead,
  tick: { ...TYPE.small, size: 7.5 },
  inside: { size: 7.5, bold: true, color: '#ffffff' }
} satisfies Record<string, Type>

/** What a form of chart becomes: its slabs, and whether they have the numbers as a table already. */
export type Drawn = { slabs: Slab[]; hasTable: boolean }

export const lineWidth = ({ text, size, style }: SetLine): number => widthOf(text, size, style)
export const widest = (lines: SetLine[]): number => Math.max(0, ...lines.map(lineWidth))

/** Text that is short, on one line; nothing for an empty one. */
export const setShort = (setting: Setting, text: string, type: Type): SetLine | undefined =>
  setText(setting, text, type, setting.width)[0]

/** Lines below each other from y on. */
export const drawLines = (leaf: Leaf, lines: SetLine[], x: number, y: number, align?: Align): void => {
  let top = y
  for (const line of lines) {
    leaf.text(line, x, top, align)
    top += line.height
  }
}

/** A figure from `x` on, seen from where the language begins to read. */
export const figureTag = (
  { page, rtl }: Setting,
  parent: Tag,
  alt: string,
  x: number,
  width: number,
  height: number
): Tag => {
  const left = rtl ? page.width - MARGIN.side - x - width : MARGIN.side + x
  const attributes = (y: number, tall: number) => {
    return { O: 'Layout', Placement: 'Block', BBox: [left, tall - y - height, left + width, tall - y] }
  }
  return { name: 'Figure', parent, alt, attributes }
}

export const MARK = { size: 8, gap: 5 }
const APART = { x: 16, y: 3 }

/** A square of a series. */
export const drawMark = (
  leaf: Leaf,
  series: number,
  x: number,
  y: number,
  { width }: { width: number } = { width: MARK.size }
): void => leaf.shape(rectangle(width, MARK.size), x, y, swatchOf(series), true)

/** The names of the series with their squares, on as many lines as they need. */
export const legendOf = (setting: Setting, series: string[]): { height: number; draw: Draw } => {
  const room = setting.width - MARK.size - MARK.gap
  const entries = series.map((name) => setText(setting, name, CHART_TYPE.label, room))
  const places: { x: number; y: number }[] = []
  let [x, y, tall] = [0, 0, 0]
  for (const lines of entries) {
    const width = MARK.size + MARK.gap + widest(lines)
    if (x > 0 && x + width > setting.width) {
      y += tall + APART.y
      x = 0
      tall = 0
    }
    places.push({ x, y })
    x += width + APART.x
    tall = Math.max(tall, heightOf(lines))
  }
  const draw: Draw = (leaf, top) => {
    for (const [i, lines] of entries.entries()) {
      const { x, y } = places[i]!
      const first = lines[0]?.height ?? MARK.size
      drawMark(leaf, i, x, top + y + (first - MARK.size) / 2)
      drawLines(leaf, lines, x + MARK.size + MARK.gap, top + y)
    }
  }
  return { height: y + tall, draw }
}

/** Stretches of rows that stand together on a page: as few as can be, and of about the same number. */
export const stretchesOf = <R extends { height: number }>(rows: R[], limit: number, most: number): R[][] => {
  const whole = rows.reduce((sum, { height }) => sum + height, 0)
  const count = Math.max(1, Math.ceil(whole / limit), Math.ceil(rows.length / most))
  const each = Math.ceil(rows.length / count)
  const stretches: R[][] = []
  let height = 0
  for (const row of rows) {
    const last = stretches.at(-1)
    if (last && last.length < each && height + row.height < limit) last.push(row)
    else {
      stretches.push([row])
      height = 0
    }
    height += row.height
  }
  return stretches
}

/** A rule so thin that it is no part of what is said. */
export const HAIR = 0.6

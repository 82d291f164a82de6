/** Sets an agenda into a box: as large as all of it fits, at last cut with "…", and never smaller than it may be. Pure. */
import { ellipsise, wrap } from '../platform/pdf/text/fit.ts'
import { type Style, widthOf } from '../platform/pdf/text/layout.ts'
import { sanitise } from '../platform/pdf/text/sanitise.ts'
import type { AgendaDay } from './fields.ts'

const STEP_POINTS = 0.25
const LEADING = 1.28
const HEADING = { size: 1.15, above: 0.7, below: 0.35 }
const BETWEEN = 0.32 // rows, in sizes of type
const COLUMN_GAP = 4 // sizes of type

/** A line at a place in its column, from the top; `x` from the side where reading begins. */
export type AgendaLine = { text: string; x: number; y: number; size: number; ink: 'day' | 'time' | 'title' | 'room' }
type Block = { height: number; lines: AgendaLine[]; keepsWithNext: boolean }
type Box = { width: number; height: number; columns: number }

const headingBlock = (day: string, size: number, width: number, style: Style, isFirst: boolean): Block => {
  const big = size * HEADING.size
  const top = isFirst ? 0 : size * HEADING.above
  const text = ellipsise(day, big, width, { ...style, bold: true })
  return {
    height: top + big * LEADING + size * HEADING.below,
    lines: [{ text, x: 0, y: top + big, size: big, ink: 'day' }],
    keepsWithNext: true
  }
}

/** What is left of a text behind its first lines: lines end at hyphens too, so they are not joined by spaces. */
const behind = (text: string, lines: string[]): string =>
  lines.reduce((rest, line) => rest.slice(line.length).trimStart(), text)

const rowBlock = (
  { time, title, room }: AgendaDay['sessions'][number],
  size: number,
  { width, indent, lines }: { width: number; indent: number; lines: number },
  style: Style
): Block => {
  const most = width - indent
  const wrapped = wrap(title, size, most, style)
  const kept = wrapped.slice(0, lines)
  if (wrapped.length > lines) kept[lines - 1] = ellipsise(behind(title, wrapped.slice(0, lines - 1)), size, most, style)
  const set: AgendaLine[] = kept.map((text, i) => ({
    text,
    x: indent,
    y: size * (1 + i * LEADING),
    size,
    ink: 'title'
  }))
  let rows = kept.length
  if (room !== '') {
    const after = widthOf(kept.at(-1) ?? '', size, style) + size * 0.8
    const isBeside = after + widthOf(room, size, style) <= most
    if (!isBeside) rows++
    const text = isBeside ? room : ellipsise(room, size, most, style)
    set.push({ text, x: indent + (isBeside ? after : 0), y: size * (1 + (rows - 1) * LEADING), size, ink: 'room' })
  }
  set.unshift({ text: time, x: 0, y: size, size, ink: 'time' })
  return { height: Math.max(1, rows) * size * LEADING + size * BETWEEN, lines: set, keepsWithNext: false }
}

const clean = (days: AgendaDay[]): AgendaDay[] =>
  days.map(({ day, sessions }) => ({
    day: sanitise(day),
    sessions: sessions.map(({ time, title, room }) => ({ time, title: sanitise(title), room: sanitise(room) }))
  }))

const columnWidth = ({ width, columns }: Box, size: number) => (width - (columns - 1) * COLUMN_GAP * size) / columns

const blocksOf = (days: AgendaDay[], size: number, box: Box, style: Style, lines: number): Block[] => {
  const times = days.flatMap(({ sessions }) => sessions.map(({ time }) => widthOf(time, size, style)))
  const width = columnWidth(box, size)
  const indent = Math.max(0, ...times) + size * 0.9
  return days.flatMap(({ day, sessions }, i) => [
    headingBlock(day, size, width, style, i === 0),
    ...sessions.map((session) => rowBlock(session, size, { width, indent, lines }, style))
  ])
}

/** Fills column after column; a heading is never the last of one. What has no room is left. */
const pour = (blocks: Block[], { height, columns }: Box) => {
  const placed: { block: Block; column: number; y: number }[] = []
  let [column, y] = [0, 0]
  for (const [i, block] of blocks.entries()) {
    const needed = block.height + (block.keepsWithNext ? (blocks[i + 1]?.height ?? 0) : 0)
    if (y > 0 && y + needed > height + 0.01) {
      column++
      y = 0
    }
    if (column >= columns || y + block.height > height + 0.01) return { placed, isWhole: false }
    placed.push({ block, column, y })
    y += block.height
  }
  return { placed, isWhole: true }
}

type Poured = ReturnType<typeof pour>

/** The last session that has room gives it to the sign that more follow. */
const cut = ({ placed }: Poured, size: number): Poured => {
  const kept = [...placed]
  const last = kept.pop()
  if (!last) return { placed: kept, isWhole: false }
  while (kept.at(-1)?.block.keepsWithNext) Object.assign(last, kept.pop())
  const more: Block = { height: size, lines: [{ text: '…', x: 0, y: size, size, ink: 'title' }], keepsWithNext: false }
  return { placed: [...kept, { ...last, block: more }], isWhole: false }
}

/**
 * `lines` have x from the start of the whole box, in points, y down. Titles take three lines while there is room, then
 * two, then one; then sessions are left out, and "…" says so.
 */
export const fitAgenda = (
  given: AgendaDay[],
  box: Box,
  { max, min }: { max: number; min: number },
  style: Style
): { size: number; lines: AgendaLine[]; isWhole: boolean } => {
  const days = clean(given)
  const at = (size: number, lines: number) => pour(blocksOf(days, size, box, style, lines), box)
  const told = ({ placed, isWhole }: Poured, size: number) => ({
    size,
    isWhole,
    lines: placed.flatMap(({ block, column, y }) => {
      const left = column * (columnWidth(box, size) + COLUMN_GAP * size)
      return block.lines.map((line) => ({ ...line, x: line.x + left, y: line.y + y }))
    })
  })
  for (let size = max; size > min; size -= STEP_POINTS) {
    const poured = at(size, 3)
    if (poured.isWhole) return told(poured, size)
  }
  for (const lines of [3, 2, 1]) {
    const poured = at(min, lines)
    if (poured.isWhole) return told(poured, min)
  }
  return told(cut(at(min, 1), min), min)
}

/** The days that an element asks for, by number or by half; of an odd number the first half has one more. */
export const daysShown = (days: AgendaDay[], wanted: number | 'all' | 'first-half' | 'second-half' = 'all') => {
  if (wanted === 'all') return days
  if (typeof wanted === 'number') return days.slice(wanted - 1, wanted)
  const half = Math.ceil(days.length / 2)
  return wanted === 'first-half' ? days.slice(0, half) : days.slice(half)
}

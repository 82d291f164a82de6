/** A timetable as slabs, one for each page: a real table for screen readers, boxes and tints for the eye. */
import type { Block, GridDay } from '../flow/blocks.ts'
import type { Leaf } from '../flow/leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from '../flow/set.ts'
import type { Part, Slab, Tag } from '../flow/slab.ts'
import { INK, TYPE } from '../flow/theme.ts'
import { PAD, setLines, TONES } from './grid-boxes.ts'
import { byRooms, dayOnPage, onOnePage, type SetDay, type SetGrid } from './grid-page.ts'
import { halved } from './grid-plan.ts'

type GridBlock = Extract<Block, { kind: 'grid' }>
type Span = { rows?: number; columns?: number; scope?: 'Row' | 'Column' }
type Box = SetDay['boxes'][number]

const WHITE = '#ffffff'
const cell = (parent: Tag, name: 'TH' | 'TD', { rows = 1, columns = 1, scope }: Span = {}): Tag => {
  const spans = { ...(rows > 1 && { RowSpan: rows }), ...(columns > 1 && { ColSpan: columns }) }
  const attributes = { O: 'Table', ...(scope && { Scope: scope }), ...spans }
  return { name, parent, ...(Object.keys(attributes).length > 1 && { attributes: () => attributes }) }
}

const linesPart = (tag: Tag, lines: SetLine[], x: number, y: number, align: 'start' | 'center' = 'start'): Part => ({
  tag,
  draw: (leaf, top) => {
    let at = top + y
    for (const line of lines) {
      leaf.text(line, x, at, align)
      at += line.height
    }
  }
})

/** Days above, and rooms below them where columns are rooms. */
const headParts = (setting: Setting, grid: SetGrid, head: Tag, corner: string): Part[] => {
  const { days, size, headed, timeWidth } = grid
  const hasRooms = days.some(({ plan }) => plan.rooms.length > 0)
  const row = (headed - 2) / (hasRooms ? 2 : 1)
  const put = (tag: Tag, text: string, color: string, x: number, width: number, y: number): Part => {
    const { lines } = setLines(setting, text, { size, bold: true, color }, width - 6, 1)
    return linesPart(tag, lines, x + width / 2, y + (row - heightOf(lines)) / 2, 'center')
  }
  const [tr, below]: Tag[] = [
    { name: 'TR', parent: head },
    { name: 'TR', parent: head }
  ]
  const rows = hasRooms ? 2 : 1
  return [
    put(cell(tr!, 'TH', { scope: 'Column', rows }), corner, INK.accent, 0, timeWidth, 0),
    ...days.map(({ plan, x, width }) =>
      put(cell(tr!, 'TH', { scope: 'Column', columns: plan.columns }), plan.day.header, WHITE, x, width, 0)
    ),
    ...days.flatMap(({ plan, x, width }) =>
      plan.rooms.map((room, i) => {
        const each = width / plan.columns
        return put(cell(below!, 'TH', { scope: 'Column' }), room || '–', INK.accent, x + i * each, each, row)
      })
    )
  ]
}

const boxPart = ({ item, full, flat, x, width }: Box, tag: Tag, y: number, height: number): Part[] => {
  const left = x + 1 + PAD.side
  if (flat && (item.tone === 'break' || full.height > height)) {
    const drop = Math.max(0, (height - flat.height) / 2) + PAD.edge
    const { title, second } = flat
    const shift = second ? Math.max(0, title.ascent - second.ascent) : 0
    const far: Part[] = second
      ? [
          {
            tag: { name: 'Span', parent: tag },
            draw: (leaf, top) => leaf.text(second, x + width - 1 - PAD.side, top + y + drop + shift, 'end')
          }
        ]
      : []
    return [linesPart(tag, [title], left, y + drop), ...far]
  }
  const below = y + PAD.edge + heightOf(full.title) + PAD.gap
  const second = full.second.length ? [linesPart({ name: 'Span', parent: tag }, full.second, left, below)] : []
  return [linesPart(tag, full.title, left, y + PAD.edge), ...second]
}

/** The label of a row: when it begins. */
const labelOf = ({ days }: SetGrid, time: number): string => {
  const items = days.flatMap(({ boxes }) => boxes.map(({ item }) => item))
  const begun = items.find((item) => item.from === time && item.fromText)
  return begun?.fromText ?? items.find((item) => item.to === time && item.toText)?.toText ?? '…'
}

/** A row from each time to the next; what is free is empty cells, so that every row has all columns. */
const rowParts = (setting: Setting, grid: SetGrid, body: Tag): Part[] => {
  const { days, times, ys, size, headed } = grid
  return times.slice(0, -1).flatMap((time, r): Part[] => {
    const tr: Tag = { name: 'TR', parent: body }
    const top = headed + ys[r]!
    const label = setText(setting, labelOf(grid, time), { size, color: INK.quiet }, grid.timeWidth)
    const cells = days.flatMap(({ plan, boxes }) => {
      const parts: Part[] = []
      const now = boxes.filter(({ item }) => item.from <= time && time < item.to).sort((a, b) => a.lane - b.lane)
      const free = (columns: number) => (columns > 0 ? [{ tag: cell(tr, 'TD', { columns }) }] : [])
      let lane = 0
      for (const here of now) {
        parts.push(...free(here.lane - lane))
        if (here.item.from === time) {
          const end = times.indexOf(here.item.to)
          const tag = cell(tr, 'TD', { rows: end - r, columns: here.lanes })
          parts.push(...boxPart(here, tag, top, ys[end]! - ys[r]! - 1.5))
        }
        lane = here.lane + here.lanes
      }
      return [...parts, ...free(plan.columns - lane)]
    })
    return [linesPart(cell(tr, 'TH', { scope: 'Row' }), label, 2, top + 1), ...cells]
  })
}

const drawBehind = (setting: Setting, { days, times, ys, headed }: SetGrid, leaf: Leaf, top: number) => {
  const hasRooms = days.some(({ plan }) => plan.rooms.length > 0)
  const row = (headed - 2) / (hasRooms ? 2 : 1)
  for (const { x, width } of days) {
    leaf.rect(x + 1, top, width - 2, row - 1, INK.accent)
    if (hasRooms) leaf.rect(x + 1, top + row, width - 2, row - 1, INK.tint)
  }
  for (const y of ys) leaf.rect(0, top + headed + y - 1, setting.width, 0.4, INK.rule)
  for (const { boxes } of days) {
    for (const { item, x, width } of boxes) {
      const from = top + headed + ys[times.indexOf(item.from)]!
      const height = top + headed + ys[times.indexOf(item.to)]! - from - 1.5
      leaf.rect(x + 1, from, width - 2, height, TONES[item.tone].fill)
      leaf.rect(x + 1, from, 2.2, height, TONES[item.tone].bar)
    }
  }
}

/** What stands above the first page of it, and below each. */
const setFrame = (setting: Setting, { title, over, under, notes }: GridBlock, root: Tag) => {
  const above = [
    { name: 'P', lines: setText(setting, over, TYPE.over, setting.width) },
    { name: 'H1', lines: setLines(setting, title, { ...TYPE.title, size: 15 }, setting.width, 2).lines },
    { name: 'P', lines: setText(setting, under, { ...TYPE.under, size: 9.5 }, setting.width) }
  ].filter(({ lines }) => lines.length > 0)
  const below = notes.flatMap((note) => setText(setting, note, { ...TYPE.small, size: 7 }, setting.width))
  let y = 0
  const parts = above.map(({ name, lines }) => {
    const part = linesPart({ name, parent: root }, lines, 0, y)
    y += heightOf(lines)
    return part
  })
  return { above: parts, below, head: y + 7, foot: below.length ? heightOf(below) + 4 : 0 }
}

/** Pages of one day: whole, or in halves as often as needed. */
function* pagesOf(setting: Setting, day: GridDay, room: number): Generator<SetGrid> {
  const page = dayOnPage(setting, day, room)
  if (page) yield page
  else for (const half of halved(day) ?? []) yield* pagesOf(setting, half, room)
}

function* allPages(setting: Setting, days: GridDay[], room: number): Generator<SetGrid> {
  const whole = onOnePage(setting, days, room)
  if (whole) yield whole
  else for (const day of days.flatMap(byRooms)) yield* pagesOf(setting, day, room)
}

/** What stands at `y` moves down. */
const lowered = (parts: Part[], y: number): Part[] =>
  parts.map(({ tag, draw }) => ({ tag, ...(draw && { draw: (leaf, at, doc) => draw(leaf, at + y, doc) }) }))

/** A generator: each page is set when it is asked for. */
export function* gridSlabs(setting: Setting, root: Tag, block: GridBlock): Generator<Slab> {
  const frame = setFrame(setting, block, root)
  let isFirst = true
  for (const grid of allPages(setting, block.days, setting.height - frame.head - frame.foot)) {
    const table: Tag = { name: 'Table', parent: root }
    const top = isFirst ? frame.head : 0
    const end = top + grid.headed + grid.ys.at(-1)!
    const cells = [
      ...headParts(setting, grid, { name: 'THead', parent: table }, block.corner),
      ...rowParts(setting, grid, { name: 'TBody', parent: table })
    ]
    const notes = frame.below.length ? [linesPart({ name: 'P', parent: root }, frame.below, 0, end + 4)] : []
    yield {
      owner: root,
      height: end + frame.foot,
      breakBefore: !isFirst,
      parts: [...(isFirst ? frame.above : []), ...lowered(cells, top), ...notes],
      backdrop: (leaf, at) => drawBehind(setting, grid, leaf, at + top)
    }
    isFirst = false
  }
}

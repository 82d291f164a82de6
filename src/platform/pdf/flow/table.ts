/** Tables and lists of facts as slabs: header rows that come again on every page, sections, totals. */
import type { Block, Cell, Row } from './blocks.ts'
import { type Place, placesOf, rowSlabs, setCell, widthOfRow } from './cells.ts'
import { type Setting, setText } from './set.ts'
import { type Slab, slabsOfLines, type Tag } from './slab.ts'
import { INK, SPACE, TYPE, type Type } from './theme.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type FactsBlock = Extract<Block, { kind: 'facts' }>
type Section = { section: string; second?: string }
/** `limit`: no slab of a row is higher. */
type Table = { setting: Setting; places: Place[]; rowHeaders: boolean; limit: number; leastHeight: number }

const scope = (of: 'Row' | 'Column', span = 1) => {
  const attributes = { O: 'Table', Scope: of, ...(span > 1 ? { ColSpan: span } : {}) }
  return () => attributes
}

/** With a rule along the lower edge of the row. */
const ruled = (slabs: Slab[], width: number, color: string, weight: number): Slab[] =>
  slabs.map((slab, i) => {
    if (i < slabs.length - 1) return slab
    return { ...slab, backdrop: (leaf, y) => leaf.rect(0, y + slab.height - weight, width, weight, color) }
  })

/** Rules between the columns, too, for rows that are written on. */
const divided = (slabs: Slab[], places: Place[]): Slab[] =>
  slabs.map(({ backdrop, ...slab }) => ({
    ...slab,
    backdrop: (leaf, y, doc) => {
      backdrop?.(leaf, y, doc)
      for (const { x } of places.slice(1)) leaf.rect(x, y, 0.5, slab.height, INK.rule)
    }
  }))

const cellsRow = (
  { setting, places, rowHeaders, limit, leastHeight }: Table,
  parent: Tag,
  cells: Cell[],
  type: Type
): Slab[] => {
  const tr: Tag = { name: 'TR', parent }
  const set = places.map((place, column) => {
    const isHeader = rowHeaders && column === 0
    const tag: Tag = isHeader ? { name: 'TH', parent: tr, attributes: scope('Row') } : { name: 'TD', parent: tr }
    return setCell(setting, cells[column] ?? '', place, type, tag)
  })
  return rowSlabs(tr, set, limit, leastHeight)
}

const headerRow = ({ setting, places, limit }: Table, parent: Tag, headers: string[]): Slab[] => {
  const tr: Tag = { name: 'TR', parent }
  const th = (): Tag => ({ name: 'TH', parent: tr, attributes: scope('Column') })
  const cells = places.map((place, column) => setCell(setting, headers[column] ?? '', place, TYPE.cellHead, th()))
  return ruled(rowSlabs(tr, cells, limit), setting.width, INK.accent, 0.9).map((slab) => ({ ...slab, keep: true }))
}

/** The section's `second` stands at the far edge, or below its name when there is no room. */
const sectionRow = ({ setting, places, limit }: Table, parent: Tag, { section, second }: Section): Slab[] => {
  const tr: Tag = { name: 'TR', parent }
  const th: Tag = { name: 'TH', parent: tr, attributes: scope('Column', places.length) }
  const type = { ...TYPE.cellBold, color: INK.accent }
  const whole: Place = { x: 0, width: setting.width, align: 'start' }
  const name = setCell(setting, section, whole, type, th)
  const far = setCell(setting, second ?? '', { ...whole, align: 'end' }, TYPE.cellSecond, {
    name: 'Span',
    parent: name.tag
  })
  const isOneLine = name.lines.length <= 1 && far.lines.length <= 1 && widthOfRow([name, far]) < setting.width - 30
  const below = () => setCell(setting, { text: section, second: { text: second ?? '' } }, whole, type, th)
  const cells = !second ? [name] : isOneLine ? [name, far] : [below()]
  return rowSlabs(tr, cells, limit).map((slab) => ({
    ...slab,
    keep: true,
    backdrop: (leaf, y) => leaf.rect(0, y, setting.width, slab.height - 0.5, INK.tint)
  }))
}

const totalsRow = (table: Table, foot: Tag, totals: Cell[]): Slab[] =>
  cellsRow(table, foot, totals, TYPE.cellBold).map((slab) => ({
    ...slab,
    backdrop: (leaf, y) => {
      leaf.rect(0, y - 0.5, table.setting.width, 0.9, INK.accent)
      leaf.rect(0, y + slab.height - 0.9, table.setting.width, 0.9, INK.accent)
    }
  }))

const MOST_REPEATED = 0.4 // of a page; heads that are higher do not come again

const repeatable = ({ setting }: Table, heads: Slab[]): Slab[] =>
  heads.reduce((sum, { height }) => sum + height, 0) < setting.height * MOST_REPEATED ? heads : []

/** Each row with its number from 0 and how many come after it, as far as two. */
function* lookingAhead(rows: Iterable<Row>): Generator<{ row: Row; i: number; after: number }> {
  const waiting: Row[] = []
  let i = 0
  for (const row of rows) {
    waiting.push(row)
    if (waiting.length > 2) yield { row: waiting.shift()!, i: i++, after: 2 }
  }
  while (waiting.length) yield { row: waiting.shift()!, i: i++, after: waiting.length }
}

/** The first two rows stay together, the last two, and the last with the totals. */
function* bodySlabs(table: Table, parent: Tag, block: TableBlock, header: Slab[]): Generator<Slab> {
  const { rows, totals } = block
  let heads = header
  for (const { row, i, after } of lookingAhead(rows)) {
    if (Array.isArray(row)) {
      const plain = ruled(cellsRow(table, parent, row, TYPE.cell), table.setting.width, INK.rule, 0.5)
      const slabs = table.leastHeight > 0 ? divided(plain, table.places) : plain
      const isBound = after === 0 ? totals !== undefined : i === 0 || after === 1
      yield* slabs.map((slab, at) => ({ ...slab, heads, keep: isBound && at === slabs.length - 1 }))
    } else {
      const slabs = sectionRow(table, parent, row)
      yield* slabs.map((slab) => ({ ...slab, heads: header }))
      heads = repeatable(table, [...header, ...slabs])
    }
  }
}

/** A generator, because a table may have thousands of rows. */
export function* tableSlabs(setting: Setting, root: Tag, block: TableBlock): Generator<Slab> {
  const { caption, continued, columns, totals, rowHeaders = false, leastHeight = 0 } = block
  const tag: Tag = { name: 'Table', parent: root }
  const limit = setting.height * (1 - MOST_REPEATED)
  const table: Table = { setting, places: placesOf(columns, setting.width), rowHeaders, limit, leastHeight }
  const captionLines = setText(setting, caption ?? '', TYPE.heading3, setting.width)
  const captionSlabs = slabsOfLines({ name: 'Caption', parent: tag }, captionLines, 0, SPACE.block)
  yield* captionSlabs.map((slab) => ({ ...slab, keep: true }))

  const names = columns.map(({ header }) => header)
  const header = names.some(Boolean) ? headerRow(table, { name: 'THead', parent: tag }, names) : []
  const above = captionLines.length ? 2 : SPACE.block
  yield* header.map((slab, i) => ({ ...slab, before: i === 0 ? above : 0 }))
  const again = setText(setting, continued ?? '', TYPE.heading3, setting.width)
  const heads = repeatable(table, [...slabsOfLines({ name: 'Caption', parent: tag }, again, 0, 0), ...header])
  yield* bodySlabs(table, { name: 'TBody', parent: tag }, block, heads)
  if (totals) for (const slab of totalsRow(table, { name: 'TFoot', parent: tag }, totals)) yield { ...slab, heads }
}

/** Two columns, the first of which names the second. */
export function* factsSlabs(setting: Setting, root: Tag, { rows }: FactsBlock): Generator<Slab> {
  const [names, values] = placesOf([{ share: 3 }, { share: 7 }], setting.width)
  const parent: Tag = { name: 'Table', parent: root }
  for (const [i, [name, value]] of rows.entries()) {
    const tr: Tag = { name: 'TR', parent }
    const th: Tag = { name: 'TH', parent: tr, attributes: scope('Row') }
    const cells = [
      setCell(setting, name, names!, { ...TYPE.cellBold, color: INK.quiet }, th),
      setCell(setting, value, values!, { ...TYPE.cell, size: 9 }, { name: 'TD', parent: tr })
    ]
    const slabs = ruled(rowSlabs(tr, cells, setting.height), setting.width, INK.rule, 0.5)
    yield* slabs.map((slab, at) => ({ ...slab, before: i === 0 && at === 0 ? SPACE.block : 0 }))
  }
}

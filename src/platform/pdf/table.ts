/** Tables and lists of facts as slabs: header rows that come again on every page, sections, totals. */
import type { Block, Cell, Row } from './blocks.ts'
import { type Place, placesOf, rowSlabs, setCell } from './cells.ts'
import { type Setting, setText } from './set.ts'
import { type Slab, slabsOfLines, type Tag } from './slab.ts'
import { INK, SPACE, TYPE, type Type } from './theme.ts'

type TableBlock = Extract<Block, { kind: 'table' }>
type FactsBlock = Extract<Block, { kind: 'facts' }>

const scope = (of: 'Row' | 'Column', span = 1) => {
  const attributes = { O: 'Table', Scope: of, ...(span > 1 ? { ColSpan: span } : {}) }
  return () => attributes
}

const under = (slabs: Slab[], setting: Setting, color: string, weight: number): Slab[] =>
  slabs.map((slab, i) => {
    if (i < slabs.length - 1) return slab
    return { ...slab, backdrop: (leaf, y) => leaf.rect(0, y + slab.height - weight, setting.width, weight, color) }
  })

type Table = { setting: Setting; places: Place[]; rowHeaders: boolean; limit: number }

const row = ({ setting, places, rowHeaders, limit }: Table, parent: Tag, cells: Cell[], type: Type): Slab[] => {
  const tr: Tag = { name: 'TR', parent }
  const set = places.map((place, column) => {
    const isHeader = rowHeaders && column === 0
    const tag: Tag = isHeader ? { name: 'TH', parent: tr, attributes: scope('Row') } : { name: 'TD', parent: tr }
    return setCell(setting, cells[column] ?? '', place, type, tag)
  })
  return rowSlabs(tr, set, limit)
}

const headerRow = ({ setting, places, limit }: Table, parent: Tag, headers: string[]): Slab[] => {
  const tr: Tag = { name: 'TR', parent }
  const th = (): Tag => ({ name: 'TH', parent: tr, attributes: scope('Column') })
  const cells = places.map((place, column) => setCell(setting, headers[column] ?? '', place, TYPE.cellHead, th()))
  return under(rowSlabs(tr, cells, limit), setting, INK.accent, 0.9).map((slab) => ({ ...slab, keep: true }))
}

const sectionRow = (
  { setting, places, limit }: Table,
  parent: Tag,
  { section, second }: { section: string; second?: string }
) => {
  const tr: Tag = { name: 'TR', parent }
  const th: Tag = { name: 'TH', parent: tr, attributes: scope('Column', places.length) }
  const cell: Cell = second ? { text: section, second: { text: second } } : section
  const whole: Place = { x: 0, width: setting.width, align: 'start' }
  const set = setCell(setting, cell, whole, { ...TYPE.cellBold, color: INK.accent }, th)
  return rowSlabs(tr, [set], limit).map((slab): Slab => {
    const backdrop: Slab['backdrop'] = (leaf, y) => leaf.rect(0, y, setting.width, slab.height - 0.5, INK.tint)
    return { ...slab, keep: true, backdrop }
  })
}

const heightOfSlabs = (slabs: Slab[]) => slabs.reduce((sum, { height }) => sum + height, 0)

/** A generator, because a table may have thousands of rows. */
export function* tableSlabs(setting: Setting, root: Tag, block: TableBlock): Generator<Slab> {
  const { caption, columns, rows, totals, rowHeaders = false } = block
  const tag: Tag = { name: 'Table', parent: root }
  const table: Table = { setting, places: placesOf(columns, setting.width), rowHeaders, limit: setting.height }
  if (caption) {
    const lines = setText(setting, caption, TYPE.heading3, setting.width)
    const slabs = slabsOfLines({ name: 'Caption', parent: tag }, lines, 0, SPACE.block)
    yield* slabs.map((slab) => ({ ...slab, keep: true }))
  }
  const names = columns.map(({ header }) => header)
  const header = names.some(Boolean) ? headerRow(table, { name: 'THead', parent: tag }, names) : []
  yield* header.map((slab, i) => ({ ...slab, before: i > 0 ? 0 : caption ? 2 : SPACE.block }))
  const body: Tag = { name: 'TBody', parent: tag }
  const inside = { ...table, limit: setting.height - heightOfSlabs(header) - 40 }
  let heads = header
  for (const [i, item] of rows.entries()) {
    const slabs = rowOrSection(inside, body, item)
    if (!Array.isArray(item)) yield* slabs.map((slab) => ({ ...slab, heads: header }))
    else
      yield* slabs.map((slab, at) => withHeads(slab, heads, totals !== undefined && i === rows.length - 1 && at === 0))
    if (!Array.isArray(item)) heads = [...header, ...slabs]
  }
  if (totals) yield* totalsRow(table, { name: 'TFoot', parent: tag }, totals, header)
}

const rowOrSection = (table: Table, body: Tag, item: Row): Slab[] =>
  Array.isArray(item)
    ? under(row(table, body, item, TYPE.cell), table.setting, INK.rule, 0.5)
    : sectionRow(table, body, item)

const withHeads = (slab: Slab, heads: Slab[], keep: boolean): Slab => ({ ...slab, heads, keep })

const totalsRow = (table: Table, foot: Tag, totals: Cell[], heads: Slab[]): Slab[] =>
  row(table, foot, totals, TYPE.cellBold).map((slab) => ({
    ...slab,
    heads,
    backdrop: (leaf, y) => {
      leaf.rect(0, y - 0.5, table.setting.width, 0.9, INK.accent)
      leaf.rect(0, y + slab.height - 0.9, table.setting.width, 0.9, INK.accent)
    }
  }))

/** Two columns, the first of which names the second. */
export function* factsSlabs(setting: Setting, root: Tag, { rows }: FactsBlock): Generator<Slab> {
  const places = placesOf([{ share: 3 }, { share: 7 }], setting.width)
  const parent: Tag = { name: 'Table', parent: root }
  for (const [i, [label, value]] of rows.entries()) {
    const tr: Tag = { name: 'TR', parent }
    const th: Tag = { name: 'TH', parent: tr, attributes: scope('Row') }
    const cells = [
      setCell(setting, label, places[0]!, { ...TYPE.cellBold, color: INK.quiet }, th),
      setCell(setting, value, places[1]!, { ...TYPE.cell, size: 9 }, { name: 'TD', parent: tr })
    ]
    const slabs = under(rowSlabs(tr, cells, setting.height), setting, INK.rule, 0.5)
    yield* slabs.map((slab, at) => ({ ...slab, before: i === 0 && at === 0 ? SPACE.block : 0 }))
  }
}

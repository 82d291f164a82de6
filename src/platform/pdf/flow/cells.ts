/** Rows of table cells set in lines: measured, cut where a page ends, aligned on their first baselines. */

import { widthOf } from '../text/layout.ts'
import type { Cell } from './blocks.ts'
import type { Align } from './leaf.ts'
import { heightOf, type SetLine, type Setting, setText } from './set.ts'
import type { Part, Slab, Tag } from './slab.ts'
import { TYPE, type Type } from './theme.ts'

const PAD = { side: 5, top: 3.2, bottom: 3.8 }

/** A column's place between the margins. */
export type Place = { x: number; width: number; align: Align }

/** Columns share the width. */
export const placesOf = (shares: { share: number; align?: Align }[], width: number): Place[] => {
  const whole = shares.reduce((sum, { share }) => sum + share, 0)
  let x = 0
  return shares.map(({ share, align = 'start' }) => {
    const place = { x, width: (share / whole) * width, align }
    x += place.width
    return place
  })
}

type CellLine = { line: SetLine; tag: Tag }
type SetCell = { tag: Tag; place: Place; lines: CellLine[] }

const otherLang = (setting: Setting, lang: string | undefined) => (lang === setting.lang ? undefined : lang)

/** `tag` is the TH or TD that the cell becomes. */
export const setCell = (setting: Setting, cell: Cell, place: Place, type: Type, tag: Tag): SetCell => {
  const { text, lang, bold, second } = typeof cell === 'string' ? { text: cell } : { bold: false, ...cell }
  const width = place.width - 2 * PAD.side
  const weight = bold || type.bold ? { ...type, bold: true } : type
  const own: Tag = { ...tag, lang: otherLang(setting, lang) }
  const first = setText(setting, text, weight, width, lang).map((line) => ({ line, tag: own }))
  if (!second) return { tag: own, place, lines: first }
  const span: Tag = { name: 'Span', parent: own, lang: otherLang(setting, second.lang) }
  const lines = setText(setting, second.text, TYPE.cellSecond, width, second.lang)
  const below = lines.map((line) => ({ line, tag: span }))
  return { tag: own, place, lines: [...first, ...below] }
}

const heightOfLines = (lines: CellLine[]) => heightOf(lines.map(({ line }) => line))

/** How wide the first lines of the cells are together. */
export const widthOfRow = (cells: SetCell[]): number =>
  cells.reduce((sum, { lines: [first] }) => {
    return first ? sum + widthOf(first.line.text, first.line.size, first.line.style) : sum
  }, 0)

/** Stretches of lines that are at most `limit` high, at least one line each. */
const cut = (lines: CellLine[], limit: number): CellLine[][] => {
  const stretches: CellLine[][] = [[]]
  let height = 0
  for (const line of lines) {
    if (height + line.line.height > limit && height > 0) {
      stretches.push([])
      height = 0
    }
    stretches.at(-1)!.push(line)
    height += line.line.height
  }
  return stretches
}

/** Consecutive lines of one element are one part. */
const partsOf = ({ tag, place, lines }: SetCell, drop: number): Part[] => {
  const shift = { start: PAD.side, center: place.width / 2, end: place.width - PAD.side }[place.align]
  const parts: Part[] = []
  let below = PAD.top + drop
  for (const { line, tag } of lines) {
    const offset = below
    parts.push({ tag, draw: (leaf, y) => leaf.text(line, place.x + shift, y + offset, place.align) })
    below += line.height
  }
  return parts.length ? parts : [{ tag }]
}

/** A row as one slab, or as several when it is higher than `limit`. Lower than `least`, it stands in the middle of that. */
export const rowSlabs = (row: Tag, cells: SetCell[], limit: number, least = 0): Slab[] => {
  const room = limit - PAD.top - PAD.bottom - 12
  const stretches = cells.map(({ lines }) => cut(lines, room))
  const count = Math.max(1, ...stretches.map(({ length }) => length))
  return Array.from({ length: count }, (_, i) => {
    const here = cells.map((cell, column) => ({ ...cell, lines: stretches[column]?.[i] ?? [] }))
    const ascent = Math.max(0, ...here.map(({ lines }) => lines[0]?.line.ascent ?? 0))
    const drops = here.map(({ lines }) => ascent - (lines[0]?.line.ascent ?? ascent))
    const heights = here.map(({ lines }, column) => heightOfLines(lines) + drops[column]!)
    const own = Math.max(TYPE.cell.size * 1.45, ...heights) + PAD.top + PAD.bottom
    const height = Math.max(own, least)
    const lift = (height - own) / 2
    return {
      owner: row,
      height,
      parts: here.flatMap((cell, column) => partsOf(cell, drops[column]! + lift))
    }
  })
}

/** The numbers of a ring as a table beside it, which is its legend too: square, name, number and share of each slice. */

import { placesOf, rowSlabs, setCell } from '../flow/cells.ts'
import type { Align } from '../flow/leaf.ts'
import type { Setting } from '../flow/set.ts'
import type { Draw, Part, Slab, Tag } from '../flow/slab.ts'
import { INK, type Type } from '../flow/theme.ts'
import { CHART_TYPE, drawMark, MARK } from './chart-frame.ts'
import { type Shown, sharesOf, sumOf } from './chart-rules.ts'
import { numbersIn, percentsIn, shareIn, totalIn } from './chart-words.ts'

const ROOM = MARK.size + MARK.gap
const COLUMNS: { share: number; align?: Align }[] = [
  { share: 50 },
  { share: 28, align: 'end' },
  { share: 22, align: 'end' }
]

/** Slabs below each other as one: its height, its content, and its rules. */
const merged = (slabs: Slab[]): { height: number; parts: Part[]; backdrop: Draw } => {
  let height = 0
  const tops = slabs.map((slab) => {
    height += slab.height
    return height - slab.height
  })
  const parts = slabs.flatMap(({ parts }, i) =>
    parts.map(({ tag, draw }): Part => ({ tag, draw: (leaf, y, doc) => draw?.(leaf, y + tops[i]!, doc) }))
  )
  const backdrop: Draw = (leaf, y, doc) => {
    for (const [i, slab] of slabs.entries()) slab.backdrop?.(leaf, y + tops[i]!, doc)
  }
  return { height, parts, backdrop }
}

/** From `x` on to the far margin. The slices are in whole per cents that add up to 100. */
export const ringTable = (setting: Setting, parent: Tag, { of, series, rows }: Shown, x: number) => {
  const width = setting.width - x
  const places = placesOf(COLUMNS, width - ROOM).map((place) => ({ ...place, x: x + ROOM + place.x }))
  const values = rows.map(({ values }) => values[0] ?? 0)
  const shares = sharesOf(values)
  const [number, percent] = [numbersIn(setting.lang), percentsIn(setting.lang)]
  const table: Tag = { name: 'Table', parent }
  const part = (name: string): Tag => ({ name, parent: table })
  const [head, body, foot] = [part('THead'), part('TBody'), part('TFoot')]

  const row = (
    within: Tag,
    cells: string[],
    type: Type,
    edge: { color: string; weight: number },
    square?: number
  ): Slab[] => {
    const tr: Tag = { name: 'TR', parent: within }
    const set = cells.map((cell, i) => {
      const isHead = within === head || i === 0
      const scope = { O: 'Table', Scope: within === head ? 'Column' : 'Row' }
      const tag: Tag = isHead ? { name: 'TH', parent: tr, attributes: () => scope } : { name: 'TD', parent: tr }
      return setCell(setting, cell, places[i]!, type, tag)
    })
    return rowSlabs(tr, set, setting.height / 4).map((slab, i): Slab => {
      const backdrop: Draw = (leaf, y) => {
        leaf.rect(x, y + slab.height - edge.weight, width, edge.weight, edge.color)
        if (square !== undefined && i === 0) drawMark(leaf, square, x + 2, y + slab.height / 2 - MARK.size / 2)
      }
      return { ...slab, backdrop }
    })
  }
  const strong = { color: INK.accent, weight: 0.9 }
  const last = rows.length - 1
  return merged([
    ...row(head, [of, series[0] ?? '', shareIn(setting.lang)], CHART_TYPE.head, strong),
    ...rows.flatMap(({ label }, i) => {
      const edge = i === last ? strong : { color: INK.rule, weight: 0.5 }
      return row(body, [label, number(values[i]!), percent(shares[i]!)], CHART_TYPE.label, edge, i)
    }),
    ...row(foot, [totalIn(setting.lang), number(sumOf(values)), percent(100)], CHART_TYPE.value, strong)
  ])
}

/** A tinted box with a heading and a list in it, which may run over pages. */
import type { Block } from './blocks.ts'
import type { Leaf } from './leaf.ts'
import { headingSlabs, listSlabs } from './prose.ts'
import type { Setting } from './set.ts'
import type { Slab, Tag } from './slab.ts'
import { INK, SPACE } from './theme.ts'

const PAD = { side: 14, edge: 8 }
const BAR = 3

/** The same leaf, with everything further in. */
const inset = (leaf: Leaf, by: number): Leaf => ({
  ...leaf,
  text: (line, x, y, align) => leaf.text(line, x + by, y, align)
})

/** Each line brings its piece of the box. */
export const boxSlabs = (setting: Setting, root: Tag, { heading, items }: Extract<Block, { kind: 'box' }>): Slab[] => {
  const within = { ...setting, width: setting.width - 2 * PAD.side }
  const slabs = [...headingSlabs(within, root, heading, 3), ...listSlabs(within, root, { kind: 'list', items })]
  return slabs.map((slab, i) => {
    const isFirst = i === 0
    const above = isFirst ? PAD.edge : (slab.before ?? 0)
    const height = above + slab.height + (i === slabs.length - 1 ? PAD.edge : 0)
    return {
      ...slab,
      before: isFirst ? SPACE.block : 0,
      height,
      parts: slab.parts.map(({ tag, draw }) => ({
        tag,
        ...(draw && {
          draw: (leaf: Leaf, y: number, doc: PDFKit.PDFDocument) => draw(inset(leaf, PAD.side), y + above, doc)
        })
      })),
      backdrop: (leaf, y) => {
        leaf.rect(0, y, setting.width, height, INK.tint)
        leaf.rect(0, y, BAR, height, INK.accent)
      }
    }
  })
}

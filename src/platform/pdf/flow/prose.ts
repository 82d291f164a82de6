/** Titles, headings, paragraphs, lists, quotations and notices as slabs. */

import { sanitise } from '../text/sanitise.ts'
import type { Block } from './blocks.ts'
import { figuresOf, type Logo, rowOfPictures } from './picture-row.ts'
import { type SetLine, type Setting, setLabel, setText } from './set.ts'
import { type Slab, slabsOfLines, type Tag } from './slab.ts'
import { INK, SPACE, TYPE } from './theme.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>
const NUMBER_INDENT = 26
const ITEM_INDENT = 14
const LOGOS = { height: 38, gap: 20, below: 10 }

const glue = (slabs: Slab[]): Slab[] => slabs.map((slab) => ({ ...slab, keep: true }))

const logoSlabs = (setting: Setting, root: Tag, logos: Logo[]): Slab[] => {
  if (logos.length === 0) return []
  const row = rowOfPictures(logos, { ...LOGOS, width: setting.width })
  const parts = figuresOf(row, setting, 0).map(({ tag, draw }) => ({ tag: { ...tag, parent: root }, draw }))
  return [{ owner: root, height: row.height + LOGOS.below, parts }]
}

export const titleSlabs = (setting: Setting, root: Tag, block: Of<'title'>): Slab[] => {
  const { width } = setting
  const tag = (name: string): Tag => ({ name, parent: root })
  const over = block.over ? setText(setting, block.over, TYPE.over, width) : []
  const under = (block.under ?? []).map((text) => setText(setting, text, TYPE.under, width))
  const slabs = [
    ...logoSlabs(setting, root, block.logos ?? []),
    ...slabsOfLines(tag('P'), over, 0, 0),
    ...slabsOfLines(tag('H1'), setText(setting, block.text, TYPE.title, width), 0, 4),
    ...under.flatMap((lines, i) => slabsOfLines(tag('P'), lines, 0, i === 0 ? 5 : 1))
  ]
  const rule: Slab = {
    owner: root,
    height: 18,
    parts: [],
    backdrop: (leaf, y) => leaf.rect(0, y + 9, width, 1.2, INK.accent)
  }
  return [...glue(slabs), rule]
}

/** `level` is the block's, lowered so that no level is left out (PDF/UA-1, 7.4.2). */
export const headingSlabs = (setting: Setting, root: Tag, text: string, level: 1 | 2 | 3): Slab[] => {
  const bookmark = level < 3 ? { bookmark: { level, title: sanitise(text) } } : {}
  const tag: Tag = { name: `H${level}`, parent: root, ...bookmark }
  const lines = setText(setting, text, TYPE[`heading${level}`], setting.width)
  return glue(slabsOfLines(tag, lines, 0, SPACE[`heading${level}`]))
}

/** The first slab, with a number or bullet drawn before its line. */
const withLabel = (slabs: Slab[], lines: SetLine[], tag: Tag, label: SetLine | undefined, owner: Tag): Slab[] =>
  slabs.map((slab, i) => {
    if (i > 0 || !label) return { ...slab, owner }
    const [part] = slab.parts
    const lift = Math.max(0, (lines[0]?.ascent ?? 0) - label.ascent) // on one baseline
    const draw: Slab['parts'][number] = { tag, draw: (leaf, y) => leaf.text(label, 0, y + lift) }
    return { ...slab, owner, parts: part ? [draw, part] : [draw] }
  })

export const paragraphSlabs = (setting: Setting, root: Tag, block: Of<'paragraph'>): Slab[] => {
  const type = TYPE[block.style ?? 'body']
  const indent = block.number === undefined ? 0 : NUMBER_INDENT
  const lines = setText(setting, block.text, type, setting.width - indent, block.lang)
  const tag: Tag = { name: 'P', parent: root, lang: block.lang }
  const label = setLabel(setting, block.number ?? '', type)
  return withLabel(slabsOfLines(tag, lines, indent, SPACE.paragraph), lines, tag, label, tag)
}

export const listSlabs = (setting: Setting, root: Tag, { items, ordered = false }: Of<'list'>): Slab[] => {
  const numbering = { O: 'List', ListNumbering: ordered ? 'Decimal' : 'Disc' }
  const list: Tag = { name: 'L', parent: root, attributes: () => numbering }
  const indent = ordered && items.length > 99 ? ITEM_INDENT + 6 : ITEM_INDENT + (ordered ? 3 : 0)
  return items.flatMap((item, i) => {
    const owner: Tag = { name: 'LI', parent: list }
    const lines = setText(setting, item, TYPE.body, setting.width - indent)
    const label = setLabel(setting, ordered ? `${i + 1}.` : '•', TYPE.body)
    const body = slabsOfLines({ name: 'LBody', parent: owner }, lines, indent, i === 0 ? SPACE.paragraph : SPACE.item)
    return withLabel(body, lines, { name: 'Lbl', parent: owner }, label, owner)
  })
}

export const quoteSlabs = (setting: Setting, root: Tag, { text, source }: Of<'quote'>): Slab[] => {
  const quote: Tag = { name: 'BlockQuote', parent: root }
  const width = setting.width - 28
  const said = setText(setting, text, { ...TYPE.body, size: 10.5 }, width)
  const by = setText(setting, source, TYPE.small, width)
  const slabs = [
    ...slabsOfLines({ name: 'P', parent: quote }, said, 14, SPACE.block),
    ...slabsOfLines({ name: 'P', parent: quote }, by, 14, 3)
  ]
  return slabs.map((slab, i) => {
    const above = i === 0 ? 0 : (slab.before ?? 0)
    const backdrop: Slab['backdrop'] = (leaf, y) => leaf.rect(0, y - above, 2, slab.height + above, INK.accent)
    return { ...slab, keep: slab.keep || i === said.length - 1, backdrop }
  })
}

/** A tinted box; each line brings its piece of the box, so that it may run over pages. */
export const noticeSlabs = (setting: Setting, root: Tag, { text }: Of<'notice'>): Slab[] => {
  const tag: Tag = { name: 'P', parent: root }
  const lines = setText(setting, text, TYPE.body, setting.width - 28)
  const pad = 8
  return slabsOfLines(tag, lines, 16, SPACE.block).map((slab, i) => {
    const [above, below] = [i === 0 ? pad : 0, i === lines.length - 1 ? pad : 0]
    const height = slab.height + above + below
    return {
      ...slab,
      height,
      parts: slab.parts.map((part) => ({ tag, draw: (leaf, y, doc) => part.draw?.(leaf, y + above, doc) })),
      backdrop: (leaf, y) => {
        leaf.rect(0, y, setting.width, height, INK.tint)
        leaf.rect(0, y, 3, height, INK.accent)
      }
    }
  })
}

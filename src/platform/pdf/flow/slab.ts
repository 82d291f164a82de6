/** What blocks become: slabs of known height that are never cut, and the elements of the structure tree that they belong to. */
import type { Leaf } from './leaf.ts'
import type { SetLine } from './set.ts'

/** An element to be. `attributes` is asked when it is first drawn, y points below the top of the page. */
export type Tag = {
  name: string
  parent?: Tag
  lang?: string | undefined
  alt?: string
  attributes?: (y: number, pageHeight: number) => object
  bookmark?: { level: number; title: string }
}

/** `doc` is for flags and other forms. */
export type Draw = (leaf: Leaf, y: number, doc: PDFKit.PDFDocument) => void

/** Content of one element; without `draw` the element is there but empty. */
export type Part = { tag: Tag; draw?: Draw }

export type Slab = {
  /** The outermost element that ends with its last slab: what came before and is not around it is complete. */
  owner: Tag
  height: number
  /** Empty height above, dropped at the head of a page. */
  before?: number
  /** Stays on the page of the next slab. */
  keep?: boolean
  breakBefore?: boolean
  parts: Part[]
  /** Tints and rules, which are no content. */
  backdrop?: Draw
  /** Repeated when a page begins with this slab, such as the header row of its table. */
  heads?: Slab[]
}

/** One slab for each line. The first two and the last two lines of a paragraph stay together. */
export const slabsOfLines = (tag: Tag, lines: SetLine[], x: number, before: number): Slab[] =>
  lines.map((line, i) => ({
    owner: tag,
    height: line.height,
    before: i === 0 ? before : 0,
    keep: i < lines.length - 1 && (i === 0 || i === lines.length - 2),
    parts: [{ tag, draw: (leaf, y) => leaf.text(line, x, y) }]
  }))

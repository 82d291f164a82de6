/** The structure tree, grown as the pages are drawn. What is complete is written at once, so that long documents stay small. */
import { addBookmark, type Outline } from '../file/internals.ts'
import { type Element, structureOf } from '../file/structure.ts'
import type { Tag } from './slab.ts'

const pathTo = (tag: Tag): Tag[] => (tag.parent ? [...pathTo(tag.parent), tag] : [tag])

export type Tree = ReturnType<typeof growTree>

/** `withBookmarks`: headings become bookmarks too. */
export const growTree = (doc: PDFKit.PDFDocument, root: Tag, withBookmarks: boolean) => {
  const structure = structureOf(doc)
  const elements = new Map<Tag, Element>()
  const outlines: Outline[] = []
  let at: Tag | undefined

  const bookmark = ({ bookmark: wanted }: Tag, y: number) => {
    if (!withBookmarks || !wanted) return
    const depth = Math.min(wanted.level - 1, outlines.length)
    outlines.splice(depth, Number.POSITIVE_INFINITY, addBookmark(doc, wanted.title, y, outlines[depth - 1]))
  }

  /** The element of a tag, made with all those around it when it is first asked for. */
  const elementOf = (tag: Tag, y: number, pageHeight: number): Element => {
    const known = elements.get(tag)
    if (known) return known
    const parent = tag.parent && elementOf(tag.parent, y, pageHeight)
    const element = structure.makeElement({ ...tag, attributes: tag.attributes?.(y, pageHeight) }, parent)
    elements.set(tag, element)
    parent?.addElement(element)
    bookmark(tag, y)
    return element
  }

  /** Everything that is not around `owner` is complete. */
  const moveTo = (owner: Tag) => {
    if (owner === at) return
    at = owner
    const path = pathTo(owner)
    for (const [tag, element] of elements) {
      if (path.includes(tag)) continue
      element.end()
      elements.delete(tag)
    }
  }

  const end = () => {
    elementOf(root, 0, 0)
    for (const element of elements.values()) element.end()
    structure.end()
  }
  return { elementOf, moveTo, end }
}

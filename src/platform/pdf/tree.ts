/** The structure tree, grown as the pages are drawn. What is complete is written at once, so that long documents stay small. */
import { addBookmark, addRoot, type Element, makeElement, type Outline } from './internals.ts'
import type { Tag } from './slab.ts'

const pathTo = (tag: Tag): Tag[] => (tag.parent ? [...pathTo(tag.parent), tag] : [tag])

export type Tree = ReturnType<typeof growTree>

/** `withBookmarks`: headings become bookmarks too. */
export const growTree = (doc: PDFKit.PDFDocument, root: Tag, withBookmarks: boolean) => {
  const elements = new Map<Tag, Element>()
  const outlines: Outline[] = []
  let open: Tag[] = []
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
    const options = { ...(tag.lang && { lang: tag.lang }), ...(tag.alt && { alt: tag.alt }) }
    const element = makeElement(doc, tag.name, options, tag.attributes?.(y, pageHeight))
    elements.set(tag, element)
    if (tag.parent) elementOf(tag.parent, y, pageHeight).add(element)
    else addRoot(doc, element)
    bookmark(tag, y)
    return element
  }

  /** Everything that is not around `owner` is complete. */
  const moveTo = (owner: Tag) => {
    if (owner === at) return
    at = owner
    const path = pathTo(owner)
    const stays = open.findIndex((tag, i) => tag !== path[i])
    if (stays >= 0) elements.get(open[stays]!)?.end()
    open = path
    for (const tag of elements.keys()) if (!path.includes(tag)) elements.delete(tag)
  }

  const end = () => elementOf(root, 0, 0).end()
  return { elementOf, moveTo, end }
}

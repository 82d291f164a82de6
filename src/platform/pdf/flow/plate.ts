/** One page on which every piece has its place, such as a certificate: PDF/A-2a and PDF/UA-1, without head and foot. */
import type { Readable } from 'node:stream'
import { paint } from '../canvas.ts'
import { openDocument, streamPdf } from '../file/document.ts'
import type { Frame } from './blocks.ts'
import { type Leaf, leafOn } from './leaf.ts'
import { isRightToLeftLanguage, type Setting } from './set.ts'
import type { Tag } from './slab.ts'
import { MARGIN, PAPER } from './theme.ts'
import { growTree, type Tree } from './tree.ts'

/** Draws on the page, measured from its upper edge and the start margin. */
type Drawing = (leaf: Leaf) => void
export type Plate = {
  setting: Setting
  /** What is no content: borders and tints. */
  ornament: (draw: Drawing) => void
  /** An element of the document, read in the order of the calls. */
  piece: (tag: Pick<Tag, 'name' | 'lang' | 'alt' | 'attributes'>, draw: Drawing) => void
}

type PlateFrame = Pick<Frame, 'title' | 'author' | 'lang' | 'urdu' | 'printedAt'>

/** A4 on its long side. */
export const plateSetting = (lang: string, urdu?: Frame['urdu']): Setting => ({
  lang,
  ...(urdu && { urdu }),
  rtl: isRightToLeftLanguage(lang),
  width: PAPER.height - 2 * MARGIN.side,
  height: PAPER.width,
  page: { width: PAPER.height, height: PAPER.width }
})

/** One plate on a page of its own; its pieces are parts of `root`. */
export const drawPlate = (
  doc: PDFKit.PDFDocument,
  tree: Tree,
  root: Tag,
  setting: Setting,
  draw: (plate: Plate) => void
): void => {
  const on = (drawing: Drawing) => paint(doc, (canvas) => drawing(leafOn(canvas, setting)))
  doc.addPage({ size: 'A4', layout: 'landscape', margin: 0 })
  draw({
    setting,
    ornament(drawing) {
      doc.markContent('Artifact', { type: 'Layout' })
      on(drawing)
      doc.endMarkedContent()
    },
    piece(given, drawing) {
      const tag: Tag = { ...given, parent: root }
      tree.moveTo(tag)
      tree.elementOf(tag, 0, setting.page.height).add(() => on(drawing))
    }
  })
}

/** The same frame and drawing give the same bytes. */
export const renderPlate = (frame: PlateFrame, draw: (plate: Plate) => void): Readable => {
  const doc = openDocument(frame)
  function* drawn(): Generator<void> {
    const root: Tag = { name: 'Document' }
    const tree = growTree(doc, root, false)
    drawPlate(doc, tree, root, plateSetting(frame.lang, frame.urdu), draw)
    tree.end()
    yield
  }
  return streamPdf(doc, drawn())
}

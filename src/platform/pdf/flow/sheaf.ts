/** Several papers in one file, each on pages of its own with its own head and foot: letters, plates. PDF/A-2a and PDF/UA-1. */
import type { Readable } from 'node:stream'
import { openDocument, streamPdf } from '../file/document.ts'
import type { Frame } from './blocks.ts'
import type { Furniture } from './furniture.ts'
import { drawPage } from './pages.ts'
import { paginate } from './paginate.ts'
import { drawPlate, type Plate, plateSetting } from './plate.ts'
import { isRightToLeftLanguage, type Setting } from './set.ts'
import type { Slab, Tag } from './slab.ts'
import { MARGIN, PAPER } from './theme.ts'
import { growTree, type Tree } from './tree.ts'

type SheafFrame = Pick<Frame, 'title' | 'author' | 'lang' | 'urdu' | 'printedAt'>

/** `title` is its bookmark, where there are several. `foot` is the height that its furniture needs at the foot of a page. */
type OfSlabs = {
  title: string
  foot: number
  slabs: (setting: Setting, root: Tag) => Slab[]
  furniture: (setting: Setting) => Furniture
}
type OfPlate = { title: string; draw: (plate: Plate) => void }
export type Paper = OfSlabs | OfPlate

/** A4 upright. `height` is the room between head and foot. */
export const sheetSetting = ({ lang, urdu }: Pick<Frame, 'lang' | 'urdu'>, foot: number): Setting => ({
  lang,
  ...(urdu && { urdu }),
  rtl: isRightToLeftLanguage(lang),
  width: PAPER.width - 2 * MARGIN.side,
  height: PAPER.height - MARGIN.head - foot,
  page: PAPER
})

function* drawSlabs(
  doc: PDFKit.PDFDocument,
  tree: Tree,
  root: Tag,
  frame: SheafFrame,
  paper: OfSlabs
): Generator<void> {
  const setting = sheetSetting(frame, paper.foot)
  const pages = [...paginate(paper.slabs(setting, root), setting.height)]
  const sheet = { doc, setting, tree, root, furniture: paper.furniture(setting) }
  for (const [i, page] of pages.entries()) {
    drawPage(sheet, page, i + 1, pages.length)
    yield
  }
}

/** `isOne`: the file is one paper, which is its whole document; otherwise each is a part of it, with a bookmark. */
export const renderSheaf = (
  frame: SheafFrame,
  papers: Iterable<Paper> | AsyncIterable<Paper>,
  { isOne = false }: { isOne?: boolean } = {}
): Readable => {
  const doc = openDocument(frame)
  async function* drawn(): AsyncGenerator<void> {
    const root: Tag = { name: 'Document' }
    const tree = growTree(doc, root, !isOne)
    for await (const paper of papers) {
      const part: Tag = isOne ? root : { name: 'Part', parent: root, bookmark: { level: 1, title: paper.title } }
      if ('draw' in paper) {
        drawPlate(doc, tree, part, plateSetting(frame.lang, frame.urdu), paper.draw)
        yield
      } else yield* drawSlabs(doc, tree, part, frame, paper)
    }
    tree.end()
    yield
  }
  return streamPdf(doc, drawn())
}

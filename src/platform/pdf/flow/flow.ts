/** Lays blocks out on A4 pages as one file that is PDF/A-2a (archives) and PDF/UA-1 (screen readers), while it is read. */
import type { Readable } from 'node:stream'
import { chartSlabs } from '../charts/charts.ts'
import { type ArchivalDocument, openDocument, streamPdf } from '../file/document.ts'
import { gridSlabs } from '../grid/grid.ts'
import type { Block, Frame } from './blocks.ts'
import { boxSlabs } from './box.ts'
import { makeFurniture } from './furniture.ts'
import { drawPage } from './pages.ts'
import { type Page, paginate } from './paginate.ts'
import { headingSlabs, listSlabs, noticeSlabs, paragraphSlabs, quoteSlabs, titleSlabs } from './prose.ts'
import { isRightToLeftLanguage, type Setting } from './set.ts'
import type { Slab, Tag } from './slab.ts'
import { factsSlabs, tableSlabs } from './table.ts'
import { MARGIN, PAPER } from './theme.ts'
import { growTree } from './tree.ts'

const BOOKMARKS_FROM = 6 // pages
/** What is longer is laid out again when it is drawn: a page that waits takes a hundred times the memory of its text. */
const KEPT_PAGES = 60

const settingOf = ({ lang, urdu, landscape }: Frame): Setting => {
  const page = landscape ? { width: PAPER.height, height: PAPER.width } : PAPER
  const [width, height] = [page.width - 2 * MARGIN.side, page.height - MARGIN.head - MARGIN.foot]
  return { lang, ...(urdu && { urdu }), rtl: isRightToLeftLanguage(lang), width, height, page }
}

const slabsOf = (
  setting: Setting,
  root: Tag,
  block: Exclude<Block, { kind: 'heading' | 'pageBreak' }>
): Iterable<Slab> => {
  switch (block.kind) {
    case 'title':
      return titleSlabs(setting, root, block)
    case 'paragraph':
      return paragraphSlabs(setting, root, block)
    case 'list':
      return listSlabs(setting, root, block)
    case 'facts':
      return factsSlabs(setting, root, block)
    case 'quote':
      return quoteSlabs(setting, root, block)
    case 'notice':
      return noticeSlabs(setting, root, block)
    case 'grid':
      return gridSlabs(setting, root, block)
    case 'box':
      return boxSlabs(setting, root, block)
    case 'table':
      return tableSlabs(setting, root, block)
    case 'chart':
      return chartSlabs(setting, root, block)
  }
}

function* allSlabs(setting: Setting, root: Tag, blocks: Iterable<Block>): Generator<Slab> {
  let level = 0
  let breakBefore = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breakBefore = true
      continue
    }
    if (block.kind === 'title') level = Math.max(level, 1)
    if (block.kind === 'heading') level = Math.min(block.level, level + 1)
    const slabs =
      block.kind === 'heading'
        ? headingSlabs(setting, root, block.text, level as 1 | 2 | 3)
        : slabsOf(setting, root, block)
    for (const slab of slabs) {
      yield breakBefore ? { ...slab, breakBefore } : slab
      breakBefore = false
    }
  }
}

/** First all is laid out, to know how many pages there are; then page after page is drawn. Yields often, to give way. */
function* layOutAndDraw(doc: ArchivalDocument, frame: Frame, given: Iterable<Block>): Generator<void> {
  const setting = settingOf(frame)
  const root: Tag = { name: 'Document' }
  const blocks = [...given]
  const laidOut = () => paginate(allSlabs(setting, root, blocks), setting.height)
  const kept: Page[] = []
  let count = 0
  for (const page of laidOut()) {
    count++
    if (count <= KEPT_PAGES) kept.push(page)
    else kept.length = 0
    yield
  }
  const tree = growTree(doc, root, count >= BOOKMARKS_FROM)
  const sheet = { doc, setting, tree, root, furniture: makeFurniture(setting, frame) }
  let number = 0
  for (const page of count <= KEPT_PAGES ? kept : laidOut()) {
    number++
    drawPage(sheet, page, number, count)
    if (number === count) tree.end()
    yield
  }
}

/** The file as a stream that is written no faster than it is read. The same frame and blocks give the same bytes. */
export const renderBlocks = (frame: Frame, blocks: Iterable<Block>): Readable => {
  const { title, author, lang, printedAt } = frame
  const doc = openDocument({ title, author, lang, printedAt })
  return streamPdf(doc, layOutAndDraw(doc, frame, blocks))
}

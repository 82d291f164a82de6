/** Draws pages of slabs into a tagged document: content in its elements, everything else as artifacts. */
import { paint } from '../canvas.ts'
import type { Furniture } from './furniture.ts'
import { type Leaf, leafOn } from './leaf.ts'
import type { Page } from './paginate.ts'
import type { Setting } from './set.ts'
import type { Draw, Tag } from './slab.ts'
import { MARGIN } from './theme.ts'
import type { Tree } from './tree.ts'

/** What all pages of a document share. */
type Sheet = { doc: PDFKit.PDFDocument; setting: Setting; tree: Tree; root: Tag; furniture: Furniture }

const draw = ({ doc, setting }: Sheet, drawing: (leaf: Leaf) => void) =>
  paint(doc, (canvas) => drawing(leafOn(canvas, setting)))

const artifact = (sheet: Sheet, type: 'Layout' | 'Pagination', drawing: (leaf: Leaf) => void) => {
  sheet.doc.markContent('Artifact', { type })
  draw(sheet, drawing)
  sheet.doc.endMarkedContent()
}

/** The mark is content once, where a screen reader begins, and an artifact on all other pages. */
const drawMarkOn = (sheet: Sheet, isFirst: boolean) => {
  const drawing = sheet.furniture.drawMark
  if (!isFirst) return artifact(sheet, 'Pagination', drawing)
  const tag: Tag = { name: 'P', parent: sheet.root }
  sheet.tree.moveTo(tag)
  sheet.tree.elementOf(tag, 0, sheet.setting.page.height).add(() => draw(sheet, drawing))
}

/** Neighbouring parts of one element become one piece of marked content. */
const drawContent = (sheet: Sheet, page: Page) => {
  const { doc, setting, tree } = sheet
  let pending: { tag: Tag; y: number; draws: { draw: Draw; y: number }[] } | undefined
  const flush = () => {
    if (!pending) return
    const { tag, y, draws } = pending
    const element = tree.elementOf(tag, y, setting.page.height)
    const drawing = (leaf: Leaf) => {
      for (const part of draws) part.draw(leaf, part.y, doc)
    }
    if (draws.length) element.add(() => draw(sheet, drawing))
    pending = undefined
  }
  for (const { slab, y } of page) {
    const top = y + MARGIN.head
    for (const part of slab.parts) {
      if (pending?.tag !== part.tag) flush()
      if (!pending) tree.moveTo(slab.owner)
      pending ??= { tag: part.tag, y: top, draws: [] }
      if (part.draw) pending.draws.push({ draw: part.draw, y: top })
    }
  }
  flush()
}

/** `number` counts from 1. */
export const drawPage = (sheet: Sheet, page: Page, number: number, pages: number): void => {
  const { doc, setting, furniture } = sheet
  doc.addPage({ size: 'A4', layout: setting.page.width > setting.page.height ? 'landscape' : 'portrait', margin: 0 })
  if (furniture.hasMark) drawMarkOn(sheet, number === 1)
  artifact(sheet, 'Pagination', (leaf) => {
    furniture.drawRest(leaf, number, pages)
    for (const { slab, y, repeated } of page) {
      if (!repeated) continue
      slab.backdrop?.(leaf, y + MARGIN.head, doc)
      for (const part of slab.parts) part.draw?.(leaf, y + MARGIN.head, doc)
    }
  })
  const behind = page.filter(({ slab, repeated }) => slab.backdrop && !repeated)
  if (behind.length) {
    artifact(sheet, 'Layout', (leaf) => {
      for (const { slab, y } of behind) slab.backdrop?.(leaf, y + MARGIN.head, doc)
    })
  }
  drawContent(
    sheet,
    page.filter(({ repeated }) => !repeated)
  )
}

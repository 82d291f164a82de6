/** Sheets of badges and plates: what repeats is drawn once as forms and placed on every badge. Data in, bytes out. */
import type { Readable } from 'node:stream'
import { translator } from '../platform/i18n.ts'
import { Canvas, mm } from '../platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../platform/pdf/file/document.ts'
import type { Ref } from '../platform/pdf/file/internals.ts'
import { flagForm } from '../platform/pdf/flags.ts'
import { isRightToLeftLanguage } from '../platform/pdf/flow/set.ts'
import { memo } from '../platform/pdf/memo.ts'
import { num } from '../platform/pdf/numbers.ts'
import { type Picture, pictureForm } from '../platform/pdf/pictures.ts'
import type { Origin, Surface } from './draw.surface.ts'
import { drawElement, drawMarks } from './draw.ts'
import type { Badge, BadgeCategory, BadgeEvent, Facts } from './fields.ts'
import { type Element, elementsOn, kindOf, type Layout, type Side } from './layout.ts'
import type { UsableLayout } from './load-layouts.ts'
import { type Reach, reachOf } from './rules.for-conditions.ts'
import { mirrored, type PaperSide, type PlacedFace, sidesOfPaper } from './rules.for-paper.ts'

/** What is the same on many badges, of one side: of the workshop, of a category, and what is left for each. */
type Stationery = {
  frame: Ref
  ofCategory: (category: BadgeCategory) => Ref
  own: Element[]
  /** What says nothing to who reads by ear: flags beside names of countries, codes for scanners. */
  unread: Element[]
}

const CORNER: Origin = { x: 0, y: 0 }

/** A canvas that has flags and pictures as well. */
class Paper extends Canvas implements Surface {
  flag(code: string, x: number, y: number, width: number): boolean {
    const form = flagForm(this.doc, code)
    if (form) this.placeScaled(form, x, y, width)
    return form !== undefined
  }
  picture(picture: Picture, x: number, y: number, width: number): void {
    this.placeScaled(pictureForm(this.doc, picture), x, y, width)
  }
}

const marksOf = (doc: PDFKit.PDFDocument, layout: Layout): Ref | undefined => {
  if (!layout.marks) return undefined
  const paper = new Paper(doc, mm(layout.page.width), mm(layout.page.height))
  drawMarks(paper, layout)
  return paper.toForm()
}

const drawStationery = (doc: PDFKit.PDFDocument, layout: UsableLayout, event: BadgeEvent, side: Side): Stationery => {
  const { width, height } = layout.badge
  const ofReach = (reach: Reach) => elementsOn(layout, side).filter((element) => reachOf(element) === reach)
  const form = (reach: Reach, facts: Facts) => {
    const canvas = new Paper(doc, mm(width), mm(height))
    for (const element of ofReach(reach)) drawElement(canvas, element, facts, CORNER)
    return canvas.toForm()
  }
  const { pictures } = layout
  const byKey = memo((key: string) => form('category', { event, pictures, category: JSON.parse(key) as BadgeCategory }))
  return {
    frame: form('event', { event, pictures }),
    ofCategory: ({ letter, name, colour, known, section }) =>
      byKey(JSON.stringify({ letter, name, colour, known, section })),
    own: ofReach('badge').filter((element) => !isUnread(element)),
    unread: ofReach('badge').filter(isUnread)
  }
}

const isUnread = ({ kind }: Element): boolean => kind === 'flag' || kind === 'code'

/** The far side of a tent says what the near one does. */
const isSaidTwice = ({ cell, side }: PlacedFace, faces: PlacedFace[]): boolean =>
  faces.some((other) => other.cell === cell && other.side === side && !other.turned)

/** What `draw` adds to the canvas, turned upside down about the middle of the face. */
const turned = (canvas: Canvas, { x, y }: Origin, { width, height }: Layout['badge'], draw: () => void) => {
  const before = canvas.ops
  canvas.ops = ''
  draw()
  const [right, top] = [2 * x + mm(width), 2 * (canvas.height - y) - mm(height)]
  canvas.ops = `${before}q -1 0 0 -1 ${num(right)} ${num(top)} cm\n${canvas.ops}Q\n`
}

/** Of badges, how many are drawn; what it throws ends the file. */
type Told = (done: number) => Promise<void>

/** Yields after every page, so that the caller can let the reader catch up. */
async function* sheets(doc: PDFKit.PDFDocument, event: BadgeEvent, badges: Badge[], layout: UsableLayout, told?: Told) {
  const { page, cells, pictures } = layout
  const marks = marksOf(doc, layout)
  const stationery = memo((side: Side) => drawStationery(doc, layout, event, side))
  const drawSide = (onSheet: Badge[], { faces, hasMarks }: PaperSide) => {
    const paper = new Paper(doc, mm(page.width), mm(page.height))
    for (const face of faces) {
      const badge = onSheet[face.cell]
      if (!badge) continue
      const { frame, ofCategory, own, unread } = stationery(face.side)
      const facts = { event, pictures, category: badge.category, badge }
      const origin = { x: mm(face.x), y: mm(face.y) }
      const drawAll = (elements: Element[]) => {
        for (const element of elements) drawElement(paper, element, facts, origin)
      }
      const drawRead = () => {
        paper.place(frame, origin.x, origin.y)
        paper.place(ofCategory(badge.category), origin.x, origin.y)
        drawAll(own)
      }
      const draw = () => {
        paper.element('P', drawRead)
        if (unread.length > 0) paper.artifact(() => drawAll(unread))
      }
      const drawAgain = () => paper.artifact(() => [drawRead(), drawAll(unread)])
      if (face.turned) turned(paper, origin, layout.badge, isSaidTwice(face, faces) ? drawAgain : draw)
      else draw()
    }
    if (marks && hasMarks) paper.artifact(() => paper.place(marks, 0, 0))
    paper.toPage(onSheet[0]?.name)
  }
  const sides = sidesOfPaper(layout)
  for (let first = 0; first < badges.length; first += cells.length) {
    const onSheet = badges.slice(first, first + cells.length)
    for (const side of sides) {
      drawSide(onSheet, side)
      yield
    }
    await told?.(first + onSheet.length)
  }
}

/** In the direction of the workshop's language. */
export const layoutFor = (event: Pick<BadgeEvent, 'lang'>, layout: UsableLayout): UsableLayout =>
  isRightToLeftLanguage(event.lang) ? mirrored(layout) : layout

/** The file while it is written; the same input is the same bytes. Throws RangeError for no badges: no such file is. */
export const badgeSheet = (
  event: BadgeEvent,
  badges: Badge[],
  layout: UsableLayout,
  printedAt: Date,
  told?: Told
): Readable => {
  if (badges.length === 0) throw new RangeError('a file of badges needs at least one')
  const t = translator(event.lang, 'documents')
  const doc = openDocument({
    title: t('titled', { workshop: event.title, title: t(`badges.files.${kindOf(layout)}`) }),
    author: event.agencies.join(', ') || event.title,
    lang: event.lang,
    printedAt,
    sheets: true
  })
  return streamPdf(doc, sheets(doc, event, badges, layoutFor(event, layout), told))
}

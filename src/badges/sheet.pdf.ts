/** Sheets of badges as PDF/A-2b: what repeats is drawn once as forms and placed on every badge. Data in, bytes out. */
import type { Readable } from 'node:stream'
import { translator } from '../platform/i18n.ts'
import { Canvas, mm } from '../platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../platform/pdf/document.ts'
import { flagForm } from '../platform/pdf/flags.ts'
import type { Ref } from '../platform/pdf/internals.ts'
import { memo } from '../platform/pdf/memo.ts'
import { num } from '../platform/pdf/numbers.ts'
import { drawElement, drawMarks, type Origin, type Surface } from './draw.ts'
import { type Badge, type BadgeCategory, type BadgeEvent, type Facts, type Reach, reachOf } from './fields.ts'
import type { Layout } from './layout.ts'

type Stationery = { marks: Ref | undefined; frame: Ref; ofCategory: (category: BadgeCategory) => Ref }

const CENTRE: Origin = { x: 0, y: 0 }

const elementsOf = ({ elements }: Layout, reach: Reach) => elements.filter((element) => reachOf(element) === reach)

/** A canvas that has flags as well. */
class Paper extends Canvas implements Surface {
  flag(code: string, x: number, y: number, width: number): boolean {
    const form = flagForm(this.doc, code)
    if (form) this.placeScaled(form, x, y, width)
    return form !== undefined
  }
}

const marksOf = (doc: PDFKit.PDFDocument, layout: Layout): Ref | undefined => {
  if (!layout.marks) return undefined
  const paper = new Paper(doc, mm(layout.page.width), mm(layout.page.height))
  drawMarks(paper, layout)
  return paper.toForm()
}

const drawStationery = (doc: PDFKit.PDFDocument, layout: Layout, event: BadgeEvent): Stationery => {
  const { width, height } = layout.badge
  const form = (reach: Reach, facts: Facts) => {
    const canvas = new Paper(doc, mm(width), mm(height))
    for (const element of elementsOf(layout, reach)) drawElement(canvas, element, facts, CENTRE)
    return canvas.toForm()
  }
  const byKey = memo((key: string) => {
    const [letter = '', name = '', colour = ''] = JSON.parse(key) as string[]
    return form('category', { event, category: { letter, name, colour } })
  })
  return {
    marks: marksOf(doc, layout),
    frame: form('event', { event }),
    ofCategory: ({ letter, name, colour }) => byKey(JSON.stringify([letter, name, colour]))
  }
}

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

/** Yields after every sheet, so that the caller can let the reader catch up. */
async function* sheets(doc: PDFKit.PDFDocument, event: BadgeEvent, badges: Badge[], layout: Layout, told?: Told) {
  const { page, cells } = layout
  const shared = drawStationery(doc, layout, event)
  const own = elementsOf(layout, 'badge')
  for (let first = 0; first < badges.length; first += cells.length) {
    const sheet = new Paper(doc, mm(page.width), mm(page.height))
    const onSheet = badges.slice(first, first + cells.length)
    onSheet.forEach((badge, i) => {
      const facts = { event, category: badge.category, badge }
      for (const face of cells[i]!.faces) {
        const origin = { x: mm(face.x), y: mm(face.y) }
        const draw = () => {
          sheet.place(shared.frame, origin.x, origin.y)
          sheet.place(shared.ofCategory(badge.category), origin.x, origin.y)
          for (const element of own) drawElement(sheet, element, facts, origin)
        }
        if (face.turned) turned(sheet, origin, layout.badge, draw)
        else draw()
      }
    })
    if (shared.marks) sheet.place(shared.marks, 0, 0)
    sheet.toPage()
    yield
    await told?.(first + onSheet.length)
  }
}

/** The file while it is written; the same input is the same bytes. Throws RangeError for no badges: no such file is. */
export const badgeSheet = (
  event: BadgeEvent,
  badges: Badge[],
  layout: Layout,
  printedAt: Date,
  told?: Told
): Readable => {
  if (badges.length === 0) throw new RangeError('a file of badges needs at least one')
  const t = translator(event.lang, 'documents')
  const doc = openDocument({
    title: t('titled', { workshop: event.title, title: t('badges.file') }),
    author: event.agencies.join(', ') || event.title,
    lang: event.lang,
    printedAt,
    tagged: false
  })
  return streamPdf(doc, sheets(doc, event, badges, layout, told))
}

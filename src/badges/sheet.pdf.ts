/** Sheets of badges as PDF/A-2b: what repeats is drawn once as forms and placed on every badge. Data in, bytes out. */
import type { Readable } from 'node:stream'
import { Canvas, mm } from '../platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../platform/pdf/document.ts'
import type { Ref } from '../platform/pdf/internals.ts'
import { memo } from '../platform/pdf/memo.ts'
import { num } from '../platform/pdf/numbers.ts'
import { drawElement, type Origin } from './draw.ts'
import { type Badge, type BadgeCategory, type BadgeEvent, type Facts, type Reach, reachOf } from './fields.ts'
import type { Layout } from './layout.ts'

type Stationery = { marks: Ref | undefined; frame: Ref; ofCategory: (category: BadgeCategory) => Ref }

const CENTRE: Origin = { x: 0, y: 0 }

const elementsOf = ({ elements }: Layout, reach: Reach) => elements.filter((element) => reachOf(element) === reach)

/** Ticks along the cuts, inward from the corners of every face. */
const drawMarks = (doc: PDFKit.PDFDocument, { page, badge, cells, marks }: Layout): Ref | undefined => {
  if (!marks) return undefined
  const canvas = new Canvas(doc, mm(page.width), mm(page.height))
  const tick = (x1: number, y1: number, x2: number, y2: number) =>
    canvas.line(mm(x1), mm(y1), mm(x2), mm(y2), mm(marks.width), marks.colour)
  for (const { x, y } of cells.flatMap(({ faces }) => faces)) {
    for (const [cornerX, inX] of [[x, marks.length] as const, [x + badge.width, -marks.length] as const]) {
      for (const [cornerY, inY] of [[y, marks.length] as const, [y + badge.height, -marks.length] as const]) {
        tick(cornerX, cornerY, cornerX + inX, cornerY)
        tick(cornerX, cornerY, cornerX, cornerY + inY)
      }
    }
  }
  return canvas.toForm()
}

const drawStationery = (doc: PDFKit.PDFDocument, layout: Layout, event: BadgeEvent): Stationery => {
  const { width, height } = layout.badge
  const form = (reach: Reach, facts: Facts) => {
    const canvas = new Canvas(doc, mm(width), mm(height))
    for (const element of elementsOf(layout, reach)) drawElement(canvas, element, facts, CENTRE)
    return canvas.toForm()
  }
  const byKey = memo((key: string) => {
    const [letter = '', name = '', colour = ''] = JSON.parse(key) as string[]
    return form('category', { event, category: { letter, name, colour } })
  })
  return {
    marks: drawMarks(doc, layout),
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

/** Yields after every sheet, so that the caller can let the reader catch up. */
function* sheets(doc: PDFKit.PDFDocument, event: BadgeEvent, badges: Badge[], layout: Layout) {
  const { page, cells } = layout
  const shared = drawStationery(doc, layout, event)
  const own = elementsOf(layout, 'badge')
  for (let first = 0; first < badges.length; first += cells.length) {
    const sheet = new Canvas(doc, mm(page.width), mm(page.height))
    badges.slice(first, first + cells.length).forEach((badge, i) => {
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
  }
}

/** The file while it is written; the same input is the same bytes. Throws RangeError for no badges: no such file is. */
export const badgeSheet = (event: BadgeEvent, badges: Badge[], layout: Layout, printedAt: Date): Readable => {
  if (badges.length === 0) throw new RangeError('a file of badges needs at least one')
  const doc = openDocument({
    title: `${event.title}: badges`,
    author: event.agencies.join(', ') || event.title,
    lang: 'en',
    printedAt,
    tagged: false
  })
  return streamPdf(doc, sheets(doc, event, badges, layout))
}

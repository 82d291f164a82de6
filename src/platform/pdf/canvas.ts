/** Gathers the operators and resources of one page, part of a page or form XObject. Points, origin top left, y down. */

import { makeRef, pageOf, type Ref, type Resources } from './file/internals.ts'
import { writeSheet } from './file/sheets.ts'
import { num, rgb } from './numbers.ts'
import { qrOps } from './qr.ts'
import { lineOps } from './text/draw.ts'
import { fit, type Limits } from './text/fit.ts'
import { layout, type Style } from './text/layout.ts'

/** Millimetres in points. */
export const mm = (length: number): number => (length * 72) / 25.4

const SHIFT = { left: 0, center: 0.5, right: 1 }

/** `align` says which part of the text is at x; colours are '#rrggbb'. */
type Ink = Style & { align?: keyof typeof SHIFT | undefined; color?: string | undefined }

export class Canvas {
  ops = ''
  resources: Resources = { Font: {}, XObject: {} }
  readonly doc: PDFKit.PDFDocument
  readonly width: number
  readonly height: number
  readonly #elements: string[] = []

  constructor(doc: PDFKit.PDFDocument, width: number, height: number) {
    this.doc = doc
    this.width = width
    this.height = height
  }

  /** Filled; (x, y) is the top left corner. */
  rect(x: number, y: number, width: number, height: number, color: string): void {
    this.ops += `${rgb(color)} rg ${num(x)} ${num(this.height - y - height)} ${num(width)} ${num(height)} re f\n`
  }

  line(x1: number, y1: number, x2: number, y2: number, width: number, color: string): void {
    const ends = `${num(x1)} ${num(this.height - y1)} m ${num(x2)} ${num(this.height - y2)} l`
    this.ops += `${rgb(color)} RG ${num(width)} w ${ends} S\n`
  }

  /** One line of sanitised text; y is its baseline. */
  text(text: string, x: number, y: number, size: number, ink: Ink = {}): void {
    const { align = 'left', color = '#000000' } = ink
    const line = layout(text, ink)
    const left = x - ((line.width * size) / 1000) * SHIFT[align]
    this.ops += `${rgb(color)} rg\n${lineOps(this.doc, this.resources, line, left, this.height - y, size)}`
  }

  /** As big as fit() finds it, below y and by default centred on x. Returns the y under the last line. */
  fitted(text: string, x: number, y: number, limits: Limits & Ink): number {
    // biome-ignore lint/suspicious/noFocusedTests: not a test runner's fit()
    const { size, lines } = fit(text, limits)
    const ink: Ink = { align: 'center', ...limits }
    lines.forEach((line, i) => {
      this.text(line, x, y + size * (1 + i * 1.2), size, ink)
    })
    return y + size * 1.2 * lines.length
  }

  /** (x, y) is the top left corner. A form keeps its size; an image, which is one unit wide and high, is given one. */
  place(xobject: Ref, x: number, y: number, width = 1, height = 1): void {
    const box = xobject.data.BBox as number[] | undefined
    const bottom = this.height - y - (box?.[3] ?? height)
    this.resources.XObject[`X${xobject.id}`] = xobject
    this.ops += `q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(bottom)} cm /X${xobject.id} Do Q\n`
  }

  /** A form at another size than its own, keeping its proportions. */
  placeScaled(form: Ref, x: number, y: number, width: number): void {
    const [, , own = 1, tall = 1] = (form.data.BBox as number[] | undefined) ?? []
    const scale = width / own
    this.resources.XObject[`X${form.id}`] = form
    const bottom = this.height - y - tall * scale
    this.ops += `q ${num(scale)} 0 0 ${num(scale)} ${num(x)} ${num(bottom)} cm /X${form.id} Do Q\n`
  }

  /** (x, y) is the top left corner; keep four modules of white around it, and at least 15 mm. */
  qr(text: string, x: number, y: number, size: number): void {
    this.ops += qrOps(text, x, this.height - y - size, size)
  }

  /** What was drawn, to be placed many times at no cost. */
  toForm(): Ref {
    const box = { BBox: [0, 0, this.width, this.height], Resources: this.resources }
    return makeRef(this.doc, { Type: 'XObject', Subtype: 'Form', ...box }, Buffer.from(this.ops, 'latin1'))
  }

  /** What `draw` adds is the content of a new element of the page. */
  element(name: string, draw: () => void): void {
    this.ops += `/${name} <</MCID ${this.#elements.push(name) - 1}>> BDC\n`
    draw()
    this.ops += 'EMC\n'
  }

  /** What `draw` adds is no content of a tagged document. */
  artifact(draw: () => void): void {
    this.ops += '/Artifact BMC\n'
    draw()
    this.ops += 'EMC\n'
  }

  /** A whole page, written at once. Of a tagged document all of it is in elements and artifacts. */
  toPage(bookmark?: string): void {
    const { doc, width, height, ops, resources } = this
    writeSheet(doc, { size: [width, height], ops, resources, elements: this.#elements, bookmark })
  }
}

/** Draws on pdfkit's current page; inside a struct() closure this becomes the element's content. */
export const paint = (doc: PDFKit.PDFDocument, draw: (canvas: Canvas) => void): void => {
  const page = pageOf(doc)
  const canvas = new Canvas(doc, page.width, page.height)
  draw(canvas)
  Object.assign(page.fonts, canvas.resources.Font)
  Object.assign(page.xobjects, canvas.resources.XObject)
  doc.addContent(`q 1 0 0 -1 0 ${num(canvas.height)} cm\n${canvas.ops}Q`)
}

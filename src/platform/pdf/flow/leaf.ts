/** A page seen from where its language begins to read: x runs from the start margin, so one layout serves both directions. */
import type { Canvas } from '../canvas.ts'
import { type Outline, pathOps, placed } from '../charts/outline.ts'
import { fillOps, type Swatch } from '../charts/swatches.ts'
import type { Ref } from '../file/internals.ts'
import { num, rgb } from '../numbers.ts'
import { fitPicture, type Picture, pictureForm } from '../pictures.ts'
import { widthOf } from '../text/layout.ts'
import type { SetLine, Setting } from './set.ts'
import { MARGIN } from './theme.ts'

export type Align = 'start' | 'center' | 'end'
const SHIFT = { start: 0, center: 0.5, end: 1 }

export type Stroke = { stroke: string; width: number }

/** y is the upper edge of what is drawn, from the top of the page. */
export type Leaf = {
  /** With `align` end or center, x is that point of the line. */
  text(line: SetLine, x: number, y: number, align?: Align): void
  rect(x: number, y: number, width: number, height: number, color: string): void
  /** An outline about (x, y), filled or as a line. It runs from left to right in every language unless it is `turned`. */
  shape(outline: Outline, x: number, y: number, ink: Swatch | Stroke, turned?: boolean): void
  /** A form of the given size on paper. */
  form(form: Ref, x: number, y: number, width: number): void
  /** As big as the box allows: at its start, in the middle of its height. */
  picture(picture: Picture, x: number, y: number, width: number, height: number): void
  qr(text: string, x: number, y: number, size: number): void
}

export const leafOn = (canvas: Canvas, { rtl, page }: Setting): Leaf => {
  const left = (x: number, width: number) => (rtl ? page.width - MARGIN.side - x - width : MARGIN.side + x)
  return {
    text({ text, size, color, style, ascent }, x, y, align = 'start') {
      const width = widthOf(text, size, style)
      canvas.text(text, left(x - width * SHIFT[align], width), y + ascent, size, { ...style, color })
    },
    rect(x, y, width, height, color) {
      canvas.rect(left(x, width), y, width, height, color)
    },
    shape(outline, x, y, ink, turned = false) {
      const shape = placed(outline, left(x, 0), y, canvas.height, rtl && turned)
      canvas.ops +=
        'stroke' in ink ? `${rgb(ink.stroke)} RG ${num(ink.width)} w 1 j\n${pathOps(shape)} S\n` : fillOps(shape, ink)
    },
    form(form, x, y, width) {
      canvas.placeScaled(form, left(x, width), y, width)
    },
    picture(picture, x, y, width, height) {
      const fitted = fitPicture(picture, width, height)
      const top = y + (height - fitted.height) / 2
      canvas.placeScaled(pictureForm(canvas.doc, picture), left(x, fitted.width), top, fitted.width)
    },
    qr(text, x, y, size) {
      canvas.qr(text, left(x, size), y, size)
    }
  }
}

/** Draws the elements of a layout: words fitted into their boxes, bands, lines, flags and codes. */
import { type Canvas, mm } from '../platform/pdf/canvas.ts'
import { flagForm } from '../platform/pdf/flags.ts'
import { inkOn } from './colours.ts'
import { type Facts, filled, isDrawn } from './fields.ts'
import { fitSteadily, fitWhole } from './fitting.ts'
import type { Element, Words } from './layout.ts'
import { langOf, printable, readsFromRight } from './printable.ts'
import { QUIET_SHARE } from './rules.for-layout.ts'

/** Where the badge's top left corner is on the canvas, in points. */
export type Origin = { x: number; y: number }

const BLACK = '#000000'
const EDGE = '#9aa3ad'
const EDGE_POINTS = 0.3
const SHIFT = { left: 0, center: 0.5, right: 1 }
/** Of capitals' height, in sizes of type: they stand in the middle of their line. */
const HALF_CAPITAL = 0.36

const colourOf = (colour: string | undefined, { category }: Facts): string => {
  if (colour === 'category') return category?.colour ?? BLACK
  if (colour === 'on-category') return inkOn(category?.colour ?? '#ffffff')
  return colour ?? BLACK
}

const setWords = (words: Words, width: number, facts: Facts) => {
  if (!isDrawn(words.when, facts)) return []
  const raw = filled(words.text, facts)
  if (raw === '') return []
  const lang = langOf(raw, facts.badge?.languages ?? [])
  const fromRight = readsFromRight(raw)
  const style = { lang, bold: words.bold, direction: fromRight ? ('rtl' as const) : undefined }
  const text = printable(raw, style)
  if (text === '') return []
  const { align = 'left', size, lines = 1, leading = 1.2, gap = 0 } = words
  const limits = { width, ...size, lines, ...style }
  const fitted = words.fit === 'largest' ? fitWhole(text, limits, facts.badge?.familyName) : fitSteadily(text, limits)
  const side: keyof typeof SHIFT = align === 'start' ? (fromRight ? 'right' : 'left') : align
  const ink = { ...style, align: side, color: colourOf(words.colour, facts) }
  return [{ ...fitted, ink, gap: mm(gap), pitch: fitted.size * leading }]
}

const drawWords = (canvas: Canvas, element: Element & { kind: 'words' }, facts: Facts, origin: Origin) => {
  const { box, stack, valign = 'top' } = element
  const width = mm(box.width)
  const set = stack.flatMap((words) => setWords(words, width, facts))
  const height = set.reduce((sum, { lines, pitch, gap }, i) => sum + lines.length * pitch + (i ? gap : 0), 0)
  const spare = mm(box.height) - height
  let y = origin.y + mm(box.y) + (valign === 'top' ? 0 : valign === 'middle' ? spare / 2 : spare)
  set.forEach(({ size, lines, ink, gap, pitch }, i) => {
    if (i > 0) y += gap
    const x = origin.x + mm(box.x) + width * SHIFT[ink.align]
    for (const line of lines) {
      canvas.text(line, x, y + pitch / 2 + size * HALF_CAPITAL, size, ink)
      y += pitch
    }
  })
}

/** With an edge of its own, since many flags are white at a side. */
const drawFlag = (canvas: Canvas, iso2: string | undefined, x: number, y: number, width: number) => {
  const flag = iso2 === undefined ? undefined : flagForm(canvas.doc, iso2)
  if (!flag) return
  const [right, bottom] = [x + width, y + width * 0.75]
  canvas.placeScaled(flag, x, y, width)
  const edge = [x, y, right, y, right, bottom, x, bottom, x, y]
  for (let i = 0; i < 8; i += 2) canvas.line(edge[i]!, edge[i + 1]!, edge[i + 2]!, edge[i + 3]!, EDGE_POINTS, EDGE)
}

/** Nothing, when the element is not for this badge. */
export const drawElement = (canvas: Canvas, element: Element, facts: Facts, origin: Origin): void => {
  const { x, y } = origin
  if (element.kind === 'words') {
    drawWords(canvas, element, facts, origin)
    return
  }
  if (element.kind === 'code') {
    if (!facts.badge) return
    const quiet = element.size * QUIET_SHARE
    const [left, top] = [x + mm(element.x + quiet), y + mm(element.y + quiet)]
    canvas.qr(facts.badge.token, left, top, mm(element.size - 2 * quiet))
    return
  }
  if (!isDrawn(element.when, facts)) return
  if (element.kind === 'flag') {
    drawFlag(canvas, facts.badge?.country?.iso2, x + mm(element.x), y + mm(element.y), mm(element.width))
    return
  }
  const colour = colourOf(element.colour, facts)
  if (element.kind === 'band') {
    const { box } = element
    canvas.rect(x + mm(box.x), y + mm(box.y), mm(box.width), mm(box.height), colour)
    return
  }
  const { from, to, width } = element
  canvas.line(x + mm(from.x), y + mm(from.y), x + mm(to.x), y + mm(to.y), mm(width), colour)
}

/** Draws the elements of a layout: words fitted into their boxes, bands, lines, flags, codes, and what has a file of its own. */
import { mm } from '../platform/pdf/canvas.ts'
import { memo, recent } from '../platform/pdf/memo.ts'
import { langOf } from '../platform/pdf/text/language.ts'
import type { Style } from '../platform/pdf/text/layout.ts'
import { drawAgenda } from './draw.agenda.ts'
import { drawImage } from './draw.pictures.ts'
import { colourOf, type Origin, type Surface } from './draw.surface.ts'
import { type Facts, filled } from './fields.ts'
import { fitWords, type PacedLine, paced } from './fitting.ts'
import type { Element, Layout, Words } from './layout.ts'
import { printable, readsFromRight } from './printable.ts'
import { isDrawn } from './rules.for-conditions.ts'
import { QUIET_SHARE } from './rules.for-layout.ts'

const EDGE = '#9aa3ad'
const EDGE_POINTS = 0.3
const SHIFT = { left: 0, center: 0.5, right: 1 }

type Hand = { urdu: Style['urdu']; share: number }
const NASKH: Hand[] = [{ urdu: 'naskh', share: 1 }]
/** Nastaliq as large as it has room to climb; at last Naskh. */
const NASTALIQ: Hand[] = [...[1, 0.85, 0.7, 0.58].map((share): Hand => ({ urdu: 'nastaliq', share })), ...NASKH]

type Ink = Style & { align: keyof typeof SHIFT }
type SetWords = { size: number; lines: PacedLine[]; ink: Ink; gap: number }

const setRaw = (words: Words, raw: string, width: number, { badge }: Facts, { urdu, share }: Hand): SetWords[] => {
  const lang = langOf(raw, badge?.languages ?? [])
  const fromRight = readsFromRight(raw)
  const style = { lang, bold: words.bold, direction: fromRight ? ('rtl' as const) : undefined, urdu }
  const text = printable(raw, style)
  if (text === '') return []
  const { align = 'left', size, lines = 1, leading = 1.2, gap = 0 } = words
  const max = fromRight ? Math.max(size.min, size.max * share) : size.max
  const limits = { width, max, min: size.min, lines, ...style }
  const fitted = fitWords(text, words, limits, badge?.familyName)
  const side: keyof typeof SHIFT = align === 'start' ? (fromRight ? 'right' : 'left') : align
  return [{ size: fitted.size, lines: paced(fitted, leading, style), ink: { ...style, align: side }, gap: mm(gap) }]
}

/** Positions, organisations and countries come again on other badges. */
const setLately = memo((_: Words) => recent<string, SetWords[]>(100), new WeakMap())

const setWords = (words: Words, width: number, facts: Facts, hand: Hand): SetWords[] => {
  if (!isDrawn(words.when, facts)) return []
  const raw = filled(words.text, facts)
  if (raw === '') return []
  const { languages = [], familyName = '' } = facts.badge ?? {}
  const key = `${width}|${hand.urdu}|${hand.share}|${languages}|${words.fit !== undefined && familyName}|${raw}`
  const lately = setLately(words)
  const known = lately.get(key)
  if (known) return known
  const set = setRaw(words, raw, width, facts, hand)
  lately.set(key, set)
  return set
}

const setStack = (
  element: Element & { kind: 'words' },
  facts: Facts,
  [hand, ...smaller] = facts.event.urdu === 'nastaliq' ? NASTALIQ : NASKH
): { set: (SetWords & { color: string })[]; height: number } => {
  const { box, stack } = element
  const set = stack.flatMap((words) =>
    setWords(words, mm(box.width), facts, hand!).map((one) => ({ ...one, color: colourOf(words.colour, facts) }))
  )
  const heights = set.flatMap(({ lines, gap }, i) => [i ? gap : 0, ...lines.map(({ height }) => height)])
  const height = heights.reduce((sum, one) => sum + one, 0)
  return smaller.length > 0 && height > mm(box.height) ? setStack(element, facts, smaller) : { set, height }
}

const drawWords = (surface: Surface, element: Element & { kind: 'words' }, facts: Facts, origin: Origin) => {
  const { box, valign = 'top' } = element
  const width = mm(box.width)
  const { set, height } = setStack(element, facts)
  const spare = mm(box.height) - height
  let y = origin.y + mm(box.y) + (valign === 'top' ? 0 : valign === 'middle' ? spare / 2 : spare)
  set.forEach(({ size, lines, ink, gap, color }, i) => {
    if (i > 0) y += gap
    const x = origin.x + mm(box.x) + width * SHIFT[ink.align]
    for (const { text, height, baseline } of lines) {
      surface.text(text, x, y + baseline, size, { ...ink, color })
      y += height
    }
  })
}

/** With an edge of its own, since many flags are white at a side. */
const drawFlag = (surface: Surface, iso2: string | undefined, x: number, y: number, width: number) => {
  if (iso2 === undefined || !surface.flag(iso2, x, y, width)) return
  const [right, bottom] = [x + width, y + width * 0.75]
  const edge = [x, y, right, y, right, bottom, x, bottom, x, y]
  for (let i = 0; i < 8; i += 2) surface.line(edge[i]!, edge[i + 1]!, edge[i + 2]!, edge[i + 3]!, EDGE_POINTS, EDGE)
}

/** Nothing, when the element is not for this badge. */
export const drawElement = (surface: Surface, element: Element, facts: Facts, origin: Origin): void => {
  const { x, y } = origin
  if (element.kind === 'words') {
    drawWords(surface, element, facts, origin)
    return
  }
  if (!isDrawn(element.when, facts)) return
  switch (element.kind) {
    case 'image':
      drawImage(surface, element, facts, origin)
      return
    case 'agenda':
      drawAgenda(surface, element, facts, origin)
      return
    case 'code': {
      if (!facts.badge) return
      const quiet = element.size * QUIET_SHARE
      const [left, top] = [x + mm(element.x + quiet), y + mm(element.y + quiet)]
      surface.qr(facts.badge.token, left, top, mm(element.size - 2 * quiet))
      return
    }
    case 'flag':
      drawFlag(surface, facts.badge?.country?.iso2, x + mm(element.x), y + mm(element.y), mm(element.width))
      return
    case 'band': {
      const { box, colour } = element
      surface.rect(x + mm(box.x), y + mm(box.y), mm(box.width), mm(box.height), colourOf(colour, facts))
      return
    }
    case 'line': {
      const { from, to, width, colour } = element
      surface.line(x + mm(from.x), y + mm(from.y), x + mm(to.x), y + mm(to.y), mm(width), colourOf(colour, facts))
    }
  }
}

/** Ticks along the cuts, inward from the corners of every face. */
export const drawMarks = (surface: Surface, { badge, cells, marks }: Layout): void => {
  if (!marks) return
  const tick = (x1: number, y1: number, x2: number, y2: number) =>
    surface.line(mm(x1), mm(y1), mm(x2), mm(y2), mm(marks.width), marks.colour)
  for (const { x, y } of cells.flatMap(({ faces }) => faces)) {
    for (const [cornerX, inX] of [[x, marks.length] as const, [x + badge.width, -marks.length] as const]) {
      for (const [cornerY, inY] of [[y, marks.length] as const, [y + badge.height, -marks.length] as const]) {
        tick(cornerX, cornerY, cornerX + inX, cornerY)
        tick(cornerX, cornerY, cornerX, cornerY + inY)
      }
    }
  }
}

/** A surface that notes what is drawn on it: what stands where, on one side of one badge. */
import type { Surface } from '../../src/badges/draw.surface.ts'
import { drawElement } from '../../src/badges/draw.ts'
import type { Badge, BadgeEvent } from '../../src/badges/fields.ts'
import { elementsOn, type Side } from '../../src/badges/layout.ts'
import type { UsableLayout } from '../../src/badges/load-layouts.ts'
import { layout as setLine } from '../../src/platform/pdf/text/layout.ts'

type Mark = { kind: string; what: string; x: number; y: number; width: number; height: number; size: number }

const SHIFT = { left: 0, center: 0.5, right: 1 }

/** In points, from the badge's top left corner; of texts the height is that of capitals above the baseline. */
export const drawnOn = (event: BadgeEvent, badge: Badge, layout: UsableLayout, side: Side = 'front'): Mark[] => {
  const marks: Mark[] = []
  const note = (kind: string, what: string, x: number, y: number, width: number, height: number, size = 0) =>
    marks.push({ kind, what, x, y, width, height, size })
  const surface: Surface = {
    text(text, x, y, size, ink = {}) {
      const width = (setLine(text, ink).width * size) / 1000
      note('text', text, x - width * SHIFT[ink.align ?? 'left'], y - size * 0.72, width, size * 0.72, size)
    },
    rect: (x, y, width, height, color) => note('rect', color, x, y, width, height),
    line: (x1, y1, x2, y2, width, color) =>
      note('line', color, Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2), width),
    qr: (text, x, y, size) => note('code', text, x, y, size, size),
    flag: (code, x, y, width) => note('flag', code, x, y, width, width * 0.75) > 0,
    picture: ({ width: own, height }, x, y, width) =>
      note('picture', `${own}x${height}`, x, y, width, (width * height) / own)
  }
  const facts = { event, pictures: layout.pictures, category: badge.category, badge }
  for (const element of elementsOn(layout, side)) drawElement(surface, element, facts, { x: 0, y: 0 })
  return marks
}

export const textsOn = (...given: Parameters<typeof drawnOn>): string[] =>
  drawnOn(...given)
    .filter(({ kind }) => kind === 'text')
    .map(({ what }) => what)

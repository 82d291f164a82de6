/** Sheets of badges as pictures: the same elements, fitted to the same sizes, as on paper. Data in, text out. */
import { mm } from '../platform/pdf/canvas.ts'
import { SvgCanvas } from '../platform/svg/canvas.ts'
import { drawElement, drawMarks } from './draw.ts'
import type { Badge, BadgeEvent } from './fields.ts'
import { elementsOn, type Side } from './layout.ts'
import type { UsableLayout } from './load-layouts.ts'
import { type Reach, reachOf } from './rules.for-conditions.ts'
import { sidesOfPaper } from './rules.for-paper.ts'
import { layoutFor } from './sheet.pdf.ts'

/** In the order in which the printer lays them over each other. */
const ORDER: Reach[] = ['event', 'category', 'badge']

const drawFace = (
  canvas: SvgCanvas,
  event: BadgeEvent,
  badge: Badge,
  layout: UsableLayout,
  side: Side,
  origin: { x: number; y: number }
) => {
  const facts = { event, pictures: layout.pictures, category: badge.category, badge }
  const elements = elementsOn(layout, side)
  for (const reach of ORDER)
    for (const element of elements) if (reachOf(element) === reach) drawElement(canvas, element, facts, origin)
}

/** As many badges as the layout has cells; those that are too many are left out. `isBack`: the sheet's other side. */
export const badgePicture = (event: BadgeEvent, badges: Badge[], given: UsableLayout, isBack = false): string => {
  const layout = layoutFor(event, given)
  const { page, badge: size } = layout
  const sheet = new SvgCanvas(mm(page.width), mm(page.height))
  const { faces, hasMarks } = sidesOfPaper(layout)[isBack ? 1 : 0] ?? { faces: [], hasMarks: false }
  for (const { cell, x, y, turned, side } of faces) {
    const badge = badges[cell]
    if (!badge) continue
    const origin = { x: mm(x), y: mm(y) }
    const draw = () => drawFace(sheet, event, badge, layout, side, origin)
    if (turned) sheet.turned(origin.x + mm(size.width) / 2, origin.y + mm(size.height) / 2, draw)
    else draw()
  }
  if (hasMarks) drawMarks(sheet, layout)
  return sheet.toSvg()
}

/** One side of one badge, without paper around it. */
export const sidePicture = (event: BadgeEvent, badge: Badge, given: UsableLayout, side: Side): string => {
  const layout = layoutFor(event, given)
  const canvas = new SvgCanvas(mm(layout.badge.width), mm(layout.badge.height))
  drawFace(canvas, event, badge, layout, side, { x: 0, y: 0 })
  return canvas.toSvg()
}

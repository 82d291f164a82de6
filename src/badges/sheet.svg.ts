/** One sheet of badges as a picture: the same elements, fitted to the same sizes, as on paper. Data in, text out. */
import { mm } from '../platform/pdf/canvas.ts'
import { SvgCanvas } from '../platform/svg/canvas.ts'
import { drawElement, drawMarks } from './draw.ts'
import { type Badge, type BadgeEvent, type Reach, reachOf } from './fields.ts'
import type { Layout } from './layout.ts'

/** In the order in which the printer lays them over each other. */
const ORDER: Reach[] = ['event', 'category', 'badge']

/** As many badges as the layout has cells; those that are too many are left out. */
export const badgePicture = (event: BadgeEvent, badges: Badge[], layout: Layout): string => {
  const { page, badge: size, cells } = layout
  const sheet = new SvgCanvas(mm(page.width), mm(page.height))
  badges.slice(0, cells.length).forEach((badge, i) => {
    const facts = { event, category: badge.category, badge }
    for (const face of cells[i]!.faces) {
      const origin = { x: mm(face.x), y: mm(face.y) }
      const draw = () => {
        for (const reach of ORDER)
          for (const element of layout.elements)
            if (reachOf(element) === reach) drawElement(sheet, element, facts, origin)
      }
      if (face.turned) sheet.turned(origin.x + mm(size.width) / 2, origin.y + mm(size.height) / 2, draw)
      else draw()
    }
  })
  drawMarks(sheet, layout)
  return sheet.toSvg()
}

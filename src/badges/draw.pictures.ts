/** Draws the pictures of a layout: logos in a row or one, and files; each as large as its box lets it, never stretched. */
import { mm } from '../platform/pdf/canvas.ts'
import type { Picture } from '../platform/pdf/pictures.ts'
import { layout as setLine } from '../platform/pdf/text/layout.ts'
import type { Origin, Surface } from './draw.surface.ts'
import type { Facts } from './fields.ts'
import type { Element } from './layout.ts'

type Image = Element & { kind: 'image' }
/** A picture or the acronym in its place. Sizes in points. */
type Item = { picture: Picture | undefined; text: string; width: number; height: number }

const SHIFT = { left: 0, center: 0.5, right: 1 }
const VALIGN = { top: 0, middle: 0.5, bottom: 1 }
const INK = '#1f4e79'
/** Logos wider than this are made lower, so that they do not seem larger than others. */
const USUAL_SHAPE = 1.5
const GAP_MM = 3
/** An acronym, in heights of the row. */
const TEXT_SIZE = 0.42

/** One picture as an item that is `height` high at most. */
const ofPicture = (picture: Picture, height: number): Item => {
  const shape = picture.width / picture.height
  const own = height * Math.min(1, Math.sqrt(USUAL_SHAPE / shape))
  return { picture, text: '', width: own * shape, height: own }
}
const ofText = (text: string, height: number): Item => {
  const size = height * TEXT_SIZE
  return { picture: undefined, text, width: (setLine(text, { bold: true }).width * size) / 1000, height: size }
}

const itemsOf = ({ source, box }: Image, { event, pictures }: Facts): Item[] => {
  const height = mm(box.height)
  const logos = event.logos ?? []
  const [what, which = ''] = source.split(':')
  if (what === 'agencies') {
    if (!logos.some(({ picture }) => picture)) return []
    return logos.map(({ picture, acronym }) => (picture ? ofPicture(picture, height) : ofText(acronym, height)))
  }
  const picture = what === 'agency' ? logos[Number(which) - 1]?.picture : pictures?.get(which)
  return picture ? [{ ...ofPicture(picture, height), height, width: (height * picture.width) / picture.height }] : []
}

/** In a row, all made smaller together where they are wider than the box. */
export const drawImage = (surface: Surface, element: Image, facts: Facts, origin: Origin): void => {
  const { box, align = 'left', valign = 'middle', gap = GAP_MM } = element
  const items = itemsOf(element, facts)
  const gaps = mm(gap) * Math.max(0, items.length - 1)
  const sum = items.reduce((total, { width }) => total + width, 0)
  const scale = Math.min(1, (mm(box.width) - gaps) / sum)
  if (!(scale > 0)) return
  const height = Math.max(...items.map((item) => item.height)) * scale
  const top = origin.y + mm(box.y) + (mm(box.height) - height) * VALIGN[valign]
  let x = origin.x + mm(box.x) + (mm(box.width) - gaps - sum * scale) * SHIFT[align]
  for (const item of items) {
    const y = top + (height - item.height * scale) / 2
    if (item.picture) surface.picture(item.picture, x, y, item.width * scale)
    else surface.text(item.text, x, y + item.height * scale * 0.86, item.height * scale, { bold: true, color: INK })
    x += item.width * scale + mm(gap)
  }
}

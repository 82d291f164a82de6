/** Where faces of badges are on paper: on the sheet, and on its back when it is printed on both sides. Pure. */
import { type Element, type Layout, SIDES, type Side } from './layout.ts'

/** A face of the badge in the cell of this number, in millimetres. */
export type PlacedFace = { cell: number; x: number; y: number; turned: boolean; side: Side }
/** `hasMarks`: a sheet is cut by the marks on its front. */
export type PaperSide = { faces: PlacedFace[]; hasMarks: boolean }

/**
 * Turned over at an edge that stands upright, a sheet has its right at the left. Turned at an edge that lies, it has its
 * bottom at the top, and backs are upside down on it so that they are upright when a badge is turned around.
 */
const behind = ({ page, badge, duplex }: Layout, { x, y, turned, ...face }: PlacedFace): PlacedFace => {
  const isTurnedSideways = (duplex === 'long-edge') === page.height >= page.width
  return isTurnedSideways
    ? { ...face, side: 'back', turned, y, x: page.width - x - badge.width }
    : { ...face, side: 'back', turned: !turned, x, y: page.height - y - badge.height }
}

/** The pages of one sheet: one, or two when it is printed on both sides. */
export const sidesOfPaper = (layout: Layout): PaperSide[] => {
  const faces = layout.cells.flatMap(({ faces }, cell) =>
    faces.map(({ x, y, turned = false, side = 'front' }): PlacedFace => ({ cell, x, y, turned, side }))
  )
  const front = { faces, hasMarks: true }
  if (layout.duplex === undefined) return [front]
  return [front, { faces: faces.map((face) => behind(layout, face)), hasMarks: false }]
}

/** The sides of a badge that are printed somewhere. */
export const sidesPrinted = (layout: Layout): Side[] => [
  ...new Set(sidesOfPaper(layout).flatMap(({ faces }) => faces.map(({ side }) => side)))
]

/** What a reader of a language that runs from right to left expects at the right is there. */
export const mirrored = (layout: Layout): Layout => {
  const { width } = layout.badge
  const flip = { left: 'right', right: 'left', center: 'center', start: 'right' } as const
  const across = (x: number, own: number) => width - x - own
  const turnedAround = (element: Element): Element => {
    if (element.kind === 'flag') return { ...element, x: across(element.x, element.width) }
    if (element.kind === 'code') return { ...element, x: across(element.x, element.size) }
    if (element.kind === 'line') {
      const { from, to } = element
      return { ...element, from: { ...from, x: across(from.x, 0) }, to: { ...to, x: across(to.x, 0) } }
    }
    const box = { ...element.box, x: across(element.box.x, element.box.width) }
    if (element.kind === 'image') return { ...element, box, align: flip[element.align ?? 'left'] }
    if (element.kind !== 'words') return { ...element, box }
    const stack = element.stack.map((words) => ({ ...words, align: flip[words.align ?? 'left'] }))
    return { ...element, box, stack }
  }
  const lists = Object.values(SIDES).flatMap((list) =>
    layout[list] ? [[list, layout[list].map(turnedAround)] as const] : []
  )
  return { ...layout, ...Object.fromEntries(lists) }
}

/** What the readers of a layout need to know of it: does it show logos, or the agenda? */
export const shows = (layout: Layout, what: 'logos' | 'agenda'): boolean =>
  Object.values(SIDES).some((list) => (layout[list] ?? []).some((element) => mentions(element, what)))

const mentions = (element: Element, what: 'logos' | 'agenda'): boolean => {
  if (what === 'agenda' && element.kind === 'agenda') return true
  if (what === 'logos' && element.kind === 'image') return !element.source.startsWith('file:')
  const whens = element.kind === 'words' ? element.stack.map(({ when }) => when) : [element.when]
  const asks = whens.some(
    (when) => typeof when === 'object' && [...(when.has ?? []), ...(when.lacks ?? [])].includes(what)
  )
  return asks || (element.kind === 'words' && element.stack.some(({ text }) => text.includes(`{${what}}`)))
}

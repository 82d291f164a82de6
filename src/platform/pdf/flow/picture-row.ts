/** Pictures side by side, such as logos of those who convene: each about as strong as its neighbours, each a figure. */
import type { Leaf } from './leaf.ts'
import type { Logo } from './logo.ts'
import type { Setting } from './set.ts'
import type { Tag } from './slab.ts'
import { MARGIN } from './theme.ts'

export type { Logo } from './logo.ts'

type Room = { width: number; height: number; gap: number }
type Place = { logo: Logo; x: number; width: number; height: number }
export type PictureRow = { places: Place[]; width: number; height: number }

/** A square is as high as the row; what is wide is lower, so that both cover about the same. */
const COVER = 1.6

/** Points. The row is never wider or higher than its room; x runs from the row's start. */
export const rowOfPictures = (logos: Logo[], room: Room): PictureRow => {
  const sizes = logos.map(({ picture }) => {
    const shape = picture.width / picture.height
    const height = Math.min(room.height, Math.sqrt((COVER * room.height ** 2) / shape))
    return { width: height * shape, height }
  })
  const gaps = room.gap * Math.max(0, logos.length - 1)
  const wide = sizes.reduce((sum, { width }) => sum + width, 0)
  const scale = Math.min(1, Math.max(0, room.width - gaps) / (wide || 1))
  let x = 0
  const places = logos.map((logo, i) => {
    const place = { logo, x, width: sizes[i]!.width * scale, height: sizes[i]!.height * scale }
    x += place.width + room.gap
    return place
  })
  return { places, width: wide * scale + gaps, height: Math.max(0, ...places.map(({ height }) => height)) }
}

type Figure = { tag: Pick<Tag, 'name' | 'alt' | 'attributes'>; draw: (leaf: Leaf, y: number) => void }

/** The row as figures, beginning at x, each in the middle of its height. `draw` is given the upper edge of the row. */
export const figuresOf = ({ places, height }: PictureRow, { page, rtl }: Setting, x: number): Figure[] =>
  places.map(({ logo, ...place }) => {
    const start = x + place.x
    const drop = (height - place.height) / 2
    const left = rtl ? page.width - MARGIN.side - start - place.width : MARGIN.side + start
    const attributes = (y: number, tall: number) => {
      const top = tall - y - drop
      return { O: 'Layout', Placement: 'Block', BBox: [left, top - place.height, left + place.width, top] }
    }
    return {
      tag: { name: 'Figure', alt: logo.alt, attributes },
      draw: (leaf, y) => leaf.picture(logo.picture, start, y + drop, place.width, place.height)
    }
  })

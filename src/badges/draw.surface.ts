/** What badges are drawn on, where, and in which inks. */
import type { Canvas } from '../platform/pdf/canvas.ts'
import type { Picture } from '../platform/pdf/pictures.ts'
import { inkOn } from './colours.ts'
import type { Facts } from './fields.ts'

/** Paper or a screen: Canvas with flags and pictures, or SvgCanvas. `flag` says whether there is one. */
export type Surface = Pick<Canvas, 'text' | 'rect' | 'line' | 'qr'> & {
  flag: (code: string, x: number, y: number, width: number) => boolean
  /** (x, y) is the top left corner; the height follows from the picture. */
  picture: (picture: Picture, x: number, y: number, width: number) => void
}
/** Where the badge's top left corner is on the surface, in points. */
export type Origin = { x: number; y: number }

const BLACK = '#000000'

/** '#rrggbb' of a colour as layouts write it. */
export const colourOf = (colour: string | undefined, { category }: Facts): string => {
  if (colour === 'category') return category?.colour ?? BLACK
  if (colour === 'on-category') return inkOn(category?.colour ?? '#ffffff')
  return colour ?? BLACK
}

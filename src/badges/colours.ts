/** Which ink can be read on a category's colour (WCAG 2.2, 1.4.3). Pure. */
import { memo } from '../platform/pdf/memo.ts'

/** Relative luminance of '#rrggbb', 0 for black to 1 for white. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1, the same, to 21, black on white. */
export const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** White where it is readable, else black: one of the two always is. */
export const inkOn = memo((colour: string): string => (contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000'))

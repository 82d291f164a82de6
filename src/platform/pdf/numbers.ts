/** How PDF writes numbers, text and colours. */
import { memo } from './memo.ts'

/** Three decimals are a thousandth of a point; what is not a number becomes 0, because a reader refuses the page otherwise. */
export const num = (n: number): number => Math.round(n * 1000) / 1000 || 0

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

export const hex4 = (n: number): string => HEX[n >> 8]! + HEX[n & 255]!

/** The UTF-16 units of a text, each as four hexadecimal digits. */
export const utf16 = (text: string): string[] => Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i)))

/** '#1f4e79' -> '0.122 0.306 0.475', as the operators rg and RG want it. Throws RangeError for anything else. */
export const rgb = memo((color: string): string => {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new RangeError(`Not a colour of the form #rrggbb: ${color}`)
  return [1, 3, 5].map((at) => num(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
})

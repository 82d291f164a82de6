/** Sizes and line breaks for the texts of a badge. Pure. */
import { mm } from '../platform/pdf/canvas.ts'
import { climbs, extentOf } from '../platform/pdf/text/extents.ts'
import { type Fitted, fit, type Limits, wrap } from '../platform/pdf/text/fit.ts'
import { layout, type Style } from '../platform/pdf/text/layout.ts'
import { sanitise } from '../platform/pdf/text/sanitise.ts'
import type { Words } from './layout.ts'

const STEP_POINTS = 0.5
/** Two halves are drawn at no more than this share of the largest size (see fit()). */
export const OF_HALVES = 0.82
/** How much smaller a name may be to keep its family name on one line. */
const WORTH_IT = 0.85

/** The largest size at which the lines suffice, so that most badges have the same; at the smallest it is cut. */
export const fitSteadily = (text: string, limits: Limits): Fitted => {
  const { width, max, min, lines = 1, ...style } = limits
  for (let size = max; lines > 1 && size >= min; size -= STEP_POINTS) {
    const wrapped = wrap(text, size, width, style)
    if (wrapped.length <= lines) return { size, lines: wrapped }
  }
  // biome-ignore lint/suspicious/noFocusedTests: not a test runner's fit()
  return fit(text, lines > 1 ? { ...limits, max: min } : limits)
}

/** As large as it can be, in one line or two; a family name that ends the text is not broken if that costs little. */
export const fitWhole = (text: string, limits: Limits, familyName = ''): Fitted => {
  // biome-ignore lint/suspicious/noFocusedTests: not a test runner's fit()
  const fitted = fit(text, limits)
  const family = sanitise(familyName)
  if (fitted.lines.length !== 2 || family === '' || !text.endsWith(` ${family}`)) return fitted
  const lines = [text.slice(0, -family.length - 1), family]
  const { width, max, min, lines: _, ...style } = limits
  const widest = Math.max(...lines.map((line) => layout(line, style).width))
  const size = Math.min(max * OF_HALVES, (width * 1000) / widest)
  return size >= Math.max(min, fitted.size * WORTH_IT) ? { size, lines } : fitted
}

/** Scripts whose lines may end inside what has no spaces. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/u

type Room = { width: number; height: number; leading: number }

/** The largest size at which the text keeps to its lines and the height. Words are not broken while a smaller size keeps them whole. */
const fitFull = (text: string, limits: Limits, { width, height, leading }: Room): Fitted => {
  const { max, min, lines = 1, width: _, ...style } = limits
  const words = UNSPACED.test(text) ? [] : text.split(/\s+/)
  const widest = (width * 1000) / Math.max(1, ...words.map((word) => layout(word, style).width))
  for (let size = Math.min(max, Math.max(min, widest)); size >= min; size -= STEP_POINTS) {
    const wrapped = wrap(text, size, width, style)
    if (wrapped.length <= lines && wrapped.length * size * leading <= height) return { size, lines: wrapped }
  }
  // biome-ignore lint/suspicious/noFocusedTests: not a test runner's fit()
  return fit(text, { ...limits, max: min })
}

/** The same, with a family name that ends the text on a line of its own where that costs little. */
const fitFullByFamily = (text: string, limits: Limits, room: Room, familyName: string): Fitted => {
  const fitted = fitFull(text, limits, room)
  const family = sanitise(familyName)
  if (fitted.lines.length < 2 || family === '' || !text.endsWith(` ${family}`)) return fitted
  const { max, min, lines: _, width: __, ...style } = limits
  const lines = [text.slice(0, -family.length - 1), family]
  const widest = Math.max(...lines.map((line) => layout(line, style).width))
  const size = Math.min(max, (room.width * 1000) / widest, room.height / (2 * room.leading))
  return size >= Math.max(min, fitted.size * WORTH_IT) ? { size, lines } : fitted
}

/** As a layout wants it. `limits` are in points, `words.height` in millimetres. */
export const fitWords = (text: string, words: Words, limits: Limits, familyName = ''): Fitted => {
  if (words.fit === 'largest') return fitWhole(text, limits, familyName)
  if (words.fit === 'fill') {
    const height = words.height === undefined ? Number.POSITIVE_INFINITY : mm(words.height)
    const room = { width: limits.width, height, leading: words.leading ?? 1.2 }
    return fitFullByFamily(text, limits, room, familyName)
  }
  return fitSteadily(text, limits)
}

/** Of capitals' height, in sizes of type: they stand in the middle of their line. */
const HALF_CAPITAL = 0.36
const NOTHING = { above: 0, below: 0 }
export type PacedLine = { text: string; height: number; baseline: number }

/** Where lines stand below each other, in points. Nastaliq is given what each of its lines climbs. */
export const paced = ({ size, lines }: Fitted, leading: number, style: Style): PacedLine[] =>
  lines.map((text) => {
    const line = layout(text, style)
    if (!climbs(line)) return { text, height: size * leading, baseline: size * (leading / 2 + HALF_CAPITAL) }
    const { above, below } = extentOf(line, NOTHING)
    return { text, height: size * (above + below), baseline: size * above }
  })

/** One line of text -> positioned glyphs in visual order. Lengths are in thousandths of the font size. */
import * as hb from 'harfbuzzjs'
import { recent } from '../memo.ts'
import type { Written } from './draw.ts'
import { type Item, itemise, type Style } from './itemise.ts'

export type { Style } from './itemise.ts'

/** `at` is the UTF-16 offset in the line of the first character that the glyph stands for. */
type Glyph = { gid: number; at: number; advance: number; dx: number; dy: number }
export type Run = Item & { text: string; glyphs: Glyph[]; width: number; written?: Written }
/** `missing`: characters that no font has, drawn as empty boxes. */
export type Line = { text: string; runs: Run[]; width: number; missing: string[] }

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const buffer = new hb.Buffer() // one for the process: shaping is synchronous

const shape = (text: string, item: Item, lang: string | undefined): Run => {
  buffer.clearContents()
  buffer.addText(text, item.start, item.end - item.start) // the whole text is context, so letters join across runs
  buffer.setDirection(item.level & 1 ? hb.Direction.RTL : hb.Direction.LTR)
  if (item.script) buffer.setScript(item.script)
  if (lang) buffer.setLanguage(lang)
  buffer.guessSegmentProperties()
  hb.shape(item.face.hb, buffer)

  const k = 1000 / item.face.upem
  const positions = buffer.getGlyphPositions()
  let width = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint, cluster }, i) => {
    const { xAdvance, xOffset, yOffset } = positions[i]!
    width += xAdvance * k
    return { gid: codepoint, at: cluster, advance: xAdvance * k, dx: xOffset * k, dy: yOffset * k }
  })
  return { ...item, text: text.slice(item.start, item.end), glyphs, width }
}

/** Unicode bidi rule L2 (UAX #9): from the highest level down, turn around every stretch of that level or higher. */
const visualOrder = (runs: Run[]): Run[] => {
  for (let level = Math.max(...runs.map((run) => run.level)); level >= 1; level--) {
    for (let from = 0, to = 0; from < runs.length; from = to + 1) {
      for (to = from; to < runs.length && runs[to]!.level >= level; ) to++
      runs.splice(from, to - from, ...runs.slice(from, to).reverse())
    }
  }
  return runs
}

const missingIn = (text: string, runs: Run[]): string[] => {
  const offsets = runs.flatMap((run) => run.glyphs.filter(({ gid }) => gid === 0).map(({ at }) => at))
  offsets.sort((a, b) => a - b)
  return [...new Set(offsets.map((at) => graphemes.segment(text).containing(at)?.segment ?? text[at]!))]
}

const layoutAfresh = (text: string, style: Style): Line => {
  const runs = visualOrder(itemise(text, style).map((item) => shape(text, item, style.lang)))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  return { text, runs, width, missing: missingIn(text, runs) }
}

/** Organisations, titles and countries come again, names do not: kept long, they would cost more than they save. */
const lately = recent<string, Line>(300)

/** Sanitised text on one line. Direction: the style's, else that of the first strong character. */
export const layout = (text: string, style: Style = {}): Line => {
  const key = `${style.lang}|${style.bold}|${style.direction}|${style.urdu}|${text}`
  const known = lately.get(key)
  if (known) return known
  const line = layoutAfresh(text, style)
  lately.set(key, line)
  return line
}

/** In points, at a font size in points. */
export const widthOf = (text: string, size: number, style?: Style): number => (layout(text, style).width * size) / 1000

/** The same for text that will not come again: it does not take the place of others in the cache. */
export const widthOnce = (text: string, size: number, style: Style = {}): number =>
  (layoutAfresh(text, style).width * size) / 1000

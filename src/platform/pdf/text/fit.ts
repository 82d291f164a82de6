/** Breaks lines where readers of the script would, and finds the biggest size at which a text fits. */
import LineBreaker from 'linebreak'
import { layout, type Style, widthOf, widthOnce } from './layout.ts'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('th', { granularity: 'word' })
/** Scripts without spaces between words: ICU has dictionaries for them. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Where a line may end (UAX #14, and words of the dictionary in scripts without spaces), as UTF-16 offsets. */
const breaksOf = (text: string): number[] => {
  const breaks: number[] = []
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next.position)
  if (!UNSPACED.test(text)) return breaks
  const between = Array.from(words.segment(text), ({ index }) => index).filter(
    (at) => at > 0 && UNSPACED.test(text[at - 1]!) && UNSPACED.test(text[at]!)
  )
  return [...new Set([...breaks, ...between])].sort((a, b) => a - b)
}

type Beginning = { text: string; graphemes: number }

/**
 * The longest beginning of `text` that fits, in whole graphemes; at least one. Looks no further than it must, and first at
 * what is as long as the line before: the lines of a long word are much alike, and measuring is what takes time.
 */
const longest = (
  text: string,
  fits: (part: string) => boolean,
  about = 0,
  look = about ? about * 6 + 16 : 64
): Beginning => {
  const ends = Array.from(graphemes.segment(text.slice(0, look)), ({ index, segment }) => index + segment.length)
  let [fitting, tooMany] = [0, ends.length]
  const isMore = (at: number) => {
    const isFitting = fits(text.slice(0, ends[at]))
    if (isFitting) fitting = at
    else tooMany = at
    return isFitting
  }
  for (let at = about && Math.max(1, about - 1), step = 1; at > fitting && at < tooMany; step *= 2)
    at += isMore(at) ? step : -step
  while (tooMany - fitting > 1) isMore((fitting + tooMany) >> 1)
  // the last grapheme in sight may be half of one
  if (fitting >= ends.length - 2 && look < text.length) return longest(text, fits, fitting + 1, look * 4)
  return { text: text.slice(0, ends[fitting]), graphemes: fitting + 1 }
}

/** Whether a line with a word added is narrow enough: by the sum of widths, or measured exactly when that is close. */
const lineFits = (line: string, sum: number, size: number, width: number, style?: Style): boolean =>
  Math.abs(sum - width) > width * 0.05 ? sum < width : widthOnce(line.trimEnd(), size, style) <= width

/** Lines no wider than `width` points, but for a single grapheme that is. An empty text has no lines. */
export const wrap = (text: string, size: number, width: number, style?: Style): string[] => {
  const fits = (part: string) => widthOnce(part.trimEnd(), size, style) <= width
  if (text && text.length < 200 && widthOf(text.trimEnd(), size, style) <= width) return [text.trimEnd()]
  const lines: string[] = []
  let line = ''
  let sum = 0 // words repeat, lines do not: adding up the words' widths spares laying out every beginning of a line
  let from = 0
  let about = 0 // graphemes of the last piece of a word that is longer than a line
  for (const at of breaksOf(text)) {
    let word = text.slice(from, at)
    from = at
    if (line && !lineFits(line + word, sum + widthOf(word.trimEnd(), size, style), size, width, style)) {
      lines.push(line.trimEnd())
      line = ''
      sum = 0
    }
    while (!line && (word.length > 200 || !fits(word))) {
      const piece = longest(word, fits, about)
      if (piece.text === word) break
      about = piece.graphemes
      lines.push(piece.text)
      word = word.slice(piece.text.length)
    }
    line += word
    sum += widthOf(word, size, style)
  }
  return line ? [...lines, line.trimEnd()] : lines
}

/** The text, cut with '…' if it is wider than `width` points. */
export const ellipsise = (text: string, size: number, width: number, style?: Style): string => {
  if (widthOf(text, size, style) <= width) return text
  const cut = longest(text, (part) => widthOnce(`${part.trimEnd()}…`, size, style) <= width)
  return `${cut.text.trimEnd()}…`
}

/** The two lines of which the longer is shortest. */
const halve = (text: string, style: Style) => {
  const halves = Array.from(text.matchAll(/ /g), ({ index }) => {
    const lines = [text.slice(0, index), text.slice(index + 1)]
    return { lines, width: Math.max(...lines.map((line) => layout(line, style).width)) }
  })
  return halves.sort((a, b) => a.width - b.width)[0]
}

/** `width`, `max` and `min` in points; `lines` at most (2). */
export type Limits = Style & { width: number; max: number; min: number; lines?: number }
export type Fitted = { size: number; lines: string[] }

/** One line while it stays big, then two halves, then wrapped at the smallest size, at last cut with '…'. */
export const fit = (text: string, { width, max, min, lines = 2, ...style }: Limits): Fitted => {
  const sizeFor = (thousandths: number) => Math.min(max, (width * 1000) / (thousandths || 1))
  const single = sizeFor(layout(text, style).width)
  const two = lines > 1 && single < max * 0.74 ? halve(text, style) : undefined
  const size = two ? Math.min(max * 0.82, sizeFor(two.width)) : single
  if (size >= min) return { size, lines: two?.lines ?? [text] }
  const wrapped = wrap(text, min, width, style)
  if (wrapped.length <= lines) return { size: min, lines: wrapped }
  const kept = wrapped.slice(0, lines - 1)
  const rest = kept.reduce((left, line) => left.slice(left.indexOf(line) + line.length), text)
  return { size: min, lines: [...kept, ellipsise(rest.trimStart(), min, width, style)] }
}

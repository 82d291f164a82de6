/** Characters that no font here has: found, so that they can be told, and never printed as empty boxes. */

import { memo } from '../memo.ts'
import { layout } from './layout.ts'
import { sanitise } from './sanitise.ts'

/** Stands in documents where characters are missing. */
export const GAP = '(?)'

/** Letters that every document can print: Latin, Cyrillic, and the punctuation of texts. A test holds the fonts to it. */
const COMMON = /^[ -~\u00A0-\u024F\u0400-\u045F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026]*$/
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const known = new Map<string, boolean>()
/** A letter with all that stands on it: the letter alone may be in a font that its marks are not in. */
const isMissing = memo((grapheme: string) => layout(grapheme).missing.length > 0, {
  get: (key) => known.get(key),
  set(key, value) {
    if (known.size > 20_000) known.clear()
    known.set(key, value)
  }
})

/** The graphemes of a text, once each, that no font has. */
export const missingIn = (text: string): string[] => {
  const clean = sanitise(text, Number.POSITIVE_INFINITY)
  if (COMMON.test(clean)) return []
  const found = new Set(Array.from(graphemes.segment(clean), ({ segment }) => segment))
  return [...found].filter(isMissing)
}

/** Sanitised text as it is printed: a gap for every stretch of characters that no font has. */
export const legible = (text: string): string => {
  if (COMMON.test(text)) return text
  let isGap = false
  let printed = ''
  for (const { segment } of graphemes.segment(text)) {
    const isLost = isMissing(segment)
    if (!isLost) printed += segment
    else if (!isGap) printed += GAP
    isGap = isLost
  }
  return printed
}

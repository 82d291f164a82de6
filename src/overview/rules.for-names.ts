/** Which people would lose letters on paper, because no font here has them. */
import { layout } from '../platform/pdf/layout.ts'
import { sanitise } from '../platform/pdf/sanitise.ts'

/** Marks are drawn with the letter that they stand on. */
const LETTERS = /[^\p{M}\p{Cf} ]/gu

/** Of how many people, each with all that is printed of them. Letters are looked up once for all. */
export const countWithoutFont = (texts: string[]): number => {
  const letters = texts.map((text) => new Set(sanitise(text, Number.POSITIVE_INFINITY).match(LETTERS) ?? []))
  const all = [...new Set(letters.flatMap((some) => [...some]))].sort()
  const missing = layout(all.join(' ')).missing.map((grapheme) => grapheme.trim())
  return letters.filter((some) => missing.some((letter) => some.has(letter))).length
}

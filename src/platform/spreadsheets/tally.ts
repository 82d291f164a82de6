/** Counts a worksheet while it is being unpacked, so that one that is too large is refused without being parsed. */

export type Tally = {
  /** Rows with a value in them. */
  rows: number
  /** Number of the rightmost column with a value, 1 for A. */
  widest: number
  /** Number of the last row with a value. */
  last: number
  /** Ranges of merged cells, `B4:B6`. */
  merged: string[]
}

const tags = /<(?:[\w.-]+:)?(?:(row|c|mergeCell)(\s[^<>]*)?>|(?:v|t)(?:\s[^<>]*)?>(?!<))/g
const longestTag = 100_000
const mostMerged = 1_000

const attribute = (attributes: string, name: 'r' | 'ref'): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([A-Z0-9:]{1,30})["']`).exec(attributes)?.[1]

const columnNumber = (letters: string): number =>
  [...letters.slice(0, 4)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Makes a counter for the pieces of one worksheet part (ECMA-376 Part 1, 18.3.1). It looks for tags and does not parse
 * XML: a sheet written to mislead it is stopped by the limits under which it is parsed.
 */
export const makeTally = (): { tally: Tally; add: (piece: Buffer) => void } => {
  const tally: Tally = { rows: 0, widest: 0, last: 0, merged: [] }
  let rest = ''
  let row = 0
  let column = 0

  const open = (tag: string, attributes: string) => {
    if (tag === 'mergeCell') {
      const range = attribute(attributes, 'ref')
      if (range && tally.merged.length < mostMerged) tally.merged.push(range)
      return
    }
    const at = attribute(attributes, 'r')
    if (tag === 'row') row = Number(at ?? row + 1)
    else column = at ? columnNumber(at.replace(/\d+$/, '')) : column + 1
    if (tag === 'row') column = 0
  }
  const value = () => {
    if (row > tally.last) {
      tally.rows++
      tally.last = row
    }
    if (column > tally.widest) tally.widest = column
  }

  const add = (piece: Buffer) => {
    const text = rest + piece.toString('latin1')
    const whole = text.lastIndexOf('<')
    for (const [, tag, attributes = ''] of text.slice(0, whole).matchAll(tags)) tag ? open(tag, attributes) : value()
    rest = text.length - whole > longestTag ? '' : text.slice(whole)
  }
  return { tally, add }
}

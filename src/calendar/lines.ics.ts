/** Content lines of a calendar file: escaped, folded, ended (RFC 5545, sections 3.1 to 3.3). */

/** Octets of text in a line; a continuation has a space before them, and no line may have more than 75. */
const OCTETS = 74

const octetsOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** Folds between characters, never inside one. */
const folded = (line: string): string => {
  const pieces: string[] = []
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at)!
    const size = octetsOf(point)
    octets += size
    if (octets > OCTETS) {
      pieces.push(line.slice(from, at))
      from = at
      octets = size
    }
    at += point > 0xffff ? 2 : 1
  }
  pieces.push(line.slice(from))
  return pieces.join('\r\n ')
}

/** One line of a file with its end. It must hold no line break. */
export const contentLine = (line: string): string => {
  const isShort = line.length * 3 <= OCTETS || (line.length <= OCTETS && Buffer.byteLength(line) <= OCTETS)
  return isShort ? `${line}\r\n` : `${folded(line)}\r\n`
}

/** A TEXT value (section 3.3.11) of what is clean already. */
export const escaped = (text: string): string =>
  /[\\;,\n]/.test(text) ? text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n') : text

/** DATE-TIME in the wall clock that is `offset` minutes ahead of UTC, such as 20171127T090000. */
export const wallTime = (milliseconds: number, offset: number): string => {
  const iso = new Date(milliseconds + offset * 60_000).toISOString()
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}`
}

/** DATE-TIME in UTC, such as 20171127T020000Z. */
export const utcTime = (instant: Date): string => `${wallTime(instant.getTime(), 0)}Z`

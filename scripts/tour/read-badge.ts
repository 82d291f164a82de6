/** Reads the QR code of a badge in a PDF, as a scanner would: from what is drawn, not from what the server knows. */
import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'

const QUIET = 4
const PIXELS = 6

const inflated = (stream: Buffer): string => {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}

/** Content streams of the file. */
const streamsOf = (pdf: Buffer): string[] => {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => {
    const from = index + mark.length
    return inflated(pdf.subarray(from, text.indexOf('endstream', from)))
  })
}

/** The codes are runs of modules, one unit high: `from top length 1 re`. */
const runsOf = (content: string): number[][] =>
  [...content.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)].map(([, from, top, length]) => [
    Number(from),
    Number(top),
    Number(length)
  ])

/** The text of the code on a badge of its own page; throws when there is none. */
export const readBadge = (pdf: Buffer): string => {
  const runs = streamsOf(pdf)
    .map(runsOf)
    .find((found) => found.length > 50)
  if (!runs) throw new Error('no QR code is drawn on this badge')
  const modules = Math.max(...runs.map(([from, , length]) => from! + length!))
  const side = (modules + 2 * QUIET) * PIXELS
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [from, top, length] of runs as [number, number, number][]) {
    for (let y = (top + QUIET) * PIXELS; y < (top + QUIET + 1) * PIXELS; y++) {
      for (let x = (from + QUIET) * PIXELS; x < (from + length + QUIET) * PIXELS; x++)
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return decodeQR({ width: side, height: side, data })
}

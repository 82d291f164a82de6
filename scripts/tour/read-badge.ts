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

/** A code is a stencil of one bit for each module, rows of whole bytes; a bit that is not set is painted. */
const stencilIn = (content: string): { side: number; isDark: (x: number, y: number) => boolean } | undefined => {
  const [, width, hex] = /\bBI \/W (\d+) [^>]*? ID\s([0-9a-f]+)>/i.exec(content) ?? []
  if (!width || !hex) return undefined
  const [side, bits, row] = [Number(width), Buffer.from(hex, 'hex'), Math.ceil(Number(width) / 8)]
  return { side, isDark: (x, y) => ((bits[y * row + (x >> 3)]! >> (7 - (x & 7))) & 1) === 0 }
}

/** The text of the code on a badge of its own page; throws when there is none. */
export const readBadge = (pdf: Buffer): string => {
  const code = streamsOf(pdf)
    .map(stencilIn)
    .find((found) => found !== undefined)
  if (!code) throw new Error('no QR code is drawn on this badge')
  const side = (code.side + 2 * QUIET) * PIXELS
  const data = new Uint8Array(side * side * 4).fill(255)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [column, row] = [Math.floor(x / PIXELS) - QUIET, Math.floor(y / PIXELS) - QUIET]
      const isInside = column >= 0 && row >= 0 && column < code.side && row < code.side
      if (isInside && code.isDark(column, row)) data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return decodeQR({ width: side, height: side, data })
}

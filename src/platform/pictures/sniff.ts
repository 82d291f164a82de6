/** Says what a file is by its first bytes. What it is called and what it claims to be count for nothing. */
import { pictureEmpty, pictureOfAnotherKind } from './problems.ts'

/** `scales`: the drawing says how large it is, so that it can be drawn at any size. */
export type Kind = { format: 'png' | 'jpeg' } | { format: 'svg'; scales: boolean }

const OTHERS: [name: string, start: RegExp][] = [
  ['a GIF', /^GIF8/],
  ['a WebP picture', /^RIFF....WEBP/s],
  ['a TIFF picture', /^(II\*\0|MM\0\*)/],
  ['a HEIC or AVIF picture', /^....ftyp/s],
  ['a Windows bitmap', /^BM/],
  ['an icon file', /^\0\0\x01\0/],
  ['a PDF', /^%PDF-/],
  ['a PostScript or Illustrator file', /^(%!PS|\xC5\xD0\xD3\xC6)/],
  ['a Photoshop file', /^8BPS/],
  ['a compressed file', /^(\x1F\x8B|PK\x03\x04)/],
  ['a web page', /^\s*<(!doctype\s+html|html|head|body)\b/i]
]

/** What may stand before the root of an XML document: its declaration, comments, instructions, a document type. */
const PROLOG = /^\s*(<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s+(?!html\b)[^[>]*(\[[^\]]*\]\s*)?>)/i
const ROOT = /^\s*<(?:[\w-]+:)?svg\b[^>]*>/

/** The opening tag of an SVG's root, wherever it begins. */
const svgRoot = (text: string): string | undefined => {
  let rest = text
  for (let found = PROLOG.exec(rest); found; found = PROLOG.exec(rest)) rest = rest.slice(found[0].length)
  return ROOT.exec(rest)?.[0]
}

const SEARCHED = 64 * 1024
const ADVICE = 'Send a PNG, a JPEG or an SVG.'

/** Problems: 415 picture-of-another-kind, 422 picture-empty. */
export const sniffPicture = (bytes: Buffer): Kind => {
  if (bytes.length === 0) throw pictureEmpty('The file is empty.')
  const start = bytes.toString('latin1', 0, SEARCHED)
  if (start.startsWith('\x89PNG\r\n\x1A\n')) return { format: 'png' }
  if (start.startsWith('\xFF\xD8\xFF')) return { format: 'jpeg' }
  const root = svgRoot(start.replace(/^\xEF\xBB\xBF/, ''))
  if (root) return { format: 'svg', scales: /\sviewBox\s*=|\swidth\s*=\s*["'][\d.]+[a-z]*["']/.test(root) }
  const known = OTHERS.find(([, pattern]) => pattern.test(start))?.[0]
  throw pictureOfAnotherKind(known ? `This is ${known}. ${ADVICE}` : `This is no picture that is read here. ${ADVICE}`)
}

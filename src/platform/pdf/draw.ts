/** Lines of glyphs -> PDF operators that print exactly and can be copied, searched and read aloud. */
import type { Face } from './fonts.ts'
import { type EmbeddedFont, embedFont, type Ref } from './internals.ts'
import type { Line, Run } from './layout.ts'
import { memo } from './memo.ts'
import { hex4, num, utf16 } from './numbers.ts'
import { unseenOps } from './unseen.ts'

const ZERO_WIDTH_SPACE = '\u200B' // the text of a glyph whose cluster's text is on another glyph
const REORDERED = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Beng', 'Deva', 'Sinh', 'Taml'])

type Fonts = Record<string, Ref>
type Embedded = { font: EmbeddedFont; cids: Map<string, number> }

/** A face as the document embeds it; pdfkit numbers glyphs (CIDs) in the order in which they are first used. */
const facesOf = memo((doc: PDFKit.PDFDocument) => {
  const embed = (face: Face): Embedded => ({ font: embedFont(doc, face.name, face.fontkit), cids: new Map() })
  return memo(embed)
}, new WeakMap())

/** One CID for each pair of glyph and text, so that 'i' never extracts as the 'ị' that shares its glyph. */
const cidOf = ({ font, cids }: Embedded, face: Face, gid: number, text: string): number => {
  const key = gid + text
  const known = cids.get(key)
  if (known !== undefined) return known
  const isNew = font.subset.mapping[gid] === undefined
  const cid = isNew ? font.subset.includeGlyph(gid) : font.subset.glyphs.push(gid) - 1
  font.widths[cid] = face.advance(gid)
  font.unicode[cid] = Array.from(text, (char) => char.codePointAt(0) ?? 0)
  cids.set(key, cid)
  return cid
}

/** The text that each glyph of a left-to-right run stands for. */
const textsOf = ({ glyphs, face, start, end, text }: Run): string[] => {
  const texts = glyphs.map(() => ZERO_WIDTH_SPACE)
  for (let first = 0, next = 0; first < glyphs.length; first = next) {
    for (next = first + 1; glyphs[next]?.at === glyphs[first]!.at; ) next++
    const cluster = text.slice(glyphs[first]!.at - start, (glyphs[next]?.at ?? end) - start)
    const chars = [...cluster]
    const oneToOne =
      chars.length === next - first && chars.every((char, i) => face.gid(char) === glyphs[first + i]!.gid)
    if (oneToOne) texts.splice(first, chars.length, ...chars)
    else {
      const base = glyphs.findIndex(({ advance }, i) => i >= first && (advance > 0 || i === next - 1))
      texts[base] = cluster // on the first that has a width
    }
  }
  return texts
}

const glyphOps = (doc: PDFKit.PDFDocument, fonts: Fonts, run: Run, x: number, y: number, size: number): string => {
  const embedded = facesOf(doc)(run.face)
  const { font } = embedded
  fonts[font.id] ??= font.ref()
  run.texts ??= textsOf(run)
  const texts = run.texts
  const k = size / 1000
  let ops = `BT /${font.id} ${num(size)} Tf\n`
  let shown = '' // what the next TJ shows
  let pen = 0 // where HarfBuzz is
  let matrix = 0 // where the PDF reader is
  let height: number | undefined // how far the last glyph was lifted
  run.glyphs.forEach(({ gid, advance, dx, dy }, i) => {
    if (dy !== height) {
      if (shown) ops += `[<${shown}>]TJ\n`
      ops += `1 0 0 1 ${num(x + (pen + dx) * k)} ${num(y + dy * k)} Tm\n`
      shown = ''
      matrix = pen + dx
      height = dy
    }
    const kern = Math.round(matrix - pen - dx)
    if (kern) shown += `>${kern}<`
    const cid = cidOf(embedded, run.face, gid, texts[i]!)
    shown += hex4(cid)
    matrix += font.widths[cid]! - kern
    pen += advance
  })
  ops += `[<${shown}>]TJ ET\n`
  if (!run.script || !REORDERED.has(run.script)) return ops
  return `/Span <</ActualText <FEFF${utf16(run.text).join('')}>>> BDC\n${ops}EMC\n`
}

/** `fonts` is the Font dictionary of a page or form; (x, y) is where the baseline begins, y upwards; `size` in points. */
export const lineOps = (
  doc: PDFKit.PDFDocument,
  fonts: Fonts,
  line: Line,
  x: number,
  y: number,
  size: number
): string => {
  let pen = x
  let ops = ''
  for (const run of line.runs) {
    ops += (run.level & 1 ? unseenOps : glyphOps)(doc, fonts, run, pen, y, size)
    pen += (run.width * size) / 1000
  }
  return ops
}

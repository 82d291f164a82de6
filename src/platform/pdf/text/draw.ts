/** Lines of glyphs -> PDF operators that print exactly and can be copied, searched and read aloud. */

import {
  deflate,
  type EmbeddedFont,
  embedFont,
  isOfSheets,
  makeRef,
  type Ref,
  type Resources
} from '../file/internals.ts'
import { memo } from '../memo.ts'
import { hex4, num, utf16 } from '../numbers.ts'
import { cffOf } from './cff.ts'
import type { Face } from './fonts.ts'
import type { Line, Run } from './layout.ts'
import { unseenOps } from './unseen.ts'

const ZERO_WIDTH_SPACE = '\u200B' // the text of a glyph whose cluster's text is on another glyph
const REORDERED = new Set(['Thai', 'Laoo', 'Khmr', 'Mymr', 'Beng', 'Deva', 'Sinh', 'Taml'])

/** `width` in thousandths of the font size, as the reader advances. */
type Code = { text: string; hex: string; width: number }
/** By glyph: the code of its first text, and of its further texts. */
type Embedded = { font: EmbeddedFont; first: (Code | undefined)[]; further: Map<string, Code> }

/** A face as the document embeds it; pdfkit numbers glyphs (CIDs) in the order in which they are first used. */
const facesOf = memo((doc: PDFKit.PDFDocument) => {
  const embed = (face: Face): Embedded => {
    const font = embedFont(doc, face.name, face.fontkit)
    const { subset } = font
    if (subset.cff && face.upem === 1000) {
      const { minX, minY, maxX, maxY } = face.fontkit.bbox
      const glyphs = () => subset.glyphs.map((gid) => ({ width: face.advance(gid), commands: face.outline(gid) }))
      subset.encode = () => cffOf(face.fontkit.postscriptName, [minX, minY, maxX, maxY], glyphs())
    }
    return { font, first: [], further: new Map() }
  }
  return memo(embed)
}, new WeakMap())

const newCode = ({ font }: Embedded, face: Face, gid: number, text: string): Code => {
  const isNew = font.subset.mapping[gid] === undefined
  const cid = isNew ? font.subset.includeGlyph(gid) : font.subset.glyphs.push(gid) - 1
  const width = face.advance(gid)
  font.widths[cid] = width
  font.unicode[cid] = Array.from(text, (char) => char.codePointAt(0) ?? 0)
  return { text, hex: hex4(cid), width }
}

/** One CID for each pair of glyph and text, so that 'i' never extracts as the 'ị' that shares its glyph. */
const codeOf = (embedded: Embedded, face: Face, gid: number, text: string): Code => {
  const first = embedded.first[gid]
  if (first?.text === text) return first
  const key = gid + text
  const known = embedded.further.get(key)
  if (known) return known
  const code = newCode(embedded, face, gid, text)
  if (first) embedded.further.set(key, code)
  else embedded.first[gid] = code
  return code
}

/** The text that each glyph of a left-to-right run stands for. */
const textsOf = ({ glyphs, face, start, end, text }: Run): string[] => {
  const texts: string[] = []
  for (let first = 0, next = 0; first < glyphs.length; first = next) {
    const { at } = glyphs[first]!
    for (next = first + 1; glyphs[next]?.at === at; ) next++
    const cluster = text.slice(at - start, (glyphs[next]?.at ?? end) - start)
    if (next === first + 1) {
      texts.push(cluster)
      continue
    }
    const chars = [...cluster]
    const oneToOne =
      chars.length === next - first && chars.every((char, i) => face.gid(char) === glyphs[first + i]!.gid)
    const base = glyphs.findIndex(({ advance }, i) => i >= first && (advance > 0 || i === next - 1))
    // else on the first that has a width
    for (let i = first; i < next; i++)
      texts.push(oneToOne ? chars[i - first]! : i === base ? cluster : ZERO_WIDTH_SPACE)
  }
  return texts
}

/** What shows the run, wherever it stands and however big: lengths are parts of the font size. */
const shownBy = (embedded: Embedded, run: Run): string => {
  const { glyphs, face } = run
  const texts = textsOf(run)
  let ops = ''
  let shown = '' // what the next TJ shows
  let pen = 0 // where HarfBuzz is
  let reader = 0 // where the PDF reader is
  let height = 0 // how far the last glyph was lifted
  for (let i = 0; i < glyphs.length; i++) {
    const { gid, advance, dx, dy } = glyphs[i]!
    if (dy !== height) {
      if (shown) ops += `[<${shown}>]TJ\n`
      ops += `${num(dy / 1000)} Ts\n`
      shown = ''
      height = dy
    }
    const kern = Math.round(reader - pen - dx)
    if (kern) shown += `>${kern}<`
    const { hex, width } = codeOf(embedded, face, gid, texts[i]!)
    shown += hex
    reader += width - kern
    pen += advance
  }
  return height ? `${ops}[<${shown}>]TJ\n0 Ts` : `${ops}[<${shown}>]TJ`
}

/** How the document that last wrote a run did it: kept with the run, which comes again or does not. */
export type Written = { embedded: Embedded; ops: string; form?: Ref }

/** The run as big as one unit. */
const write = (doc: PDFKit.PDFDocument, run: Run): Written => {
  const embedded = facesOf(doc)(run.face)
  const ops = `/${embedded.font.id} 1 Tf\n${shownBy(embedded, run)}`
  run.written = { embedded, ops }
  return run.written
}

/** Has the text before its glyphs where readers would take their order for that of the text. */
const spanned = ({ script, text }: Run, ops: string): string => {
  if (!script || !REORDERED.has(script)) return ops
  return `/Span <</ActualText <FEFF${utf16(text).join('')}>>> BDC\n${ops}EMC\n`
}

/** On sheets of badges organisations and countries come again: what does is a form from the second time on. */
const formOf = (doc: PDFKit.PDFDocument, run: Run, { embedded: { font }, ops }: Written): Ref => {
  const box = { BBox: [-1, -2, run.width / 1000 + 1, 3], Resources: { Font: { [font.id]: font.ref() } } }
  const dictionary = { Type: 'XObject', Subtype: 'Form', ...box, Filter: 'FlateDecode' }
  return makeRef(doc, dictionary, deflate(spanned(run, `BT ${ops} ET\n`)))
}

const glyphOps = (
  doc: PDFKit.PDFDocument,
  { Font, XObject }: Resources,
  run: Run,
  x: number,
  y: number,
  size: number
): string => {
  const known = run.written
  const isAgain = known !== undefined && known.embedded === facesOf(doc)(run.face)
  const em = num(size)
  const place = `${em} 0 0 ${em} ${num(x)} ${num(y)}`
  if (isAgain && isOfSheets(doc)) {
    known.form ??= formOf(doc, run, known)
    XObject[`X${known.form.id}`] = known.form
    return `q ${place} cm /X${known.form.id} Do Q\n`
  }
  const { embedded, ops } = isAgain ? known : write(doc, run)
  Font[embedded.font.id] ??= embedded.font.ref()
  return spanned(run, `BT ${place} Tm ${ops} ET\n`)
}

/** `resources` are those of the page or form; (x, y) is where the baseline begins, y upwards; `size` in points. */
export const lineOps = (
  doc: PDFKit.PDFDocument,
  resources: Resources,
  line: Line,
  x: number,
  y: number,
  size: number
): string => {
  let pen = x
  let ops = ''
  for (const run of line.runs) {
    ops += (run.level & 1 ? unseenOps : glyphOps)(doc, resources, run, pen, y, size)
    pen += (run.width * size) / 1000
  }
  return ops
}

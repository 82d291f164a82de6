/** Right-to-left runs. Readers disagree about the order of their glyphs, so they are drawn as shapes with unseen text under them. */
import type { SvgPathCommand } from 'harfbuzzjs'
import { makeRef, type Ref } from './internals.ts'
import type { Run } from './layout.ts'
import { memo } from './memo.ts'
import { hex4, num, utf16 } from './numbers.ts'

const OPERATORS: Record<string, string> = { M: 'm', L: 'l', C: 'c', Q: 'c', Z: 'h' }

/** PDF has cubic curves only. */
const cubic = ([cx, cy, x, y]: number[], [fromX, fromY]: [number, number]): number[] => {
  const third = (from: number, to: number) => from + ((to - from) * 2) / 3
  return [third(fromX, cx!), third(fromY, cy!), third(x!, cx!), third(y!, cy!), x!, y!]
}

const pathOps = memo((commands: SvgPathCommand[]): string => {
  let pen: [number, number] = [0, 0]
  let ops = ''
  for (const { type, values } of commands) {
    const numbers = type === 'Q' ? cubic(values, pen) : values
    if (numbers.length) pen = [numbers.at(-2)!, numbers.at(-1)!]
    ops += `${numbers.map(num).join(' ')} ${OPERATORS[type]}\n`
  }
  return ops
}, new WeakMap())

/** One code is one UTF-16 unit. PDF/UA wants 256 ranges, not one (ISO 14289-1, 7.21.7); a block may have 100. */
const HIGH = Array.from({ length: 256 }, (_, high) => hex4(high).slice(2))
const RANGES = HIGH.map((high) => `<${high}00> <${high}ff> <${high}00>\n`)
const BLOCKS = [RANGES.slice(0, 100), RANGES.slice(100, 200), RANGES.slice(200)]
const CMAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${BLOCKS.map((block) => `${block.length} beginbfrange\n${block.join('')}endbfrange\n`).join('')}endcmap
CMapName currentdict /CMap defineresource pop end end`

/** pdfkit writes a String object as a PDF string, a primitive as a name. */
const pdfString = (text: string): object => Object(text)

/** A font without glyphs, which PDF/A allows where nothing is painted. */
const glyphless = memo((doc: PDFKit.PDFDocument): Ref => {
  const add = (data: object, stream: string) => makeRef(doc, data, stream)
  const system = { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 }
  const box = { FontBBox: [0, -200, 500, 900], ItalicAngle: 0, Ascent: 900, Descent: -200, CapHeight: 700, StemV: 80 }
  const descriptor = add({ Type: 'FontDescriptor', FontName: 'Unseen', Flags: 4, ...box }, '')
  const base = { Type: 'Font', BaseFont: 'Unseen' }
  const widths = { DW: 500, CIDToGIDMap: 'Identity' }
  const cid = add(
    { ...base, Subtype: 'CIDFontType2', CIDSystemInfo: system, FontDescriptor: descriptor, ...widths },
    ''
  )
  const cmap = add({}, CMAP)
  return add({ ...base, Subtype: 'Type0', Encoding: 'Identity-H', DescendantFonts: [cid], ToUnicode: cmap }, '')
}, new WeakMap())

/** Operators for a right-to-left run whose left end is at (x, y), y upwards; `fonts` is the Font dictionary around them. */
export const unseenOps = (
  doc: PDFKit.PDFDocument,
  fonts: Record<string, Ref>,
  run: Run,
  x: number,
  y: number,
  size: number
) => {
  fonts.Unseen ??= glyphless(doc)
  const scale = (size / run.face.upem).toFixed(6)
  const codes = utf16(run.text).reverse()
  const stretch = num(run.width / codes.length / 5) || 1 // per cent of the 500 that every code is wide
  const place = `1 0 0 1 ${num(x)} ${num(y)} Tm`
  let ops = `q BT 3 Tr ${stretch} Tz /Unseen ${num(size)} Tf ${place} <${codes.join('')}> Tj ET\n`
  let pen = x
  for (const { gid, advance, dx, dy } of run.glyphs) {
    const path = pathOps(run.face.outline(gid))
    const [left, base] = [num(pen + (dx * size) / 1000), num(y + (dy * size) / 1000)]
    if (path) ops += `q ${scale} 0 0 ${scale} ${left} ${base} cm\n${path}f Q\n`
    pen += (advance * size) / 1000
  }
  return `${ops}Q\n`
}

/** Right-to-left runs. Readers disagree about the order of their glyphs, so they are drawn as shapes with unseen text under them. */
import type { SvgPathCommand } from 'harfbuzzjs'
import { deflate, makeRef, type Ref, type Resources } from '../file/internals.ts'
import { memo } from '../memo.ts'
import { hex4, num, utf16 } from '../numbers.ts'
import type { Run } from './layout.ts'

const OPERATORS: Record<string, string> = { M: 'm', L: 'l', C: 'c', Q: 'c', Z: 'h' }

/** PDF has cubic curves only. */
const cubic = ([cx, cy, x, y]: number[], [fromX, fromY]: [number, number]): number[] => {
  const third = (from: number, to: number) => from + ((to - from) * 2) / 3
  return [third(fromX, cx!), third(fromY, cy!), third(x!, cx!), third(y!, cy!), x!, y!]
}

/** A glyph's shape, `box` around it, in units of its font; undefined for one without ink. */
const shapeOf = memo((commands: SvgPathCommand[]) => {
  let pen: [number, number] = [0, 0]
  let ops = ''
  const [xs, ys]: [number[], number[]] = [[], []]
  for (const { type, values } of commands) {
    const numbers = type === 'Q' ? cubic(values, pen) : values
    if (numbers.length) pen = [numbers.at(-2)!, numbers.at(-1)!]
    for (const [i, n] of numbers.entries()) (i % 2 ? ys : xs).push(n)
    ops += `${numbers.map(num).join(' ')} ${OPERATORS[type]}\n`
  }
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return { box, stream: ops === '' ? undefined : deflate(`${ops}f`) }
}, new WeakMap())

/** Each shape is written once into a document and placed as often as it comes. */
const shapesOf = memo((doc: PDFKit.PDFDocument) => {
  const form = (commands: SvgPathCommand[]) => {
    const { box, stream } = shapeOf(commands)
    const dictionary = { Type: 'XObject', Subtype: 'Form', BBox: box, Resources: {}, Filter: 'FlateDecode' }
    return { ref: stream && makeRef(doc, dictionary, stream) }
  }
  return memo(form, new WeakMap())
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

/** Places the shapes of a run's glyphs, the first at the origin, in units of the font. */
const shapeOps = (doc: PDFKit.PDFDocument, { XObject }: Resources, { face, glyphs }: Run): string => {
  const units = face.upem / 1000
  let ops = ''
  let pen = 0
  let [atX, atY] = [0, 0]
  for (const { gid, advance, dx, dy } of glyphs) {
    const { ref } = shapesOf(doc)(face.outline(gid))
    if (ref) {
      const [x, y] = [Math.round((pen + dx) * units), Math.round(dy * units)]
      if (x !== atX || y !== atY) ops += `1 0 0 1 ${x - atX} ${y - atY} cm\n`
      atX = x
      atY = y
      XObject[`X${ref.id}`] = ref
      ops += `/X${ref.id} Do\n`
    }
    pen += advance
  }
  return ops
}

/** Operators for a right-to-left run whose left end is at (x, y), y upwards; `resources` are those around them. */
export const unseenOps = (
  doc: PDFKit.PDFDocument,
  resources: Resources,
  run: Run,
  x: number,
  y: number,
  size: number
) => {
  resources.Font.Unseen ??= glyphless(doc)
  const scale = (size / run.face.upem).toFixed(6)
  const codes = utf16(run.text).reverse()
  const stretch = num(run.width / codes.length / 5) || 1 // per cent of the 500 that every code is wide
  const place = `1 0 0 1 ${num(x)} ${num(y)} Tm`
  const text = `BT 3 Tr ${stretch} Tz /Unseen ${num(size)} Tf ${place} <${codes.join('')}> Tj ET\n`
  return `q ${text}${scale} 0 0 ${scale} ${num(x)} ${num(y)} cm\n${shapeOps(doc, resources, run)}Q\n`
}

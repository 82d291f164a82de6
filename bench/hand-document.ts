/** A PDF file put together by hand: no archive, no language, no title, no stream. As much of pdfkit's inside as fonts and flags need. */
import type { FontkitSubset } from '../src/platform/pdf/file/internals.ts'
import { deflate } from '../src/platform/pdf/file/internals.ts'
import { hex4, utf16 } from '../src/platform/pdf/numbers.ts'

const write = (value: unknown): string => {
  if (value instanceof Ref) return `${value.id} 0 R`
  if (value instanceof String) return `(${value})`
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6)
  if (typeof value !== 'object' || value === null) return String(value)
  return `<<${Object.entries(value)
    .map(([key, item]) => `/${key} ${write(item)}`)
    .join(' ')}>>`
}

class Ref {
  readonly doc: HandDocument
  data: Record<string, unknown>
  readonly id: number
  buffer: Uint8Array[] = []

  constructor(doc: HandDocument, data: object) {
    this.doc = doc
    this.data = data as Record<string, unknown>
    this.id = doc._offsets.push(0)
  }

  end(stream?: Uint8Array | string): void {
    const { doc, data } = this
    doc._offsets[this.id - 1] = doc._offset
    if (stream === undefined || stream.length === 0) {
      doc.put(`${this.id} 0 obj\n${write(data)}\nendobj\n`)
      return
    }
    const bytes = data.Filter ? stream : deflate(Buffer.from(stream).toString('latin1'))
    doc.put(`${this.id} 0 obj\n${write({ ...data, Filter: 'FlateDecode', Length: bytes.length })}\nstream\n`)
    doc._write(Buffer.from(bytes))
    doc.put('\nendstream\nendobj\n')
  }

  finalize(): void {}
}

type Fontkit = FontkitSubset & {
  unitsPerEm: number
  bbox: { minX: number; minY: number; maxX: number; maxY: number }
  postscriptName: string
  ascent: number
  descent: number
}
type Font = {
  id: string
  face: Fontkit
  subset: ReturnType<Fontkit['createSubset']>
  widths: number[]
  unicode: number[][]
  ref: () => Ref
}

export class HandDocument {
  readonly options = { tagged: false }
  readonly _offsets: number[] = []
  _offset = 0
  _font: Font | undefined
  readonly #chunks: Uint8Array[] = []
  readonly #fonts: Font[] = []
  readonly #registered = new Map<string, Fontkit>()
  readonly #pages: number[] = []
  readonly #tree: Ref

  constructor() {
    this.put('%PDF-1.7\n%\xff\xff\xff\xff\n')
    this.#tree = this.ref({ Type: 'Pages' })
  }

  _write(bytes: Uint8Array): void {
    this.#chunks.push(bytes)
    this._offset += bytes.length
  }

  put(text: string): void {
    this._write(Buffer.from(text, 'latin1'))
  }

  ref(data: object = {}): Ref {
    return new Ref(this, data)
  }

  add(data: object, stream?: Uint8Array | string): Ref {
    const ref = this.ref(data)
    ref.end(stream)
    return ref
  }

  registerFont(name: string, face: Fontkit): void {
    this.#registered.set(name, face)
  }

  font(name: string): void {
    const face = this.#registered.get(name)!
    const dictionary = this.ref()
    const subset = face.createSubset()
    const id = `F${this.#fonts.length + 1}`
    this._font = { id, face, subset, widths: [0], unicode: [[0]], ref: () => dictionary }
    this.#fonts.push(this._font)
  }

  addPage(width: number, height: number, bytes: Uint8Array, resources: number): void {
    const content = this._offsets.push(this._offset)
    this.put(`${content} 0 obj\n<< /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`)
    this._write(bytes)
    const page = this._offsets.push(this._offset + 18)
    const box = `/MediaBox [0 0 ${width} ${height}]`
    const refs = `/Parent ${this.#tree.id} 0 R /Contents ${content} 0 R /Resources ${resources} 0 R`
    this.put(`\nendstream\nendobj\n${page} 0 obj\n<< /Type /Page ${refs} ${box} >>\nendobj\n`)
    this.#pages.push(page)
  }

  #endFont({ face, subset, widths, unicode, ref }: Font): void {
    const k = 1000 / face.unitsPerEm
    const { minX, minY, maxX, maxY } = face.bbox
    const names = { BaseFont: `AAAAAA+${face.postscriptName}` }
    const file = this.add(subset.cff ? { Subtype: 'CIDFontType0C' } : {}, subset.encode())
    const descriptor = this.add({
      Type: 'FontDescriptor',
      FontName: names.BaseFont,
      Flags: 4,
      FontBBox: [minX, minY, maxX, maxY].map((edge) => edge * k),
      ItalicAngle: 0,
      Ascent: face.ascent * k,
      Descent: face.descent * k,
      CapHeight: 700,
      StemV: 80,
      [subset.cff ? 'FontFile3' : 'FontFile2']: file
    })
    const system = { Registry: Object('Adobe'), Ordering: Object('Identity'), Supplement: 0 }
    const kind = subset.cff ? { Subtype: 'CIDFontType0' } : { Subtype: 'CIDFontType2', CIDToGIDMap: 'Identity' }
    const cid = this.add({
      Type: 'Font',
      ...kind,
      ...names,
      CIDSystemInfo: system,
      FontDescriptor: descriptor,
      W: [0, widths]
    })
    const lines = unicode.map((points, i) => `<${hex4(i)}> <${utf16(String.fromCodePoint(...points)).join('')}>\n`)
    let map =
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <ffff> endcodespacerange\n'
    while (lines.length)
      map += `${Math.min(100, lines.length)} beginbfchar\n${lines.splice(0, 100).join('')}endbfchar\n`
    const cmap = this.add({}, `${map}endcmap CMapName currentdict /CMap defineresource pop end end`)
    const own = { Type: 'Font', Subtype: 'Type0', ...names, Encoding: 'Identity-H' }
    Object.assign(ref().data, { ...own, DescendantFonts: [cid], ToUnicode: cmap })
    ref().end()
  }

  end(): Buffer {
    for (const font of this.#fonts) this.#endFont(font)
    const kids = this.#pages.map((id) => `${id} 0 R`).join(' ')
    this._offsets[this.#tree.id - 1] = this._offset
    this.put(`${this.#tree.id} 0 obj\n<</Type /Pages /Count ${this.#pages.length} /Kids [${kids}]>>\nendobj\n`)
    const root = this.add({ Type: 'Catalog', Pages: this.#tree })
    const start = this._offset
    const offsets = this._offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    this.put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.join('')}`)
    this.put(`trailer\n${write({ Size: offsets.length + 1, Root: root })}\nstartxref\n${start}\n%%EOF`)
    return Buffer.concat(this.#chunks)
  }
}

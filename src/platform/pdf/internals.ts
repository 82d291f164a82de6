/** Everything of pdfkit that is not its public interface, in one typed view. test/platform/pdf/internals.test.ts holds pdfkit to it. */
import { deflateSync } from 'node:zlib'
import type { Font as FontkitFont } from 'fontkit'

type Doc = PDFKit.PDFDocument

/** An object of the file. `data` becomes its dictionary, `buffer` its stream. */
export type Ref = {
  id: number
  data: Record<string, unknown>
  buffer: Uint8Array[]
  end(stream?: Uint8Array | string): void
  finalize(): void
}

export type Resources = { Font: Record<string, Ref>; XObject: Record<string, Ref> }

/** A font as pdfkit embeds it: `widths` and `unicode` are indexed by CID, `subset.glyphs` says which glyph each CID draws. */
export type EmbeddedFont = {
  id: string
  subset: { mapping: Record<number, number | undefined>; glyphs: number[]; includeGlyph(gid: number): number }
  widths: number[]
  unicode: number[][]
  ref(): Ref
}

/** What a parsed font answers when a document begins to embed it. */
export type FontkitSubset = {
  createSubset(): { cff?: unknown; encode(): Uint8Array; includeGlyph(gid: number): number; glyphs: number[] }
}

type Page = { width: number; height: number; content: Ref; resources: Ref; dictionary: Ref } & Record<
  'fonts' | 'xobjects',
  Record<string, Ref>
>

/** An element of the structure tree. Its end() writes it, and nothing can be added after. */
export type Element = { dictionary: Ref; add(child: Element | (() => void)): unknown; end(): void }
export type Outline = { addItem(title: string, options: object): Outline }

type Image = { embed(doc: Doc): void; obj: Ref }

type Inside = {
  options: { tagged?: boolean }
  page: Page | null
  _font: EmbeddedFont
  ref(data: object): Ref
  openImage(source: Buffer): Image
  registerFont(name: string, font: FontkitFont): void
  outline: Outline
  struct(tag: string, options: object): Element
  addStructure(element: Element): void
  _offset: number
  _offsets: (number | null)[]
  _write(bytes: Uint8Array): void
  _root: { data: { Pages: { id: number; data: { Kids: object[]; Count: number } } } }
}

const inside = (doc: Doc) => doc as unknown as Inside

/** A new object of the document; with `stream` it is written at once. */
export const makeRef = (doc: Doc, data: object, stream?: Uint8Array | string): Ref => {
  const ref = inside(doc).ref(data)
  if (stream !== undefined) ref.end(stream)
  return ref
}

export const isTagged = (doc: Doc): boolean => inside(doc).options.tagged === true

/** As a stream of the file has it: level 3 takes a third of the time of 6 for a tenth more bytes. */
export const deflate = (content: string): Buffer =>
  deflateSync(Buffer.from(content, 'latin1'), { level: 3, memLevel: 9, chunkSize: 64 * 1024 })

/** Writes an object at once and keeps nothing of it but its place. Returns its number. */
export const writeObject = (doc: Doc, dictionary: string, stream?: Uint8Array): number => {
  const { _offset, _offsets } = inside(doc)
  const id = _offsets.push(_offset)
  const write = (text: string) => inside(doc)._write(Buffer.from(text, 'latin1'))
  if (!stream) write(`${id} 0 obj\n${dictionary}\nendobj\n`)
  else {
    write(`${id} 0 obj\n${dictionary}\nstream\n`)
    inside(doc)._write(stream)
    write('\nendstream\nendobj\n')
  }
  return id
}

/** What pdfkit writes as it is: neither a string, which would be a name, nor an object, which would be a dictionary. */
class Verbatim {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  get [Symbol.toStringTag]() {
    return 'Verbatim'
  }
  toString() {
    return this.#text
  }
}

/** A page that was written already. Its dictionary named `pagesOf(doc)` as its parent. */
export const addPage = (doc: Doc, id: number): void => {
  const { data } = inside(doc)._root.data.Pages
  data.Kids.push(new Verbatim(`${id} 0 R`))
  data.Count++
}

/** The number of the node that all pages hang from. */
export const pagesOf = (doc: Doc): number => inside(doc)._root.data.Pages.id

/** An image of its bytes, written once for each call. What it shows must be opaque: alpha is decoded later than this answers. */
export const imageOf = (doc: Doc, bytes: Uint8Array): Ref => {
  const image = inside(doc).openImage(Buffer.from(bytes))
  image.embed(doc)
  return image.obj
}

/** The current page. Throws when there is none yet. */
export const pageOf = (doc: Doc): Page => {
  const { page } = inside(doc)
  if (!page) throw new Error('The document has no page yet')
  return page
}

/** pdfkit embeds an already parsed font and keeps the glyphs that are asked for. */
export const embedFont = (doc: Doc, name: string, font: FontkitFont): EmbeddedFont => {
  inside(doc).registerFont(name, font)
  doc.font(name)
  return inside(doc)._font
}

/** A scratch document's objects are kept instead of written. */
export const keepObjects = (doc: Doc): void => {
  const { ref } = inside(doc)
  inside(doc).ref = (data) => Object.assign(ref.call(doc, data), { finalize() {} })
}

/** When the current page is written, forgetting its dictionaries keeps a long untagged file from growing in memory. */
export const forgetPage = (doc: Doc): void => {
  const { page } = inside(doc)
  if (page) for (const ref of [page.content, page.resources, page.dictionary]) ref.data = {}
}

/** `attributes` is a dictionary of ISO 32000-1, 14.8.5, such as { O: 'Table', ColSpan: 3 }. */
export const makeElement = (doc: Doc, tag: string, options: object, attributes?: object): Element => {
  const element = inside(doc).struct(tag, options)
  if (attributes) element.dictionary.data.A = attributes
  return element
}

/** The one root of the structure tree. */
export const addRoot = (doc: Doc, root: Element): void => inside(doc).addStructure(root)

/** A bookmark to the current page, `top` points below its upper edge, under `parent` or at the outermost level. */
export const addBookmark = (doc: Doc, title: string, top: number, parent = inside(doc).outline): Outline =>
  parent.addItem(title, { top, left: pageOf(doc).width, expanded: true })

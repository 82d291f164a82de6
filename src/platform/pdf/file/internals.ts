/** Everything of pdfkit that is not its public interface, in one typed view. test/platform/pdf/internals.test.ts holds pdfkit to it. */
import { deflateSync } from 'node:zlib'
import type { Font as FontkitFont } from 'fontkit'
import { Verbatim } from './objects.ts'

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
  subset: {
    mapping: Record<number, number | undefined>
    glyphs: number[]
    /** There for fonts with cubic curves. */
    cff?: unknown
    includeGlyph(gid: number): number
    encode(): Uint8Array
  }
  widths: number[]
  unicode: number[][]
  ref(): Ref
}

/** What a parsed font answers when a document begins to embed it. */
export type FontkitSubset = {
  createSubset(): { cff?: unknown; encode(): Uint8Array; includeGlyph(gid: number): number; glyphs: number[] }
}

type Page = {
  width: number
  height: number
  content: Ref
  resources: Ref
  dictionary: Ref
  /** Given to the page when it is first asked for. */
  structParentTreeKey: number
} & Record<'fonts' | 'xobjects', Record<string, Ref>>

export type Outline = { outlineData: Record<string, unknown>; addItem(title: string, options: object): Outline }

type Image = { embed(doc: Doc): void; obj: Ref }

type Inside = {
  options: { tagged?: boolean; sheets?: boolean }
  page: Page | null
  _font: EmbeddedFont
  ref(data: object): Ref
  openImage(source: Buffer): Image
  registerFont(name: string, font: FontkitFont): void
  outline: Outline
  getStructTreeRoot(): { id: number; data: { K?: object[]; ParentTree: { add(key: number, value: object): void } } }
  _offset: number
  _offsets: (number | null)[]
  _write(bytes: Uint8Array): void
  _fontFamilies: Record<string, { finalize(): void }>
  _info: { id: number }
  _id: Uint8Array
  _root: { id: number; data: { Pages: { id: number; data: { Kids: object[]; Count: number } } } }
}

const inside = (doc: Doc) => doc as unknown as Inside

/** A new object of the document; with `stream` it is written at once. */
export const makeRef = (doc: Doc, data: object, stream?: Uint8Array | string): Ref => {
  const ref = inside(doc).ref(data)
  if (stream !== undefined) ref.end(stream)
  return ref
}

export const isTagged = (doc: Doc): boolean => inside(doc).options.tagged === true

/** Whether the document is one of sheets, on which much comes again. */
export const isOfSheets = (doc: Doc): boolean => inside(doc).options.sheets === true

/** As a stream of the file has it: level 3 takes a third of the time of 6 for a tenth more bytes. */
export const deflate = (content: string): Buffer =>
  deflateSync(Buffer.from(content, 'latin1'), { level: 3, chunkSize: 8 * 1024 })

/** The number of an object that is written later: what refers to it can be written before. */
export const reserve = (doc: Doc): number => inside(doc)._offsets.push(0)

/** Writes an object at once and keeps nothing of it but its place. Returns its number. */
export const writeObject = (doc: Doc, text: string, stream?: Uint8Array, id = reserve(doc)): number => {
  const { _offset, _offsets } = inside(doc)
  _offsets[id - 1] = _offset
  const write = (part: string) => inside(doc)._write(Buffer.from(part, 'latin1'))
  if (!stream) write(`${id} 0 obj\n${text}\nendobj\n`)
  else {
    write(`${id} 0 obj\n${text}\nstream\n`)
    inside(doc)._write(stream)
    write('\nendstream\nendobj\n')
  }
  return id
}

/** A page that was written already. Its dictionary named `pagesOf(doc)` as its parent. */
export const addPage = (doc: Doc, id: number): void => {
  const { data } = inside(doc)._root.data.Pages
  data.Kids.push(new Verbatim(`${id} 0 R`))
  data.Count++
}

/** The number of the node that all pages hang from. */
export const pagesOf = (doc: Doc): number => inside(doc)._root.data.Pages.id

/** Writes each font once it is called. What end() would do to all in one go takes long enough to be noticed. */
export const fontsOf = (doc: Doc): (() => void)[] =>
  Object.values(inside(doc)._fontFamilies).map((font) => () => font.finalize())

/** What the end of the file tells: where objects are (by number, from 1), where it is itself, and which are read first. */
export const endingOf = (doc: Doc): Pick<Inside, '_offset' | '_offsets' | '_root' | '_info' | '_id'> => inside(doc)

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

/** When the current page is written, forgetting its dictionaries keeps a long file from growing in memory. */
export const forgetPage = (doc: Doc): void => {
  const { page } = inside(doc)
  if (page) for (const ref of [page.content, page.resources, page.dictionary]) ref.data = {}
}

/** Makes an element the one root of the structure tree. Returns the number of what it hangs from. */
export const setStructureRoot = (doc: Doc, id: number): number => {
  const root = inside(doc).getStructTreeRoot()
  root.data.K = [new Verbatim(`${id} 0 R`)]
  return root.id
}

/** Object `id` says which element each piece of content on a page belongs to; `key` is the page's StructParents. */
export const addParents = (doc: Doc, key: number, id: number): void => {
  const { ParentTree } = inside(doc).getStructTreeRoot().data
  ParentTree.add(key, new Verbatim(`${id} 0 R`))
}

/** The outline that was written as object `id` is the document's. */
export const setOutlines = (doc: Doc, id: number): void => {
  Object.assign(inside(doc)._root.data, { Outlines: new Verbatim(`${id} 0 R`), PageMode: 'UseOutlines' })
}

/** A bookmark to the current page, `top` points below its upper edge, under `parent` or at the outermost level. */
export const addBookmark = (doc: Doc, title: string, top: number, parent = inside(doc).outline): Outline => {
  const { outlineData } = inside(doc).outline
  outlineData.Count = Number(outlineData.Count ?? 0) + 1 // all are open (ISO 32000-1, 12.3.3); pdfkit leaves it out
  return parent.addItem(title, { top, left: pageOf(doc).width, expanded: true })
}

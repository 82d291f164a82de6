/** A pdfkit document that is PDF/A-2 (and, tagged, PDF/UA-1), written no faster than it is read. */
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { sanitise } from '../text/sanitise.ts'
import { crossReferences } from './cross-references.ts'
import { fontsOf, forgetPage } from './internals.ts'
import { endSheets } from './sheets.ts'

/** PDF/A wants a description of every metadata schema that is not its own (ISO 19005-2, 6.6.2.3). */
const PDF_UA = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

const CHUNK = 64 * 1024
const ENOUGH = 256 * 1024
const escapeXml = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`) : value

export class ArchivalDocument extends PDFDocument {
  /** Declared, not initialised: pdfkit's constructor already pushes. */
  declare held: { pieces: Uint8Array[]; bytes: number } | undefined
  #wake: (() => void) | undefined

  /** pdfkit writes the title into the XMP as it is; 'A & B' would break it. */
  override endMetadata(): void {
    const { info } = this
    this.info = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, escapeXml(value)]))
    super.endMetadata()
    this.info = info
  }

  /** pdfkit writes a line at a time: a quarter of a million for a long list. */
  _finalize(): void {
    this.push(crossReferences(this))
    this.push(null)
  }

  /** pdfkit pushes some twenty small pieces a page; a socket wants few big ones. */
  override push(piece: Uint8Array | null): boolean {
    this.held ??= { pieces: [], bytes: 0 }
    if (piece) {
      this.held.pieces.push(piece)
      this.held.bytes += piece.length
      if (this.held.bytes < CHUNK) return true
    }
    const { pieces } = this.held
    this.held = undefined
    super.push(Buffer.concat(pieces))
    return piece ? true : super.push(null)
  }

  /** pdfkit does not care how slow its reader is; these three let the maker of pages wait for it. */
  override _read(): void {
    this.#wake?.()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#wake?.()
    done(error)
  }

  async drained(): Promise<void> {
    if (this.readableLength <= ENOUGH || this.destroyed) return
    await new Promise<void>((resolve) => {
      this.#wake = resolve
    })
  }
}

/** `lang` is BCP 47. `sheets`: pages are canvases, on which much comes again, such as badges. `tagged`: true, unless said. */
type DocumentOptions = {
  title: string
  author: string
  lang: string
  printedAt: Date
  tagged?: boolean
  sheets?: boolean
}

/** `printedAt` makes the same input the same bytes. The document is a Readable of the file. */
export const openDocument = ({
  title,
  author,
  lang,
  printedAt,
  tagged = true,
  sheets = false
}: DocumentOptions): ArchivalDocument => {
  const info = { Title: sanitise(title), Author: sanitise(author), CreationDate: printedAt }
  const page = { font: null, size: 'A4', margin: 0, autoFirstPage: false }
  const kind = { pdfVersion: '1.7', lang, displayTitle: true, tagged, sheets, subset: tagged ? 'PDF/A-2a' : 'PDF/A-2b' }
  // @types/pdfkit 0.17 does not know that `font` may be null, which keeps Helvetica out
  const doc = new ArchivalDocument({ ...page, ...kind, info } as object)
  if (tagged) doc.appendXML(PDF_UA)
  return doc
}

/** Writes page by page (`pages` yields after each), giving way to the reader and, every 8 ms, to the rest of the server. */
export const writePages = async (
  doc: ArchivalDocument,
  pages: Iterable<unknown> | AsyncIterable<unknown>
): Promise<void> => {
  let since = performance.now()
  const giveWay = async () => {
    if (performance.now() - since < 8) return
    await new Promise(setImmediate)
    since = performance.now()
  }
  for await (const _ of pages) {
    doc.flushPages()
    forgetPage(doc)
    await doc.drained()
    if (doc.destroyed) return
    await giveWay()
  }
  endSheets(doc)
  for (const endFont of fontsOf(doc)) {
    endFont()
    await giveWay()
  }
  if (!doc.destroyed) doc.end()
}

/** The file while it is written. A failure destroys the stream with its error: before the first bytes a 500, later an abort. */
export const streamPdf = (doc: ArchivalDocument, pages: Iterable<unknown> | AsyncIterable<unknown>): Readable => {
  doc.on('error', () => {}) // a stream that nobody listens to any more must not end the process
  writePages(doc, pages).catch((error: unknown) => {
    doc.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  return doc
}

/** BCP 47 language that a finished document says it is in. */
export const languageOfPdf = (pdf: Buffer): string | undefined => {
  const from = pdf.lastIndexOf('/Type /Catalog')
  const catalog = pdf.toString('latin1', from, pdf.indexOf('endobj', from))
  return /\/Lang \(([\w-]+)\)/.exec(catalog)?.[1]
}

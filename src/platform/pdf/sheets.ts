/** Pages of untagged documents, such as sheets of badges: written at once, so that a hundred thousand need no memory. */
import { addPage, deflate, makeRef, pagesOf, type Ref, type Resources, writeObject } from './internals.ts'
import { memo } from './memo.ts'

/** All sheets of a document share one dictionary of fonts and forms, which is written at its end. */
const shared = new WeakMap<PDFKit.PDFDocument, Ref>()
const sharedOf = memo((doc: PDFKit.PDFDocument): Ref => makeRef(doc, { Font: {}, XObject: {} }), shared)

type Sheet = { size: [width: number, height: number]; ops: string; resources: Resources }

const points = (length: number) => Math.round(length * 1e6) / 1e6

export const writeSheet = (doc: PDFKit.PDFDocument, { size: [width, height], ops, resources }: Sheet): void => {
  const ref = sharedOf(doc)
  const { Font, XObject } = ref.data as Resources
  Object.assign(Font, resources.Font)
  Object.assign(XObject, resources.XObject)
  const bytes = deflate(ops)
  const content = writeObject(doc, `<< /Filter /FlateDecode /Length ${bytes.length} >>`, bytes)
  const box = `/MediaBox [0 0 ${points(width)} ${points(height)}]`
  const refs = `/Parent ${pagesOf(doc)} 0 R /Contents ${content} 0 R /Resources ${ref.id} 0 R`
  addPage(doc, writeObject(doc, `<< /Type /Page ${refs} ${box} >>`))
}

/** What the sheets share, once all are written. */
export const endSheets = (doc: PDFKit.PDFDocument): void => shared.get(doc)?.end()

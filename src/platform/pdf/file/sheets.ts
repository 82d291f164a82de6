/** Pages that are drawn at once, such as sheets of badges, and written at once: a hundred thousand need no memory. */

import { memo } from '../memo.ts'
import { addPage, deflate, isTagged, makeRef, pagesOf, type Ref, type Resources, writeObject } from './internals.ts'
import { type SheetStructure, structureOfSheets } from './structure-of-sheets.ts'

/** All sheets of a document share one dictionary of fonts and forms, which is written at its end. */
type Shared = { resources: Ref; structure: SheetStructure | undefined }

const shared = new WeakMap<PDFKit.PDFDocument, Shared>()
const sharedOf = memo(
  (doc: PDFKit.PDFDocument): Shared => ({
    resources: makeRef(doc, { Font: {}, XObject: {} }),
    structure: isTagged(doc) ? structureOfSheets(doc) : undefined
  }),
  shared
)

/** `elements` of a tagged document: the name of each, by the number of its content (MCID). `bookmark` says what is on the sheet. */
type Sheet = {
  size: [width: number, height: number]
  ops: string
  resources: Resources
  elements: string[]
  bookmark?: string | undefined
}

const points = (length: number) => Math.round(length * 1e6) / 1e6

export const writeSheet = (doc: PDFKit.PDFDocument, sheet: Sheet): void => {
  const { resources: ref, structure } = sharedOf(doc)
  const { Font, XObject } = ref.data as Resources
  Object.assign(Font, sheet.resources.Font)
  Object.assign(XObject, sheet.resources.XObject)
  const bytes = deflate(sheet.ops)
  const content = writeObject(doc, `<< /Filter /FlateDecode /Length ${bytes.length} >>`, bytes)
  const [width, height] = sheet.size.map(points)
  const entries = `/Parent ${pagesOf(doc)} 0 R /Contents ${content} 0 R /Resources ${ref.id} 0 R /MediaBox [0 0 ${width} ${height}]`
  const page = structure?.reservePage()
  const inTree = page ? ` /StructParents ${page.key} /Tabs /S` : ''
  const id = writeObject(doc, `<< /Type /Page ${entries}${inTree} >>`, undefined, page?.id)
  addPage(doc, id)
  if (page) structure?.addPage(page, sheet.elements, sheet.bookmark)
}

/** What the sheets share, once all are written. */
export const endSheets = (doc: PDFKit.PDFDocument): void => {
  const { resources, structure } = shared.get(doc) ?? {}
  resources?.end()
  structure?.end()
}

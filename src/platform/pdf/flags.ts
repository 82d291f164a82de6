/** Country flags: converted from SVG once in a process, copied into each document as a form XObject. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import svgToPdf from 'svg-to-pdfkit'
import { keepObjects, makeRef, pageOf, type Ref } from './file/internals.ts'
import { memo } from './memo.ts'

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags', '4x3')
const [WIDTH, HEIGHT] = [28, 21]

const fileOf = (code: string) => join(FOLDER, `${code}.svg`)

/** A page of a scratch document whose objects are kept instead of written: 75 of the 271 flags have inner forms or patterns. */
const capture = memo((code: string) => {
  const scratch = new PDFDocument({ size: [WIDTH, HEIGHT], margin: 0, font: null, compress: false } as object)
  keepObjects(scratch)
  const size = { width: WIDTH, height: HEIGHT, preserveAspectRatio: 'none' }
  svgToPdf(scratch, readFileSync(fileOf(code), 'utf8'), 0, 0, size)
  scratch.rect(0, 0, WIDTH, HEIGHT).lineWidth(0.25).stroke('#999') // white fields need an edge
  const { content, resources } = pageOf(scratch)
  const { ProcSet, ...used } = resources.data
  return { resources: used, content: Buffer.concat(content.buffer) }
})

const isRef = (value: object): value is Ref => 'finalize' in value

/** The value with every object that it refers to written into `doc`. */
const copy = (doc: PDFKit.PDFDocument, value: unknown, done: Map<Ref, Ref>): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => copy(doc, item, done))
  if (value.constructor === Object) return copyEntries(doc, value, done)
  if (!isRef(value)) return value
  const known = done.get(value)
  if (known) return known
  const { Length, ...data } = copyEntries(doc, value.data, done)
  const ref = makeRef(doc, data)
  done.set(value, ref)
  ref.end(value.buffer.length ? Buffer.concat(value.buffer) : undefined)
  return ref
}

const copyEntries = (doc: PDFKit.PDFDocument, data: object, done: Map<Ref, Ref>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).map(([key, item]) => [key, copy(doc, item, done)]))

const formsOf = memo((doc: PDFKit.PDFDocument) => {
  const form = (code: string): Ref => {
    const { resources, content } = capture(code)
    const box = { BBox: [0, 0, WIDTH, HEIGHT], Resources: copy(doc, resources, new Map()) }
    return makeRef(doc, { Type: 'XObject', Subtype: 'Form', ...box }, content)
  }
  return memo(form)
}, new WeakMap())

const isKnown = memo((code: string) => existsSync(fileOf(code)))

const isDrawn = (code: string) => /^[a-z]{2}$/.test(code) && isKnown(code)

/** The drawing itself, as text. */
export const flagSvg = (code: string): string | undefined => {
  const key = code.toLowerCase()
  return isDrawn(key) ? readFileSync(fileOf(key), 'utf8') : undefined
}

/** The flag of an ISO 3166-1 alpha-2 code (or 'un', 'eu'), 28 x 21 points, with a hairline; undefined if there is none. */
export const flagForm = (doc: PDFKit.PDFDocument, code: string): Ref | undefined => {
  const key = code.toLowerCase()
  return isDrawn(key) ? formsOf(doc)(key) : undefined
}

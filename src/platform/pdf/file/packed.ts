/** Small objects, a hundred at a time in a compressed stream (ISO 32000-1, 7.5.7): alone each would be larger than what it says. */

import { memo } from '../memo.ts'
import { placeInStream } from './cross-references.ts'
import { deflate, reserve, writeObject } from './internals.ts'

const MOST = 100 // objects in a stream

type Waiting = { id: number; text: string }
const waitingIn = new WeakMap<PDFKit.PDFDocument, Waiting[]>()
const waitingOf = memo((_: PDFKit.PDFDocument): Waiting[] => [], waitingIn)

const writeStream = (doc: PDFKit.PDFDocument, objects: Waiting[]): void => {
  let at = 0
  const places = objects.map(({ id, text }) => {
    const place = `${id} ${at}`
    at += text.length + 1
    return place
  })
  const head = `${places.join(' ')}\n`
  const bytes = deflate(head + objects.map(({ text }) => text).join('\n'))
  const about = `/Type/ObjStm/N ${objects.length}/First ${head.length}/Filter/FlateDecode/Length ${bytes.length}`
  const stream = writeObject(doc, `<<${about}>>`, bytes)
  for (const [index, { id }] of objects.entries()) placeInStream(doc, id, stream, index)
}

/** `text` is of single bytes. It is in the file after `endPacked`. Returns its number. */
export const packObject = (doc: PDFKit.PDFDocument, text: string, id = reserve(doc)): number => {
  const waiting = waitingOf(doc)
  waiting.push({ id, text })
  if (waiting.length === MOST) writeStream(doc, waiting.splice(0))
  return id
}

export const endPacked = (doc: PDFKit.PDFDocument): void => {
  const waiting = waitingOf(doc).splice(0)
  if (waiting.length > 0) writeStream(doc, waiting)
}

/** The end of the file: where each object is, as a table or, when some objects are in streams, as a stream. */
import { deflateSync } from 'node:zlib'
import { endingOf } from './internals.ts'

type Doc = PDFKit.PDFDocument

const IN_STREAM = 256 // more than any stream of objects has

/** Object `id` is the one with that index in a stream of objects. */
export const placeInStream = (doc: Doc, id: number, stream: number, index: number): void => {
  endingOf(doc)._offsets[id - 1] = -(stream * IN_STREAM + index)
}

const trailerOf = (doc: Doc, size: number): string => {
  const { _root, _info, _id } = endingOf(doc)
  const id = `<${Buffer.from(_id).toString('hex')}>`
  return `/Size ${size}\n/Root ${_root.id} 0 R\n/Info ${_info.id} 0 R\n/ID [${id} ${id}]`
}

/** Where each object is, and what to begin with: the end of the file. */
export const crossReferences = (doc: Doc): Buffer => {
  const { _offset, _offsets } = endingOf(doc)
  if (_offsets.some((offset) => (offset ?? 0) < 0)) return crossReferenceStream(doc)
  const table = Buffer.alloc(_offsets.length * 20, '0000000000 00000 n \n')
  for (const [i, offset] of _offsets.entries()) {
    const digits = String(offset)
    table.write(digits, i * 20 + 10 - digits.length, 'latin1')
  }
  const size = _offsets.length + 1
  const head = `xref\n0 ${size}\n0000000000 65535 f \n`
  const trailer = `trailer\n<<\n${trailerOf(doc, size)}\n>>\nstartxref\n${_offset}\n%%EOF\n`
  return Buffer.concat([Buffer.from(head), table, Buffer.from(trailer)])
}

/** The same as a stream (ISO 32000-1, 7.5.8), which alone knows objects in streams: by object its kind, where, and which. */
const crossReferenceStream = (doc: Doc): Buffer => {
  const { _offset, _offsets } = endingOf(doc)
  const id = _offsets.push(_offset)
  const table = Buffer.alloc((id + 1) * 7)
  table.writeUInt16BE(65535, 5)
  for (const [i, offset] of _offsets.entries()) {
    const [at, place] = [(i + 1) * 7, offset ?? 0]
    table.writeUInt8(place < 0 ? 2 : 1, at)
    table.writeUInt32BE(place < 0 ? Math.floor(-place / IN_STREAM) : place, at + 1)
    table.writeUInt16BE(place < 0 ? -place % IN_STREAM : 0, at + 5)
  }
  const bytes = deflateSync(table)
  const entries = `/Type /XRef\n/W [1 4 2]\n/Filter /FlateDecode\n/Length ${bytes.length}\n${trailerOf(doc, id + 1)}`
  const end = `\nendstream\nendobj\nstartxref\n${_offset}\n%%EOF\n`
  return Buffer.concat([Buffer.from(`${id} 0 obj\n<<\n${entries}\n>>\nstream\n`), bytes, Buffer.from(end)])
}

/** What we use of pdfkit that it does not promise. When pdfkit is raised and this fails, look at internals.ts and document.ts. */

import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { openDocument } from '../../../src/platform/pdf/file/document.ts'
import {
  addBookmark,
  embedFont,
  makeRef,
  pageOf,
  setStructureRoot,
  writeObject
} from '../../../src/platform/pdf/file/internals.ts'
import { openFace } from '../../../src/platform/pdf/text/fonts.ts'
import { bytesOf, readPdf } from './reader.ts'
import { frame } from './samples.ts'

const open = () => openDocument(frame())

test('a parsed font can be registered, and its subset, widths and texts can be written', () => {
  const doc = open()
  doc.addPage()
  const face = openFace('latin')
  const font = embedFont(doc, face.name, create(readFileSync(face.file)))
  expect(font.id).toMatch(/^F\d+$/)
  expect(font.subset.mapping[40]).toBeUndefined()
  const cid = font.subset.includeGlyph(40)
  expect(font.subset.mapping[40]).toBe(cid)
  expect(font.subset.glyphs[cid]).toBe(40)
  expect(font.widths).toHaveLength(1)
  expect(font.unicode).toEqual([[0]])
  expect(font.ref().data).toBeDefined()
})

test('objects have a dictionary and a stream of pieces, and pages are made of them', () => {
  const doc = open()
  doc.addPage()
  const ref = makeRef(doc, { Type: 'XObject' })
  expect(ref).toMatchObject({ id: expect.any(Number), data: { Type: 'XObject' }, buffer: [] })
  const page = pageOf(doc)
  expect(page.content.buffer.every((piece) => piece instanceof Uint8Array)).toBe(true)
  expect(page.dictionary.data.Type).toBe('Page')
  expect(page.fonts).toBe(page.resources.data.Font)
  expect(page.xobjects).toBe(page.resources.data.XObject)
})

test('bookmarks are dictionaries, and pages have a key in the tree of parents', () => {
  const doc = open()
  doc.addPage()
  expect(pageOf(doc).structParentTreeKey).toBe(0)
  expect(pageOf(doc).dictionary.data.StructParents).toBe(0)
  expect(addBookmark(doc, 'One', 100)).toMatchObject({
    outlineData: { Dest: [expect.anything(), 'XYZ', 0, expect.closeTo(741.89), 0] }
  })
})

test('objects that are written beside pdfkit are found by the table at its end', async () => {
  const doc = open()
  const written = writeObject(doc, '<< /Type /Mine >>')
  setStructureRoot(doc, written)
  doc.addPage()
  doc.end()
  const bytes = await bytesOf(doc)
  const text = bytes.toString('latin1')
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
  const line = text.slice(table).split('\n')[written + 2]!
  expect(line).toMatch(/^\d{10} 00000 n $/)
  expect(text.slice(Number(line.slice(0, 10)))).toMatch(new RegExp(`^${written} 0 obj\\n<< /Type /Mine >>`))
  expect(text).toContain(`/K [${written} 0 R]`)
  expect(readPdf(bytes).pages).toHaveLength(1)
})

test('the constructor pushes the head of the file, so nothing of it may be lost', () => {
  expect(Buffer.concat(open().held?.pieces ?? []).toString('latin1')).toMatch(/^%PDF-1\.7\n/)
})

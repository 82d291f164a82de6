/** What we use of pdfkit that it does not promise. When pdfkit is raised and this fails, look at internals.ts and document.ts. */

import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { openDocument } from '../../../src/platform/pdf/document.ts'
import { openFace } from '../../../src/platform/pdf/fonts.ts'
import { addBookmark, addRoot, embedFont, makeElement, makeRef, pageOf } from '../../../src/platform/pdf/internals.ts'
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

test('structure elements and bookmarks are dictionaries that may be added to', () => {
  const doc = open()
  doc.addPage()
  const root = makeElement(doc, 'Document', {})
  addRoot(doc, root)
  const cell = makeElement(doc, 'TH', {}, { O: 'Table', ColSpan: 2 })
  root.add(cell)
  cell.end()
  expect(cell.dictionary.data).toMatchObject({ S: 'TH', P: root.dictionary, A: { ColSpan: 2 } })
  expect(addBookmark(doc, 'One', 100)).toMatchObject({
    outlineData: { Dest: [expect.anything(), 'XYZ', 0, expect.closeTo(741.89), 0] }
  })
})

test('the constructor pushes the head of the file, so nothing of it may be lost', () => {
  expect(Buffer.concat(open().held?.pieces ?? []).toString('latin1')).toMatch(/^%PDF-1\.7\n/)
})

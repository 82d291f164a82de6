/** The stream of a document: no faster than its reader, and no trouble when something breaks on either side. */

import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Canvas, mm, paint } from '../../../src/platform/pdf/canvas.ts'
import { type ArchivalDocument, openDocument, streamPdf, writePages } from '../../../src/platform/pdf/file/document.ts'
import { flagForm } from '../../../src/platform/pdf/flags.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { bytesOf, readPdf } from './reader.ts'
import { frame, longTable } from './samples.ts'

const open = (tagged = false) => openDocument({ ...frame(), tagged })

/** Pages that do not compress: about 60 kB each. */
function* noisyPages(doc: ArchivalDocument, count: number, made: number[]) {
  let seed = 1
  for (let page = 0; page < count; page++) {
    const canvas = new Canvas(doc, 500, 500)
    for (let i = 0; i < 5000; i++) {
      seed = (seed * 48271) % 2147483647
      canvas.rect(seed % 499, (seed >> 9) % 499, seed % 97, seed % 89, '#1f4e79')
    }
    canvas.toPage()
    made.push(page)
    yield
  }
}

/** Until no page has been made for a while. */
const quiet = async (made: number[]) => {
  for (let before = -1; before < made.length || made.length === 0; ) {
    before = made.length
    await pause(250)
  }
}

test('waits for a reader that does not read', async () => {
  const doc = open()
  const made: number[] = []
  const written = writePages(doc, noisyPages(doc, 60, made))
  await quiet(made)
  expect(made.length).toBeLessThan(30)
  await bytesOf(doc)
  await written
  expect(made).toHaveLength(60)
})

test('stops when the reader goes away', async () => {
  const doc = open()
  const made: number[] = []
  const written = writePages(doc, noisyPages(doc, 60, made))
  await quiet(made)
  doc.destroy()
  await written
  expect(made.length).toBeLessThan(30)
})

test('stops when a pipe to a broken connection breaks', async () => {
  const broken = new Writable({ write: (_, __, done) => done(new Error('connection reset')) })
  const stream = renderBlocks(frame(), longTable(300))
  await expect(pipeline(stream, broken)).rejects.toThrow('connection reset')
  expect(stream.destroyed).toBe(true)
})

test('hands an error of the pages to the reader, and to nobody else', async () => {
  function* failing() {
    yield
    throw new Error('the database went away')
  }
  await expect(bytesOf(streamPdf(open(), failing()))).rejects.toThrow('the database went away')
  streamPdf(open(), failing()) // nobody listens: an unhandled rejection or error would fail this run
  await pause(50)
})

test('gives way to the rest of the server while it writes', async () => {
  const [started, turns] = [performance.now(), [] as number[]]
  const timer = setInterval(() => turns.push(performance.now() - started), 5)
  await bytesOf(renderBlocks(frame(), longTable(1500)))
  clearInterval(timer)
  expect(turns.length).toBeGreaterThan(5)
})

test('writes an untagged PDF/A-2b for sheets that are cut up', async () => {
  const doc = open()
  const pages = function* () {
    const canvas = new Canvas(doc, mm(210), mm(297))
    canvas.text('Name', mm(20), mm(20), 20, { color: '#1f4e79', align: 'center' })
    canvas.qr('HTTPS://EXAMPLE.ORG/1', mm(50), mm(50), mm(20))
    canvas.line(0, 0, 10, 10, 0.5, '#000000')
    canvas.fitted('Wolfeschlegelsteinhausenbergerdorff', 100, 100, { width: 90, max: 30, min: 10 })
    canvas.toPage()
    yield
  }
  const { pages: read, catalog } = readPdf(await bytesOf(streamPdf(doc, pages())))
  expect(read[0]?.painted.map(({ text }) => text).join('')).toMatch(/^NameWolfe/)
  expect(read[0]?.dictionary).toContain('/MediaBox [0 0 595.275591 841.889764]')
  expect(catalog).not.toContain('StructTreeRoot')
})

test('has the flag of a country that there is, once in a file, and none of one that there is not', async () => {
  const doc = open()
  expect(flagForm(doc, 'TH')).toBe(flagForm(doc, 'th'))
  for (const code of ['zz', '', '../th', 'constructor']) expect(flagForm(doc, code)).toBeUndefined()
  const pages = function* () {
    doc.addPage()
    paint(doc, (canvas) => canvas.placeScaled(flagForm(doc, 'bt')!, 10, 10, 56))
    yield
  }
  const { pages: read } = readPdf(await bytesOf(streamPdf(doc, pages())))
  expect(read[0]?.operators).toMatch(/q 2 0 0 2 10 \S+ cm \/X\d+ Do Q/)
})

test('refuses a colour that is none', () => {
  const canvas = new Canvas(open(), 10, 10)
  expect(() => canvas.rect(0, 0, 1, 1, 'red')).toThrow(RangeError)
})

/** Copying from our files gives the names back: as poppler and pdf.js (Firefox) read them, which share no code with us. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mm, paint } from '../../src/platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../../src/platform/pdf/file/document.ts'
import { growTree } from '../../src/platform/pdf/flow/tree.ts'
import type { Style } from '../../src/platform/pdf/text/layout.ts'
import { sanitise } from '../../src/platform/pdf/text/sanitise.ts'
import { bytesOf } from '../platform/pdf/reader.ts'
import { frame } from '../platform/pdf/samples.ts'
import { MIXED, NAMES } from './names.ts'

type Line = Style & { text: string }

/** The 54 lines on which the method was chosen: 46 of one script, 8 that mix directions. */
const CHOSEN = (
  JSON.parse(readFileSync(new URL('lines.json', import.meta.url), 'utf8')) as (Line & { lang: string | null })[]
).map(({ lang, ...line }): Line => ({ ...line, lang: lang ?? undefined }))
const OURS: Line[] = [
  ...NAMES.flatMap(({ lang, texts }) => texts.map((text) => ({ text, lang }))),
  ...MIXED.map((text) => ({ text }))
]

const fileOf = (lines: Line[]): Promise<Buffer> => {
  const doc = openDocument(frame())
  function* pages() {
    const root = { name: 'Document' }
    const tree = growTree(doc, root, false)
    for (let first = 0; first < lines.length; first += 30) {
      doc.addPage({ size: 'A4', margin: 0 })
      lines.slice(first, first + 30).forEach(({ text, ...style }, i) => {
        const draw = () => paint(doc, (canvas) => canvas.text(sanitise(text), mm(18), 60 + i * 25, 14, style))
        tree.elementOf({ name: 'P', parent: root }, 0, 0).add(draw)
      })
      if (first + 30 >= lines.length) tree.end()
      yield
    }
  }
  return bytesOf(streamPdf(doc, pages()))
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-copying-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const byPoppler = (pdf: Buffer): string => {
  const path = join(folder, 'lines.pdf')
  writeFileSync(path, pdf)
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
}
const byPdfJs = async (pdf: Buffer): Promise<string> => {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  let said = ''
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent({ disableNormalization: true })
    for (const item of items) if ('str' in item) said += item.str + (item.hasEOL ? '\n' : '')
    said += '\n'
  }
  await file.destroy()
  return said
}
/** Direction marks that readers add, and the spaces without width that stand for glyphs whose text is on a neighbour. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ +/g, ' ')
const found = (lines: Line[], said: string) => {
  const whole = plain(said)
  return lines.filter(({ text }) => whole.includes(plain(sanitise(text))))
}

test.each([
  ['the lines on which the method was chosen', CHOSEN, 49, 35],
  ['names of every script', OURS, 273, 240]
])('%s are read unchanged, not fewer than before', async (what, lines, poppler, pdfJs) => {
  const pdf = await fileOf(lines)
  const [one, other] = [found(lines, byPoppler(pdf)), found(lines, await byPdfJs(pdf))]
  console.log(`${what}: poppler ${one.length}, pdf.js ${other.length} of ${lines.length}`)
  expect(one.length).toBeGreaterThanOrEqual(poppler)
  expect(other.length).toBeGreaterThanOrEqual(pdfJs)
})

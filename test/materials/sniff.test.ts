/** What a file is, by looking into it: what is taken, and what is refused in which words. */
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withFile } from '../../src/materials/take-file.ts'
import { Problem } from '../../src/platform/problem.ts'
import { makeZip } from '../support/zip.ts'
import { odp, pdf, photo, pptx } from './files.ts'

const kindOf = (file: Buffer) => withFile(Readable.from([file]), undefined, async ({ kind }) => kind)
const refusalOf = (file: Buffer) =>
  kindOf(file).then(
    (kind) => `taken as ${kind}`,
    (error) => (error instanceof Problem ? error.kind.slug : String(error))
  )

test('presentations, PDF and pictures are taken', async () => {
  expect(await kindOf(pdf())).toBe('pdf')
  expect(await kindOf(Buffer.concat([Buffer.from('\xEF\xBB\xBF\r\n', 'latin1'), pdf()]))).toBe('pdf')
  expect(await kindOf(pptx([{ name: 'ppt/media/image1.png', content: 'x' }]))).toBe('pptx')
  expect(await kindOf(odp())).toBe('odp')
  const picture = sharp(await photo())
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const sent = await picture.clone().toFormat(format).toBuffer()
    expect(await kindOf(sent)).toBe(format)
  }
})

const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const vba = { name: 'ppt/vbaProject.bin', content: 'Sub Auto_Open()' }
const MACRO = 'application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml'
const bomb = makeZip([
  { name: '[Content_Types].xml', content: '' },
  { name: 'ppt/slides/slide1.xml', content: Buffer.alloc(70_000_000) }
])

test.each<[string, Buffer, string]>([
  ['a web page', html, 'file-of-another-kind'],
  ['a web page with a PDF inside', Buffer.concat([html, pdf()]), 'file-of-another-kind'],
  ['a PDF with an archive behind it', Buffer.concat([pdf(), pptx()]), 'file-damaged'],
  ['a PDF with a web page behind it', Buffer.concat([pdf(), html]), 'file-damaged'],
  ['half a PDF', pdf().subarray(0, 100), 'file-damaged'],
  ['an archive with a web page before it', Buffer.concat([html, pptx()]), 'file-of-another-kind'],
  ['an archive with a web page behind it', Buffer.concat([pptx(), html]), 'file-damaged'],
  ['half a presentation', pptx().subarray(0, 80), 'file-damaged'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'file-of-another-kind'],
  ['a presentation with macros under its own type', pptx([vba], MACRO), 'file-with-macros'],
  ['a presentation with macros under another type', pptx([vba]), 'file-with-macros'],
  ['controls that run', pptx([{ name: 'ppt/activeX/activeX1.bin', content: 'x' }]), 'file-with-macros'],
  ['macros of OpenDocument', odp([{ name: 'Basic/Standard/Module1.xml', content: 'x' }]), 'file-with-macros'],
  ['a password of OpenDocument', odp([], '<manifest:encryption-data/>'), 'file-locked'],
  ['an encrypted archive', pptx([{ name: 'a', content: 'x', encrypted: true }]), 'file-locked'],
  ['an old or encrypted PowerPoint', Buffer.from('D0CF11E0A1B11AE1', 'hex'), 'file-of-another-kind'],
  ['a Word document', makeZip([{ name: 'word/document.xml', content: 'x' }]), 'file-of-another-kind'],
  ['an archive of anything', makeZip([{ name: 'mimetype', content: 'text/html' }]), 'file-of-another-kind'],
  ['two parts of one name', pptx([{ name: 'PPT/presentation.xml', content: 'x' }]), 'file-damaged'],
  ['a bomb', bomb, 'file-unpacks-too-large'],
  [
    'a bomb that says so alone',
    pptx([{ name: 'a', content: 'x', declaredSize: 2_000_000_000 }]),
    'file-unpacks-too-large'
  ],
  [
    'a description that unpacks without end',
    makeZip([{ name: '[Content_Types].xml', content: Buffer.alloc(3_000_000) }]),
    'file-damaged'
  ],
  ['a program', Buffer.from('MZ\x90\0'), 'file-of-another-kind'],
  ['nothing', Buffer.alloc(0), 'file-empty'],
  ['a broken picture', Buffer.from('\x89PNG\r\n\x1A\nxxxxxxxx', 'latin1'), 'picture-damaged']
])('%s is refused', async (_name, file, slug) => {
  expect(await refusalOf(file)).toBe(slug)
})

test('a picture keeps what it shows, and not who took it where', async () => {
  const sent = await photo()
  const before = await sharp(sent).metadata()
  expect(before.exif?.toString('latin1')).toContain('Somebody At Risk')
  const kept = await withFile(Readable.from([sent]), undefined, async ({ size, read }) =>
    Buffer.from(await read(0, size))
  )
  expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
  expect((await sharp(kept).metadata()).exif).toBeUndefined()
  expect(kept.toString('latin1')).not.toContain('Risk')
})

const left = async () => (await readdir(tmpdir())).filter((name) => /^plenary-[0-9a-f]{8}-/.test(name))

test('nothing of a file is left on the disk, whether it was taken, refused or broke off', async () => {
  const before = await left()
  await withFile(Readable.from([pdf()]), undefined, async () => expect(await left()).toEqual(before))
  await refusalOf(html)
  const broken = new Readable({ read() {} })
  broken.push(pdf())
  setTimeout(() => broken.destroy(new Error('reset')), 20)
  await expect(withFile(broken, undefined, async () => 'taken')).rejects.toMatchObject({
    kind: { slug: 'upload-broken' }
  })
  expect(await left()).toEqual(before)
})

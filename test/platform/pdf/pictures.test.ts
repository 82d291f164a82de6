/** Pictures in documents: embedded once, placed at the right side, without what archives refuse. */
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { paint } from '../../../src/platform/pdf/canvas.ts'
import { openDocument, streamPdf } from '../../../src/platform/pdf/file/document.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { leafOn } from '../../../src/platform/pdf/flow/leaf.ts'
import { rowOfPictures } from '../../../src/platform/pdf/flow/picture-row.ts'
import { plateSetting } from '../../../src/platform/pdf/flow/plate.ts'
import { fitPicture, type Picture, pictureForm } from '../../../src/platform/pdf/pictures.ts'
import { frame } from './samples.ts'

let picture: Picture

beforeAll(async () => {
  const png = await sharp({ create: { width: 60, height: 20, channels: 3, background: '#1f4e79' } })
    .png()
    .toBuffer()
  picture = { png, width: 60, height: 20 }
})

const drawn = async (lang: string, times = 1) => {
  const doc = openDocument({ ...frame(), tagged: false })
  const setting = plateSetting(lang)
  function* pages() {
    for (let i = 0; i < times; i++) {
      doc.addPage({ size: 'A4', layout: 'landscape', margin: 0 })
      paint(doc, (canvas) => leafOn(canvas, setting).picture(picture, 0, 100, 120, 80))
      yield
    }
  }
  return (await buffer(streamPdf(doc, pages()))).toString('latin1')
}

test('a picture is in the file once, however often it is placed', async () => {
  const file = await drawn('en', 3)
  expect(file.match(/\/Subtype \/Image/g)).toHaveLength(1)
  expect(file.match(/\/Subtype \/Form/g)).toHaveLength(1)
  expect(file).not.toMatch(/\/SMask|\/ICCBased \d+ 0 R.*\/Image/)
})

test('a picture keeps its proportions and fills its box', () => {
  expect(fitPicture(picture, 120, 80)).toEqual({ width: 120, height: 40 })
  expect(fitPicture(picture, 120, 10)).toEqual({ width: 30, height: 10 })
})

test('a picture stands where its language begins to read', () => {
  const doc = openDocument({ ...frame(), tagged: false })
  doc.addPage({ size: 'A4', layout: 'landscape', margin: 0 })
  const placed = (lang: string) => {
    let ops = ''
    paint(doc, (canvas) => {
      leafOn(canvas, plateSetting(lang)).picture(picture, 0, 100, 120, 80)
      ops = canvas.ops
    })
    return ops
  }
  expect(placed('en')).toMatch(/^q 2 0 0 2 56 /)
  expect(placed('ar')).toMatch(/^q 2 0 0 2 665\.89 /)
})

test('a picture is one form in a document, and another in another', () => {
  const doc = openDocument(frame())
  expect(pictureForm(doc, picture)).toBe(pictureForm(doc, picture))
  expect(pictureForm(openDocument(frame()), picture)).not.toBe(pictureForm(doc, picture))
})

test('pictures side by side are about as strong as their neighbours, and never wider than their room', () => {
  const logo = (width: number, height: number) => ({ picture: { ...picture, width, height }, alt: 'a logo' })
  const shapes = [logo(100, 100), logo(300, 100), logo(50, 100)]
  const row = rowOfPictures(shapes, { width: 500, height: 40, gap: 20 })
  expect(row.places.map(({ width, height }) => [width, height].map(Math.round))).toEqual([
    [40, 40],
    [88, 29],
    [20, 40]
  ])
  expect(row.height).toBe(40)
  expect(rowOfPictures(shapes, { width: 100, height: 40, gap: 20 }).width).toBeCloseTo(100)
  expect(rowOfPictures([], { width: 100, height: 40, gap: 20 })).toEqual({ places: [], width: 0, height: 0 })
})

test('logos above a title are figures that say whose they are', async () => {
  const title = { kind: 'title' as const, text: 'Agenda', logos: [{ picture, alt: 'The Agency (AG)' }] }
  const bytes = await buffer(renderBlocks(frame(), [title]))
  const text = bytes.toString('latin1')
  expect(text.match(/\/S \/Figure\b/g)).toHaveLength(1)
  expect(text).toContain('/Alt (The Agency \\(AG\\))')
  expect((await buffer(renderBlocks(frame(), [title]))).equals(bytes)).toBe(true)
})

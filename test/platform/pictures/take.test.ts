/** Pictures from strangers: what is taken, what it becomes, and what is refused with which words. */
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { takePicture } from '../../../src/platform/pictures/take.ts'
import { Problem } from '../../../src/platform/problem.ts'
import { animated, bomb, field, meansOf, svg } from './samples.ts'

const RED = '<rect width="300" height="100" fill="#f00"/>'

/** How a picture is made of: its size, and the mean of each channel. */
const seenOf = async (bytes: Buffer) => {
  const { png, width, height } = await takePicture(bytes)
  const { channels, depth, hasAlpha, icc, exif, space, isProgressive } = await sharp(png).metadata()
  expect({ channels, depth, hasAlpha, icc, exif, space, isProgressive }).toEqual({
    channels: 3,
    depth: 'uchar',
    hasAlpha: false,
    icc: undefined,
    exif: undefined,
    space: 'srgb',
    isProgressive: false
  })
  return [width, height, await meansOf(png)]
}

const BLUE = [31, 78, 121]
const translucent = (red: number, other: number) =>
  sharp({ create: { width: 400, height: 200, channels: 4, background: { r: red, g: other, b: other, alpha: 0.5 } } })

describe('what is kept is an opaque picture in sRGB without anything else in it', () => {
  const GOOD: [what: string, bytes: () => Promise<Buffer> | Buffer, seen: unknown[]][] = [
    ['a PNG', () => field(800, 200).png().toBuffer(), [800, 200, BLUE]],
    ['one larger than is kept', () => field(3000, 2000).png().toBuffer(), [900, 600, BLUE]],
    ['16 bits', () => field(800, 200).toColourspace('rgb16').png().toBuffer(), [800, 200, BLUE]],
    ['a palette', () => field(800, 200).png({ palette: true }).toBuffer(), [800, 200, BLUE]],
    ['interlaced', () => field(800, 200).png({ progressive: true }).toBuffer(), [800, 200, BLUE]],
    ['grey', () => field(800, 200).toColourspace('b-w').png().toBuffer(), [800, 200, [75, 75, 75]]],
    ['an animation: its first', animated, [200, 100, BLUE]],
    ['half transparent: on white', () => translucent(255, 0).png().toBuffer(), [400, 200, [255, 127, 127]]],
    ['a JPEG', () => field(800, 200).jpeg().toBuffer(), [800, 200, [31, 78, 120]]],
    ['CMYK', () => field(800, 200).toColourspace('cmyk').jpeg().toBuffer(), [800, 200, [3, 71, 114]]],
    [
      'turned by EXIF',
      () => field(800, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
      [150, 600, [31, 78, 120]]
    ],
    ['a drawing', () => svg(RED), [1200, 400, [255, 0, 0]]],
    [
      'a drawing in millimetres',
      () => svg(RED, 'width="30mm" height="10mm" viewBox="0 0 300 100"'),
      [1200, 400, [255, 0, 0]]
    ],
    [
      'a drawing of unheard-of size',
      () => svg(RED, 'width="300000" height="100000" viewBox="0 0 300 100"'),
      [1200, 400, [255, 0, 0]]
    ],
    ['a drawing without a size', () => svg(RED, ''), [300, 100, [255, 0, 0]]]
  ]
  test.each(GOOD)('%s', async (_what, bytes, seen) => {
    expect(await seenOf(await bytes())).toEqual(seen)
  })

  test('white margins are cut off, and coloured ones stay', async () => {
    const margins = { top: 300, bottom: 300, left: 200, right: 200 }
    const on = (background: string) =>
      field(400, 100)
        .extend({ ...margins, background })
        .png()
        .toBuffer()
    expect((await seenOf(await on('#ffffff'))).slice(0, 2)).toEqual([400, 100])
    expect((await seenOf(await on('#f0f000'))).slice(0, 2)).toEqual([686, 600])
  })

  test('what stands before the root of a drawing is passed over', async () => {
    const text = svg(RED).toString()
    const before = '\uFEFF<?xml version="1.0"?>\n<!-- made by <svg> tools -->\n<!DOCTYPE svg [<!ENTITY red "#f00">]>\n'
    expect(await seenOf(Buffer.from(before + text.replace('#f00', '&red;')))).toEqual([1200, 400, [255, 0, 0]])
  })
})

describe('a drawing reaches nothing outside of itself', () => {
  test('a picture on the disk is not drawn, though the same within the drawing is', async () => {
    const path = join(tmpdir(), `plenary-red-${process.pid}.png`)
    await sharp({ create: { width: 30, height: 10, channels: 3, background: '#ff0000' } }).toFile(path)
    const image = (href: string) => `<image href="${href}" width="300" height="100"/>`
    const data = `data:image/png;base64,${(await sharp(path).toBuffer()).toString('base64')}`
    expect(await seenOf(svg(image(data)))).toEqual([1200, 400, [255, 0, 0]])
    for (const href of [path, `file://${path}`, `file:${path}`, `../../../..${path}`])
      expect(await refusalOf(svg(image(href)))).toMatchObject({ kind: 'picture-too-small' }) // nothing is seen
    const included = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${path}" parse="text"/>`
    expect(await refusalOf(svg(`<text y="50">${included}</text>`))).toMatchObject({ status: 422 })
    rmSync(path)
  })

  test('no request leaves the machine', async () => {
    const asked: string[] = []
    const server = createServer(({ url }, answer) => {
      asked.push(url ?? '')
      answer.end('<svg xmlns="http://www.w3.org/2000/svg"/>')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const inside = `
      <style>@import url(${there}/style.css); rect { fill: url(${there}/fill.svg#a) }</style>
      <script href="${there}/script.js">fetch('${there}/fetched')</script>
      <image href="${there}/image.png" width="9" height="9"/><use href="${there}/use.svg#a"/>
      <foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${there}/frame"/></foreignObject>
      <path d="M0 0H300V100H0Z" fill="#00f"/>`
    await takePicture(svg(inside))
    server.close()
    expect(asked).toEqual([])
  })
})

const refusalOf = async (bytes: Buffer) => {
  const error = await takePicture(bytes).catch((thrown: unknown) => thrown)
  if (!(error instanceof Problem)) throw new Error('it was taken', { cause: error })
  return { status: error.kind.status, kind: error.kind.slug, detail: error.message }
}

describe('what cannot be taken is refused in words', () => {
  const laughs = Array.from('bcdefghij', (name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
  const entities = `<!DOCTYPE svg [<!ENTITY a "haha">${laughs.join('')}]>${svg('<text>&j;</text>')}`
  const half = async (bytes: Promise<Buffer>) => (await bytes).subarray(0, (await bytes).length / 2)
  const noise = () => {
    const pixels = Buffer.from(Array.from({ length: 300 * 100 * 3 }, (_, i) => (i * i * 31) % 251))
    return sharp(pixels, { raw: { width: 300, height: 100, channels: 3 } })
  }
  const text = (content: string) => () => Buffer.from(content, 'latin1')
  const BAD: [what: string, bytes: () => Promise<Buffer> | Buffer, status: number, kind: string, detail: RegExp][] = [
    ['nothing', () => Buffer.alloc(0), 422, 'picture-empty', /empty/],
    ['a GIF', text('GIF89a\x01\0'), 415, 'picture-of-another-kind', /^This is a GIF\. Send/],
    ['a WebP', () => field(90, 90).webp().toBuffer(), 415, 'picture-of-another-kind', /a WebP/],
    ['a PDF', text('%PDF-1.7'), 415, 'picture-of-another-kind', /a PDF/],
    ['a web page', text('<!DOCTYPE html>\n<svg></svg>'), 415, 'picture-of-another-kind', /a web page/],
    ['a packed drawing', text('\x1f\x8b\x08'), 415, 'picture-of-another-kind', /a compressed file/],
    ['a text', text('svg'), 415, 'picture-of-another-kind', /no picture that is read/],
    ['half a PNG', () => half(noise().png().toBuffer()), 422, 'picture-damaged', /damaged or incomplete/],
    ['half a JPEG', () => half(noise().jpeg().toBuffer()), 422, 'picture-damaged', /damaged or incomplete/],
    ['half a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"><rect/>'), 422, 'picture-damaged', /damaged/],
    ['a PNG of garbage', text(`\x89PNG\r\n\x1a\n${'?'.repeat(500)}`), 422, 'picture-damaged', /damaged/],
    ['a PNG that unpacks to 7.5 GB', () => bomb(50_000, 50_000), 413, 'picture-too-large', /too many pixels/],
    ['a PNG of less than it says', () => bomb(5_000, 5_000), 422, 'picture-damaged', /damaged/],
    ['a pixel', () => field(1, 1).png().toBuffer(), 422, 'picture-too-small', /1 x 1 pixels/],
    ['a line', () => field(3_000, 2).png().toBuffer(), 422, 'picture-too-small', /2400 x 2 pixels/],
    ['white on nothing', () => translucent(255, 255).png().toBuffer(), 422, 'picture-too-small', /white paper/],
    ['an empty drawing', () => svg(''), 422, 'picture-too-small', /white paper/],
    ['entities of entities', () => Buffer.from(entities), 422, 'picture-damaged', /damaged/]
  ]
  test.each(BAD)('%s', async (_what, bytes, status, kind, detail) => {
    expect(await refusalOf(await bytes())).toEqual({ status, kind, detail: expect.stringMatching(detail) })
  })
})

test('a drawing that takes for ever is given up, and others are taken meanwhile', { timeout: 30_000 }, async () => {
  const uses = Array.from({ length: 12 }, (_, i) => `<g id="u${i + 1}">${`<use href="#u${i}"/>`.repeat(10)}</g>`)
  const given = refusalOf(svg(`<g id="u0">${RED}</g>${uses.join('')}`))
  expect(await seenOf(svg(RED))).toEqual([1200, 400, [255, 0, 0]])
  expect(await given).toMatchObject({ kind: 'picture-damaged', detail: expect.stringMatching(/too much time/) })
})

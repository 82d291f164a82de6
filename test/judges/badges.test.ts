/** zbar, qpdf and poppler, which share no code with us, read badges of every layout from sheets at 300 dpi. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Badge } from '../../src/badges/fields.ts'
import { kindOf, type Layout } from '../../src/badges/layout.ts'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { sidesOfPaper } from '../../src/badges/rules.for-paper.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { demonstrationBadges, EVENT, PRINTED_AT, tokenOf } from '../badges/people.ts'

const layouts = loadLayouts()
const layout = layouts.get('a6-four-up')!
const badges = demonstrationBadges()
/** The forty of the demonstration again and again, each time with other codes. */
const hundred = Array.from({ length: 100 }, (_, i) => ({ ...badges[i % 40]!, token: tokenOf(`hundred ${i}`) }))
const DPI = 300
const pixels = (mm: number) => Math.round((mm * DPI) / 25.4)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-badges-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 })

const printed = async (name: string, people: Badge[], given: Layout) => {
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, await buffer(badgeSheet(EVENT, people, given, PRINTED_AT)))
  return path
}

/** A picture of the front of each badge, in their order: a page with many codes close together confuses the reader. */
const picturesOf = (pdf: string, name: string, given: Layout, count: number): string[] => {
  const pictures: string[] = []
  const pagesOfSheet = sidesOfPaper(given).length
  given.cells.forEach(({ faces: [face] }, cell) => {
    const area = { x: face!.x, y: face!.y, W: given.badge.width, H: given.badge.height }
    const crop = Object.entries(area).flatMap(([option, mm]) => [`-${option}`, String(pixels(mm))])
    run('pdftoppm', '-r', String(DPI), '-gray', ...crop, pdf, join(folder, `${name}-cell${cell}`))
    const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-cell${cell}-`))
    for (const [page, file] of pages.sort().entries())
      if (page % pagesOfSheet === 0) pictures[(page / pagesOfSheet) * given.cells.length + cell] = join(folder, file)
  })
  return pictures.slice(0, count)
}
const readCode = (picture: string) => run('zbarimg', '--quiet', '--raw', picture).trim()

test('every code of a file of a hundred badges is read, and nothing else', async () => {
  const pictures = picturesOf(await printed('hundred', hundred, layout), 'hundred', layout, 100)
  expect(pictures).toHaveLength(100)
  expect(pictures.map(readCode)).toEqual(hundred.map(({ token }) => token))
}, 240_000)

describe.each([...layouts].filter(([name, one]) => kindOf(one) === 'badge' && name !== 'a6-four-up'))(
  '%s',
  (name, given) => {
    test('the codes of a handful are read', async () => {
      const people = badges.slice(0, Math.max(4, given.cells.length))
      const pictures = picturesOf(await printed(name, people, given), name, given, people.length)
      expect(pictures.map(readCode)).toEqual(people.map(({ token }) => token))
    }, 120_000)
  }
)

test.each([...layouts])('qpdf finds no fault in a file of %s', async (name, given) => {
  const people = badges.slice(0, 12).map((one) => (kindOf(given) === 'badge' ? one : { ...one, token: '' }))
  const checked = run('qpdf', '--check', await printed(`${name}-checked`, people, given))
  expect(checked).toContain('No syntax or stream encoding errors found')
})

describe('the forty of the demonstration', () => {
  let pdf = ''
  beforeAll(async () => {
    pdf = await printed('demonstration', badges, layout)
  })

  test('every font that paints is embedded', () => {
    const fonts = run('pdffonts', pdf).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(12)
    // Unseen has no glyphs: it says what the shapes of right-to-left names mean, and paints nothing
    const loose = fonts.filter((line) => !/ yes (yes|no) +yes +\d+ +\d+$/.test(line)).map((line) => line.split(' ')[0])
    expect(loose).toEqual(['Unseen'])
  })

  test('poppler finds every name that is written in Latin letters, and the heads of six delegations', () => {
    const text = run('pdftotext', '-raw', pdf, '-').replace(/\s+/g, '')
    for (const { name } of badges.filter(({ name }) => /^[\p{Script=Latin}\P{L}]+$/u.test(name)))
      expect(text).toContain(name.replace(/\s+/g, ''))
    expect(text.match(/Headofdelegation/g)).toHaveLength(6)
    expect(text).not.toContain('example.org')
  })
})

/** Darkness of a picture's pixels, 0 for white: a PGM file of 8 bits. */
const inkOf = (file: string) => {
  const bytes = readFileSync(file)
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40))!
  const data = bytes.subarray(header.length)
  return {
    width: Number(width),
    height: Number(height),
    at: (x: number, y: number) => 255 - data[y * Number(width) + x]!
  }
}

test.each(
  [...layouts].filter(
    ([
      ,
      {
        marks,
        badge: { hole }
      }
    ]) => marks && hole
  )
)(
  '%s: nothing but marks for the cut is printed in the margin or where the hole is punched',
  async (name, given) => {
    const { margin, hole } = given.badge
    const [edge, mark] = [pixels(margin) - 1, pixels(given.marks!.length) + 1]
    const people = badges.slice(0, 2 * given.cells.length)
    for (const picture of picturesOf(
      await printed(`${name}-ink`, people, given),
      `${name}-ink`,
      given,
      people.length
    )) {
      const { width, height, at } = inkOf(picture)
      const isInHole = (x: number, y: number) =>
        y < pixels(hole!.height) && x > pixels(hole!.x) && x < pixels(hole!.x + hole!.width)
      const isNearCut = (x: number, y: number) =>
        (Math.min(y, height - 1 - y) < 3 || Math.min(x, width - 1 - x) < 3) &&
        Math.min(x, width - 1 - x) < mark + 3 &&
        Math.min(y, height - 1 - y) < mark + 3
      let ink = 0
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const isMargin = x < edge || y < edge || x >= width - edge || y >= height - edge
          if ((isMargin || isInHole(x, y)) && !isNearCut(x, y) && at(x, y) > 8) ink++
        }
      expect(ink, picture).toBe(0)
    }
  },
  120_000
)

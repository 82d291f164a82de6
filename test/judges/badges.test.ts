/** zbar, qpdf and poppler, which share no code with us, read the forty badges of the demonstration. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { demonstrationBadges, EVENT, PRINTED_AT } from '../badges/people.ts'

const layout = loadLayouts().get('a6-four-up')!
const badges = demonstrationBadges()
const DPI = 300
const pixels = (mm: number) => Math.round((mm * DPI) / 25.4)

let folder = ''
let pdf = ''
/** One picture of each badge, in their order. */
const pictures: string[] = []

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-badges-'))
  pdf = join(folder, 'badges.pdf')
  writeFileSync(pdf, await buffer(badgeSheet(EVENT, badges, layout, PRINTED_AT)))
  layout.cells.forEach(({ faces: [face] }, cell) => {
    const area = { x: face!.x, y: face!.y, W: layout.badge.width, H: layout.badge.height }
    const crop = Object.entries(area).flatMap(([name, mm]) => [`-${name}`, String(pixels(mm))])
    run('pdftoppm', '-r', String(DPI), '-gray', ...crop, pdf, join(folder, `cell${cell}`))
    const pages = readdirSync(folder).filter((name) => name.startsWith(`cell${cell}-`))
    for (const [page, name] of pages.sort().entries()) pictures[page * layout.cells.length + cell] = join(folder, name)
  })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('zbar reads from every badge the token of its person, and nothing else', () => {
  expect(pictures).toHaveLength(40)
  const read = pictures.map((picture) => run('zbarimg', '--quiet', '--raw', picture).trim())
  expect(read).toEqual(badges.map(({ token }) => token))
})

test('qpdf finds no fault in the file', () => {
  expect(run('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found')
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

test('nothing but marks for the cut is printed in the margin or where the hole is punched', () => {
  const { margin, hole } = layout.badge
  const [edge, mark] = [pixels(margin) - 1, pixels(layout.marks!.length) + 1]
  for (const picture of pictures) {
    const { width, height, at } = inkOf(picture)
    const isInHole = (x: number, y: number) =>
      y < pixels(hole!.height) && x > pixels(hole!.x) && x < pixels(hole!.x + hole!.width)
    const isNearCut = (x: number, y: number) =>
      (Math.min(y, height - 1 - y) < 3 || Math.min(x, width - 1 - x) < 3) &&
      Math.min(x, width - 1 - x) < mark + 3 &&
      Math.min(y, height - 1 - y) < mark + 3
    let printed = 0
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const isMargin = x < edge || y < edge || x >= width - edge || y >= height - edge
        if ((isMargin || isInHole(x, y)) && !isNearCut(x, y) && at(x, y) > 8) printed++
      }
    expect(printed, picture).toBe(0)
  }
})

/** A sheet as a picture: what is on it, where it is, and what must not get into it. */
import { beforeAll, expect, test } from 'vitest'
import { loadLayouts } from '../../src/badges/load-layouts.ts'
import { badgePicture } from '../../src/badges/sheet.svg.ts'
import { SvgCanvas } from '../../src/platform/svg/canvas.ts'
import { testApp } from '../support/app.ts'
import { type OpenBadges, openBadges } from './open-badges.ts'
import { badge, EVENT } from './people.ts'

const layouts = loadLayouts()
const fourUp = layouts.get('a6-four-up')!
const glyphs = (svg: string) => svg.match(/<use href="#d\d+" transform="translate\([^)]*\) scale\(0\.0/g)?.length ?? 0

test('a picture has the size of the paper and holds all badges of a sheet, and no more', () => {
  const people = Array.from({ length: 6 }, () => badge())
  const one = glyphs(badgePicture(EVENT, [badge()], fourUp))
  const svg = badgePicture(EVENT, people, fourUp)
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="595\.276pt" height="841\.89pt"/)
  expect(glyphs(svg)).toBe(4 * one)
})

test('what is typed is drawn, never written', () => {
  const nasty = '<script>alert(1)</script>"><image href=x onerror=alert(1)>'
  const svg = badgePicture(EVENT, [badge({ name: nasty, organisation: nasty, nativeName: nasty })], fourUp)
  expect(svg).not.toMatch(/script|alert|onerror/)
})

test('a colour that is none ends the picture, as it ends the paper', () => {
  const category = { letter: 'D', name: 'Delegate', colour: '"/><script>' }
  expect(() => badgePicture(EVENT, [badge({ category })], fourUp)).toThrow(RangeError)
})

test('a folded badge is drawn twice, once upside down', () => {
  const folded = {
    ...fourUp,
    page: { width: 210, height: 297 },
    cells: [
      {
        faces: [
          { x: 0, y: 148 },
          { x: 0, y: 0, turned: true }
        ]
      }
    ]
  }
  const svg = badgePicture(EVENT, [badge()], folded)
  expect(svg).toContain('rotate(180 148.819 209.764)')
  expect(glyphs(svg)).toBe(2 * glyphs(badgePicture(EVENT, [badge()], fourUp)))
})

test('text stands where its box is: right-aligned text ends at x', () => {
  const canvas = new SvgCanvas(100, 100)
  canvas.text('nn', 50, 20, 10, { align: 'right' })
  canvas.text('nn', 50, 40, 10)
  const at = [...canvas.toSvg().matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => [Number(x), y])
  expect(at.map(([, y]) => y)).toEqual(['20', '20', '40', '40'])
  expect(at[2]![0]).toBe(50)
  expect(at[0]![0]).toBeCloseTo(50 - 2 * ((at[3]![0] as number) - 50), 1)
})

const it = testApp()
let badges: OpenBadges
beforeAll(async () => {
  badges = await openBadges(it, [
    ...['Anong', 'Bilal', 'Carla', 'Duangjai', 'Eko'].map((givenNames) => ({ givenNames }))
  ])
})

test('the sheets of a choice can be looked at one by one, with codes that open nothing', async () => {
  const first = await badges.get('/badges/preview.svg', { order: 'name' })
  expect(first.statusCode).toBe(200)
  expect(first.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'no-store' })
  const second = await badges.get('/badges/preview.svg', { order: 'name', sheet: '2' })
  const codes = (svg: string) => [...svg.matchAll(/<path d="([^"]+)" transform=/g)].map(([, d]) => d)
  expect([codes(first.body).length, codes(second.body).length]).toEqual([4, 1])
  expect(new Set([...codes(first.body), ...codes(second.body)]).size).toBe(1)
})

test('only who prints badges looks at them', async () => {
  const desk = await it.asMember(badges.workshop, 'desk')
  for (const path of ['/badges', '/badges/preview.svg', '/badge-layouts', '/badges/prints'])
    expect((await desk('GET', badges.url(path))).statusCode, path).toBe(403)
})

/** Layouts are data: good ones print, broken ones stop the start and say where they are broken. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { layoutSchema } from '../../src/badges/layout.schema.ts'
import type { Layout } from '../../src/badges/layout.ts'
import { loadLayouts, readLayouts } from '../../src/badges/load-layouts.ts'
import { badgeSheet } from '../../src/badges/sheet.pdf.ts'
import { CannotStart } from '../../src/platform/cannot-start.ts'
import { fromRoot } from '../../src/platform/root.ts'
import { badge, demonstrationBadges, EVENT, PRINTED_AT } from './people.ts'
import { hasCode, readSheets } from './sheet-text.ts'

/** Small and whole; tests change one thing. */
const small = (): Layout => ({
  about: 'Two cards',
  page: { width: 100, height: 120 },
  badge: { width: 100, height: 60, margin: 5 },
  cells: [{ faces: [{ x: 0, y: 0 }] }, { faces: [{ x: 0, y: 60 }] }],
  elements: [
    { kind: 'code', x: 60, y: 5, size: 30 },
    {
      kind: 'words',
      box: { x: 5, y: 5, width: 50, height: 20 },
      stack: [{ text: '{honorific} {name}', size: { max: 14, min: 8 }, lines: 2 }]
    }
  ]
})

const faultsOf = (json: string): string => {
  try {
    readLayouts([{ name: 'mine', json }])
  } catch (error) {
    expect(error).toBeInstanceOf(CannotStart)
    return (error as Error).message
  }
  return ''
}
/** The small layout with another value at a path such as /elements/0/size; undefined takes it away. */
const broken = (path: string, value: unknown): string => {
  const layout = small()
  const steps = path.slice(1).split('/')
  const last = steps.pop()!
  const parent = steps.reduce(
    (at, step) => at[step] as Record<string, unknown>,
    layout as unknown as Record<string, unknown>
  )
  parent[last] = value
  return faultsOf(JSON.stringify(layout))
}

test('the layouts that come with the server are good', () => {
  expect([...loadLayouts().keys()]).toEqual(
    readdirSync(fromRoot('templates/badges'))
      .map((file) => file.replace('.json', ''))
      .sort()
  )
})

const text = '/elements/1/stack/0/text'
const box = { x: 5, y: 30, width: 40, height: 10 }
const BAND = { kind: 'band', box, colour: '#000000' }
const AGENDA = { kind: 'agenda', box, size: { max: 8, min: 6 } }
const image = (source: string) => ({ kind: 'image', box, source })
test.each([
  ['a colour that is none', '/marks', { length: 5, width: 0.1, colour: 'red' }, '/marks/colour must match pattern'],
  [
    'an unknown kind',
    '/elements/0/kind',
    'photo',
    '/elements/0/kind must be one of words, image, agenda, flag, code, band, line'
  ],
  ['no element', '/elements/0', null, '/elements/0/kind must be one of'],
  ['a kind from elsewhere', '/elements/0', { kind: 'constructor' }, '/elements/0/kind must be one of'],
  ['a word too many', '/elements/0/ink', '#000000', '/elements/0/ must not have additional properties: ink'],
  [
    'a place that nothing fills',
    text,
    '{email}',
    '/elements/1 (words) has a place {email} that nothing fills; there are {'
  ],
  ['a code too small', '/elements/0/size', 14, '/elements/0 (code) is 14 mm with its white border; phones need 15 mm'],
  ['something in the margin', '/elements/1/box/x', 4, "/elements/1 (words) reaches out of the badge's margin of 5 mm"],
  [
    'something in the hole',
    '/badge/hole',
    { x: 40, y: 0, width: 20, height: 12 },
    '/elements/1 (words) lies where the hole for the lanyard is'
  ],
  ['words too high', '/elements/1/box/height', 11, '/elements/1 (words) can need 11.9 mm, but its box is 11 mm high'],
  ['sizes upside down', '/elements/1/stack/0/size', { min: 12, max: 9 }, 'a smallest size of 12 above its largest, 9'],
  ['a badge off the page', '/cells/1/faces/0/y', 61, '/cells/1 reaches out of the page'],
  ['badges one over the other', '/cells/1/faces/0/y', 59, '/cells/1 lies over /cells/0'],
  ['no cells', '/cells', [], '/cells must not have fewer than 1 items'],
  ['a length in words', '/page/width', '100mm', '/page/width must be number'],
  ['no page', '/page', undefined, 'must have required properties page'],
  ['likeness to nothing', '/like', 'yours', '/like names no layout that is whole: yours'],
  ['a back that is printed nowhere', '/back', [BAND], '/back is printed nowhere: no face is of the side back'],
  ['a second page without a back', '/duplex', 'long-edge', '/back is missing, but the side back is printed'],
  [
    'a face without its list',
    '/cells/1/faces/0/side',
    'inside-left',
    '/insideLeft is missing, but the side inside-left'
  ],
  ['a code on a name plate', '/kind', 'name-plate', '/elements/0 (code) would open doors: only badges have codes'],
  ['a badge for a State', '/by', 'country', '/by is for name plates alone'],
  [
    'a picture that is not there',
    '/elements/0',
    image('file:none.png'),
    'templates/images/none.png, which is not there'
  ],
  ['a picture from elsewhere', '/elements/0', image('file:../secret.png'), '/elements/0/source must match pattern'],
  [
    'an agenda too small to read',
    '/elements/0',
    { ...AGENDA, size: { max: 8, min: 4 } },
    '/elements/0/size/min must be >= 5'
  ],
  ['words that fill no height', '/elements/1/stack/0/fit', 'fill', 'fills its box, but has no height'],
  ['a condition on nothing', '/elements/1/stack/0/when', {}, '/elements/1/stack/0/when must'],
  ['a condition on what is unknown', '/elements/1/stack/0/when', { has: ['email'] }, '/elements/1/stack/0/when']
])('refuses a layout with %s', (_, path, value, message) => {
  expect(broken(path, value)).toContain(message)
  expect(broken(path, value)).toContain('  mine.json: ')
})

test('what is for some and what is for others shares its room', () => {
  const line = (when: string) => ({ text: '{organisation}', size: { max: 14, min: 8 }, lines: 3, when })
  const stack = [line('national'), line('not-national')]
  const words = (height: number) => ({ kind: 'words', box: { x: 5, y: 5, width: 50, height }, stack })
  expect(broken('/elements/1', words(18))).toBe('')
  expect(broken('/elements/1', words(17))).toContain('can need 17.8 mm, but its box is 17 mm high')
})

test('a layout may have a back on the second page', () => {
  expect(faultsOf(JSON.stringify({ ...small(), duplex: 'long-edge', back: [BAND] }))).toBe('')
})

test.each(['', '{', '[]', 'null', '7', '"a"'])('refuses %j instead of a layout', (json) => {
  expect(faultsOf(json)).toContain('A layout of badges cannot be used:\n  mine.json: ')
})

test('the schema for editors is that of the server, and takes every layout that comes with it', () => {
  const schema = JSON.parse(readFileSync(fromRoot('templates/badge-layout.schema.json'), 'utf8'))
  expect(schema, 'written anew by: npx tsx scripts/badge-layout-schema.ts').toEqual(
    JSON.parse(JSON.stringify(layoutSchema()))
  )
  const takes = new Ajv2020({ strict: false }).compile(schema)
  for (const file of readdirSync(fromRoot('templates/badges'))) {
    const layout = JSON.parse(readFileSync(fromRoot(`templates/badges/${file}`), 'utf8'))
    expect(layout.$schema, file).toBe('../badge-layout.schema.json')
    expect(takes(layout), `${file}: ${JSON.stringify(takes.errors)}`).toBe(true)
    expect(takes({ ...layout, elments: [] }), file).toBe(false)
  }
})

test('the layout that the documentation begins with is good', () => {
  const [, example] = /```json\n([\s\S]*?)```/.exec(readFileSync(fromRoot('docs/badge-layouts.md'), 'utf8'))!
  expect(faultsOf(example!)).toBe('')
  expect(JSON.parse(example!).elements).toHaveLength(5)
})

test('a broken file in the folder stops the start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-layouts-'))
  try {
    writeFileSync(join(folder, 'good.json'), JSON.stringify(small()))
    expect([...loadLayouts(folder).keys()]).toEqual(['good'])
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ ...small(), about: '' }))
    expect(() => loadLayouts(folder)).toThrow('bad.json: /about must not have fewer than 1 characters')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const sheetsOf = async (layout: Layout, count: number) => {
  const badges = demonstrationBadges().slice(0, count)
  return readSheets(await buffer(badgeSheet(EVENT, badges, layout, PRINTED_AT)))
}

test('another size of card is a file and no code', async () => {
  const layout = readLayouts([{ name: 'card', json: JSON.stringify(small()) }]).get('card')!
  const sheets = await sheetsOf(layout, 3)
  expect(sheets).toHaveLength(2)
  expect(sheets[0]!.size).toBe('100 x 120 mm')
  expect(sheets[1]!.text).toBe('Ms. Farzana Rahman')
})

test('a badge to be folded is drawn on both faces, one upside down', async () => {
  const folded = {
    ...small(),
    cells: [
      {
        faces: [
          { x: 0, y: 0, turned: true },
          { x: 0, y: 60 }
        ]
      }
    ]
  }
  const [sheet] = await sheetsOf(readLayouts([{ name: 'fold', json: JSON.stringify(folded) }]).get('fold')!, 1)
  expect(sheet!.text.match(/Chowdhury/g)).toHaveLength(2)
  expect(sheet!.operators.match(/q -1 0 0 -1 283\.465 510\.236 cm/g)).toHaveLength(1)
})

test('a layout that is like another has its elements on other paper', async () => {
  const like = { about: 'One', like: 'card', page: { width: 100, height: 60 }, cells: [{ faces: [{ x: 0, y: 0 }] }] }
  const files = [
    { name: 'card', json: JSON.stringify(small()) },
    { name: 'one', json: JSON.stringify(like) }
  ]
  const [sheet, ...others] = await sheetsOf(readLayouts(files).get('one')!, 2)
  expect(others).toHaveLength(1)
  expect(hasCode(sheet!, badge().token)).toBe(false)
  expect(hasCode(sheet!, demonstrationBadges()[0]!.token)).toBe(true)
})

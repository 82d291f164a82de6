/** What layouts can say beyond words and bands: conditions, backs, folds, pictures and the agenda. */
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { AgendaDay, Facts } from '../../src/badges/fields.ts'
import { daysShown, fitAgenda } from '../../src/badges/fitting.agenda.ts'
import type { When } from '../../src/badges/layout.elements.ts'
import type { Element, Layout } from '../../src/badges/layout.ts'
import { checkPicture } from '../../src/badges/pictures.ts'
import { isDrawn, reachOf } from '../../src/badges/rules.for-conditions.ts'
import { mirrored, sidesOfPaper } from '../../src/badges/rules.for-paper.ts'
import { badge, EVENT } from './people.ts'
import { drawnOn, textsOn } from './spy.ts'

const category = { letter: 'D', name: 'Délégué', known: 'Delegate', colour: '#a61e2b', section: 'countries' } as const
const facts = (given: Partial<Facts> = {}): Facts => ({ event: EVENT, category, badge: badge(), ...given })

describe('conditions', () => {
  test.each<[string, When, boolean]>([
    ['none', undefined, true],
    ['a demonstration', 'demonstration', true],
    ['of a State', 'national', true],
    ['of no State', { national: false }, false],
    ['by letter', { category: ['X', 'D'] }, true],
    ['by the name that the organiser gave', { category: ['delegate'] }, true],
    ['by the name that is printed', { category: ['Délégué'] }, true],
    ['of another category', { category: ['Media'] }, false],
    ['of the section', { section: ['experts', 'countries'] }, true],
    ['of another section', { section: ['experts'] }, false],
    ['with a native name', { has: ['nativeName'] }, true],
    ['without one', { lacks: ['nativeName'] }, false],
    ['with logos, of which there are none', { has: ['logos'] }, false],
    ['all at once', { category: ['D'], has: ['country', 'name'], lacks: ['agenda'], demonstration: true }, true],
    ['all but one', { category: ['D'], has: ['country', 'agenda'] }, false]
  ])('%s', (_, when, expected) => {
    expect(isDrawn(when, facts())).toBe(expected)
  })

  test.each<[When, string]>([
    [undefined, 'event'],
    ['demonstration', 'event'],
    [{ demonstration: false, lacks: ['logos'] }, 'event'],
    [{ section: ['experts'] }, 'category'],
    [{ has: ['letter'] }, 'category'],
    [{ national: true }, 'badge'],
    [{ category: ['D'], has: ['nativeName'] }, 'badge']
  ])('%j reaches a whole %s', (when, reach) => {
    const band = { kind: 'band', box: { x: 0, y: 0, width: 1, height: 1 }, colour: '#000000', when } as Element
    expect(reachOf(band)).toBe(reach)
  })

  test('a logo in the row of agencies stands for its acronym', () => {
    const logos = [
      { acronym: 'UNDP', picture: { png: new Uint8Array(), width: 300, height: 150 } },
      { acronym: 'UNV', picture: undefined }
    ]
    const layout = small([
      { kind: 'image', box: { x: 5, y: 5, width: 40, height: 8 }, source: 'agencies' },
      { kind: 'image', box: { x: 5, y: 20, width: 40, height: 8 }, source: 'agency:1' },
      { kind: 'image', box: { x: 5, y: 20, width: 40, height: 8 }, source: 'agency:2' }
    ])
    expect(drawnOn({ ...EVENT, logos }, badge(), layout).map(({ kind, what }) => [kind, what])).toEqual([
      ['picture', '300x150'],
      ['text', 'UNV'],
      ['picture', '300x150']
    ])
    expect(drawnOn({ ...EVENT, logos: [logos[1]!] }, badge(), layout)).toEqual([])
  })
})

const small = (elements: Element[], given: Partial<Layout> = {}): Layout => ({
  about: 'One card',
  page: { width: 200, height: 300 },
  badge: { width: 80, height: 50, margin: 4 },
  cells: [{ faces: [{ x: 10, y: 20 }] }],
  elements,
  ...given
})

describe('paper', () => {
  const back: Element[] = [{ kind: 'band', box: { x: 4, y: 4, width: 5, height: 5 }, colour: '#000000' }]
  test.each([
    ['long-edge', { width: 200, height: 300 }, { x: 110, y: 20, turned: false }],
    ['short-edge', { width: 200, height: 300 }, { x: 10, y: 230, turned: true }],
    ['short-edge', { width: 300, height: 200 }, { x: 210, y: 20, turned: false }],
    ['long-edge', { width: 300, height: 200 }, { x: 10, y: 130, turned: true }]
  ] as const)('turned over at the %s of %j, the back lies at %j', (duplex, page, where) => {
    const [front, behind] = sidesOfPaper(small(back, { duplex, page, back }))
    expect(front).toEqual({ faces: [{ cell: 0, x: 10, y: 20, turned: false, side: 'front' }], hasMarks: true })
    expect(behind).toEqual({ faces: [{ cell: 0, side: 'back', ...where }], hasMarks: false })
  })

  test('in a language that runs from right to left everything is on the other side', () => {
    const given: Element[] = [
      { kind: 'flag', x: 4, y: 4, width: 10 },
      { kind: 'code', x: 50, y: 4, size: 20 },
      {
        kind: 'words',
        box: { x: 4, y: 20, width: 30, height: 10 },
        stack: [{ text: '{name}', size: { max: 9, min: 6 } }]
      }
    ]
    expect(mirrored(small(given)).elements).toMatchObject([
      { x: 66 },
      { x: 10 },
      { box: { x: 46, width: 30 }, stack: [{ align: 'right' }] }
    ])
    expect(mirrored(mirrored(small(given))).elements.slice(0, 2)).toEqual(given.slice(0, 2))
  })
})

describe('an agenda', () => {
  const day = (name: string, count: number): AgendaDay => ({
    day: name,
    sessions: Array.from({ length: count }, (_, i) => ({
      time: '09:00–10:00',
      title: `Session ${i + 1}: what the States of the region have planned, and what they still need`,
      room: 'Plenary'
    }))
  })
  const style = { lang: 'en' }
  const box = { width: 260, height: 300, columns: 1 }

  test('is as large as it may be while there is room, and smaller where there is less', () => {
    const few = fitAgenda([day('Monday', 2)], box, { max: 9, min: 5.5 }, style)
    const more = fitAgenda([day('Monday', 11)], box, { max: 9, min: 5.5 }, style)
    expect([few.size, few.isWhole, more.isWhole]).toEqual([9, true, true])
    expect(more.size).toBeLessThan(9)
  })

  test('is cut with a sign, never made smaller than it may be, and never reaches out of its box', () => {
    const { lines, size, isWhole } = fitAgenda([day('Monday', 20), day('Tuesday', 20)], box, { max: 9, min: 6 }, style)
    expect([size, isWhole, lines.at(-1)!.text]).toEqual([6, false, '…'])
    expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual(300)
  })

  test('cuts a title without a space that it never had', () => {
    const title = `The ${'counter-'.repeat(40)}measures`
    const days = [{ day: 'Monday', sessions: [{ time: '09:00–10:00', title, room: '' }] }]
    const { lines } = fitAgenda(days, { width: 150, height: 40, columns: 1 }, { max: 6, min: 6 }, style)
    expect(lines.at(-1)!.text).toMatch(/^[a-z-]+…$|^The [a-z-]+…$/)
  })

  test('leaves no heading of a day alone at the end of a column', () => {
    for (let count = 3; count < 12; count++) {
      const { lines } = fitAgenda(
        [day('Monday', count), day('Tuesday', 9)],
        { ...box, columns: 2 },
        { max: 7, min: 5 },
        style
      )
      const heading = lines.findIndex(({ text }) => text === 'Tuesday')
      if (heading < 0) continue
      expect(lines[heading + 1]!.x, String(count)).toBe(lines[heading]!.x)
      expect(lines[heading + 1]!.y, String(count)).toBeGreaterThan(lines[heading]!.y)
    }
  })

  test('shows all days, one, or half of them', () => {
    const days = ['1', '2', '3'].map((name) => day(name, 1))
    const shown = (wanted: Parameters<typeof daysShown>[1]) =>
      daysShown(days, wanted)
        .map((one) => one.day)
        .join('')
    expect([shown(undefined), shown(2), shown(9), shown('first-half'), shown('second-half')]).toEqual([
      '123',
      '2',
      '',
      '12',
      '3'
    ])
  })

  test('is left out while nothing is released', () => {
    const element: Element = { kind: 'agenda', box: { x: 4, y: 4, width: 72, height: 42 }, size: { max: 8, min: 5 } }
    expect(textsOn(EVENT, badge(), small([element]))).toEqual([])
  })
})

/** A picture of one colour; tests spoil one thing. */
const png = ({ colour = 2, depth = 8, interlaced = 0, rows = 4, name = 'IDAT' } = {}) => {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length)
    head.write(type, 4, 'latin1')
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const header = Buffer.from([0, 0, 0, 6, 0, 0, 0, 4, depth, colour, 0, 0, interlaced])
  const data = deflateSync(Buffer.alloc(rows * (1 + 6 * 3)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk(name, data), chunk('IEND', Buffer.alloc(0))])
}

describe('a picture in templates/images', () => {
  test('is told its size', () => {
    expect(checkPicture(png())).toEqual({ png: png(), width: 6, height: 4 })
  })
  test.each([
    ['has no transparency', png({ colour: 6 })],
    ['has 8 bits', png({ depth: 16 })],
    ['is not interlaced', png({ interlaced: 1 })],
    ['is no other kind of file', Buffer.from('<svg/>')],
    ['is no stump', png().subarray(0, 20)]
  ])('%s', (_, bytes) => {
    expect(checkPicture(bytes)).toMatch(/^must be an opaque PNG/)
  })
  test.each([
    ['lacks rows', png({ rows: 3 })],
    ['has too many', png({ rows: 5 })],
    ['has no pixels', png({ name: 'tEXt' })]
  ])('that %s is told as damaged', (_, bytes) => {
    expect(checkPicture(bytes)).toMatch(/^is damaged/)
  })
})

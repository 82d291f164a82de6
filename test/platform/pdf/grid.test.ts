/** Timetables: one page where that can be read, a real table, nothing over anything else. */
import { describe, expect, test } from 'vitest'
import type { Block, GridDay, GridItem } from '../../../src/platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { byRooms, dayOnPage, onOnePage } from '../../../src/platform/pdf/grid/grid-page.ts'
import { halved, leastHeights, planDay, planRooms } from '../../../src/platform/pdf/grid/grid-plan.ts'
import { bytesOf, readPdf, textOf } from './reader.ts'
import { frame } from './samples.ts'

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const item = (from: number, to: number, given: Partial<GridItem> = {}): GridItem => ({
  from,
  to,
  fromText: clock(from),
  toText: clock(to),
  title: `Talk at ${clock(from)}`,
  second: `${clock(from)}–${clock(to)} · Hall · Plenary`,
  room: 'Hall',
  tone: 'plenary',
  ...given
})
const day = (items: GridItem[], header = 'Monday'): GridDay => ({
  header,
  rooms: [...new Set(items.map(({ room }) => room))].sort(),
  items
})
const block = (days: GridDay[]): Block => ({
  ...{ kind: 'grid', title: 'Agenda', over: 'UNDP', under: 'Bangkok', corner: 'Time', days },
  notes: ['Times of Bangkok.']
})
const SETTING = { lang: 'en', rtl: false, width: 730, height: 447, page: { width: 842, height: 595 } }
const render = async (days: GridDay[], over = {}) =>
  readPdf(await bytesOf(renderBlocks(frame({ landscape: true, ...over }), [block(days)])))

const HOUR = 60
const parallel = (count: number, at = 10 * HOUR) =>
  Array.from({ length: count }, (_, i) => item(at, at + HOUR, { title: `Group ${i + 1}`, room: `Room ${i + 1}` }))

describe('lanes', () => {
  const lanes = (items: GridItem[]) => {
    const { columns, placed } = planDay(day(items))
    return [columns, ...placed.map(({ item, lane, lanes }) => [item.title, lane, lanes])]
  }
  test('what runs alone goes across, what overlaps stands side by side in the order of rooms', () => {
    expect(lanes([item(600, 660, { title: 'B', room: 'Z' }), item(600, 660, { title: 'A', room: 'A' })])).toEqual([
      2,
      ['A', 0, 1],
      ['B', 1, 1]
    ])
    expect(lanes([item(540, 600, { title: 'All' }), ...parallel(3)])).toEqual([
      3,
      ['All', 0, 3],
      ['Group 1', 0, 1],
      ['Group 2', 1, 1],
      ['Group 3', 2, 1]
    ])
  })
  test('two and three at a time share the day evenly', () => {
    const [columns, ...placed] = lanes([...parallel(2), ...parallel(3, 12 * HOUR)])
    expect([columns, ...placed.map((one) => (one as unknown[])[2])]).toEqual([6, 3, 3, 2, 2, 2])
  })
  test('a chain of overlaps is one group, and a lane is used again', () => {
    expect(
      lanes([item(540, 660, { title: 'A' }), item(600, 720, { title: 'B' }), item(660, 780, { title: 'C' })])
    ).toEqual([2, ['A', 0, 1], ['B', 1, 1], ['C', 0, 1]])
  })
  test('rooms are columns of a day with rooms side by side', () => {
    const { rooms, columns, placed } = planRooms(day([item(540, 600), ...parallel(2)]))
    expect([rooms, columns, placed.map(({ lane, lanes }) => [lane, lanes])]).toEqual([
      ['Room 1', 'Room 2'],
      2,
      [
        [0, 2],
        [0, 1],
        [1, 1]
      ]
    ])
  })
})

test('every box is as high as it needs, and rows never shrink', () => {
  const needs = [
    { from: 0, to: 30, height: 50 },
    { from: 10, to: 20, height: 30 }
  ]
  expect(leastHeights([0, 10, 20, 30], needs, 8)).toEqual([0, 8, 38, 50])
})

test('what is too high is halved where nothing is cut, and what goes on is in both halves', () => {
  const [early, late] = halved(day([item(540, 600), item(600, 660), item(540, 900, { title: 'Stand' })]))!
  expect([early, late].map(({ items }) => items.map(({ title, from, to }) => [title, from, to]))).toEqual([
    [
      ['Talk at 09:00', 540, 600],
      ['Talk at 10:00', 600, 660],
      ['Stand', 540, 660]
    ],
    [['Stand', 660, 900]]
  ])
  expect(halved(day([item(540, 600)]))).toBeUndefined()
})

describe('a page', () => {
  const long = 'A very long title that nobody can put into a narrow box without many lines, '.repeat(3)
  test('holds all days while no title is cut; otherwise each day has its own', () => {
    expect(onOnePage(SETTING, [day([item(540, 600)]), day(parallel(3))], 380)?.days).toHaveLength(2)
    const narrow = Array.from({ length: 7 }, () => day(parallel(3)))
    expect(onOnePage(SETTING, narrow, 380)).toBeUndefined()
    expect(dayOnPage(SETTING, day(parallel(3)), 380)?.days).toHaveLength(1)
  })
  test('has type of seven points and more, and boxes that do not touch', () => {
    const items = Array.from({ length: 30 }, (_, i) => item(480 + i * 20, 500 + i * 20, { title: long }))
    for (const days of [[day(items)], [day([...items, ...parallel(4, 500)])]]) {
      let part = days[0]!
      while (!dayOnPage(SETTING, part, 380)) part = halved(part)![0]
      const { size, times, ys, days: set } = dayOnPage(SETTING, part, 380)!
      expect(size).toBeGreaterThanOrEqual(7)
      const y = (time: number) => ys[times.indexOf(time)]!
      for (const box of set[0]!.boxes) expect(y(box.item.to) - y(box.item.from)).toBeGreaterThanOrEqual(box.need)
    }
  })
  test('holds eight rooms at most', () => {
    const parts = byRooms(day([item(480, 540), ...parallel(20)]))
    expect(parts.map(({ items }) => items.length)).toEqual([9, 9, 5])
  })
})

describe('as a document', () => {
  const days = [
    day([item(540, 600), item(600, 630, { title: 'Coffee', tone: 'break' }), item(780, 840)]),
    day(parallel(3), 'Tuesday')
  ]
  test('it is a table whose rows all have the same columns', async () => {
    const { pages, elements } = await render(days)
    expect(pages).toHaveLength(1)
    const named = (name: string) => elements.filter((element) => element.name === name)
    expect(named('TR')).toHaveLength(1 + 5)
    const span = ({ dictionary }: { dictionary: string }, key: string) =>
      Number(new RegExp(`/${key} (\\d+)`).exec(dictionary)?.[1] ?? 1)
    const area = [...named('TD'), ...named('TH')].reduce(
      (sum, cell) => sum + span(cell, 'RowSpan') * span(cell, 'ColSpan'),
      0
    )
    expect(area).toBe(6 * (1 + 1 + 3)) // rows by columns: the times, one for Monday, three for Tuesday
    const scopes = named('TH').map(({ dictionary }) => /\/Scope \/(\w+)/.exec(dictionary)?.[1])
    expect(scopes).toEqual(['Column', 'Column', 'Column', ...Array(5).fill('Row')])
  })
  test('it reads row by row, with every word', async () => {
    const { pages } = await render(days)
    const text = textOf(pages[0]!, 'content')
    for (const word of ['Monday', 'Tuesday', '09:00', 'Coffee', 'Group 3', 'Times of Bangkok.'])
      expect(text).toContain(word)
    expect(text.indexOf('Coffee')).toBeLessThan(text.indexOf('Talk at 13:00'))
  })
  test.each(['en', 'ar'])('whatever is in it, it becomes pages, in %s', async (lang) => {
    const mad = [
      ...Array.from({ length: 120 }, (_, i) =>
        item(i * 10, i * 10 + 25, { room: `R${i % 40}`, title: 'ประชุม'.repeat(30) })
      ),
      item(0, 1440, { title: '', second: '', room: '' }),
      item(1430, 1500, { title: 'اجتماع '.repeat(60) })
    ]
    const { pages } = await render([day(mad), ...days], { lang })
    expect(pages.length).toBeGreaterThan(3)
    for (const { painted } of pages) expect(painted.map(({ mark }) => mark)).not.toContain('unmarked')
  })
})

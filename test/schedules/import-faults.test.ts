/** Files with faults are told whole and change nothing; files that mean harm, or are no agenda, are refused in time. */
import { describe, expect, test } from 'vitest'
import { readScheduleXml } from '../../src/schedules/read-schedule.xml.ts'
import { at, problemOf } from '../agenda/calls.ts'
import { testApp } from '../support/app.ts'
import { makeRoom } from '../support/make.ts'
import { eventXml, openImport, scheduleJson, scheduleXml } from './imports.ts'

const it = testApp()
const one = (n: number, more: Record<string, unknown> = {}) => ({
  guid: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  code: `X${n}`,
  title: `Session ${n}`,
  date: at(10, '09:00'),
  duration: '01:00',
  type: 'panel',
  room: '',
  track: null,
  language: null,
  persons: [],
  ...more
})

test('every fault is told with its place, clashes with both names, and nothing changes', async () => {
  const { agenda, faults, send, workshop } = await openImport(it)
  await makeRoom(it.db, workshop, 'Main hall')
  const { code } = await agenda.added({
    title: 'Stays',
    room: 'Main hall',
    startsAt: at(9, '09:00'),
    endsAt: at(9, '10:00')
  })
  await agenda.added({ title: 'Cancelled', room: 'Main hall', startsAt: at(9, '12:00'), endsAt: at(9, '13:00') })
  const [, cancelled] = await agenda.list()
  await agenda.change(cancelled.id, { state: 'cancelled' })
  const file = scheduleJson({
    'Main hall': [
      one(1, { room: 'Main hall', date: at(9, '09:30') }),
      one(2, { room: 'Main hall', date: at(9, '12:00') }),
      one(3, { room: 'Main hall' }),
      one(4, { room: 'Main hall', date: at(10, '09:45') }),
      one(5, { room: 'Main hall', date: at(10, '10:45') })
    ],
    'Attic/2': [
      one(6, { room: undefined, track: 'Nowhere' }),
      one(7, { date: at(12, '09:00') }),
      one(8, { date: at(11, '23:30') }),
      one(9, { end: at(10, '08:00') }),
      one(10, { duration: 'long', title: '' }),
      one(11, { date: 'tomorrow', code: 'x'.repeat(21) }),
      one(12, { title: 'Right\u202Eleft', persons: [{ name: 'x'.repeat(201) }] }),
      one(13, { code: 'X3' }),
      one(1, { title: 'Twin' }),
      one(14, { code: 'X2', type: 'Yoga' })
    ]
  })
  const days = '/schedule/conference/days/0/rooms'
  const [hall, attic] = [`${days}/Main hall`, `${days}/Attic~12`]
  const outside = 'lies outside the days of the workshop, 2026-11-09 to 2026-11-11 (Asia/Bangkok)'
  expect(await faults(file)).toEqual([
    `${hall}/0/room | X1 Session 1 | Main hall is taken at that time by ${code} Stays, which the file does not move`,
    `${hall}/3/room | X4 Session 4 | Main hall is taken at that time by X3 Session 3 (${hall}/2)`,
    `${attic}/0/room | X6 Session 6 | "Attic/2" is not a room of this workshop; its rooms are Main hall`,
    `${attic}/0/track | X6 Session 6 | "Nowhere" is not a track of this workshop; it has no tracks yet`,
    `${attic}/1/date | X7 Session 7 | ${outside}`,
    `${attic}/2/duration | X8 Session 8 | ${outside}`,
    `${attic}/3/duration | X9 Session 9 | is not after the start`,
    `${attic}/4/duration | X10 | "long" is no length such as 01:30`,
    `${attic}/4/title | X10 | is missing`,
    `${attic}/5/code | S03 Session 11 | must NOT have more than 20 characters`,
    `${attic}/5/date | S03 Session 11 | "tomorrow" is no time such as 2026-11-09T09:00:00+07:00`,
    expect.stringMatching(/\/6\/title \| X12 \| holds U\+202E/),
    `${attic}/6/persons | X12 | must NOT have more than 200 characters`,
    `${attic}/7/code | X3 Session 13 | X3 is also the code of ${hall}/2, Session 3`,
    `${attic}/8 | X1 Twin | is the same session as ${hall}/0, X1 Session 1`,
    `${attic}/9/code | X2 Session 14 | X2 is also the code of ${hall}/1, Session 2`
  ])
  const before = await agenda.list()
  const refused = await send(file)
  expect(problemOf(refused)).toEqual([422, 'import-faulty'])
  expect(refused.json().faults).toHaveLength(16)
  expect(refused.json().notes).toMatchObject([{ session: 'X2 Session 14', detail: expect.stringContaining('"Yoga"') }])
  expect(await agenda.list()).toEqual(before)
})

test('faults of schedule.xml are told by line', async () => {
  const { faults, workshop } = await openImport(it)
  await makeRoom(it.db, workshop, 'Main hall')
  const time = { date: at(10, '09:00'), duration: '01:00' }
  const file = scheduleXml([
    eventXml('a', { ...time, title: 'A' }),
    eventXml('b', { ...time, title: 'B' }, ['\u0007 Bell'])
  ])
  expect(await faults(file)).toEqual([
    expect.stringMatching(/^line 5, persons \| S02 B \| holds U\+0007/),
    'line 5, room | S02 B | Main hall is taken at that time by S01 A (line 4)'
  ])
})

test.each([
  ['2026-03-29;02:30;04:00', 'row 2, B Begins | X A | the clock does not show 02:30 on 2026-03-29 in Europe/Zurich'],
  ['2026-03-28;10:00;09:00', 'row 2, C Ends | X A | is not after the start'],
  [
    '2026-03-31;09:00;10:00',
    'row 2, B Begins | X A | lies outside the days of the workshop, 2026-03-28 to 2026-03-29 (Europe/Zurich)'
  ],
  ['Day 9;10:00;11:00', 'row 2, A Day | X A | "Day 9" is no day of the workshop; write such as 2026-03-28'],
  ['2026-03-28;noon;11:00', 'row 2, B Begins | X A | "noon" is no time such as 09:30']
])('times of a spreadsheet are those of the clock of the workshop: %s', async (cells, fault) => {
  const { faults } = await openImport(it, { timeZone: 'Europe/Zurich', startsOn: '2026-03-28', endsOn: '2026-03-29' })
  expect((await faults(`Day;Begins;Ends;Title;Code\n${cells};A;X\n`))[0]).toBe(fault)
})

test('in the night in which clocks go back, an hour that comes twice is the first', async () => {
  const { dry } = await openImport(it, { timeZone: 'Europe/Zurich', startsOn: '2026-10-24', endsOn: '2026-10-25' })
  const { sessions } = await dry('Day;Begins;Ends;Title\n25.10.2026;02:30;03:30;A\n2026-10-24;23:00;00:00;B\n')
  expect(sessions.map(({ startsAt, endsAt }: Record<string, string>) => `${startsAt} ${endsAt}`)).toEqual([
    '2026-10-25T02:30:00+02:00 2026-10-25T03:30:00+01:00',
    '2026-10-24T23:00:00+02:00 2026-10-25T00:00:00+02:00'
  ])
})

const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

test.each([
  ['UTF-16 with a mark', (text: string) => wide(text.replace('UTF-8', 'UTF-16'))],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['Latin-1 that says so', (text: string) => Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1')]
])('schedule.xml in %s is read', async (_, encode) => {
  const { dry } = await openImport(it)
  const file = scheduleXml([eventXml('a', { date: at(10, '09:00'), duration: '01:00', title: 'Café' })], '')
  expect((await dry(encode(file))).sessions[0].title).toBe('Café')
})

describe('is refused with a sentence', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE s [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "&a;&a;&a;&a;">]>\n<schedule>&b;</schedule>`
  const event = (inner: string) =>
    `<schedule><day><room name=""><event guid="a">${inner}</event></room></day></schedule>`
  const many = Array.from({ length: 2001 }, (_, i) => one(i))
  test.each([
    ['entities that grow', bomb, 'schedule-unreadable', 'A document type is declared, line 2'],
    ['entities of HTML', event('<title>&nbsp;</title>'), 'schedule-unreadable', 'Invalid character entity'],
    [
      'a file to be fetched',
      '<!DOCTYPE schedule SYSTEM "file:///etc/passwd"><schedule/>',
      'schedule-unreadable',
      'document type'
    ],
    ['nested elements', event('<a>'.repeat(50_000)), 'schedule-unreadable', 'nested too deeply'],
    [
      'elements that cross',
      event('<title>A</persons>'),
      'schedule-unreadable',
      'not well-formed XML: Unexpected close tag'
    ],
    ['a cut file', scheduleXml([]).slice(0, -20), 'schedule-unreadable', 'not well-formed XML: Unclosed root tag'],
    ['other XML', '<?xml version="1.0"?><rss/>', 'schedule-unreadable', 'begins with <rss>'],
    ['a web page', '<!DOCTYPE html><html></html>', 'not-a-spreadsheet', 'web page'],
    ['other JSON', '{"events": []}', 'schedule-unreadable', '/schedule/conference'],
    ['cut JSON', '{"schedule": ', 'schedule-unreadable', 'not well-formed JSON'],
    [
      'nested JSON',
      `{"schedule":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      'schedule-unreadable',
      '/schedule/conference'
    ],
    ['too many sessions', scheduleJson({ A: many }), 'too-many-sessions', 'more than 2000'],
    ['bytes of no text', Buffer.alloc(500, 3), 'not-a-spreadsheet', 'not a text file'],
    ['nothing', '', 'spreadsheet-empty', 'empty']
  ])('%s', async (_, file, kind, words) => {
    const { send } = await openImport(it)
    const answer = await send(file)
    expect(problemOf(answer)).toEqual([422, kind])
    expect(answer.json().detail).toContain(words)
  })

  test('more than ten megabytes', async () => {
    const { send } = await openImport(it)
    expect((await send(Buffer.alloc(10 * 1024 * 1024 + 1, 32))).statusCode).toBe(413)
  })
})

test('keys that JavaScript knows and fields of wrong types do no harm', async () => {
  const { faults, dry } = await openImport(it)
  const strange = scheduleJson({
    __proto__: [],
    constructor: [one(1, { room: 'constructor', title: ['A'], persons: [{ name: 5 }, null, 'x'] })]
  }).replace(
    '"version":"1"',
    '"version":"1","plenary":{"sessions":{"00000000-0000-4000-8000-000000000001":{"roles":7,"capacity":"many"}}}'
  )
  expect(await faults(strange, '&createRooms=true')).toEqual(
    [
      expect.stringContaining('constructor/0/capacity | X1 | must be integer or must be null'),
      expect.stringContaining('constructor/0/title | X1 | is missing')
    ].sort()
  )
  expect((await dry(scheduleJson({ A: [one(2, { room: 'A' })] }), '&createRooms=true')).newRooms).toEqual(['A'])
})

test('a file of ten megabytes lets others in while it is read', async () => {
  const filler = `<note>${'x'.repeat(1000)}</note>`.repeat(9_000)
  let turns = 0
  const timer = setInterval(() => turns++, 0)
  await readScheduleXml(`<schedule><day><room name=""><event guid="a">${filler}</event></room></day></schedule>`)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})

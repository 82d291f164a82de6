/** A faulty file is told whole, by row and column, and nobody of it is imported; capacity holds while many arrive. */
import { describe, expect, test } from 'vitest'
import { oneSheet } from '../platform/spreadsheets/workbooks.ts'
import { testApp } from '../support/app.ts'
import { csv, HEADINGS, openImport, row } from './imports.ts'

const it = testApp()

test('every fault of a file is told by row, letter and heading, and nobody is imported', async () => {
  const { send, register, list, faults } = await openImport(it, { agencies: ['UNDP'] })
  await register({ reference: 'D-9', email: 'listed@example.org' })
  const head = [...HEADINGS, 'Sex', 'Invited by', 'Languages', 'Head of delegation']
  const more = (sex = '', agency = '', languages = '', isHead = '') => [sex, agency, languages, isHead]
  const file = csv([
    ['A title above'],
    head,
    [...row(1), ...more('F', 'undp', 'en; fr', 'yes')],
    [...row(2, { 'Given name(s)': '', 'Family name': '' }), ...more()],
    [...row(3, { Country: 'Thialand', Sector: 'Circus', Category: 'VIP' }), ...more()],
    [...row(4, { Country: '' }), ...more('?!', 'ACME', 'Klingon', 'perhaps')],
    [...row(5, { 'E-mail': 'nobody', 'Given name(s)': 'A\u202Eb' }), ...more()],
    [...row(6, { 'E-mail': 'Person1@example.org', Ref: 'D-1' }), ...more()],
    [...row(7, { 'E-mail': 'LISTED@example.org', Ref: 'D-9' }), ...more()],
    [...row(8, { 'E-mail': 'a@b.org; c@d.org', Category: '', Sector: '' }), ...more()],
    [...row(9, { Ref: 'D-10', Country: 'x'.repeat(150) }), ...more()]
  ])
  const told = await faults(file)
  expect(told).toEqual([
    '4 B Given name(s): is missing',
    expect.stringMatching(/^5 D Category: "VIP" is not a category of this workshop; write Delegate, /),
    '5 E Country: "Thialand" is not a country that we know; did you mean Thailand?',
    expect.stringMatching(/^5 F Sector: "Circus" is not a sector; write Government, /),
    '6 E Country: is needed for national delegates',
    '6 H Sex: "?!" is not understood; write F, M, X or leave it empty',
    '6 I Invited by: "ACME" has no part in this workshop; write UNDP',
    expect.stringMatching(/^6 J Languages: "klingon" is not a language that we know; /),
    '6 K Head of delegation: "perhaps" is neither yes nor no',
    expect.stringMatching(/^7 B Given name\(s\): holds U\+202E, /),
    '7 G E-mail: "nobody" is not one e-mail address',
    '8 A Ref: D-1 stands in row 3 too',
    '8 G E-mail: person1@example.org stands in row 3 too',
    '9 A Ref: D-9 is already on the list',
    '9 G E-mail: listed@example.org is already on the list',
    '10 D Category: is missing',
    '10 F Sector: is missing',
    '10 G E-mail: "a@b.org; c@d.org" is not one e-mail address',
    '11 E Country: must NOT have more than 100 characters'
  ])
  const refused = await send(file)
  expect([refused.statusCode, refused.json()]).toMatchObject([
    422,
    { title: 'The file has faults; nothing was imported', detail: '19 faults in 9 rows; nothing was imported.' }
  ])
  expect(refused.json().faults).toHaveLength(19)
  expect(await list()).toHaveLength(1)
})

test('missing and doubled columns are told', async () => {
  const { faults, send, list } = await openImport(it)
  const file = csv([
    ['Given name(s)', 'E-mail', 'Email address', 'Mail'],
    ['Ada', 'a@b.org', '', '']
  ])
  expect(await faults(file)).toEqual([
    '1 : the column "Category" is missing',
    '1 : the column "Sector" is missing',
    '1 B E-mail, C Email address, D Mail: these columns all mean "E-mail"; keep one'
  ])
  expect((await send(file)).statusCode).toBe(422)
  expect(await list()).toEqual([])
})

test('a file without headings, or with nothing below them, says so', async () => {
  const { faults } = await openImport(it)
  expect(await faults('12,34\n56,78\n')).toEqual([
    '0 : no row has known headings such as Given name(s), Family name, Name on badge, Name in own script, Sex, Category'
  ])
  expect(await faults(csv([HEADINGS]))).toEqual(['1 : no row stands below the headings'])
})

test('merged cells below the headings are told, those above are not', async () => {
  const { faults } = await openImport(it)
  const merge = (range: string) => `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`
  const rows = [['Nominations'], HEADINGS, row(1), row(2, { Country: '' })]
  expect(await faults(oneSheet(rows, merge('E3:E4')))).toEqual([
    '3 E3:E4: the cells E3:E4 are merged; unmerge them and fill each',
    '4 E Country: is needed for national delegates'
  ])
  expect(await faults(oneSheet(rows.slice(0, 3), merge('A1:G1')))).toEqual([])
})

test('rows without a reference get numbers that no other row has', async () => {
  const { send, list } = await openImport(it)
  const rows = [row(1, { Ref: '' }), row(2, { Ref: 'P-1' }), row(3, { Ref: '' }), row(4, { Ref: 'P-3' })]
  expect((await send(csv([HEADINGS, ...rows]))).statusCode).toBe(201)
  expect((await list()).map(({ reference }) => reference).sort()).toEqual(['P-1', 'P-2', 'P-3', 'P-4'])
})

test('a file that would bring one fault brings nobody', async () => {
  const { send, list } = await openImport(it)
  const rows = Array.from({ length: 50 }, (_, i) => row(i, i === 49 ? { Sector: 'x' } : {}))
  expect((await send(csv([HEADINGS, ...rows]))).json().detail).toBe('One fault in 50 rows; nothing was imported.')
  expect(await list()).toEqual([])
})

describe('places', () => {
  test('are given to the upper rows, the others wait', async () => {
    const { send, dry, list } = await openImport(it, { capacity: 3 })
    const file = csv([HEADINGS, ...[1, 2, 3, 4, 5].map((n) => row(n))])
    expect(await dry(file)).toMatchObject({ added: 5, waiting: 2 })
    expect((await send(file)).json()).toMatchObject({ added: 5, waiting: 2 })
    const confirmed = (await list({ state: 'confirmed' })).map(({ reference }) => reference)
    expect(confirmed.sort()).toEqual(['D-1', 'D-2', 'D-3'])
  })

  test('are not given twice when files and people arrive at once', async () => {
    const { send, register, states } = await openImport(it, { capacity: 5 })
    const file = (from: number) => csv([HEADINGS, ...[0, 1, 2, 3].map((n) => row(from + n))])
    const people = Array.from({ length: 6 }, (_, n) => register({ email: `single${n}@example.org` }))
    const answers = await Promise.all([send(file(10)), send(file(20)), ...people])
    expect(answers).toHaveLength(8)
    expect(await states()).toEqual([...Array(5).fill('confirmed'), ...Array(9).fill('waiting')])
  })
})

test('two files with the same people at once: one comes in, the other is told why not', async () => {
  const { send, list } = await openImport(it)
  const file = csv([HEADINGS, row(1), row(2)])
  const answers = await Promise.all([send(file), send(file)])
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422])
  expect(await list()).toHaveLength(2)
})

test('a column of other things than countries is told in seconds', async () => {
  const { send } = await openImport(it)
  const rows = Array.from({ length: 5000 }, (_, n) => row(n, { Country: `Ministry of Home Affairs, department ${n}` }))
  const started = performance.now()
  expect((await send(csv([HEADINGS, ...rows]))).json().faults).toHaveLength(5000)
  expect((performance.now() - started) / 1000).toBeLessThan(4)
})

test('five thousand people come in within seconds, each with a place in the history', async () => {
  const { send, states, organiser, url } = await openImport(it, { capacity: 4990 })
  const file = csv([HEADINGS, ...Array.from({ length: 5000 }, (_, n) => row(n))])
  const started = performance.now()
  const answer = await send(file)
  expect(answer.json()).toMatchObject({ rows: 5000, added: 5000, waiting: 10 })
  expect((performance.now() - started) / 1000).toBeLessThan(10)
  expect(await states()).toHaveLength(200)
  expect((await organiser('GET', url('/participants?state=waiting'))).json().items).toHaveLength(10)
})

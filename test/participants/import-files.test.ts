/** Files as ministries send them are read; what cannot be read is refused with a sentence, and the server lives on. */
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { understandLanguages } from '../../src/participants/import-languages.ts'
import { oneSheet, sheetOf, workbookEntries } from '../platform/spreadsheets/workbooks.ts'
import { testApp } from '../support/app.ts'
import { makeZip } from '../support/zip.ts'
import { csv, HEADINGS, openImport, row } from './imports.ts'

const it = testApp()
afterEach(async () => expect((await it.visitor('GET', '/healthz')).statusCode).toBe(200))

const text = csv([HEADINGS, row(1, { 'Family name': 'Müller-Šárka' }), row(2, { Country: "Côte d'Ivoire" })])
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
const western = csv([HEADINGS, row(1, { 'Family name': 'Müller' }), row(2, { 'Family name': 'Ibáñez' })])

describe('a list is read', () => {
  test.each<[string, Buffer | string]>([
    ['in UTF-8 with a mark', `\uFEFF${text}`],
    ['in UTF-16 LE', utf16],
    ['in UTF-16 BE', Buffer.from(utf16).swap16()],
    ['in UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['with semicolons', text.replaceAll(',', ';')],
    ['with tabs', text.replaceAll(',', '\t')],
    ['with bare line feeds and blank lines', `\n${text.replaceAll('\r\n', '\n\n')}\n\n`],
    ['below a title and a note', `Workshop on Plans of Action\r\n\r\n"Nominations, as of May"\r\n${text}`],
    ['in a workbook', oneSheet([HEADINGS, row(1, { 'Family name': 'Müller-Šárka' }), row(2, { Country: 'CIV' })])]
  ])('%s', async (_, file) => {
    const { send, list } = await openImport(it)
    const answer = await send(file)
    expect([answer.statusCode, answer.json().added]).toEqual([201, 2])
    expect((await list()).map(({ familyName, country }) => [familyName, country])).toEqual([
      ['Family2', 'CIV'],
      ['Müller-Šárka', 'THA']
    ])
  })

  test('in Windows-1252', async () => {
    const { send, list } = await openImport(it)
    expect((await send(Buffer.from(western, 'latin1'))).statusCode).toBe(201)
    expect((await list()).map(({ familyName }) => familyName)).toEqual(['Ibáñez', 'Müller'])
  })

  test('whatever media type it is said to be of', async () => {
    const { send } = await openImport(it)
    for (const type of [
      'text/csv',
      'application/octet-stream',
      'application/json',
      'application/vnd.ms-excel',
      'x/y; z=1'
    ]) {
      const answer = await send(text, '?dryRun=true', { 'content-type': type })
      expect([type, answer.json().added]).toEqual([type, 2])
    }
  })

  test('with columns that nobody knows, which are named', async () => {
    const { send } = await openImport(it)
    const rows = [row(1), row(2)].map((cells, i) => [...cells, `room ${i}`, ''])
    const answer = await send(csv([[...HEADINGS, 'Hotel room', 'Passport no.'], ...rows]))
    expect(answer.json()).toMatchObject({ added: 2, ignoredColumns: ['Hotel room', 'Passport no.'] })
  })

  test('with headings in other words and another order', async () => {
    const { send, list } = await openImport(it)
    const head = [
      'SURNAME',
      'First Name *',
      'Member state',
      'Participant category',
      'Sector:',
      'Email',
      'Gender',
      'HoD'
    ]
    const cells = ['Diallo', 'Awa', 'Ivory Coast', 'head of delegation', 'GOV', 'Awa.Diallo@Example.org', 'Femme', 'x']
    expect((await send(csv([head, cells]))).statusCode).toBe(201)
    expect(await list()).toMatchObject([
      {
        givenNames: 'Awa',
        familyName: 'Diallo',
        country: 'CIV',
        category: 'Head of delegation',
        sector: 'government',
        email: 'awa.diallo@example.org',
        sex: 'female',
        headOfDelegation: true,
        reference: 'P-1'
      }
    ])
  })

  test('of people with one name, in either column', async () => {
    const { send, list } = await openImport(it)
    const rows = [
      row(1, { 'Given name(s)': 'Sukarno', 'Family name': '' }),
      row(2, { 'Given name(s)': '', 'Family name': 'Suharto' })
    ]
    await send(csv([HEADINGS, ...rows]))
    const names = (await list()).map(({ givenNames, familyName }) => [givenNames, familyName])
    expect(names).toEqual([
      ['Suharto', ''],
      ['Sukarno', '']
    ])
  })
})

test.each([
  ['en;bn', ['en', 'bn']],
  ['EN FR', ['en', 'fr']],
  ['English, French and Thai', ['en', 'fr', 'th']],
  ['français / Bahasa Indonesia', ['fr', 'id']],
  ['Filipino; English; english', ['fil', 'en']],
  ['ไทย', ['th']],
  ['', []]
])('the languages "%s" are understood', async (cell, languages) => {
  const { send, list } = await openImport(it)
  expect(
    (
      await send(
        csv([
          [...HEADINGS, 'Languages'],
          [...row(1), cell]
        ])
      )
    ).statusCode
  ).toBe(201)
  expect(await list()).toMatchObject([{ languages }])
})

test('a cell of blanks between languages is read at once', () => {
  const start = performance.now()
  for (let i = 0; i < 200; i++) understandLanguages(`en${' '.repeat(5_000)}fr`)
  expect(performance.now() - start).toBeLessThan(500)
})

test.each([
  ['Vietnam', 'VNM'],
  ['South Korea', 'KOR'],
  ['Burma', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['Türkiye', 'TUR'],
  ['Turkey', 'TUR'],
  ['th', 'THA'],
  ['PHL', 'PHL'],
  ['Pakistan (Islamic Republic of)', 'PAK']
])('%s is a country', async (Country, code) => {
  const { send, list } = await openImport(it)
  expect((await send(csv([HEADINGS, row(1, { Country })]))).statusCode).toBe(201)
  expect(await list()).toMatchObject([{ country: code }])
})

const ole = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
const parts = workbookEntries([{ name: 'S', xml: sheetOf([HEADINGS, row(1)]) }])
const macros = { name: 'xl/vbaProject.bin', content: 'x' }
const bomb = { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(100_000_000, ' ') }

describe('what is no list is refused', () => {
  test.each<[string, () => Buffer | string, number, string]>([
    ['nothing', () => '', 422, 'spreadsheet-empty'],
    ['a PDF', () => '%PDF-1.7\n%âãÏÓ', 422, 'not-a-spreadsheet'],
    ['JSON', () => '[{"name":"A"}]', 422, 'not-a-spreadsheet'],
    ['a workbook with a password', () => ole('EncryptedPackage'), 422, 'old-or-protected-workbook'],
    ['an old workbook', () => ole('Workbook'), 422, 'old-or-protected-workbook'],
    ['a workbook with macros', () => makeZip([...parts, macros]), 422, 'workbook-with-macros'],
    ['a damaged workbook', () => makeZip(parts).subarray(0, 900), 422, 'spreadsheet-damaged'],
    [
      'a zip bomb',
      () => makeZip([...parts.filter(({ name }) => name !== bomb.name), bomb]),
      413,
      'workbook-unpacks-too-large'
    ],
    ['a hundred thousand rows', () => `Given name(s)\n${'A\n'.repeat(100_000)}`, 422, 'too-many-rows'],
    ['three hundred columns', () => `${HEADINGS.join()}${',x'.repeat(300)}\n`, 422, 'too-many-columns'],
    ['a cell with a novel', () => csv([HEADINGS, row(1, { Ref: 'x'.repeat(6000) })]), 422, 'cell-too-long'],
    ['more than ten megabytes', () => 'x'.repeat(10 * 1024 * 1024 + 1), 413, 'too-large']
  ])('%s', async (_, make, status, kind) => {
    const { send, list } = await openImport(it)
    const answer = await send(make())
    const { type, detail } = answer.json()
    expect([answer.statusCode, type.split('/').at(-1), detail.length > 15]).toEqual([status, kind, true])
    expect(await list()).toEqual([])
  })

  test('a form with a file in it, which says to send the file itself', async () => {
    const { send } = await openImport(it)
    const form = `--b\r\ncontent-disposition: form-data; name="file"\r\n\r\n${text}\r\n--b--`
    const answer = await send(form, '', { 'content-type': 'multipart/form-data; boundary=b' })
    expect([answer.statusCode, answer.json().detail]).toEqual([
      415,
      'Send the file itself as the body, not a form with the file in it.'
    ])
  })
})

test('many files with keys hold no connection while they are read: others go on', async () => {
  const { send, organiser } = await openImport(it)
  const connections = it.db.$client.options.max ?? 10
  let read = 0
  const imports = Array.from({ length: connections + 2 }, (_, n) =>
    send(text, '?dryRun=true', { 'idempotency-key': `file-${n}` }).then(({ statusCode }) => {
      read++
      return statusCode
    })
  )
  await setTimeout(50)
  expect((await organiser('GET', '/api/v1/auth/me')).statusCode).toBe(200)
  expect(read).toBeLessThan(3)
  expect(new Set(await Promise.all(imports))).toEqual(new Set([200]))
})

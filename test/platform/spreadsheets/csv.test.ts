import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { surveyCsv } from '../../../src/platform/spreadsheets/csv.ts'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'
import { refusal } from './refused.ts'

const cellsOf = async (bytes: Buffer | string, choice = {}) =>
  (await readSheet(Buffer.from(bytes as string), {}, choice)).rows.map(({ cells }) => cells)

const people = [
  ['Name', 'Telephone'],
  ['ณัฐพล ศรีสุข', '+66 2 555'],
  ['李小龍', '+852 1'],
  ['نور الهدى', '0300']
]
const csvOf = (delimiter: string, end = '\r\n') => people.map((row) => row.join(delimiter)).join(end) + end
const swap16 = (text: string) => Buffer.from(text, 'utf16le').swap16()

describe('encodings', () => {
  const utf8 = csvOf(',')
  test.each([
    ['UTF-8', Buffer.from(utf8), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${utf8}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${utf8}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', swap16(`\uFEFF${utf8}`), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from(utf8, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', swap16(utf8), 'utf-16be']
  ])('%s keeps every letter', async (_, bytes, encoding) => {
    const sheet = await readSheet(bytes)
    expect(sheet.encoding).toBe(encoding)
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(people)
  })

  test('Windows-1252 is read when the bytes are no UTF-8, and named so that a person looks at it', async () => {
    const bytes = Buffer.from('Name;Ort\nJos\xe9 N\xfa\xf1ez;K\xf6ln\nFran\xe7ois \x96 \x80;S\xe3o Tom\xe9\n', 'latin1')
    const sheet = await readSheet(bytes)
    expect(sheet.encoding).toBe('windows-1252')
    expect(sheet.rows[1]!.cells).toEqual(['José Núñez', 'Köln'])
    expect(sheet.rows[2]!.cells).toEqual(['François – €', 'São Tomé'])
  })

  const thai874 = Buffer.from(
    [...'Name,Seat\n'].map((c) => c.charCodeAt(0)).concat([0xb3, 0xd1, 0xb0, 0xbe, 0xc5], [0x2c, 0x31, 0x0a])
  )

  test.each([
    ['Thai', thai874],
    ['Arabic', Buffer.from('Name,Seat\n\xe4\xe6\xd1\xc7\xe1\xcf\xec,1\n', 'latin1')],
    ['Chinese', Buffer.from('Name,Seat\n\xc0\xee\xd0\xa1\xc1\xfa,1\n', 'latin1')],
    ['a cut UTF-8 file', Buffer.from('Name,Seat\nRenée Éva Müller,1\nJos\xe9', 'utf8').subarray(0, -1)]
  ])('%s in an encoding that cannot be known is refused, not read as wrong letters', async (_, bytes) => {
    expect(await refusal(bytes)).toMatchObject({
      slug: 'encoding-unknown',
      status: 422,
      says: expect.stringContaining('UTF-8')
    })
  })

  test('an encoding that the sender names is used', async () => {
    expect(await cellsOf(thai874, { encoding: 'windows-874' })).toEqual([
      ['Name', 'Seat'],
      ['ณัฐพล', '1']
    ])
    expect(
      await cellsOf(Buffer.from('Name\nO\x92Neil \xc9\xc8\xc0\xc9\n', 'latin1'), { encoding: 'Windows-1252' })
    ).toEqual([['Name'], ['O’Neil ÉÈÀÉ']])
    expect(await refusal(thai874, {}, { encoding: 'klingon' })).toMatchObject({ slug: 'encoding-unknown' })
  })

  test('letters made of a base and a mark are composed', async () => {
    expect(await cellsOf('Name\nJose\u0301\n')).toEqual([['Name'], ['José']])
  })
})

describe('delimiters', () => {
  test.each([',', ';', '\t'])('%j is found', async (delimiter) => {
    const sheet = await readSheet(Buffer.from(csvOf(delimiter)))
    expect(sheet.delimiter).toBe(delimiter)
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(people)
  })

  test('the one that cuts rows evenly wins over one that is in the text', async () => {
    expect(await cellsOf('Name;Post\nA, B, C;x\nD, E;y\nF;z, 1\n')).toEqual([
      ['Name', 'Post'],
      ['A, B, C', 'x'],
      ['D, E', 'y'],
      ['F', 'z, 1']
    ])
    expect(await cellsOf('Name,Languages\nA,en;fr\nB,en;th\n')).toEqual([
      ['Name', 'Languages'],
      ['A', 'en;fr'],
      ['B', 'en;th']
    ])
  })

  test("Excel's first line sep=; is obeyed and is not a row", async () => {
    const sheet = await readSheet(Buffer.from('sep=;\r\nName;Seat\r\nA,B;1\r\n'))
    expect(sheet).toMatchObject({
      delimiter: ';',
      rows: [
        { number: 1, cells: ['Name', 'Seat'] },
        { number: 2, cells: ['A,B', '1'] }
      ]
    })
  })

  test('a list of one column is read', async () => {
    expect(await cellsOf('Name\nA\nB')).toEqual([['Name'], ['A'], ['B']])
  })
})

describe('records', () => {
  test.each(['\r\n', '\n', '\r'])('lines may end in %j', async (end) => {
    expect(await cellsOf(csvOf(',', end))).toEqual(people)
  })

  test('quotes hold delimiters, quotes and line breaks; a row with them is one row', async () => {
    const sheet = await readSheet(Buffer.from('Name,Post\r\n"Last, ""First""","one\r\ntwo"\r\n\r\nB,"x\ny"\r\nC,z'))
    expect(sheet.rows).toEqual([
      { number: 1, cells: ['Name', 'Post'] },
      { number: 2, cells: ['Last, "First"', 'one\ntwo'] },
      { number: 4, cells: ['B', 'x\ny'] },
      { number: 5, cells: ['C', 'z'] }
    ])
  })

  test('are counted without being parsed, as they will be parsed', () => {
    const text = 'a,"x ""y""\n,z\n"\r\n\n, ,""\nb "c,d"\n,,,\n'
    expect(surveyCsv(text, ',')).toMatchObject({ rows: 2, widest: 2, widths: [2, 2], end: text.indexOf('\n,,,') })
    expect(surveyCsv('a;b;c\n1;2', ';')).toMatchObject({ rows: 2, widest: 3, widths: [3, 2], end: 9 })
  })

  test('quotes out of place are text', async () => {
    expect(await cellsOf('Name,Post\nJohn "Jack" Smith,x\n"Jack" Smith,y\n')).toEqual([
      ['Name', 'Post'],
      ['John "Jack" Smith', 'x'],
      ['"Jack" Smith', 'y']
    ])
  })

  test('rows of nothing but delimiters count and are left out; ragged rows are made even', async () => {
    const sheet = await readSheet(Buffer.from('A,B,C,,\n,,,,\n1\n" ",\t,"",\n1,2,3,,\n,,,\n\n\n'))
    expect(sheet.rows).toEqual([
      { number: 1, cells: ['A', 'B', 'C'] },
      { number: 3, cells: ['1', '', ''] },
      { number: 5, cells: ['1', '2', '3'] }
    ])
  })

  test('a quotation mark that is never closed is told with its row', async () => {
    const open = await refusal(Buffer.from('A,B\n1,2\n3,"four\n5,6\n'))
    expect(open).toMatchObject({ slug: 'spreadsheet-damaged', row: 3, says: expect.stringContaining('row 3') })
  })

  test('a zero in the middle of a text is left to whoever keeps it', async () => {
    expect(await cellsOf(`Name,Post\n${'Somebody,Something\n'.repeat(9)}A\0B,\x07\n`)).toContainEqual(['A\0B', '\x07'])
  })

  test('the list of the demonstration is read whole', async () => {
    const sheet = await readSheet(
      readFileSync(new URL('../../../src/demonstration/data/delegates.csv', import.meta.url))
    )
    expect(new Set(sheet.rows.map(({ cells }) => cells.length)).size).toBe(1)
    expect(sheet.rows[1]!.cells).toContain('নুসরাত জাহান চৌধুরী')
    expect(sheet.rows[1]!.cells).toContain('+880 2 5555 0101')
  })
})

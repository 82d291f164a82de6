import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openArchive, unpack } from '../../../src/platform/spreadsheets/archive.ts'
import { guard, unguard } from '../../../src/platform/spreadsheets/formulas.ts'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'
import { writeCsv, writeXlsx } from '../../../src/platform/spreadsheets/write.ts'

const header = ['Name', 'Telephone', 'Seat']
const people: [string, string, number | null][] = [
  ['ณัฐพล ศรีสุข', '+66 2 555', 1],
  ['李小龍, 先生', '-', 2.5],
  ['نور الهدى "ن"', '@nour', -3],
  ['José\nÁlvarez', '=1+1', null],
  ['constructor', '__proto__', 12_345_678_901],
  ['_x0041_ \u{1F600}', "'Alī; +66 2", 0.1]
]
const columns = [{ title: 'Name', width: 30 }, { title: 'Telephone' }, { title: 'Seat', kind: 'number' as const }]
const asRead = [header, ...people.map((row) => row.map((value) => (value === null ? '' : String(value))))]
const read = async (bytes: Buffer) => (await readSheet(bytes)).rows.map(({ cells }) => cells)
const part = async (xlsx: Buffer, name: string) => String(await unpack(await openArchive(xlsx), name, 1_000_000))

describe('what is written comes back', () => {
  test('as an Excel workbook', async () => {
    expect(await read(await writeXlsx([{ name: 'Delegates', columns, rows: people }]))).toEqual(asRead)
  })

  test.each([{ forExcel: true }, { forExcel: false }])('as CSV, %j', async (options) => {
    expect(await read(Buffer.from(writeCsv(header, people, options)))).toEqual(asRead)
  })
})

describe('CSV', () => {
  test('for machines is RFC 4180 and leaves text alone', () => {
    expect(
      writeCsv(
        ['A', 'B'],
        [
          ['+66 2 555', -1],
          ['=1+1', null],
          ['say "hi",\nthere', 0.5],
          [' x', '']
        ]
      )
    ).toBe('A,B\r\n+66 2 555,-1\r\n=1+1,\r\n"say ""hi"",\nthere",0.5\r\n" x",\r\n')
  })

  test('for Excel has a mark, guards formulas in headings and cells, and keeps numbers', () => {
    expect(
      writeCsv(
        ['=A', 'B'],
        [
          ['+66 2 555', -1],
          ['Mr. A', '-1']
        ],
        { forExcel: true }
      )
    ).toBe("\uFEFF'=A,B\r\n'+66 2 555,-1\r\nMr. A,'-1\r\n")
  })

  test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', '  =1', '\u00A0=1', '\tx'])(
    '%j is guarded, not stripped, and the guard comes off again',
    (text) => {
      expect(guard(text)).toBe(`'${text.replace(/([\t\r\n])=/, "$1'=")}`)
      expect(unguard(guard(text))).toBe(text)
    }
  )

  test('a cell that another delimiter would cut is guarded at the cut', () => {
    expect(guard('a;=cmd()')).toBe("a;'=cmd()")
    expect(guard('a\t"=cmd()')).toBe(`a\t"'=cmd()`)
    expect(unguard(guard('+66 2 1; +66 2 2,-1'))).toBe('+66 2 1; +66 2 2,-1')
  })

  test.each(["O'Neil", "'Alī", 'a-b', 'x@example.org', 'A = B', '', '1+1'])('%j needs no guard', (text) => {
    expect(guard(text)).toBe(text)
    expect(unguard(text)).toBe(text)
  })
})

describe('a workbook', () => {
  test('holds no formula, whatever the text', async () => {
    const texts = ['=1+1', '=HYPERLINK("http://x")', '+1', '@SUM(A1)', "=cmd|' /C calc'!A0"]
    const xlsx = await writeXlsx([
      { name: '=1', columns: [{ title: '=1' }], rows: texts.map((text) => [text]), notice: '=1' }
    ])
    const sheet = await part(xlsx, 'xl/worksheets/sheet1.xml')
    expect(sheet).not.toContain('<f')
    expect(sheet.match(/<c [^>]*t="inlineStr"/g)).toHaveLength(texts.length + 2)
    expect(await read(xlsx)).toEqual([['=1'], ['=1'], ...texts.map((text) => [text])])
  })

  test('is printed on the width of a page, with its headings on every page', async () => {
    const columns = [{ title: 'A' }]
    const xlsx = await writeXlsx([
      { name: "Côte d'Ivoire & all", columns, rows: [['a']] },
      { name: 'Second', columns, rows: [['b']], notice: 'Not for circulation' }
    ])
    const book = await part(xlsx, 'xl/workbook.xml')
    const titles = [...book.matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d)">([^<]*)</g)]
    expect(titles.map(([, sheet, rows]) => [sheet, rows])).toEqual([
      ['0', "'Côte d''Ivoire &amp; all'!$1:$1"],
      ['1', "'Second'!$1:$2"]
    ])
    for (const number of [1, 2]) {
      const sheet = await part(xlsx, `xl/worksheets/sheet${number}.xml`)
      expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
      expect(sheet).toMatch(/<\/sheetData><pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/)
    }
  })

  test('keeps its headings, and its notice above them, in sight', async () => {
    const plain = await writeXlsx([{ name: 'A', columns, rows: people }])
    const noticed = await writeXlsx([{ name: 'A', columns, rows: people, notice: 'Not for circulation' }])
    expect(await part(plain, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(await part(noticed, 'xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/)
    expect(await part(plain, 'xl/styles.xml')).toContain('<b/>')
    expect((await read(noticed)).slice(0, 2)).toEqual([['Not for circulation', '', ''], header])
  })

  test('leaves out what XML cannot hold and cuts what Excel cannot', async () => {
    const rows = [['a\0b\x0Bc\uFFFFd\uD800e\r\nf'], ['x'.repeat(40_000)]]
    const xlsx = await writeXlsx([{ name: 'A', columns: [{ title: 'T' }], rows }])
    const cells = (await readSheet(xlsx, { characters: 50_000 })).rows.map((row) => row.cells[0]!)
    expect(cells[1]).toBe('abcde\nf')
    expect(cells[2]).toBe(`${'x'.repeat(32_766)}…`)
  })

  test('numbers that are none are text', async () => {
    const xlsx = await writeXlsx([
      { name: 'A', columns: [{ title: 'N', kind: 'number' }], rows: [[Number.NaN], [1 / 0]] }
    ])
    expect(await read(xlsx)).toEqual([['N'], ['NaN'], ['Infinity']])
  })

  test("names of sheets obey Excel's rules and differ", async () => {
    const names = [
      'Day 1: [a/b]*?\\',
      '',
      "'quoted'",
      'History',
      'x'.repeat(40),
      'X'.repeat(40),
      `${'y'.repeat(30)}😀`,
      '=1<&"'
    ]
    const xlsx = await writeXlsx(names.map((name) => ({ name, columns: [{ title: 'T' }], rows: [] })))
    expect((await readSheet(xlsx)).sheetNames).toEqual([
      'Day 1 a b',
      'Sheet',
      'quoted',
      'History list',
      'x'.repeat(31),
      `${'X'.repeat(27)} (2)`,
      'y'.repeat(30),
      '=1<&"'
    ])
  })

  test('of the same data has the same bytes, whenever it is written', async () => {
    const write = () => writeXlsx([{ name: 'A', columns, rows: people }])
    const first = await write()
    await setTimeout(2_100)
    expect((await write()).equals(first)).toBe(true)
    expect((await readSheet(first)).rows).toHaveLength(people.length + 1)
  })

  test('of five thousand people holds nobody up', async () => {
    const wide = Array.from({ length: 20 }, (_, i) => ({ title: `Column ${i}`, width: 20 }))
    const rows = Array.from({ length: 5000 }, (_, n) => wide.map(({ title }) => `${title} of person ${n}`))
    const gaps: number[] = []
    let last = performance.now()
    const timer = setInterval(() => {
      gaps.push(performance.now() - last)
      last = performance.now()
    }, 1)
    const xlsx = await writeXlsx([{ name: 'A', columns: wide, rows }])
    clearInterval(timer)
    expect(gaps.length).toBeGreaterThan(20)
    expect(Math.max(...gaps)).toBeLessThan(250)
    expect((await readSheet(xlsx)).rows).toHaveLength(5001)
  })
})

/** LibreOffice, which shares no code with us, reads what we write and writes what we read. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { writeCsv, writeXlsx } from '../../src/platform/spreadsheets/write.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-sheets-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Has LibreOffice convert a file, with a profile of its own; returns what it wrote. */
const convert = (name: string, bytes: Buffer | string, to: string, inFilter?: string): Buffer => {
  const file = join(folder, name)
  const out = mkdtempSync(join(folder, 'out-'))
  writeFileSync(file, bytes)
  const filter = inFilter ? [`--infilter=${inFilter}`] : []
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', to, '--outdir', out, file], {
    stdio: 'pipe'
  })
  return readFileSync(join(out, readdirSync(out)[0]!))
}

/** Commas, quotes, UTF-8, cells as they are and not as they are shown. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false'

const header = ['Name', 'Telephone', 'Seat']
const people: [string, string, number | null][] = [
  ['ณัฐพล ศรีสุข', '+66 2 555', 1],
  ['李小龍, 先生', '=1+1', 2.5],
  ['نور الهدى "ن"', '@SUM(A1)', -3],
  ['José Álvarez', '-1', null],
  ['constructor', '__proto__', 12_345_678],
  ['_x0041_', "'apostrophe", 0.25],
  ['0012', '=HYPERLINK("http://example.org")', 7]
]
const columns = [{ title: 'Name', width: 30 }, { title: 'Telephone' }, { title: 'Seat', kind: 'number' as const }]
const asRead = [header, ...people.map((row) => row.map((value) => (value === null ? '' : String(value))))]
const cellsOf = async (bytes: Buffer) => (await readSheet(bytes)).rows.map(({ cells }) => cells)

test('LibreOffice shows every cell of our workbook as we wrote it, numbers as numbers, text as text', async () => {
  const xlsx = await writeXlsx([{ name: 'Delegates: day 1', columns, rows: people }])
  expect(await cellsOf(convert('ours.xlsx', xlsx, csv))).toEqual(asRead)
  const flat = convert('ours.xlsx', xlsx, 'fods').toString()
  expect(flat).toContain('table:name="Delegates day 1"')
  expect(flat).not.toContain('table:formula')
  expect(flat.match(/office:value-type="float"/g)).toHaveLength(people.filter(([, , seat]) => seat !== null).length)
})

/** Formulas that LibreOffice makes of a CSV file when it cuts at these delimiters and is told to run formulas. */
const formulasIn = (text: string, delimiters: string): number => {
  const flat = convert('ours.csv', text, 'fods', `CSV:${delimiters},34,76,1,,0,false,true,false,false,false,-1,true`)
  return flat.toString().match(/table:formula/g)?.length ?? 0
}

test.each(['44', '59', '9', '44/59/9'])('LibreOffice runs nothing of our CSV for people, cut at %s', (delimiters) => {
  const texts = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    'a;=1+1',
    'a";"=1+1',
    '＝1+1',
    ' =1+1',
    'a\n=1+1',
    ';=1+1'
  ]
  const rows = texts.map((text) => [text, 'x'])
  expect(formulasIn(writeCsv(['Text', 'More'], rows), delimiters)).toBeGreaterThan(0)
  expect(formulasIn(writeCsv(['Text', 'More'], rows, { forExcel: true }), delimiters)).toBe(0)
})

test('we read the workbook that LibreOffice makes of our CSV', async () => {
  const theirs = convert('theirs.csv', writeCsv(header, people), 'xlsx', 'CSV:44,34,76,1,1/2/2/2/3/1,0,false,true')
  expect(await cellsOf(theirs)).toEqual(asRead)
})

test('we read dates, times, truth and long numbers that LibreOffice wrote', async () => {
  const typed = '2017-11-27,2017-11-27 09:30:00,09:30:00,TRUE,66812345678,0.1\n'
  const sheet = await readSheet(convert('typed.csv', typed, 'xlsx', 'CSV:44,34,76,1,,1033,false,true'))
  expect(sheet.rows[0]!.cells).toEqual(['2017-11-27', '2017-11-27T09:30', '09:30', 'yes', '66812345678', '0.1'])
})

test('we read merged cells that LibreOffice wrote', async () => {
  const html =
    '<table><tr><td colspan=2>Title</td></tr><tr><td rowspan=2>A</td><td>B</td></tr><tr><td>C</td></tr></table>'
  const sheet = await readSheet(convert('merged.html', html, 'xlsx:Calc MS Excel 2007 XML', 'HTML (StarCalc)'))
  expect(sheet.merged.sort()).toEqual(['A1:B1', 'A2:A3'])
  expect(sheet.rows.map(({ cells }) => cells)).toEqual([
    ['Title', ''],
    ['A', 'B'],
    ['', 'C']
  ])
})

test('an old workbook and an OpenDocument one, as LibreOffice writes them, are called by their names', async () => {
  const old = convert('old.csv', 'Name\nA\n', 'xls')
  await expect(readSheet(old)).rejects.toMatchObject({
    kind: { slug: 'old-or-protected-workbook' },
    message: expect.stringContaining('.xls')
  })
  const ods = convert('open.csv', 'Name\nA\n', 'ods')
  await expect(readSheet(ods)).rejects.toMatchObject({
    kind: { slug: 'not-a-spreadsheet' },
    message: expect.stringContaining('OpenDocument')
  })
})

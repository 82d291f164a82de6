import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'
import { makeZip } from '../../support/zip.ts'
import { refusal } from './refused.ts'
import { makeWorkbook, oneSheet, sheetOf, workbookEntries, worksheet } from './workbooks.ts'

const firstRow = async (cells: string, properties?: string) => {
  const sheet = await readSheet(makeWorkbook([{ name: 'S', xml: worksheet(`<row r="1">${cells}</row>`) }], properties))
  return sheet.rows[0]!.cells
}

describe('cells', () => {
  test('numbers are written as a person sees them', async () => {
    const values = [
      '66812345678',
      '6.6812345678E10',
      '0.30000000000000004',
      '1.1000000000000001',
      '-3',
      '1E-7',
      '1E21',
      '9007199254740991',
      '1234567.5'
    ]
    const cells = values.map((v, at) => `<c r="${String.fromCharCode(65 + at)}1"><v>${v}</v></c>`).join('')
    expect(await firstRow(cells)).toEqual([
      '66812345678',
      '66812345678',
      '0.3',
      '1.1',
      '-3',
      '0.0000001',
      '1000000000000000000000',
      '9007199254740991',
      '1234567.5'
    ])
  })

  test('dates are ISO text, whatever their format and epoch', async () => {
    const cells =
      '<c r="A1" s="1"><v>43066</v></c><c r="B1" s="2"><v>43066.395833333336</v></c><c r="C1" s="3"><v>0.395833333333333</v></c><c r="D1" s="4"><v>43066</v></c><c r="E1" s="2"><v>43066.999988425923</v></c>'
    expect(await firstRow(cells)).toEqual([
      '2017-11-27',
      '2017-11-27T09:30',
      '09:30',
      '2017-11-27',
      '2017-11-27T23:59:59'
    ])
    expect(await firstRow('<c r="A1" s="1"><v>41604</v></c>', '<workbookPr date1904="true"/>')).toEqual(['2017-11-27'])
    expect(await firstRow('<c r="A1" s="1"><v>1E300</v></c>')).toEqual(['#####'])
  })

  test('truth is yes and no, formulas give what was saved with them, errors give nothing', async () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>Ms. Kim</v></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="inlineStr"><is><r><t>Al</t></r><r><t>ya</t></r></is></c>'
    expect(await firstRow(cells)).toEqual(['yes', 'no', 'Ms. Kim', '2', '', 'Alya'])
  })

  test('text is trimmed and composed, and line breaks stay', async () => {
    expect(
      await firstRow(
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve">  Jose\u0301 &amp; Co_x000D_\nRoom&#160;</t></is></c>'
      )
    ).toEqual(['', 'José & Co\nRoom'])
  })

  test('rows keep their numbers over gaps, and merged ranges are told', async () => {
    const xml = worksheet(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3" ht="20"/><row r="4"><c r="B4" t="inlineStr"><is><t> </t></is></c></row><row r="7"><c r="C7"><v>2</v></c></row>',
      '<mergeCells count="2"><mergeCell ref="B4:B6"/><mergeCell ref="A1:C1"/></mergeCells>'
    )
    const sheet = await readSheet(makeWorkbook([{ name: 'S', xml }]))
    expect(sheet).toMatchObject({
      merged: ['B4:B6', 'A1:C1'],
      rows: [
        { number: 2, cells: ['1', '', ''] },
        { number: 7, cells: ['', '', '2'] }
      ]
    })
  })

  test('no text is lost where the parser cuts a large sheet into pieces', async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => [
      `${row} ${'é'.repeat(row % 97)}.`,
      `Delegation ${row}`,
      row
    ])
    const sheet = await readSheet(oneSheet(rows))
    expect(sheet.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(String)))
  })
})

describe('sheets', () => {
  const list = sheetOf([['Name'], ['A']])
  const empty = sheetOf([])

  test('the first sheet with something in it is read; hidden ones are not', async () => {
    const book = makeWorkbook([
      { name: 'Countries', xml: sheetOf([['hidden']]), state: 'hidden' },
      { name: 'Lists', xml: sheetOf([['hidden']]), state: 'veryHidden' },
      { name: 'Cover', xml: empty },
      { name: 'Delegates &amp; more', xml: list },
      { name: 'Notes', xml: sheetOf([['note']]) }
    ])
    const sheet = await readSheet(book)
    expect(sheet).toMatchObject({
      format: 'xlsx',
      sheetName: 'Delegates & more',
      sheetNames: ['Cover', 'Delegates & more', 'Notes']
    })
    expect(sheet.rows).toHaveLength(2)
    expect((await readSheet(book, {}, { sheet: 'Notes' })).rows[0]!.cells).toEqual(['note'])
    expect(await refusal(book, {}, { sheet: 'Countries' })).toMatchObject({
      slug: 'workbook-without-sheet',
      says: expect.stringContaining('Cover, Delegates & more, Notes')
    })
  })

  test('other folders, prefixes and quotes of XML are understood', async () => {
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const book = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      {
        name: '_rels/.rels',
        content: `<Relationships><Relationship Id='x' Type='${types}/officeDocument' Target='/xl/book/main.xml'/></Relationships>`
      },
      {
        name: 'xl/book/main.xml',
        content: `<x:workbook xmlns:x='m' xmlns:q='${types}'><x:sheets><x:sheet name='A &gt; B' sheetId='4' q:id='z9'/></x:sheets></x:workbook>`
      },
      {
        name: 'xl/book/_rels/main.xml.rels',
        content: `<p:Relationships><p:Relationship Id='z9' Type='${types}/worksheet' Target='../pages/one.xml'/></p:Relationships>`
      },
      {
        name: 'xl/pages/one.xml',
        content: `<x:worksheet xmlns:x='m'><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>here</x:v></x:c></x:row></x:sheetData></x:worksheet>`
      }
    ])
    expect(await readSheet(book)).toMatchObject({ sheetName: 'A > B', rows: [{ number: 1, cells: ['here'] }] })
  })

  test('a workbook with nothing in it says so', async () => {
    expect(await refusal(makeWorkbook([{ name: 'S', xml: empty }]))).toMatchObject({ slug: 'spreadsheet-empty' })
    expect(await refusal(makeWorkbook([]))).toMatchObject({ slug: 'workbook-without-sheet' })
    const missing = workbookEntries([{ name: 'S', xml: list }]).filter(({ name }) => !name.endsWith('sheet1.xml'))
    expect(await refusal(makeZip(missing))).toMatchObject({ slug: 'workbook-without-sheet' })
  })
})

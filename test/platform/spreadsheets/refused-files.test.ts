import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeZip, type ZipEntry } from '../../support/zip.ts'
import { refusal } from './refused.ts'
import { oneSheet, sheetOf, workbookEntries } from './workbooks.ts'

const text = (content: string) => Buffer.from(content)
const bytes = (...start: number[]) => Buffer.concat([Buffer.from(start), randomBytes(200)])
const zipOf = (...names: string[]) => makeZip(names.map((name) => ({ name, content: 'x' })))
const ole = (...streams: string[]) =>
  Buffer.concat([
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ...streams.map((name) => Buffer.from(name, 'utf16le'))
  ])
const list = { name: 'S', xml: sheetOf([['Name'], ['A']]) }
/** A workbook with parts added, or put in the place of those of the same name. */
const workbookWith = (...parts: ZipEntry[]) =>
  makeZip([...workbookEntries([list]).filter(({ name }) => !parts.some((part) => part.name === name)), ...parts])

describe('what is no spreadsheet is called by its name', () => {
  test.each<[string, Buffer]>([
    ['a PDF document', text('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['a PNG image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a JPEG image', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['a web page', text('\uFEFF <!DOCTYPE html>\n<html><table><tr><td>A</td></tr></table>')],
    ['a web page', text('<table><tr><td>Name</td></tr></table>')],
    ['an XML file', text('<?xml version="1.0"?><Workbook/>')],
    ['a JSON file', text('[\n {"name": "A"}]')],
    ['an RTF document', text('{\\rtf1 hello}')],
    ['a calendar', text('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')],
    ['not a text file', randomBytes(5_000).fill(1, 0, 8)],
    ['not a text file', text('A,B\n\0\0\0\0\x01\x02\x03\x04')],
    ['a Word document', zipOf('[Content_Types].xml', 'word/document.xml')],
    ['a PowerPoint presentation', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
    ['an OpenDocument file', zipOf('mimetype', 'content.xml')],
    ['a binary Excel workbook', zipOf('[Content_Types].xml', 'xl/workbook.bin')],
    ['an Apple Numbers file', zipOf('Index/Document.iwa')],
    ['Unpack it first', zipOf('lists/Delegates.xlsx')],
    ['a ZIP archive and not', zipOf('photo.jpg')],
    ['an old Word document', ole('WordDocument')]
  ])('%s', async (says, file) => {
    expect(await refusal(file)).toMatchObject({
      slug: 'not-a-spreadsheet',
      status: 422,
      says: expect.stringContaining(says)
    })
  })
})

test('random bytes are refused with a Problem', async () => {
  // shorter ones are a line of text at times
  for (const length of [300, 3_000, 40_000]) for (let n = 0; n < 10; n++) await refusal(randomBytes(length))
})

test.each([
  ['an old Excel workbook (.xls)', ole('Root Entry', 'Workbook')],
  ['an old Excel workbook (.xls)', ole('Root Entry', 'Book')],
  ['This workbook is protected by a password', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['or one protected by a password', ole('Root Entry')]
])('old and protected workbooks: %s', async (says, file) => {
  expect(await refusal(file)).toMatchObject({ slug: 'old-or-protected-workbook', says: expect.stringContaining(says) })
})

test.each([
  ['xl/vbaProject.bin', workbookWith({ name: 'xl/vbaProject.bin', content: 'x' })],
  ['an Excel 4 macro sheet', workbookWith({ name: 'xl/macrosheets/sheet1.xml', content: 'x' })],
  [
    'a macro part of another name',
    workbookWith({
      name: '[Content_Types].xml',
      content: '<Types><Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
    })
  ]
])('macros are refused: %s', async (_, file) => {
  expect(await refusal(file)).toMatchObject({ slug: 'workbook-with-macros', status: 422 })
})

describe('damage and malice inside a workbook', () => {
  const whole = oneSheet([['Name'], ['A']])
  const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
  const sheet = (content: string): ZipEntry => ({ name: 'xl/worksheets/sheet1.xml', content })
  test.each<[string, Buffer]>([
    ['cut in the middle', whole.subarray(0, whole.length / 2)],
    ['cut at the end', whole.subarray(0, -1)],
    ['nothing but a start', text('PK\x03\x04')],
    ['packed content of random bytes', workbookWith({ ...sheet('x'.repeat(100)), packed: randomBytes(100) })],
    ['a part longer than it says', workbookWith({ ...sheet(list.xml), declaredSize: 10 })],
    ['a part shorter than it says', workbookWith({ ...sheet(list.xml), declaredSize: 100_000 })],
    ['an entity bomb in the sheet', workbookWith(sheet(list.xml.replace('?>', `?>${bomb}`)))],
    ['a document type in the styles', workbookWith({ name: 'xl/styles.xml', content: `${bomb}<styleSheet/>` })],
    ['a document type in the workbook part', workbookWith({ name: 'xl/workbook.xml', content: `${bomb}<workbook/>` })],
    [
      'XML in UTF-16, which would hide it',
      workbookWith({ name: 'xl/worksheets/sheet1.xml', content: Buffer.from(`\uFEFF${list.xml}`, 'utf16le') })
    ],
    ['XML that is not well-formed', workbookWith(sheet(list.xml.replaceAll('</c>', '</d>')))],
    ['a sheet that is no XML', workbookWith(sheet('<row r="1"><c r="A1"><v>1</v>'))],
    [
      'cells without an address',
      workbookWith(sheet('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>'))
    ],
    ['two parts of one name', makeZip([...workbookEntries([list]), sheet(list.xml)])],
    ['a path out of the archive', workbookWith({ name: '../../etc/passwd', content: 'x' })],
    ['a part with a password', workbookWith({ ...sheet(list.xml), encrypted: true })]
  ])('%s', async (_, file) => {
    expect(await refusal(file)).toMatchObject({ slug: 'spreadsheet-damaged', status: 422 })
  })

  test('a workbook whose every byte in turn is changed is read or refused with a Problem', async () => {
    const { readSheet } = await import('../../../src/platform/spreadsheets/read.ts')
    const { Problem } = await import('../../../src/platform/problem.ts')
    for (let at = 0; at < whole.length; at += 29) {
      const broken = Buffer.from(whole)
      broken[at] = broken[at]! ^ 0xa5
      const answer = await readSheet(broken).catch((error) => error)
      expect(answer instanceof Problem || 'rows' in answer, `byte ${at}: ${answer}`).toBe(true)
    }
  })
})

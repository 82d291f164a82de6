import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ColumnSpec, columnLetter, findHeader, sameHeading } from '../../../src/platform/spreadsheets/header.ts'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'

const columns: ColumnSpec[] = [
  { key: 'reference', titles: ['Ref', 'Reference', 'No.'] },
  { key: 'honorific', titles: ['Title', 'Honorific'] },
  { key: 'givenNames', titles: ['Given names', 'Given name', 'First name', 'Prénom'], required: true },
  { key: 'familyName', titles: ['Family name', 'Surname', 'Last name', 'Nom'] },
  { key: 'email', titles: ['E-mail', 'E-mail address', 'Courriel'], required: true },
  { key: 'telephone', titles: ['Telephone', 'Phone'] }
]
const rowsOf = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))

test.each([
  ['E-mail', 'email'],
  ['E mail:', 'EMAIL'],
  ['Prénom ', 'prenom'],
  ['Numéro de téléphone', 'numero de telephone'],
  ['İsim', 'isim'],
  ['Ｅ－ｍａｉｌ', 'e-mail'],
  ['الاسم:', 'الاسم'],
  ['Given\nname *', 'given name']
])('%j and %j are the same heading', (one, other) => {
  expect(sameHeading(one)).toBe(sameHeading(other))
})

test.each([
  ['E-mail', 'Mail'],
  ['姓', '名'],
  ['Name', 'Names']
])('%j and %j are not', (one, other) => {
  expect(sameHeading(one)).not.toBe(sameHeading(other))
})

describe('the header', () => {
  test('is found under a title, an address and blank lines, and rows keep their numbers', () => {
    const rows = [
      { number: 1, cells: ['UNITED NATIONS', '', '', ''] },
      { number: 3, cells: ['List of participants, title of the workshop', '', 'Phone', ''] },
      { number: 6, cells: ['No.', 'First name', 'SURNAME', 'E mail:'] },
      { number: 7, cells: ['1', 'Nusrat', 'Chowdhury', 'n@example.org'] }
    ]
    expect(findHeader(rows, columns)).toEqual({
      headerRow: 6,
      mapping: { reference: 0, givenNames: 1, familyName: 2, email: 3 },
      unknown: [],
      missing: [],
      duplicates: []
    })
  })

  test('tells what it does not know, what is missing and what is twice', () => {
    const header = findHeader(
      rowsOf(['Surname', 'Shoe size', '', 'Phone', 'Telephone (mobile)', 'Last name'], ['x']),
      columns
    )
    expect(header).toEqual({
      headerRow: 1,
      mapping: { familyName: 0, telephone: 3 },
      unknown: ['Shoe size'],
      missing: ['givenNames', 'email'],
      duplicates: [
        {
          key: 'familyName',
          columns: [
            { index: 0, title: 'Surname' },
            { index: 5, title: 'Last name' }
          ]
        },
        {
          key: 'telephone',
          columns: [
            { index: 3, title: 'Phone' },
            { index: 4, title: 'Telephone (mobile)' }
          ]
        }
      ]
    })
  })

  test('of two rows with equally many known headings the upper one is it', () => {
    expect(findHeader(rowsOf(['Title', 'Surname'], ['Title', 'Surname']), columns).headerRow).toBe(1)
  })

  test('one heading repeated does not beat two different ones', () => {
    expect(findHeader(rowsOf(['Title', 'Title', 'Title'], ['Title', 'Surname', '']), columns).headerRow).toBe(2)
  })

  test('is not looked for below the 30th row', () => {
    const blank = Array.from({ length: 30 }, () => ['x'])
    expect(findHeader(rowsOf(...blank.slice(1), ['E-mail']), columns).headerRow).toBe(30)
    expect(findHeader(rowsOf(...blank, ['E-mail']), columns)).toEqual({
      headerRow: undefined,
      mapping: {},
      unknown: ['x'],
      missing: ['givenNames', 'email'],
      duplicates: []
    })
  })

  test('of no rows at all is nowhere', () => {
    expect(findHeader([], columns)).toMatchObject({ headerRow: undefined, unknown: [], mapping: {} })
  })

  test('headings named like parts of every object are just headings', () => {
    expect(findHeader(rowsOf(['constructor', '__proto__', 'Surname']), columns)).toMatchObject({
      mapping: { familyName: 2 },
      unknown: ['constructor', '__proto__']
    })
  })

  test('of the list of the demonstration is recognised', async () => {
    const sheet = await readSheet(
      readFileSync(new URL('../../../src/demonstration/data/delegates.csv', import.meta.url))
    )
    const { headerRow, mapping, missing, unknown } = findHeader(sheet.rows, columns)
    expect({ headerRow, missing }).toEqual({ headerRow: 1, missing: [] })
    expect(mapping).toMatchObject({ reference: 0, honorific: 1, givenNames: 2, familyName: 3 })
    expect(unknown).toContain('Name in own script')
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD']
])('column %i is %s', (index, letters) => {
  expect(columnLetter(index)).toBe(letters)
})

/** Which column holds what: proposed from the headings, and said by a person. */
import { describe, expect, test } from 'vitest'
import { readSheet } from '../../src/platform/spreadsheets/read.ts'
import { sheetOf, workbookEntries } from '../platform/spreadsheets/workbooks.ts'
import { testApp } from '../support/app.ts'
import { problemIn } from '../support/open-workshop.ts'
import { makeZip } from '../support/zip.ts'
import { csv, HEADINGS, openImport, row } from './imports.ts'

const it = testApp()

/** Headings that nobody could know. */
const foreign = csv([
  ['ลำดับ', 'ชื่อ', 'นามสกุล', 'ประเภท', 'ประเทศ', 'ภาค', 'อีเมล', 'หมายเหตุ'],
  [...row(1), 'vegetarian'],
  [...row(2), '']
])
const MAPPING = 'A=reference,B=givenNames,C=familyName,D=category,E=country,F=sector,G=email'

const openColumns = async () => {
  const open = await openImport(it)
  return {
    ...open,
    columns: (file: Buffer | string, query = '') =>
      open.organiser('POST', open.url(`/participants/import/columns${query}`), { payload: file })
  }
}

describe('columns', () => {
  test('are told with their letters, samples and what they seem to hold', async () => {
    const { columns, list } = await openColumns()
    const rows = [row(1), row(2, { Country: 'Laos' }), row(3), row(4, { 'E-mail': 'x'.repeat(100) })]
    const file = csv([
      ['Nominations'],
      [],
      [...HEADINGS, 'Hotel', ''],
      ...rows.map((cells, i) => [...cells, '', i ? '' : 'n'])
    ])
    const told = (await columns(file)).json()
    expect(told).toMatchObject({ format: 'csv', encoding: 'utf-8', sheet: null, sheets: [], headerRow: 3, rows: 4 })
    expect(
      told.columns.map(({ letter, heading, proposed }: Record<string, string>) => [letter, heading, proposed])
    ).toEqual([
      ['A', 'Ref', 'reference'],
      ['B', 'Given name(s)', 'givenNames'],
      ['C', 'Family name', 'familyName'],
      ['D', 'Category', 'category'],
      ['E', 'Country', 'country'],
      ['F', 'Sector', 'sector'],
      ['G', 'E-mail', 'email'],
      ['H', 'Hotel', null],
      ['I', '', null]
    ])
    expect(told.columns[4].samples).toEqual(['Thailand', 'Laos'])
    expect(told.columns[6].samples).toEqual(['person1@example.org', 'person2@example.org', 'person3@example.org'])
    expect(told.columns[8].samples).toEqual(['n'])
    const required = told.fields.filter((field: { required: boolean }) => field.required)
    expect(required.map(({ field, label }: Record<string, string>) => [field, label])).toEqual([
      ['givenNames', 'Given name(s)'],
      ['category', 'Category'],
      ['sector', 'Sector']
    ])
    expect(await list()).toEqual([])
  })

  test('of a list whose headings nobody knows are told with what stands below', async () => {
    const { columns } = await openColumns()
    const told = (await columns(foreign)).json()
    expect(told).toMatchObject({ headerRow: 1, rows: 2 })
    expect(told.columns[1]).toEqual({ letter: 'B', heading: 'ชื่อ', samples: ['Given1', 'Given2'], proposed: null })
  })

  test('of a column that is there twice are proposed once', async () => {
    const { columns } = await openColumns()
    const told = (
      await columns(
        csv([
          ['Given name', 'E-mail', 'Mail'],
          ['A', 'a@b.org', 'c@d.org']
        ])
      )
    ).json()
    expect(told.columns.map(({ proposed }: { proposed: string }) => proposed)).toEqual(['givenNames', 'email', null])
  })

  test('are those of the sheet and the row that a person names', async () => {
    const { columns } = await openColumns()
    const book = makeZip(
      workbookEntries([
        { name: 'Notes', xml: sheetOf([['About this list']]) },
        { name: 'People', xml: sheetOf([['x', 'y'], HEADINGS, row(1)]) }
      ])
    )
    expect((await columns(book)).json()).toMatchObject({ sheet: 'Notes', sheets: ['Notes', 'People'], rows: 0 })
    expect((await columns(book, '?sheet=People')).json()).toMatchObject({ sheet: 'People', headerRow: 2, rows: 1 })
    const said = (await columns(book, '?sheet=People&headerRow=1')).json()
    expect([said.headerRow, said.rows, said.columns[0].heading]).toEqual([1, 2, 'x'])
    expect(problemIn(await columns(book, '?sheet=People&headerRow=9'))).toMatchObject({
      status: 400,
      faults: { '#/query/headerRow': 'nothing is in row 9' }
    })
    expect((await columns(book, '?sheet=Nobody')).json().detail).toContain('Its sheets are: Notes, People.')
  })

  test('are read from files only', async () => {
    const { columns } = await openColumns()
    expect((await columns('%PDF-1.7')).statusCode).toBe(422)
    expect((await columns('')).json().detail).toBe('The file is empty.')
  })
})

test('the empty list has every heading that is understood, and the words of this workshop beside it', async () => {
  const { organiser, url, columns, workshop } = await openColumns()
  const answer = await organiser('GET', url('/participants/import-template.xlsx'))
  expect(answer.headers['content-disposition']).toContain(`${workshop.slug}-participants-template.xlsx`)
  const told = (await columns(answer.rawPayload)).json()
  expect([told.sheet, told.rows, told.sheets]).toEqual(['Participants', 0, ['Participants', 'What to write']])
  const proposed = told.columns.map((column: { proposed: string }) => column.proposed)
  expect(proposed).toEqual(told.fields.map(({ field }: { field: string }) => field))
  const words = await readSheet(answer.rawPayload, {}, { sheet: 'What to write' })
  expect(words.rows.map(({ cells }) => cells[0])).toContain('Head of delegation')
})

describe('a mapping', () => {
  test.each([
    MAPPING,
    ` g = email ; ${MAPPING.replace(',G=email', '').replaceAll(',', ';')} `,
    JSON.stringify({ ...Object.fromEntries(MAPPING.split(',').map((pair) => pair.split('='))), H: null })
  ])('%s is followed, and what it does not name is ignored', async (mapping) => {
    const { send, list } = await openImport(it)
    const answer = await send(foreign, `?mapping=${encodeURIComponent(mapping)}`)
    expect(answer.json()).toMatchObject({ added: 2, ignoredColumns: ['หมายเหตุ'] })
    expect(await list()).toMatchObject([
      { reference: 'D-1', givenNames: 'Given1', familyName: 'Family1', country: 'THA', email: 'person1@example.org' },
      { reference: 'D-2' }
    ])
  })

  test('overrules the headings', async () => {
    const { send, list } = await openImport(it)
    const file = csv([HEADINGS, row(1, { 'Given name(s)': 'Diallo', 'Family name': 'Awa' })])
    await send(file, '?mapping=B=familyName,C=givenNames,D=category,E=country,F=sector')
    expect(await list()).toMatchObject([{ givenNames: 'Awa', familyName: 'Diallo', email: null, reference: 'P-1' }])
  })

  test('chooses between two columns of one meaning', async () => {
    const { send, list } = await openImport(it)
    const file = csv([
      [...HEADINGS, 'Mail'],
      [...row(1), 'second@example.org']
    ])
    expect((await send(file)).statusCode).toBe(422)
    await send(file, `?mapping=${MAPPING.replace('G=', 'H=')}`)
    expect(await list()).toMatchObject([{ email: 'second@example.org' }])
  })

  test.each([
    ['B=givenNames', 'no column is said to hold category'],
    ['nonsense', '"nonsense" is not a column such as A or AB'],
    ['{"A":', 'is neither JSON nor of the form H=country,A=reference'],
    [`${MAPPING},A=sex`, 'the column A is named twice'],
    [`${MAPPING},H=email`, 'two columns are said to hold email; keep one'],
    [`${MAPPING},H=state`, /^H: "state" is not a field; write reference, /],
    [`${MAPPING},ZZ=sex`, 'the file has no column ZZ']
  ])('%s is refused', async (mapping, detail) => {
    const { send, list } = await openImport(it)
    const { status, faults } = problemIn(await send(foreign, `?mapping=${encodeURIComponent(mapping)}`))
    expect([status, faults['#/query/mapping']]).toEqual([
      400,
      typeof detail === 'string' ? detail : expect.stringMatching(detail)
    ])
    expect(await list()).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { readSheet } from '../../../src/platform/spreadsheets/read.ts'
import { makeZip } from '../../support/zip.ts'
import { refusal } from './refused.ts'
import { makeWorkbook, oneSheet, sheetOf, workbookEntries, worksheet } from './workbooks.ts'

const text = (content: string) => Buffer.from(content)
const list = { name: 'S', xml: sheetOf([['Name'], ['A']]) }
const milliseconds = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
/** Greatest growth of the process's memory, in MB, while something is done. */
const growth = async (work: () => Promise<unknown>) => {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 2)
  await work().finally(() => clearInterval(watch))
  return (Math.max(most, process.memoryUsage().rss) - before) / 1_000_000
}

describe('rows', () => {
  const csv = (rows: number) => text(`Name,Seat\n${'A,1\n'.repeat(rows)}`)
  const book = (rows: number) => oneSheet([['Name'], ...Array.from({ length: rows }, () => ['A'])])

  test('as many as the limit are read, one more is refused with both numbers', async () => {
    expect((await readSheet(csv(5_000))).rows).toHaveLength(5_001)
    expect((await readSheet(book(5_000))).rows).toHaveLength(5_001)
    const problem = {
      slug: 'too-many-rows',
      limit: 5_000,
      found: 5_001,
      says: expect.stringMatching(/5,001 rows.*5,000/)
    }
    expect(await refusal(csv(5_001))).toMatchObject(problem)
    expect(await refusal(book(5_001))).toMatchObject(problem)
    expect(await refusal(csv(11), { rows: 10 })).toMatchObject({ limit: 10, found: 11 })
  })

  test('100,000 rows are counted and refused at once', async () => {
    const person = 'D-01,Ms.,Nusrat,Jahan Chowdhury,F,Delegate,Bangladesh,"Joint Secretary, Political",a@example.org\n'
    const many = text(person.repeat(100_000))
    expect(many.length).toBeGreaterThan(9_000_000)
    const problem = { slug: 'too-many-rows', found: 99_999 }
    expect(await milliseconds(async () => expect(await refusal(many)).toMatchObject(problem))).toBeLessThan(1_000)
    const row = (n: number) =>
      `<row r="${n}"><c r="A${n}"><v>1</v></c><c r="B${n}" t="inlineStr"><is><t>${person.trim()}</t></is></c></row>`
    const large = makeWorkbook([
      { name: 'S', xml: worksheet(Array.from({ length: 100_000 }, (_, n) => row(n + 1)).join('')) }
    ])
    expect(await milliseconds(async () => expect(await refusal(large)).toMatchObject(problem))).toBeLessThan(3_000)
  })

  test('rows of formatting, and formulas without a result, are no rows', async () => {
    const blank = Array.from(
      { length: 20_000 },
      (_, n) => `<row r="${n + 3}" s="1"><c r="A${n + 3}" t="str"><f>""</f><v></v></c></row>`
    )
    const xml = worksheet(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>${blank.join('')}`
    )
    expect((await readSheet(makeWorkbook([{ name: 'S', xml }]))).rows).toHaveLength(2)
    expect((await readSheet(text(`A,B\n1,2\n${',\n'.repeat(100_000)}`))).rows).toHaveLength(2)
  })

  test('a value far below the list is refused with its row', async () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>')
    expect(await refusal(makeWorkbook([{ name: 'S', xml }]))).toMatchObject({
      slug: 'too-many-rows',
      says: expect.stringContaining('row 1,048,576')
    })
  })
})

test('columns: 200 are read, 201 refused', async () => {
  const wide = (columns: number) => text(`${'x,'.repeat(columns - 1)}x\n`)
  expect((await readSheet(wide(200))).rows[0]!.cells).toHaveLength(200)
  expect(await refusal(wide(201))).toMatchObject({ slug: 'too-many-columns', limit: 200, found: 201 })
  expect(await refusal(text(','.repeat(9_000_000).concat('x')))).toMatchObject({
    slug: 'too-many-columns',
    found: 9_000_001
  })
  const far = makeWorkbook([{ name: 'S', xml: worksheet('<row r="1"><c r="XFD1"><v>1</v></c></row>') }])
  expect(await refusal(far)).toMatchObject({
    slug: 'too-many-columns',
    found: 16_384,
    says: expect.stringContaining('column XFD')
  })
  const farther = makeWorkbook([{ name: 'S', xml: worksheet('<row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row>') }])
  expect(await refusal(farther)).toMatchObject({ slug: 'too-many-columns' })
})

test('a cell of more than 5,000 characters is refused with its place', async () => {
  const long = { slug: 'cell-too-long', row: 2, column: 'B', found: 5_001, says: expect.stringContaining('Cell B2') }
  expect(await refusal(text(`A,B\n1,${'x'.repeat(5_001)}\n`))).toMatchObject(long)
  expect(
    await refusal(
      oneSheet([
        ['A', 'B'],
        ['1', 'x'.repeat(5_001)]
      ])
    )
  ).toMatchObject(long)
  expect((await readSheet(text(`A,B\n1,${'x'.repeat(5_000)}\n`))).rows).toHaveLength(2)
})

test.each([
  ['delimiters', `x,${'\n'.repeat(400_000)}b`],
  ['marks on a letter', `a${'\u0316'.repeat(80_000)}${'\u0327'.repeat(80_000)}`]
])('a cell of endless %s is refused without a pause', async (_, cell) => {
  const hostile = text(`A,B\n1,"${cell}"\n`)
  const took = await milliseconds(async () => expect(await refusal(hostile)).toMatchObject({ slug: 'cell-too-long' }))
  expect(took).toBeLessThan(2_000)
})

test('empty files and files over 10 MB are refused', async () => {
  for (const nothing of ['', '\n\n', ' , , \n', '\uFEFF', 'sep=;\n'])
    expect(await refusal(text(nothing))).toMatchObject({ slug: 'spreadsheet-empty', status: 422 })
  const large = { slug: 'file-too-large', status: 413, says: 'The file has 10.1 MB; at most 10 MB can be read.' }
  expect(await refusal(Buffer.alloc(10_050_001, 65))).toMatchObject(large)
})

describe('bombs', () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_000_000, 32)
  const tooLarge = { slug: 'workbook-unpacks-too-large', status: 413 }

  test.each([
    [
      'one sheet that says 300 MB',
      makeZip(
        workbookEntries([{ name: 'S', xml: '' }]).map((e) =>
          e.name.endsWith('sheet1.xml') ? { ...e, content: zeros(60), declaredSize: 300_000_000 } : e
        )
      )
    ],
    [
      'a picture that says 300 MB, at a ratio that is allowed',
      makeZip([
        ...workbookEntries([list]),
        { name: 'xl/media/a.png', content: '', packed: Buffer.alloc(2_000_000), declaredSize: 300_000_000 }
      ])
    ],
    ['60 MB in 60 kB', makeZip([...workbookEntries([list]), { name: 'xl/media/a.png', content: zeros(60) }])],
    [
      'texts of 30 MB, honest, at a ratio that is allowed',
      makeZip([
        ...workbookEntries([list]).map((e) => (e.name === 'xl/styles.xml' ? { ...e, content: zeros(30) } : e)),
        { name: 'xl/media/a.png', content: Buffer.alloc(1) }
      ])
    ],
    [
      '3,000 parts',
      makeZip([
        ...workbookEntries([list]),
        ...Array.from({ length: 3_000 }, (_, n) => ({ name: `xl/${n}.xml`, content: '' }))
      ])
    ]
  ])('%s', async (_, file) => {
    const grown = await growth(async () => expect(await refusal(file)).toMatchObject(tooLarge))
    expect(grown).toBeLessThan(100)
  })

  test('a part that says less than comes out of it is cut off there', async () => {
    const liar = makeZip(
      workbookEntries([{ name: 'S', xml: '' }]).map((e) =>
        e.name.endsWith('sheet1.xml') ? { ...e, content: zeros(60), declaredSize: 5_000 } : e
      )
    )
    const grown = await growth(async () => expect(await refusal(liar)).toMatchObject({ slug: 'spreadsheet-damaged' }))
    expect(grown).toBeLessThan(100)
  })

  test('an archive within the archive stays closed', async () => {
    const inner = makeZip([{ name: 'a', content: zeros(20) }])
    const book = makeZip([...workbookEntries([list]), { name: 'xl/embeddings/a.zip', content: inner }])
    expect((await readSheet(book)).rows).toHaveLength(2)
  })
})

describe('the process that parses', () => {
  test('ends at its time, and the process goes on', async () => {
    const slow = text(`A,B\n${'"x ""y"" z",1\n'.repeat(4_999)}`)
    const problem = await refusal(slow, { seconds: 0.001 })
    expect(problem).toMatchObject({ slug: 'reading-took-too-much', status: 422 })
    expect((await readSheet(slow)).rows).toHaveLength(5_000)
  })

  test.each([
    ['rows', '<row r="&#57;99999999"><c r="A&#57;99999999"><v>1</v></c></row>'],
    ['columns', '<row r="1"><c r="ZZZZZ&#90;Z1"><v>1</v></c></row>'],
    [
      'columns of every row',
      Array.from({ length: 3_000 }, (_, n) => `<row><c r="BBB&#66;${n + 1}"><v>1</v></c></row>`).join('')
    ]
  ])('ends at its memory, and the process goes on: %s hidden from the count', async (_, rows) => {
    const hostile = makeWorkbook([{ name: 'S', xml: worksheet(rows) }])
    expect(await refusal(hostile)).toMatchObject({ slug: 'reading-took-too-much', status: 422 })
    expect((await readSheet(oneSheet([['still here']]))).rows).toHaveLength(1)
  })

  test('leaves the time of parsing to the rest of us', async () => {
    const large = text(`A,B\n${`"${'x""'.repeat(600)}",1\n`.repeat(4_999)}`)
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const whole = await milliseconds(() => readSheet(large)).finally(() => clearInterval(beat))
    expect(longest / whole).toBeLessThan(0.6)
  })

  test('many files at once are all read', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => readSheet(n % 2 ? text(`n\n${n}`) : oneSheet([['n'], [n]])))
    )
    expect(answers.map(({ rows }) => rows[1]!.cells[0])).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })
})

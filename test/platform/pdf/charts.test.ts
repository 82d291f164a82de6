/** Charts in documents: pictures that are told in words, with their numbers as a table, in both directions. */
import { describe, expect, test } from 'vitest'
import type { Block, Chart } from '../../../src/platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { bytesOf, type Pdf, readPdf, textOf } from './reader.ts'
import { frame, NASTY } from './samples.ts'

const bytes = (blocks: Block[], lang = 'en') => bytesOf(renderBlocks(frame({ lang }), blocks))
const render = async (chart: Chart, lang?: string): Promise<Pdf> => readPdf(await bytes([chart], lang))
const named = (pdf: Pdf, name: string) => pdf.elements.filter((element) => element.name === name)
const wordsOf = (pdf: Pdf) =>
  pdf.pages
    .map((page) => textOf(page, 'content'))
    .join(' ')
    .replaceAll('\u00a0', ' ')
/** Points outside the page would be a mistake of the geometry; pdfkit throws for what is no number. */
const isOnPaper = (pdf: Pdf) =>
  pdf.pages.every(({ operators }) =>
    [...operators.matchAll(/(-?[\d.]+) (-?[\d.]+) [ml]\n/g)].every(([, x]) => Number(x) >= 0 && Number(x) <= 596)
  )

const FORMS = ['bars', 'stacked', 'donut', 'line'] as const
type Form = (typeof FORMS)[number]
const DATA = {
  bars: {
    series: ['Participants'],
    rows: [
      { label: 'Thailand', flag: 'TH', values: [12] },
      { label: 'Jordan', flag: 'JO', values: [0] }
    ]
  },
  stacked: {
    series: ['Women', 'Men'],
    rows: [
      { label: 'Government', values: [7, 6] },
      { label: 'Media', values: [0, 3] }
    ]
  },
  donut: {
    series: ['Participants'],
    rows: [
      { label: 'Women', values: [21] },
      { label: 'Men', values: [19] },
      { label: 'Other', values: [0] }
    ]
  },
  line: {
    series: ['Women', 'Men'],
    rows: [
      { label: 'Monday', values: [21, 18] },
      { label: 'Tuesday', values: [19, null] },
      { label: 'Wednesday', values: [18, 18] }
    ]
  }
} satisfies Record<Form, Pick<Chart, 'series' | 'rows'>>
const chartOf = (form: Form, over: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  form,
  title: 'Who came',
  of: 'Group',
  withTotal: true,
  ...DATA[form],
  ...over
})

describe.each([
  ['bars', 'Bar chart. Who came: Thailand 12; Jordan 0.', 2 + 2 + 1],
  ['stacked', 'Stacked bar chart. Who came: Government: Women 7, Men 6; Media: Women 0, Men 3.', 4 + 2 + 1],
  ['donut', 'Ring chart. Who came: Women 21; Men 19; Other 0.', 3 + 3 + 1],
  [
    'line',
    'Line chart. Who came: Monday: Women 21, Men 18; Tuesday: Women 19, Men withheld; Wednesday: Women 18, Men 18.',
    3 + 3 + 1
  ]
] as [Form, string, number][])('%s', (form, alt, headers) => {
  test('are a figure that has a place and says the same in words', async () => {
    const [figure, ...others] = named(await render(chartOf(form)), 'Figure')
    expect(others).toEqual([])
    expect(figure!.dictionary.replaceAll('\\', '')).toContain(`/Alt (${alt})`)
    expect(figure!.dictionary).toMatch(/\/BBox \[[\d. ]+\]/)
  })

  test('bring their numbers as a table whose header cells say what they head', async () => {
    const pdf = await render(chartOf(form))
    expect(named(pdf, 'Table')).toHaveLength(1)
    const cells = named(pdf, 'TH')
    expect(cells).toHaveLength(headers)
    for (const { dictionary } of cells) expect(dictionary).toMatch(/\/Scope \/(Row|Column)/)
    expect(named(pdf, 'TR')).toHaveLength(DATA[form].rows.length + 2)
  })

  test('bring none when it stands elsewhere', async () => {
    const pdf = await render(chartOf(form, { table: 'elsewhere' }))
    expect([named(pdf, 'Table'), named(pdf, 'TD'), named(pdf, 'TH')]).toEqual([[], [], []])
    expect(named(pdf, 'Figure')).toHaveLength(1)
  })

  test('print all names and numbers, and mark all that is painted', async () => {
    const pdf = await render(chartOf(form))
    const text = wordsOf(pdf)
    for (const { label, values } of DATA[form].rows) {
      expect(text).toContain(label)
      for (const value of values) expect(text).toContain(value === null ? 'withheld' : String(value))
    }
    expect(pdf.pages.flatMap(({ painted }) => painted).filter(({ mark }) => mark === 'unmarked')).toEqual([])
  })

  test('are the same bytes again', async () => {
    expect((await bytes([chartOf(form)])).equals(await bytes([chartOf(form)]))).toBe(true)
  })

  test.each([
    ['nobody', { rows: [] }],
    ['no series', { series: [] }]
  ])('of %s are not there', async (_, over) => {
    expect((await render(chartOf(form, over))).elements.filter(({ name }) => name !== 'Document')).toEqual([])
  })

  test.each([
    ['one point', [{ label: 'x', values: [5, 5] }]],
    [
      'only zeros',
      [
        { label: 'x', values: [0, 0] },
        { label: 'y', values: [0, 0] }
      ]
    ],
    [
      'no numbers',
      [
        { label: 'x', values: [Number.NaN, Number.NEGATIVE_INFINITY] },
        { label: 'y', values: [-3, 1] }
      ]
    ],
    [
      'withheld numbers',
      [
        { label: 'x', values: [null, null] },
        { label: 'y', values: [null, 1] }
      ]
    ],
    [
      'huge numbers',
      [
        { label: 'x', values: [Number.MAX_VALUE, 1] },
        { label: 'y', values: [1, Number.MAX_VALUE] }
      ]
    ],
    ['500 rows', Array.from({ length: 500 }, (_, i) => ({ label: `row ${i}`, values: [i, i] }))]
  ])('can have %s', async (_, rows) => {
    const pdf = await render(chartOf(form, { rows, series: ['A', 'B'] }))
    expect(named(pdf, 'Figure').length).toBeGreaterThan(0)
    expect(isOnPaper(pdf)).toBe(true)
  })

  test('can have twenty series', async () => {
    const series = Array.from({ length: 20 }, (_, i) => `series ${i}`)
    const pdf = await render(chartOf(form, { series, rows: [{ label: 'x', values: series.map((_, i) => i) }] }))
    expect(wordsOf(pdf).includes('series 19')).toBe(false)
    expect(isOnPaper(pdf)).toBe(true)
  })

  test.each(Object.entries(NASTY))('can be named with %s', async (_, text) => {
    const rows = [0, 1, 2].map((value) => ({ label: text, flag: text, values: [value, 1] }))
    const pdf = await render(chartOf(form, { title: text, of: text, series: [text, text], unit: text, rows }))
    expect(isOnPaper(pdf)).toBe(true)
  })
})

describe('on a page that is read from the right', () => {
  /** The left edges of what is filled with the first series' colour, and of lines of it. */
  const firstOf = ({ pages }: Pdf) => pages[0]!.operators
  const rectangles = (pdf: Pdf) =>
    [...firstOf(pdf).matchAll(/0\.122 0\.306 0\.475 rg\s+([\d.]+) [\d.]+ ([\d.]+) 10 re/g)].map(([, x, width]) => [
      Number(x),
      Number(x) + Number(width)
    ])

  test('bars grow from the right', async () => {
    const data = chartOf('bars', { rows: [12, 6].map((value) => ({ label: 'x', values: [value] })) })
    const [long, short] = rectangles(await render(data))
    const [longInArabic, shortInArabic] = rectangles(await render(data, 'ar'))
    expect(long![0]).toBe(short![0])
    expect(long![1]).toBeGreaterThan(short![1]!)
    expect(longInArabic![1]).toBeCloseTo(shortInArabic![1]!, 2)
    expect(longInArabic![0]).toBeLessThan(shortInArabic![0]!)
  })

  test('the first part of a stack and the first point of a line are on the right', async () => {
    const xs = (pdf: Pdf, color: string) =>
      [...firstOf(pdf).matchAll(new RegExp(`${color.replaceAll('.', '\\.')}\\s([\\d.]+) [\\d.]+ m`, 'g'))].map(
        ([, x]) => Number(x)
      )
    const [blue, orange] = ['0.122 0.306 0.475 rg', '0.741 0.333 0 rg']
    const stack = chartOf('stacked', { rows: [{ label: 'x', values: [5, 5] }] })
    const at = async (lang: string) => {
      const pdf = await render(stack, lang)
      return [xs(pdf, blue).at(-1)!, xs(pdf, orange).at(-1)!] as const
    }
    const [[blueLeft, orangeLeft], [blueRight, orangeRight]] = [await at('en'), await at('ar')]
    expect(blueLeft).toBeLessThan(orangeLeft)
    expect(blueRight).toBeGreaterThan(orangeRight)

    const line = chartOf('line', { series: ['A'], rows: [1, 2, 3].map((n) => ({ label: `day ${n}`, values: [n] })) })
    const run = async (lang: string) => {
      const path = /0\.122 0\.306 0\.475 RG 1\.6 w 1 j\n([\s\S]*?) S/.exec(firstOf(await render(line, lang)))![1]!
      return path.split('\n').map((point) => Number(point.split(' ')[0]))
    }
    const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b)
    const [right, left] = [await run('en'), await run('ar')]
    expect(right).toHaveLength(3)
    expect(right).toEqual(ascending(right))
    expect(left).toEqual(ascending(left).reverse())
  })

  test('rings turn as clocks do', async () => {
    const paths = firstOf(await render(chartOf('donut'), 'ar')).matchAll(
      /0\.122 0\.306 0\.475 rg\n(\S+ \S+ m\n[\s\S]*?)\nf\n/g
    )
    const slice = [...paths]
      .map(([, path]) => path!.split('\n'))
      .find((path) => path.some((part) => part.endsWith(' c')))!
    const [begin, curve] = [slice[0], slice.find((part) => part.endsWith(' c'))]
    const xOf = (command: string) => Number(command.split(' ').at(-3))
    expect(xOf(begin!)).toBeCloseTo(595.28 - 56 - 69, 1) // noon
    expect(xOf(curve!)).toBeGreaterThan(xOf(begin!) + 60)
  })

  test('the words are in its language', async () => {
    const [figure] = named(await render(chartOf('donut', { title: 'العدد' }), 'ar'), 'Figure')
    const utf16 = Buffer.from('حلقي', 'utf16le').swap16().toString('latin1') // "ring"
    expect(figure!.dictionary).toContain(utf16)
  })
})

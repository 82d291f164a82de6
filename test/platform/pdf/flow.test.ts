/** The documents that blocks become: archival, readable aloud, the same every time. */
import { describe, expect, test } from 'vitest'
import type { Block, Row } from '../../../src/platform/pdf/flow/blocks.ts'
import { renderBlocks } from '../../../src/platform/pdf/flow/flow.ts'
import { bytesOf, type Pdf, readPdf, refIn, textOf } from './reader.ts'
import { everyBlock, frame, LOREM, longTable } from './samples.ts'

const render = async (blocks: Iterable<Block>, over = {}): Promise<Pdf> =>
  readPdf(await bytesOf(renderBlocks(frame(over), blocks)))
const named = (pdf: Pdf, name: string) => pdf.elements.filter((element) => element.name === name)
const embeds = (pdf: Pdf) =>
  [...pdf.objects.values()].filter(({ dictionary }) => dictionary.includes('/Type /FontDescriptor'))

describe('a document with every kind of block', () => {
  const pdf = render(everyBlock, { mark: 'Demonstration data' })

  test('says that it is tagged, in which language it is, and that it is PDF/A-2a and PDF/UA-1', async () => {
    const { catalog, objects } = await pdf
    expect(objects.get(refIn(catalog, 'MarkInfo') ?? 0)?.dictionary).toContain('/Marked true')
    expect(catalog).toContain('/Lang (en)')
    expect(catalog).toMatch(/\/StructTreeRoot \d+ 0 R/)
    const xmp = objects.get(refIn(catalog, 'Metadata') ?? 0)?.stream?.toString('utf8') ?? ''
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(xmp).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain('Report &#38; list &#60;of&#62; participants')
  })

  test('marks everything that it paints as content or as an artifact', async () => {
    const marks = (await pdf).pages.flatMap(({ painted }) => painted.map(({ mark }) => mark))
    expect(marks).toContain('content')
    expect(marks).toContain('artifact')
    expect(marks).not.toContain('unmarked')
  })

  test('ties every piece of content to one element of the structure tree', async () => {
    const { pages, catalog, objects } = await pdf
    const tree = objects.get(refIn(catalog, 'StructTreeRoot') ?? 0)?.dictionary ?? ''
    for (const page of pages) {
      const key = /\/StructParents (\d+)/.exec(page.dictionary)?.[1]
      const object = new RegExp(`\\n\\s*${key} (\\d+) 0 R`).exec(tree.slice(tree.indexOf('/Nums')))?.[1]
      const parents = objects.get(Number(object))?.dictionary ?? ''
      const mcids = new Set(page.painted.flatMap(({ mcid }) => mcid ?? []))
      expect(parents.match(/\d+ 0 R/g)).toHaveLength(mcids.size)
      expect(parents).not.toContain('null')
    }
  })

  test('embeds every font that paints', async () => {
    const descriptors = embeds(await pdf).filter(({ dictionary }) => !dictionary.includes('/FontName /Unseen'))
    expect(descriptors.length).toBeGreaterThan(4)
    for (const { dictionary } of descriptors) expect(dictionary).toMatch(/\/FontFile[23] \d+ 0 R/)
  })

  test('leaves no level of heading out', async () => {
    expect((await pdf).elements.flatMap(({ name }) => name.match(/^H\d/)?.[0] ?? []).sort()).toEqual(['H1', 'H1', 'H2'])
  })

  test('gives figures words and a place, header cells a scope, sections all columns', async () => {
    const [figure] = named(await pdf, 'Figure')
    expect(figure?.dictionary).toContain(
      '/Alt (Bar chart. Delegates: Thailand 12 delegates; Jordan 5 delegates; Elsewhere 1 delegates.)'
    )
    expect(figure?.dictionary).toMatch(/\/BBox \[[\d. ]+\]/)
    const headers = named(await pdf, 'TH')
    expect(headers).toHaveLength(2 + 2 + 1 + 2 + 1) // facts, header row, section, names, total
    for (const { dictionary } of headers) expect(dictionary).toMatch(/\/Scope \/(Row|Column)/)
    expect(headers.filter(({ dictionary }) => dictionary.includes('/ColSpan 2'))).toHaveLength(1)
    for (const name of ['Table', 'THead', 'TBody', 'TFoot', 'Caption', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'TD']) {
      expect(named(await pdf, name), name).not.toHaveLength(0)
    }
  })

  test('says in which language the parts in other languages are', async () => {
    const languages = (await pdf).elements.flatMap(({ name, dictionary }) => {
      const lang = /\/Lang \((\w+)\)/.exec(dictionary)?.[1]
      return lang ? [`${name} ${lang}`] : []
    })
    expect(languages.sort()).toEqual(['P th', 'Span th', 'TH ur'])
  })

  test('shows the mark on every page, once as content that is read first', async () => {
    const { pages } = await pdf
    expect(pages.length).toBeGreaterThan(2)
    expect(textOf(pages[0]!, 'content')).toMatch(/^Demonstration data/)
    for (const page of pages.slice(1)) {
      expect(textOf(page, 'artifact')).toContain('Demonstration data')
      expect(textOf(page, 'content')).not.toContain('Demonstration data')
    }
  })

  test('numbers its pages and names itself on each', async () => {
    const { pages } = await pdf
    pages.forEach((page, i) => {
      expect(textOf(page, 'artifact')).toContain('Workshop, Bangkok')
      expect(textOf(page, 'artifact')).toContain(`${i + 1} / ${pages.length}`)
    })
  })

  test('prints what its blocks say', async () => {
    const text = (await pdf).pages.map((page) => textOf(page, 'content')).join('')
    for (const part of ['A workshop', 'Who came', 'กระทรวงสาธารณสุข', 'العربية', '12 delegates', 'The end.']) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(part)
    }
  })
})

test('gives the same bytes for the same blocks, and others for another time', async () => {
  const bytes = async (over = {}) => bytesOf(renderBlocks(frame(over), everyBlock))
  const first = await bytes()
  expect((await bytes()).equals(first)).toBe(true)
  expect((await bytes({ printedAt: new Date(0) })).equals(first)).toBe(false)
})

describe('a table of 300 rows', () => {
  const pdf = render(longTable(300))

  test('repeats its header on every page as an artifact, and has it once as content', async () => {
    const { pages } = await pdf
    expect(pages.length).toBeGreaterThan(5)
    expect(textOf(pages[0]!, 'content')).toContain('SurnamePosition')
    for (const page of pages.slice(1)) {
      expect(textOf(page, 'artifact')).toContain('SurnamePosition')
      expect(textOf(page, 'content')).not.toContain('Surname')
    }
  })

  test('has every row once, in order', async () => {
    const text = (await pdf).pages.map((page) => textOf(page, 'content')).join('')
    expect([...text.matchAll(/Person (\d+)(?=\D)/g)].map(([, n]) => Number(n))).toEqual(
      Array.from({ length: 300 }, (_, i) => i + 1)
    )
    expect(named(await pdf, 'TR')).toHaveLength(301)
  })
})

test('goes over pages with a cell that is longer than a page', async () => {
  const columns = [
    { header: 'Remark', share: 1 },
    { header: 'Other', share: 3 }
  ]
  const pdf = await render([
    {
      kind: 'table',
      columns,
      rows: [
        [LOREM.repeat(40), 'short'],
        ['after', '']
      ]
    }
  ])
  expect(pdf.pages.length).toBeGreaterThan(1)
  const text = pdf.pages.map((page) => textOf(page, 'content')).join(' ')
  expect(text.match(/eleven/g)).toHaveLength(40)
  expect(named(pdf, 'TD')).toHaveLength(4)
})

test('keeps a heading on the page of what it heads', async () => {
  const heading: Block = { kind: 'heading', level: 1, text: 'Heading' }
  for (let lines = 20; lines < 60; lines++) {
    const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'filler' }))
    const { pages } = await render([...filler, heading, { kind: 'paragraph', text: LOREM.repeat(3) }])
    for (const page of pages) expect(textOf(page, 'content')).not.toMatch(/Heading$/)
  }
})

test('leaves no single row of a table alone on a page, and says what goes on', async () => {
  const columns = [{ header: 'Name', share: 1 }]
  const rows = Array.from({ length: 6 }, (_, i) => [`row${i}`])
  for (let lines = 20; lines < 60; lines++) {
    const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'filler' }))
    const { pages } = await render([...filler, { kind: 'table', columns, rows, continued: 'Names (continued)' }])
    const counts = pages.map((page) => textOf(page, 'content').match(/row\d/g)?.length ?? 0)
    expect(counts).not.toContain(1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
    const isCut = counts.filter(Boolean).length > 1
    expect(pages.map((page) => /Names \(continued\)/.test(textOf(page, 'artifact')))).toEqual(
      pages.map((_, i) => isCut && counts.slice(0, i).some(Boolean))
    )
  }
})

test('leaves no single line of a paragraph alone on a page', async () => {
  for (let lines = 20; lines < 60; lines++) {
    const filler = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: 'filler' }))
    const words = Array.from({ length: 6 }, (_, i) => `line${i}`) // line ends in the text stay
    const { pages } = await render([...filler, { kind: 'paragraph', text: words.join('\n') }])
    const counts = pages.map((page) => textOf(page, 'content').match(/line\d/g)?.length ?? 0)
    expect(counts).not.toContain(1)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
  }
})

test('has bookmarks from six pages on', async () => {
  const chapters = (count: number) =>
    Array.from({ length: count }, (_, i): Block[] => [
      { kind: 'heading', level: 1, text: `Chapter ${i}` },
      { kind: 'heading', level: 2, text: `Part ${i}` },
      { kind: 'paragraph', text: 'Text' },
      { kind: 'pageBreak' }
    ]).flat()
  const bookmarks = ({ objects }: Pdf) => [...objects.values()].filter(({ dictionary }) => /\/Dest \[/.test(dictionary))
  expect(bookmarks(await render(chapters(5)))).toHaveLength(0)
  expect(bookmarks(await render(chapters(6)))).toHaveLength(12)
})

test('turns the page around for Arabic', async () => {
  const startOf = async (lang: string) => {
    const { pages } = await render([{ kind: 'paragraph', text: '42' }], { lang, running: '', foot: '' })
    const content = /\/P <<\s*\/MCID[\s\S]*/.exec(pages[0]!.operators)?.[0] ?? ''
    return Number(/ 0 0 [\d.]+ ([\d.]+) [\d.]+ Tm/.exec(content)?.[1])
  }
  expect(await startOf('en')).toBe(56)
  expect(await startOf('ar')).toBeGreaterThan(500)
})

test('makes one page of nothing', async () => {
  expect((await render([])).pages).toHaveLength(1)
})

test('a document too long to be kept in memory has the same pages, numbered, and its rows once', async () => {
  const rows: Iterable<Row> = {
    *[Symbol.iterator]() {
      for (let i = 1; i <= 4; i++) yield [`Person ${i}`]
    }
  }
  const chapters = Array.from({ length: 64 }, (_, i): Block[] => [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: `Chapter ${i + 1}.` }
  ]).flat()
  const table: Block = { kind: 'table', columns: [{ header: 'Name', share: 1 }], rows }
  const pdf = await render([...chapters.slice(1), table])
  expect(pdf.pages.map((page) => /Chapter \d+\./.exec(textOf(page, 'content'))?.[0])).toEqual(
    Array.from({ length: 64 }, (_, i) => `Chapter ${i + 1}.`)
  )
  for (const [i, page] of pdf.pages.entries()) expect(textOf(page, 'artifact')).toContain(`${i + 1} / 64`)
  expect(textOf(pdf.pages.at(-1)!, 'content')).toContain('Person 1Person 2Person 3Person 4')
  expect(named(pdf, 'TR')).toHaveLength(5)
  expect([...pdf.objects.values()].filter(({ dictionary }) => /\/Dest \[/.test(dictionary))).toHaveLength(64)
})

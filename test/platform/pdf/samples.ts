/** Documents for the tests, with every kind of block and many scripts. */
import type { Block, Frame } from '../../../src/platform/pdf/flow/blocks.ts'

export const frame = (over: Partial<Frame> = {}): Frame => ({
  title: 'Report & list <of> participants',
  author: 'Secretariat',
  lang: 'en',
  printedAt: new Date('2017-11-27T02:00:00Z'),
  running: 'Workshop, Bangkok',
  foot: 'As of 27 November 2017',
  ...over
})

export const LOREM =
  'Delegates of eleven Member States exchanged practices in the detection of illicit finance and in cooperation. '

export const everyBlock: Block[] = [
  { kind: 'title', over: 'Outcome report', text: 'A workshop', under: ['Bangkok', 'November 2017'] },
  { kind: 'paragraph', style: 'lead', text: LOREM },
  {
    kind: 'facts',
    rows: [
      ['Place', 'Bangkok'],
      ['Languages', 'English, ไทย, العربية, 中文, ខ្មែរ']
    ]
  },
  { kind: 'heading', level: 1, text: 'Who came' },
  { kind: 'paragraph', number: '1.', text: LOREM.repeat(4) },
  { kind: 'paragraph', style: 'small', lang: 'th', text: 'กระทรวงสาธารณสุข' },
  { kind: 'heading', level: 3, text: 'A level that was left out' },
  { kind: 'list', items: ['First', LOREM.repeat(2)] },
  { kind: 'list', ordered: true, items: ['One', 'Two'] },
  { kind: 'quote', text: 'No country can do this alone.', source: 'Head of delegation' },
  { kind: 'notice', text: LOREM },
  {
    kind: 'chart',
    form: 'bars',
    title: 'Delegates',
    of: 'Country',
    series: ['Delegates'],
    unit: 'delegates',
    rows: [
      { label: 'Thailand', values: [12], flag: 'TH' },
      { label: 'Jordan', values: [5], flag: 'JO' },
      { label: 'Elsewhere', values: [1], flag: 'ZZ' }
    ],
    table: 'elsewhere'
  },
  {
    kind: 'table',
    caption: 'Table 1',
    rowHeaders: true,
    columns: [
      { header: 'Name', share: 3 },
      { header: 'Days', share: 1, align: 'end' }
    ],
    rows: [
      { section: 'Thailand', second: '1 delegate' },
      [{ text: 'Somchai', bold: true, second: { text: 'นายสมชาย ศรีสุวรรณ', lang: 'th' } }, '3'],
      [{ text: 'محمد علی', lang: 'ur' }, '']
    ],
    totals: ['Total', '3']
  },
  { kind: 'pageBreak' },
  { kind: 'paragraph', text: 'The end.' }
]

export const longTable = (rows: number): Block[] => [
  { kind: 'title', text: 'A long list' },
  {
    kind: 'table',
    rowHeaders: true,
    columns: [
      { header: 'Surname', share: 2 },
      { header: 'Position', share: 3 }
    ],
    rows: Array.from({ length: rows }, (_, i) => [`Person ${i + 1}`, i % 7 ? 'Adviser' : LOREM])
  }
]

/** What people paste, and what they try. */
export const NASTY: Record<string, string> = {
  nothing: '',
  'a space': ' ',
  'many spaces': ' '.repeat(5000),
  NUL: 'a\0b',
  'all controls': String.fromCharCode(...Array.from({ length: 160 }, (_, i) => i)),
  'line ends': 'a\r\nb\nc\rd\u2028e',
  tabs: '\t\tx\t',
  'a right-to-left override': 'invoice\u202Egnp.exe',
  'unclosed isolates': '\u2066\u2067\u2068x',
  'only direction marks': '\u200E\u200F\u061C',
  'a flood of joiners': 'a\u200D'.repeat(500),
  'only joiners': '\u200D'.repeat(5000),
  'a high surrogate alone': 'a\uD800b',
  'a low surrogate alone': '\uDC00',
  'surrogates the wrong way round': '\uDC00\uD800',
  emoji: '😀👨‍👩‍👧‍👦🇹🇭',
  'piled marks': `Z${'\u0351'.repeat(1000)}`,
  'a mark on nothing': '\u0301\u0E34\u17D2',
  '5,000 letters without a space': 'x'.repeat(5000),
  '5,000 Thai letters': 'ก'.repeat(5000),
  '5,000 Arabic letters': 'ب'.repeat(5000),
  'an angry script': '<script>alert(1)</script>',
  'PDF syntax': ') Tj ET EMC endstream endobj (',
  hieroglyphs: '𓀀𓀁',
  'Hebrew, for which there is no font': 'שלום',
  'mathematical letters': '𝕹𝖆𝖒𝖊',
  'private use and tags': '\uE000\u{E0041}\u{10FFFF}',
  'broken Khmer and Bengali': '្្ក ্্ক ့့',
  'a byte order mark': '\uFEFFx\uFFFE'
}

/** The parts that a flowing document is made of, as plain data: features say what stands there, the platform lays it out. */
import type { Logo } from './logo.ts'

/** Text of a cell. `lang` is BCP 47; `second` is a smaller line below, such as a name in its own script. */
export type Cell = string | { text: string; lang?: string; bold?: boolean; second?: { text: string; lang?: string } }

/** `share` is the column's part of the width, relative to the other columns. */
export type Column = { header: string; share: number; align?: 'start' | 'end' | 'center' }

/** A row of cells, or a heading across the table that opens a section of it. */
export type Row = Cell[] | { section: string; second?: string }

/** One number for each series of the chart; `null` is one that is withheld. `flag` is a code of two letters, for bars. */
export type ChartRow = { label: string; flag?: string; values: (number | null)[] }

/**
 * Bars, stacked bars of several series, a ring of one series whose rows are parts of a whole, or lines. Pictures are told
 * in words and printed with their numbers as a table, unless that stands elsewhere in the document.
 */
export type Chart = {
  kind: 'chart'
  form: 'bars' | 'stacked' | 'donut' | 'line'
  title: string
  /** What a row is, such as "Country": the head of the table's first column. */
  of: string
  /** What the numbers count, such as "Participants", or "Women" and "Men". Names of stacks and lines. */
  series: string[]
  rows: ChartRow[]
  /** Stands after each number of bars. */
  unit?: string
  /** The table has their sum: nobody is in two rows. */
  withTotal?: boolean
  table?: 'elsewhere'
}

/** `rowHeaders`: the first cell of each row names the row (TH scope Row). `continued` stands above it on further pages. */
type Table = {
  kind: 'table'
  caption?: string
  continued?: string
  columns: Column[]
  /** Asked for more than once. */
  rows: Iterable<Row>
  rowHeaders?: boolean
  totals?: Cell[]
  /** For pens: each row is at least so high (points), and rules stand between the columns. */
  leastHeight?: number
}

/** Minutes since midnight of the day; texts as they are printed. `second` names the kind, so that `tone` is never alone. */
export type GridItem = {
  from: number
  to: number
  fromText: string
  toText: string
  title: string
  second: string
  room: string
  tone: 'ceremony' | 'plenary' | 'group' | 'break' | 'social' | 'desk'
}

/** `rooms` in their order. */
export type GridDay = { header: string; rooms: string[]; items: GridItem[] }

/** A timetable on pages of its own: days side by side on one page where that can be read, otherwise a page for each. */
type Grid = {
  kind: 'grid'
  title: string
  over: string
  under: string
  corner: string
  days: GridDay[]
  notes: string[]
}

export type Block =
  /** `logos` stand above everything else. */
  | { kind: 'title'; text: string; over?: string; under?: string[]; logos?: Logo[] }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; lang?: string; style?: 'body' | 'lead' | 'small'; number?: string }
  | { kind: 'list'; items: string[]; ordered?: boolean }
  | { kind: 'facts'; rows: [label: string, value: string][] }
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'notice'; text: string }
  /** A tinted box with a heading and a list, such as what changed. */
  | { kind: 'box'; heading: string; items: string[] }
  | Table
  | Chart
  | Grid
  | { kind: 'pageBreak' }

/** The same with rows that JSON can tell: some are made only while they are laid out. */
export const toldWhole = (blocks: Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'table' ? { ...block, rows: [...block.rows] } : block))

/** What stands on every page, and how the document is found again. Times are printed as given: the platform has no clock. */
export type Frame = {
  title: string
  author: string
  /** BCP 47 language of the document; right-to-left languages turn the page around. */
  lang: string
  /** The hand in which Urdu is written; naskh, unless said otherwise. */
  urdu?: 'naskh' | 'nastaliq'
  /** Goes into the file's metadata: the same data and time give the same bytes. */
  printedAt: Date
  /** Printed in the header of every page, such as the workshop's short title. */
  running: string
  /** Which edition it is, such as Rev.2: in bold at the far end of every header. */
  edition?: string
  /** Printed at the foot of every page, such as "As of 27 November 2017, 09:00 (Bangkok)". */
  foot: string
  /** A mark on every page that nobody can miss, such as "Demonstration data". */
  mark?: string
  landscape?: boolean
}

/** Parsing in a process of its own, with limits of memory and time: what a library does there cannot end this one. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { execPath } from 'node:process'
import type { Limits } from './limits.ts'
import { readingTookTooMuch, spreadsheetDamaged } from './problems.ts'

/** A cell as the libraries give it. Dates are UTC, without a zone in the file. */
export type RawCell = string | number | boolean | Date | null
export type RawRow = [number: number, cells: RawCell[]]
export type Parsing =
  | { format: 'csv'; text: string; delimiter: string; limits: Limits }
  | { format: 'xlsx'; workbook: Uint8Array }
type Answer = { rows: RawRow[] } | { code: string; line?: number }

const { resolve } = createRequire(import.meta.url)
const libraries = { csv: resolve('csv-parse/sync'), xlsx: resolve('read-excel-file/universal') }

/**
 * The program of the process. It is text because a program in TypeScript needs a loader that only development has, and
 * this runs alike from `src` and from `dist`. It must go on listening, or it may end before its answer is away. Row
 * numbers count blank records, which are not sent back. A record that goes on beyond what all its cells may hold means
 * a quote that is not closed.
 */
const program = `
const isBlank = (cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')
const readers = {
  csv: async ({ text, delimiter, limits }, { parse }) =>
    parse(text, {
      delimiter, record_delimiter: ['\\r\\n', '\\n', '\\r'], relax_quotes: true, relax_column_count: true,
      skip_empty_lines: true, info: true, max_record_size: limits.columns * limits.characters
    }).map(({ info, record }) => [info.records + info.empty_lines, record]),
  xlsx: async ({ workbook }, { readSheet }) =>
    (await readSheet(new Uint8Array(workbook).buffer, { trim: false })).map((cells, index) => [index + 1, cells])
}
process.on('message', ({ task, library }) =>
  readers[task.format](task, require(library)).then(
    (rows) => process.send({ rows: rows.filter(([, cells]) => !cells.every(isBlank)) }),
    (error) => process.send({ code: String(error.code ?? error.name), line: error.lines })
  )
)
`

const tooMuch = () =>
  readingTookTooMuch(
    'Reading the file took too much time or memory. Copy only the filled cells to a new file and send that.'
  )

const damaged = (code: string, line?: number) => {
  if (/^CSV_(QUOTE_NOT_CLOSED|MAX_RECORD_SIZE)/.test(code))
    return spreadsheetDamaged(`A quotation mark near line ${line} is not closed, or the line is far too long.`)
  return spreadsheetDamaged(
    'The file could not be read. Open it in Excel or LibreOffice, save it again as .xlsx, and send that.'
  )
}

const ask = (child: ChildProcess, task: Parsing, seconds: number): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const answer = new Promise<Answer>((done, failed) => {
    timer = setTimeout(() => failed(tooMuch()), seconds * 1_000)
    child.once('message', (message) => done(message as Answer))
    child.on('error', failed)
    child.once('exit', (code) =>
      failed(code === 0 || code === 1 ? new Error('The parsing process has a fault of its own.') : tooMuch())
    )
    child.send({ task, library: libraries[task.format] }, () => {})
  })
  return answer.finally(() => clearTimeout(timer))
}

/**
 * Parses in a process of at most 256 MB of heap, without our environment, that is ended after `seconds`. A thread would
 * not do: when a thread of Node 20 reaches its limit on a busy machine, V8 now and then aborts the whole process (2 of
 * 200 times, measured). Errors of the libraries become Problems.
 */
export const parseApart = async (task: Parsing, seconds: number): Promise<RawRow[]> => {
  const child = spawn(execPath, ['--max-old-space-size=256', '--eval', program], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: {}
  })
  try {
    const answer = await ask(child, task, seconds)
    if ('rows' in answer) return answer.rows
    throw damaged(answer.code, answer.line)
  } finally {
    child.kill('SIGKILL')
  }
}

const places = 2
let taken = 0
const waiting: (() => void)[] = []

/** At most two files are read at once, whoever sends them, so that many uploads together cannot exhaust the memory. */
export const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (taken < places) taken++
  else await new Promise<void>((next) => waiting.push(next))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else taken--
  }
}

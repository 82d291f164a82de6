/** Parsing in a thread of its own, with limits of memory and time: what a library does there cannot harm the process. */
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Limits } from './limits.ts'
import { readingTookTooMuch, spreadsheetDamaged } from './problems.ts'

/** A cell as the libraries give it. Dates are UTC, without a zone in the file. */
export type RawCell = string | number | boolean | Date | null
export type RawRow = [number: number, cells: RawCell[]]
export type Parsing =
  | { format: 'csv'; text: string; delimiter: string; limits: Limits }
  | { format: 'xlsx'; workbook: ArrayBuffer }
type Answer = { rows: RawRow[] } | { code: string; line?: number }

const { resolve } = createRequire(import.meta.url)
const libraries = { csv: resolve('csv-parse/sync'), xlsx: resolve('read-excel-file/universal') }

/**
 * The program of the thread. It is text because a thread of TypeScript needs a loader that only development has, and
 * this runs alike from `src` and from `dist`. Row numbers count blank records, which are not sent back. A record that
 * goes on beyond what all its cells may hold means a quote that is not closed.
 */
const program = `
const { parentPort, workerData: { task, library } } = require('node:worker_threads')
const { parse, readSheet } = require(library)
const isBlank = (cell) => cell === null || (typeof cell === 'string' && cell.trim() === '')
const readers = {
  csv: async ({ text, delimiter, limits }) =>
    parse(text, {
      delimiter, record_delimiter: ['\\r\\n', '\\n', '\\r'], relax_quotes: true, relax_column_count: true,
      skip_empty_lines: true, info: true, max_record_size: limits.columns * limits.characters
    }).map(({ info, record }) => [info.records + info.empty_lines, record]),
  xlsx: async ({ workbook }) =>
    (await readSheet(workbook, { trim: false })).map((cells, index) => [index + 1, cells])
}
readers[task.format](task).then(
  (rows) => parentPort.postMessage({ rows: rows.filter(([, cells]) => !cells.every(isBlank)) }),
  (error) => parentPort.postMessage({ code: String(error.code ?? error.name), line: error.lines })
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

/** Parses in a thread of at most 320 MB of heap that is ended after `seconds`. Errors of the libraries become Problems. */
export const parseApart = async (task: Parsing, seconds: number): Promise<RawRow[]> => {
  const worker = new Worker(program, {
    eval: true,
    workerData: { task, library: libraries[task.format] },
    transferList: task.format === 'xlsx' ? [task.workbook] : [],
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 },
    execArgv: [],
    env: {}
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((done, failed) => {
      timer = setTimeout(() => failed(tooMuch()), seconds * 1_000)
      worker.once('message', done)
      worker.once('messageerror', failed)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error)
      )
      worker.once('exit', () => failed(tooMuch()))
    })
    if ('rows' in answer) return answer.rows
    throw damaged(answer.code, answer.line)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
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

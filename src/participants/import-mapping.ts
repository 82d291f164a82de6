/** Which column of a delegates' spreadsheet holds what: known by the headings, or said by a person. */

import { invalidRequest } from '../platform/problem.ts'
import { columnLetter, findHeader, type SheetRow } from '../platform/spreadsheets/header.ts'
import type { Sheet } from '../platform/spreadsheets/read.ts'
import type { ImportChoice, ImportColumns } from './contract.for-import.ts'
import { COLUMNS } from './import-columns.ts'

export type SheetHeader = ReturnType<typeof findHeader>
/** Field by letter of the column. */
type Mapping = Map<string, string>

const MOST_SAMPLES = 3
const LONGEST_SAMPLE = 80
/** Samples are of the upper rows: whoever maps columns looks at the beginning of the list. */
const SAMPLED_ROWS = 200

const wrong = (faults: string[]) =>
  invalidRequest('The columns cannot be read so.', {
    errors: faults.map((detail) => ({ pointer: '#/query/mapping', detail }))
  })

const pairsOf = (text: string): [string, unknown][] => {
  if (!text.trimStart().startsWith('{'))
    return text
      .split(/[,;]/)
      .map((pair) => pair.split('=', 2).map((part) => part.trim()))
      .filter((pair) => pair.join('') !== '')
      .map(([letter = '', field]) => [letter, field])
  try {
    return Object.entries(JSON.parse(text) as object)
  } catch {
    throw wrong(['is neither JSON nor of the form H=country,A=reference'])
  }
}

/** `H=country,A=reference`, or the same as JSON. Problem: 400 invalid-request. */
const parseMapping = (text: string): Mapping => {
  const known = new Set<string>(COLUMNS.map(({ key }) => key))
  const mapping: Mapping = new Map()
  const faults: string[] = []
  for (const [name, field] of pairsOf(text)) {
    const letter = name.toUpperCase()
    if (!/^[A-Z]{1,3}$/.test(letter)) faults.push(`"${name.slice(0, 20)}" is not a column such as A or AB`)
    else if (mapping.has(letter)) faults.push(`the column ${letter} is named twice`)
    else if (field === null || field === '') continue
    else if (typeof field !== 'string' || !known.has(field))
      faults.push(`${letter}: "${String(field).slice(0, 40)}" is not a field; write ${[...known].join(', ')}`)
    else if ([...mapping.values()].includes(field)) faults.push(`two columns are said to hold ${field}; keep one`)
    else mapping.set(letter, field)
  }
  const given = new Set(mapping.values())
  for (const { key, required } of COLUMNS)
    if (required && !given.has(key) && faults.length === 0) faults.push(`no column is said to hold ${key}`)
  if (faults.length > 0) throw wrong(faults)
  return mapping
}

/** What was asked for, checked as far as that is possible without the file. Problem: 400 invalid-request. */
export const checkChoice = ({ mapping }: Pick<ImportChoice, 'mapping'>): void => {
  if (mapping !== undefined) parseMapping(mapping)
}

/** Where nobody says and no heading is known: the first row that is filled like a list. */
const guessedRow = (rows: SheetRow[]): number | undefined => {
  const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell !== '').length
  const widest = Math.max(0, ...rows.map(filled))
  return rows.find((row) => filled(row) * 2 >= widest)?.number
}

/** The headings, and where each field is. Problem: 400 invalid-request. */
export const headerOf = (sheet: Sheet, { mapping, headerRow }: ImportChoice): SheetHeader => {
  const said = headerRow === undefined ? sheet.rows : sheet.rows.filter(({ number }) => number === headerRow)
  if (said.length === 0)
    throw invalidRequest('The columns cannot be read so.', {
      errors: [{ pointer: '#/query/headerRow', detail: `nothing is in row ${headerRow}` }]
    })
  const found = findHeader(said, COLUMNS)
  if (headerRow !== undefined) found.headerRow = headerRow
  if (mapping === undefined) return found
  const width = sheet.rows[0]?.cells.length ?? 0
  const letters = Array.from({ length: width }, (_, index) => columnLetter(index))
  const given = parseMapping(mapping)
  const beyond = [...given.keys()].filter((letter) => !letters.includes(letter))
  if (beyond.length > 0) throw wrong(beyond.map((letter) => `the file has no column ${letter}`))
  const row = found.headerRow ?? guessedRow(sheet.rows)
  const headings = sheet.rows.find(({ number }) => number === row)?.cells ?? []
  return {
    headerRow: row,
    mapping: Object.fromEntries([...given].map(([letter, field]) => [field, letters.indexOf(letter)])),
    unknown: headings.filter((heading, index) => heading !== '' && !given.has(letters[index]!)),
    missing: [],
    duplicates: []
  }
}

const samplesOf = (rows: SheetRow[], index: number): string[] => {
  const samples = new Set<string>()
  for (const { cells } of rows) {
    const text = cells[index] ?? ''
    if (text !== '')
      samples.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE).toWellFormed()}…` : text)
    if (samples.size === MOST_SAMPLES) break
  }
  return [...samples]
}

/** What a person needs to say which column holds what. Columns without heading and content are left out. */
export const describeColumns = (sheet: Sheet, choice: Omit<ImportChoice, 'mapping'>): ImportColumns => {
  const header = headerOf(sheet, choice)
  const headerRow = header.headerRow ?? guessedRow(sheet.rows) ?? 1
  const headings = sheet.rows.find(({ number }) => number === headerRow)?.cells ?? []
  const below = sheet.rows.filter(({ number }) => number > headerRow)
  const fieldAt = new Map(Object.entries(header.mapping).map(([field, index]) => [index, field]))
  return {
    format: sheet.format,
    encoding: sheet.encoding ?? null,
    sheet: sheet.sheetName ?? null,
    sheets: sheet.sheetNames ?? [],
    headerRow,
    rows: below.length,
    columns: headings
      .map((heading, index) => ({
        letter: columnLetter(index),
        heading,
        samples: samplesOf(below.slice(0, SAMPLED_ROWS), index),
        proposed: fieldAt.get(index) ?? null
      }))
      .filter(({ heading, samples }) => heading !== '' || samples.length > 0),
    fields: COLUMNS.map(({ key, titles, required = false }) => ({ field: key, label: titles[0]!, required }))
  }
}

/** The columns of an agenda as a spreadsheet, by their usual headings in six languages, and how each cell is read. */

import { understandLanguages } from '../participants/import-languages.ts'
import { LANGUAGES, translator } from '../platform/i18n.ts'
import type { ColumnSpec } from '../platform/spreadsheets/header.ts'
import { kindNamed, roleNamed } from './import-words.ts'

export type Key =
  | 'code'
  | 'day'
  | 'start'
  | 'end'
  | 'kind'
  | 'title'
  | 'abstract'
  | 'objectives'
  | 'room'
  | 'track'
  | 'languages'
  | 'interpretation'
  | 'capacity'
  | 'roles'
  | 'onlineUrl'

const USUAL: Record<Key, string[]> = {
  code: ['Session code', 'No', 'Number', 'ID', 'Ref'],
  day: ['Date'],
  start: ['Start', 'Starts', 'Start time', 'From', 'Time'],
  end: ['End', 'End time', 'To', 'Until'],
  kind: ['Type', 'Session type', 'Format'],
  title: ['Session', 'Session title', 'Name', 'Topic'],
  abstract: ['Description', 'What it is about', 'Summary'],
  objectives: ['Objective', 'Goals', 'Aims'],
  room: ['Venue', 'Location', 'Place'],
  track: ['Thread', 'Theme', 'Stream'],
  languages: ['Language', 'Spoken languages'],
  interpretation: ['Interpretation', 'Interpreted into'],
  capacity: ['Capacity', 'Seats', 'Max participants'],
  roles: ['Roles', 'People', 'Speakers', 'Speaker', 'Persons'],
  onlineUrl: ['Online', 'Online link', 'Link', 'URL']
}
const REQUIRED = new Set<string>(['title'])

export const COLUMNS: (ColumnSpec & { key: Key })[] = (Object.entries(USUAL) as [Key, string[]][]).map(
  ([key, usual]) => ({
    key,
    titles: [...new Set([...LANGUAGES.map((lang) => translator(lang, 'schedules')(`columns.${key}`)), ...usual])],
    required: REQUIRED.has(key)
  })
)

type Read = { value: unknown } | { detail: string }

/** Written in a cell that shall be empty from now on. */
const NOTHING = /^[-–—]$/
const EMPTIED: Partial<Record<Key, unknown>> = {
  abstract: '',
  objectives: [],
  room: null,
  track: null,
  interpretation: [],
  capacity: null,
  roles: [],
  onlineUrl: ''
}

const partsOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean)

/** `chair: Ms. A; speaker: TBC (UNDP)`; who stands without a role speaks. */
const readRoles = (text: string): Read => {
  const roles: { role: string; name: string }[] = []
  for (const part of partsOf(text, /[;；\n]/)) {
    const [, word, name] = /^([^:：]{1,40})[:：]\s*(\S.*)$/.exec(part) ?? []
    const role = word === undefined ? 'speaker' : roleNamed(word)
    if (role === undefined)
      return { detail: `"${word}" is not a role; write such as "chair: Ms. A; speaker: TBC (UNDP)"` }
    roles.push({ role, name: name ?? part })
  }
  return { value: roles }
}

const READERS: Partial<Record<Key, (text: string) => Read>> = {
  kind: (text) => {
    const kind = kindNamed(text)
    return kind
      ? { value: kind }
      : { detail: `"${text}" is not a kind of session; write such as Plenary, Panel, Break` }
  },
  objectives: (text) => ({ value: partsOf(text, /[;；\n]/).map((part) => part.replace(/^[•*·-]\s+/, '')) }),
  languages: understandLanguages,
  interpretation: understandLanguages,
  capacity: (text) =>
    /^\d{1,6}$/.test(text) ? { value: Number(text) } : { detail: `"${text}" is not a number of places` },
  roles: readRoles
}

/** When: read later, for a cell alone does not say it. */
export type Clock = { day?: string; start?: string; end?: string }
const CLOCK = new Set<string>(['day', 'start', 'end'])

/** Cells of a row by key -> what they say of a session. Empty cells say nothing. */
export const readCells = (cells: Partial<Record<Key, string>>) => {
  const given: Record<string, unknown> = {}
  const clock: Clock = {}
  const faults: { field: string; detail: string }[] = []
  for (const [key, text] of Object.entries(cells) as [Key, string][]) {
    if (text === '') continue
    if (CLOCK.has(key)) clock[key as keyof Clock] = text
    else if (NOTHING.test(text) && key in EMPTIED) given[key] = EMPTIED[key]
    else {
      const read = READERS[key]?.(text) ?? { value: text }
      if ('detail' in read) faults.push({ field: key, detail: read.detail })
      else given[key] = read.value
    }
  }
  return { given, clock, faults }
}

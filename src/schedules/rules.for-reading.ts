/** What a file says of sessions, whatever its format, and how it tells times. Pure. */
import type { MaybeTimes } from '../agenda/rules.ts'
import { clockIn, dayIn, instantIn, nextDay } from '../platform/zones.ts'

export const MOST_SESSIONS = 2000
/** More than a session may have: who writes more is told that. */
export const MOST_PERSONS = 100
/** How schedules of conferences call our fields. */
export const IN_FORMAT: Record<string, string> = {
  startsAt: 'date',
  endsAt: 'duration',
  kind: 'type',
  languages: 'language',
  roles: 'persons'
}

export type Fault = { field: string; detail: string }
export type ReadTimes = { times: MaybeTimes } | { faults: Fault[] } | undefined

/** One session as a file tells it. */
export type ReadSession = {
  /** Where it stands, for people: `row 5`, `line 57`, a JSON pointer. */
  place: string
  placeOf: (field: string) => string
  /** Of the file: our id, or another program's. */
  guid?: string | undefined
  /** What the file says, still to be checked; what it does not say is left out. */
  given: Record<string, unknown>
  /** The one language that a format can tell. */
  language?: string | undefined
  /** Who is named without a role: they keep theirs, and speak if they are new. */
  withoutRole?: ReadonlySet<string>
  /** When it is to be; undefined: the file does not say. `before`: as the session is, if there is one. */
  timesFrom: (zone: string, before: MaybeTimes | undefined) => ReadTimes
  faults: Fault[]
  /** Not wrong, but worth a look. */
  notes: string[]
}
export type ReadFile = {
  format: 'csv' | 'xlsx' | 'json' | 'xml'
  sessions: ReadSession[]
  /** Colours of tracks, where the file says them. */
  colours: Map<string, string>
  /** Of the file as a whole. */
  faults: { place: string; detail: string }[]
  ignoredColumns: string[]
}

/** A session as a schedule of conferences tells it: texts by the names of the format; null and '' are "none". */
export type RawEvent = {
  place: string
  placeOf: (name: string) => string
  texts: Record<string, string | null | undefined>
  persons: string[]
  /** What is ours alone; from a stranger too. */
  own: Record<string, unknown> | undefined
}
export type RawSchedule = { events: RawEvent[]; colours: Map<string, string> }

const HOUR = 3_600_000

/**
 * The instant at which the zone's clock shows this on that day; 24:00 ends it. Undefined for no clock time, and for one
 * that is left out when clocks go forward. Of two alike, when clocks go back, it is the first.
 */
export const clockTime = (zone: string, day: string, clock: string): Date | undefined => {
  if (clock === '24:00') return clockTime(zone, nextDay(day), '00:00')
  const at = instantIn(zone, day, clock)
  if (Number.isNaN(at.getTime()) || clockIn(zone, at) !== clock) return undefined
  const before = new Date(at.getTime() - HOUR)
  return clockIn(zone, before) === clock && dayIn(zone, before) === day ? before : at
}

const ISO = /^((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/

/** RFC 3339; without seconds too, and without an offset on the clock of the workshop. */
export const instantFrom = (zone: string, text: string): Date | undefined => {
  const [, day = '', clock = '', offset] = ISO.exec(text.trim()) ?? []
  if (day === '') return undefined
  if (offset === undefined) return clockTime(zone, day, clock)
  const at = new Date(text.trim().replace(' ', 'T'))
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** `01:30` and `01:30:00` in minutes. */
export const minutesFrom = (text: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)(?::[0-5]\d)?$/.exec(text.trim()) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

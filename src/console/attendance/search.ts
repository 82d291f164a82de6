/** What stands in the address of the attendance screen. */
import { flag, oneOf, oneText, texts } from '../search.ts'

export const TABS = ['live', 'missing', 'scans', 'desk', 'sheets', 'report'] as const
export const FORMATS = ['pdf', 'xlsx', 'csv'] as const

export type AttendanceSearch = {
  tab?: (typeof TABS)[number]
  /** Id of the door in question. */
  door?: string
  /** Figures stand still until they are asked for again. */
  still?: true
  q?: string
  country?: string[]
  category?: string[]
  agency?: string[]
  /** Whose scans are looked at. */
  participant?: string
  /** A correction is being made: of this scan, or `new`. */
  correct?: string
  /** The scan that is being taken back. */
  void?: string
  /** A door is being opened. */
  open?: true
  /** At the desk: people leave. */
  out?: true
  /** Acronym of the agency that is reported on. */
  of?: string
  format?: (typeof FORMATS)[number]
  /** What sign-in sheets are printed for: `day 2017-11-27` or `session <id>`; all days unless said. */
  sheet?: string
  lang?: string
  task?: string
}

export const attendanceSearch = (search: Record<string, unknown>): AttendanceSearch => ({
  tab: oneOf(search.tab, TABS),
  door: oneText(search.door),
  still: flag(search.still),
  q: oneText(search.q),
  country: texts(search.country),
  category: texts(search.category),
  agency: texts(search.agency),
  participant: oneText(search.participant),
  correct: oneText(search.correct),
  void: oneText(search.void),
  open: flag(search.open),
  out: flag(search.out),
  of: oneText(search.of),
  format: oneOf(search.format, FORMATS),
  sheet: oneText(search.sheet),
  lang: oneText(search.lang),
  task: oneText(search.task)
})

/** Kept when one goes from tab to tab. */
export const keptSearch = ({ door, still }: AttendanceSearch): AttendanceSearch => ({ door, still })

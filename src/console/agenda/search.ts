/** What stands in the address of the agenda's screen. */
import { flag, oneOf, oneText } from '../search.ts'

export const VIEWS = ['board', 'list', 'releases'] as const
export type View = (typeof VIEWS)[number]

export type AgendaSearch = {
  /** YYYY-MM-DD; the first day unless said. */
  day?: string | undefined
  view?: View | undefined
  /** Id of the session whose dialog is open. */
  session?: string | undefined
  /** The dialog of a new session is open; `at` and `room` say where it was asked for. */
  new?: true | undefined
  at?: string | undefined
  room?: string | undefined
  /** `preview`: what a release now would change; a number: that release is read. */
  release?: string | undefined
  /** While a release is read: the earlier one that it is compared with; the one before unless said. */
  since?: string | undefined
  /** What is to be looked at. */
  warnings?: true | undefined
}

export const agendaSearch = (search: Record<string, unknown>): AgendaSearch => ({
  day: oneText(search.day),
  view: oneOf(search.view, VIEWS),
  session: oneText(search.session),
  new: flag(search.new),
  at: oneText(search.at),
  room: oneText(search.room),
  release: oneText(search.release),
  since: oneText(search.since),
  warnings: flag(search.warnings)
})

/** What may stand in the address of the outcomes. */
import { oneOf, oneText } from '../search.ts'

export const TABS = ['capture', 'sorted', 'report'] as const
export const FACES = ['participants', 'internal'] as const

export type OutcomesSearch = {
  tab?: (typeof TABS)[number]
  /** Of the session in which one captures. */
  session?: string
  /** The outcome whose dialog is open. */
  outcome?: string
  face?: (typeof FACES)[number]
}

export const outcomesSearch = (search: Record<string, unknown>): OutcomesSearch => ({
  tab: oneOf(search.tab, TABS),
  session: oneText(search.session),
  outcome: oneText(search.outcome),
  face: oneOf(search.face, FACES)
})

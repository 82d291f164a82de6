/** What stands in the address of the list of workshops. */
import { oneOf, oneText } from '../search.ts'

const SHOWN = ['current', 'past'] as const

export type WorkshopsSearch = {
  q?: string
  /** Unless said, current and upcoming ones, or past ones when there are no others. */
  show?: (typeof SHOWN)[number]
  /** Address of the workshop that is made again in a dialog. */
  clone?: string
}

export const workshopsSearch = (search: Record<string, unknown>): WorkshopsSearch => ({
  q: oneText(search.q),
  show: oneOf(search.show, SHOWN),
  clone: oneText(search.clone)
})

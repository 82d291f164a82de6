/** What stands in the address of the list of agencies. */
import { oneText } from '../search.ts'

/** `edit` is the id of the agency whose dialog is open, or `new`. */
export type AgenciesSearch = { q?: string; edit?: string }

export const agenciesSearch = (search: Record<string, unknown>): AgenciesSearch => ({
  q: oneText(search.q),
  edit: oneText(search.edit)
})

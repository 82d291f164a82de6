/** What stands in the address of the list of agencies. */
import { oneText } from '../search.ts'

/** `edit` is the id of the agency whose dialog is open, or `new`; `calendar` that of one whose addresses are. */
export type AgenciesSearch = { q?: string; edit?: string; calendar?: string }

export const agenciesSearch = (search: Record<string, unknown>): AgenciesSearch => ({
  q: oneText(search.q),
  edit: oneText(search.edit),
  calendar: oneText(search.calendar)
})

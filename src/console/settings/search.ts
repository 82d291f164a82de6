/** What may stand in the address of the settings. */
import { oneOf, oneText } from '../search.ts'

export const TABS = [
  'workshop',
  'registration',
  'agencies',
  'rooms',
  'tracks',
  'categories',
  'team',
  'tokens',
  'data'
] as const
export type SettingsTab = (typeof TABS)[number]

/** `edit` is the id of what is open in a dialog, or `new`. */
export type SettingsSearch = { tab?: SettingsTab; edit?: string }

export const settingsSearch = (search: Record<string, unknown>): SettingsSearch => ({
  tab: oneOf(search.tab, TABS),
  edit: oneText(search.edit)
})

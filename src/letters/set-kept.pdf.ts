/** Text set in lines, kept while many letters are made: most of what they say is alike. */
import { type SetLine, type Setting, setText } from '../platform/pdf/flow/set.ts'
import type { Type } from '../platform/pdf/flow/theme.ts'

const kept = new Map<string, SetLine[]>()
const MOST = 4000

/** As setText. What it gives is shared, and must not be changed. */
export const setKept = (setting: Setting, text: string, type: Type, width: number): SetLine[] => {
  const { lang, urdu, rtl } = setting
  const key = `${lang}|${urdu}|${rtl}|${type.size}|${type.bold}|${type.color}|${width}|${text}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST) kept.clear()
  const lines = setText(setting, text, type, width)
  kept.set(key, lines)
  return lines
}

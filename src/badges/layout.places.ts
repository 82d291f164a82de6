/** The names of what a badge can say: places in texts, and what conditions ask for. */
import { memo } from '../platform/pdf/memo.ts'

export const OF_EVENT = ['agencies', 'title', 'days', 'place', 'mark', 'notice', 'agenda'] as const
export const OF_CATEGORY = ['letter', 'category'] as const
export const OF_PERSON = ['honorific', 'name', 'nativeName', 'position', 'organisation', 'country', 'seat'] as const

export const FIELDS = [...OF_EVENT, ...OF_CATEGORY, ...OF_PERSON] as const
export type Field = (typeof FIELDS)[number]
/** What a layout may write between braces. */
export const FIELD_NAMES: readonly string[] = FIELDS
/** Every field, and whether any convening agency has a logo. */
export const CONDITION_FACTS = [...FIELDS, 'logos'] as const
export type ConditionFact = (typeof CONDITION_FACTS)[number]

const PLACES = /\{(\w+)\}/g
export const placesIn = (text: string): string[] => Array.from(text.matchAll(PLACES), ([, name]) => name!)

/** What stands between the places of a text, and at odd numbers their names. Layouts have few texts, badges are many. */
const partsOf = memo((text: string) => text.split(PLACES))

/** The text with each place filled by what `read` gives for it. */
export const fillPlaces = (text: string, read: (name: Field) => string): string => {
  let filled = ''
  for (const [i, part] of partsOf(text).entries()) filled += i % 2 === 1 ? read(part as Field) : part
  return filled
}

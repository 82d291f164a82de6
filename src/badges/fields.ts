/** What a badge says, and how far each part of it reaches: the whole workshop, a category, or one person. Pure. */
import { ownScriptName } from '../participants/rules.ts'
import type { Language } from '../platform/i18n.ts'
import { demonstrationMark } from '../workshops/document.pdf.ts'
import type { Element, Words } from './layout.ts'

/** What all badges of a workshop say. `days` and `place` as they are printed; `agencies` are acronyms. */
export type BadgeEvent = {
  lang: Language
  title: string
  agencies: string[]
  days: string
  place: string
  isDemonstration: boolean
  /** The hand in which Urdu is written; naskh, unless said otherwise. */
  urdu?: 'naskh' | 'nastaliq'
}
export type BadgeCategory = { letter: string; name: string; colour: string }
/** `name` as printed; `familyName` tells where it is best broken. `country` only for national delegates; `token` is 26 characters; `languages` tell how the names are written. */
export type Badge = {
  honorific: string
  name: string
  familyName: string
  nativeName: string
  languages: string[]
  position: string
  organisation: string
  country: { name: string; iso2: string } | undefined
  category: BadgeCategory
  token: string
}

export type Reach = 'event' | 'category' | 'badge'
type Field = (typeof FIELDS)[number]
const OF_EVENT = ['agencies', 'title', 'days', 'place', 'mark'] as const
const OF_CATEGORY = ['letter', 'category'] as const
const OF_BADGE = ['honorific', 'name', 'nativeName', 'position', 'organisation', 'country'] as const
const FIELDS = [...OF_EVENT, ...OF_CATEGORY, ...OF_BADGE] as const
/** What a layout may write between braces. */
export const FIELD_NAMES: readonly string[] = FIELDS

/** What is known where something is drawn. */
export type Facts = { event: BadgeEvent; category?: BadgeCategory; badge?: Badge }

const READ: Record<Field, (facts: Facts) => string | undefined> = {
  agencies: ({ event }) => event.agencies.join(' · '),
  title: ({ event }) => event.title,
  days: ({ event }) => event.days,
  place: ({ event }) => event.place,
  mark: ({ event }) => demonstrationMark(event.lang),
  letter: ({ category }) => category?.letter,
  category: ({ category }) => category?.name,
  honorific: ({ badge }) => badge?.honorific,
  name: ({ badge }) => badge?.name,
  nativeName: ({ badge }) => badge && ownScriptName(badge.name, badge.nativeName),
  position: ({ badge }) => badge?.position,
  organisation: ({ badge }) => badge?.organisation,
  country: ({ badge }) => badge?.country?.name
}

const PLACES = /\{(\w+)\}/g
export const placesIn = (text: string): string[] => Array.from(text.matchAll(PLACES), ([, name]) => name!)

/** The text with its places filled, without separators that have nothing to separate; empty when nothing filled it. */
export const filled = (text: string, facts: Facts): string => {
  let places = 0
  let empty = 0
  const result = text.replace(PLACES, (_, name: Field) => {
    const value = READ[name](facts)?.trim() ?? ''
    places++
    if (value === '') empty++
    return value
  })
  if (empty === 0) return result
  return empty === places ? '' : result.replace(/^[\s·,–-]+|[\s·,–-]+$/g, '')
}

const ORDER: Reach[] = ['event', 'category', 'badge']
const widest = (reaches: Reach[]): Reach =>
  ORDER[Math.max(0, ...reaches.map((reach) => ORDER.indexOf(reach)))] ?? 'event'
const ofField = (name: string): Reach =>
  OF_EVENT.some((field) => field === name)
    ? 'event'
    : OF_CATEGORY.some((field) => field === name)
      ? 'category'
      : 'badge'
const ofColour = (colour = ''): Reach => (colour.endsWith('category') ? 'category' : 'event')
const ofWhen = (when: Words['when']): Reach => (when === undefined || when === 'demonstration' ? 'event' : 'badge')

/** Whether an element is the same on all badges, on all of a category, or on none. */
export const reachOf = (element: Element): Reach => {
  if (element.kind === 'code' || element.kind === 'flag') return 'badge'
  if (element.kind !== 'words') return widest([ofColour(element.colour), ofWhen(element.when)])
  return widest(
    element.stack.flatMap(({ text, colour, when }) => [...placesIn(text).map(ofField), ofColour(colour), ofWhen(when)])
  )
}

export const isDrawn = (when: Words['when'], { event, badge }: Facts): boolean =>
  when === undefined || (when === 'demonstration' ? event.isDemonstration : (when === 'national') === !!badge?.country)

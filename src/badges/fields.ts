/** What a badge says, and how far each part of it reaches: the whole workshop, a category, or one person. Pure. */
import { ownScriptName } from '../participants/rules.ts'
import { type Language, translator } from '../platform/i18n.ts'
import type { Picture } from '../platform/pdf/pictures.ts'
import { demonstrationMark } from '../workshops/document.pdf.ts'
import type { Category } from '../workshops/tables.ts'
import { type Field, fillPlaces } from './layout.places.ts'

/** One day of a released agenda, as it is printed. */
export type AgendaDay = { day: string; sessions: { time: string; title: string; room: string }[] }

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
  /** Of the convening agencies, in their order; `picture` of those that have a logo. Read for layouts that show them. */
  logos?: { acronym: string; picture: Picture | undefined }[]
  /** The latest release, with its title. Read for layouts that show it. */
  agenda?: { title: string; days: AgendaDay[] } | undefined
}
/** `name` as printed; `known` is the name that the organiser gave it, and by which conditions know it too. */
export type BadgeCategory = {
  letter: string
  name: string
  colour: string
  known?: string
  section?: Category['section']
}
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
  /** On seating cards that are numbered. */
  seat?: string
}

/** What is known where something is drawn. */
export type Facts = {
  event: BadgeEvent
  category?: BadgeCategory
  badge?: Badge
  /** Pictures in templates/images that the layout names. */
  pictures?: ReadonlyMap<string, Picture> | undefined
}

const READ: Record<Field, (facts: Facts) => string | undefined> = {
  agencies: ({ event }) => event.agencies.join(' · '),
  title: ({ event }) => event.title,
  days: ({ event }) => event.days,
  place: ({ event }) => event.place,
  mark: ({ event }) => demonstrationMark(event.lang),
  notice: ({ event }) => translator(event.lang, 'documents')('badges.notice'),
  agenda: ({ event }) => event.agenda?.title,
  letter: ({ category }) => category?.letter,
  category: ({ category }) => category?.name,
  honorific: ({ badge }) => badge?.honorific,
  name: ({ badge }) => badge?.name,
  nativeName: ({ badge }) => badge && ownScriptName(badge.name, badge.nativeName),
  position: ({ badge }) => badge?.position,
  organisation: ({ badge }) => badge?.organisation,
  country: ({ badge }) => badge?.country?.name,
  seat: ({ badge }) => badge?.seat
}

/** What a field says; empty when it is not known. */
export const readField = (name: Field, facts: Facts): string => READ[name](facts)?.trim() ?? ''

/** The text with its places filled, without separators that have nothing to separate; empty when nothing filled it. */
export const filled = (text: string, facts: Facts): string => {
  let places = 0
  let empty = 0
  const result = fillPlaces(text, (name) => {
    const value = readField(name, facts)
    places++
    if (value === '') empty++
    return value
  })
  if (empty === 0) return result
  return empty === places ? '' : result.replace(/^[\s·,–-]+|[\s·,–-]+$/g, '')
}

/** Text as a badge prints it: cleaned, told its language, and without characters that no font has. Pure. */
import { langOf } from '../platform/pdf/text/language.ts'
import { layout, type Style } from '../platform/pdf/text/layout.ts'
import { sanitise } from '../platform/pdf/text/sanitise.ts'
import type { Badge } from './fields.ts'

const FIRST_LETTER = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u
/** By the first letter (UAX #9, rule P2). */
export const readsFromRight = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '')

/** Sanitised; characters that would print as an empty box are left out. */
export const printable = (text: string, style: Style): string => {
  const clean = sanitise(text)
  const { missing } = layout(clean, style)
  if (missing.length === 0) return clean
  return sanitise(missing.reduce((rest, character) => rest.replaceAll(character, ''), clean))
}

/** Characters that a badge would lose. */
export const unprintableOn = (badge: Omit<Badge, 'token' | 'category'>): string[] => {
  const { languages, name, nativeName, honorific, position, organisation } = badge
  const texts = [name, nativeName, honorific, position, organisation].map((text) => sanitise(text))
  return [...new Set(texts.flatMap((text) => layout(text, { lang: langOf(text, languages) }).missing))]
}

type Unprintable = { name: string; characters: string[] }

/** Who would lose characters on their badge, and which. */
export const unprintable = (badges: Badge[]): Unprintable[] =>
  badges.flatMap((badge) => {
    const characters = unprintableOn(badge)
    return characters.length > 0 ? [{ name: badge.name, characters }] : []
  })

/** Text as a badge prints it: cleaned, told its language, and without characters that no font has. Pure. */
import { layout, type Style } from '../platform/pdf/layout.ts'
import { memo } from '../platform/pdf/memo.ts'
import { sanitise } from '../platform/pdf/sanitise.ts'
import type { Badge } from './fields.ts'

/** Scripts that are written with several of Unicode's. */
const MIXED: Record<string, RegExp> = {
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u
}
const NOTHING = /(?!)/

/** Characters of the script in which a language is usually written (CLDR likely subtags). */
const lettersOf = memo((language: string): RegExp => {
  try {
    const { script = '' } = new Intl.Locale(language).maximize()
    return MIXED[script] ?? new RegExp(`\\p{Script=${script}}`, 'u')
  } catch {
    return NOTHING // not a language, or a script that Unicode has no letters for
  }
})

/** The first of a person's languages that is written as this text is; undefined leaves it to the script. */
export const langOf = (text: string, languages: string[]): string | undefined =>
  /^[ -~]*$/.test(text) ? undefined : languages.find((language) => lettersOf(language).test(text))

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

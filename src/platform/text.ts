/** What people type: which characters are refused, and how the rest is tidied. One rule for API, pages and imports. */

/** `name`: of people and places, one line without emoji. `line`: one line. `prose`: may have line breaks. */
export type TextKind = 'name' | 'line' | 'prose'

const JOINERS = /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu
const MARKS = /[\u200E\u200F\u061C]/gu
const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085]/g
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F/u
const PILED_MARKS = /\p{M}{9}/u

const NAMES: [RegExp, string][] = [
  [/[\u202A-\u202E\u2066-\u2069]/, 'a character that turns the direction of the text around'],
  [/[\u200B-\u200D\u2060\uFEFF]/, 'a character that nobody can see'],
  [/\p{Cs}|\uFFFD/u, 'a broken character'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Co}|\p{Noncharacter_Code_Point}/u, 'a character that has no meaning outside one computer']
]

/** More than any writing needs (Stream-Safe Text Format, UAX #15, section 13). */
const ENDLESS_MARKS = /\p{M}{31}/u

/**
 * A normal form of Unicode. A text that piles more than thirty marks stays as it is: putting these in order takes the
 * square of their number, which a body of a megabyte turns into minutes.
 */
export const normalForm = (form: 'NFC' | 'NFKC' | 'NFKD', text: string): string =>
  ENDLESS_MARKS.test(text) ? text : text.normalize(form)

const codePoint = (char: string) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Unicode NFC, invisible direction marks removed, spaces collapsed and trimmed; in prose, line breaks are kept as \n. */
export const tidy = (kind: TextKind, text: string): string => {
  const whole = normalForm('NFC', text.toWellFormed()).replace(MARKS, '')
  if (kind !== 'prose') return whole.replace(/\p{Zs}+/gu, ' ').trim()
  return whole
    .replace(LINE_BREAKS, '\n')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Says what is wrong with a text, to stand after the field's name ("holds U+202E, ..."); undefined: nothing. */
export const textFault = (kind: TextKind, text: string): string | undefined => {
  const inspected = (text.isWellFormed() ? text : '\uFFFD').replace(MARKS, '').replace(JOINERS, '')
  const allowed = kind === 'prose' ? inspected.replace(/[\n\r\t\u2028\u2029\u0085]/g, ' ') : inspected
  const bad = allowed.match(UNPRINTABLE)?.[0]
  if (bad !== undefined) {
    const what = NAMES.find(([is]) => is.test(bad))?.[1] ?? 'a character that cannot be printed'
    return `holds ${codePoint(bad)}, ${what}; remove it`
  }
  if (PILED_MARKS.test(allowed)) return 'piles more than eight marks on one letter'
  const emoji = kind === 'name' ? allowed.match(EMOJI)?.[0] : undefined
  return emoji === undefined ? undefined : `holds ${codePoint(emoji)}, a picture and not a letter; remove it`
}

/** What is left of a name when case, accents, articles, punctuation and the order of the words do not count. */
import { normalForm } from '../platform/text.ts'

const APOSTROPHES = /['\u2018\u2019\u02BC\u00B4`]/gu
/** Marks of Latin, Greek, Cyrillic and Arabic letters. The marks of Thai, Bengali and their kin are vowels and stay. */
const MARKS = /[\u0300-\u036F\u064B-\u065F\u0670\u0640]/gu
const BETWEEN_INITIALS = /(?<=(?<!\p{L})\p{L})\.\s?(?=\p{L}(?!\p{L}))/gu

const UNMARKED: Record<string, string> = { ø: 'o', đ: 'd', ı: 'i', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' }
const ARABIC: Record<string, string> = { ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' }
const LETTERS: Record<string, string> = { ...UNMARKED, ...ARABIC }
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Articles and particles of English, French, Spanish and Portuguese, which writers leave out or move. */
const SILENT = new Set('the of and le la les l de du des d et el los las del y o os as do da dos das e'.split(' '))
const LONG: Record<string, string> = {
  st: 'saint',
  rep: 'republic',
  dem: 'democratic',
  peoples: 'people',
  nth: 'north',
  sth: 'south'
}

/** The words of a name in the order they were written: `Côte d'Ivoire` is ['cote', 'ivoire']. */
export const wordsOf = (text: string): string[] =>
  normalForm('NFKD', text)
    .replace(MARKS, '')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .replace(APOSTROPHES, "'")
    .replace(/'s(?!\p{L})/gu, '')
    .replace(BETWEEN_INITIALS, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !SILENT.has(word))
    .map((word) => (Object.hasOwn(LONG, word) ? LONG[word]! : word))

/** One key for all spellings with the same words: `Korea, Republic of` and `the Republic of Korea`. */
export const keyOf = (words: readonly string[]): string => [...words].sort().join(' ')

/** Understands a country as people write it, and never guesses: what could mean two countries is asked back. */
import leven from 'leven'
import { normalForm } from '../platform/text.ts'
import type { Country } from './countries.ts'
import { type CountryIndex, countryIndex } from './country-index.ts'
import { keyOf, wordsOf } from './spelling.ts'

export type UnderstoodCountry = { country: Country } | { nearest: string[] }

const LONGEST = 120
const AT_MOST = 3

const distinct = (found: readonly Country[]) => [...new Set(found)]

/** Words of many names, which would make long names look alike. */
const GENERIC = new Set('republic kingdom united democratic people state states federal islamic union'.split(' '))
const telling = (words: readonly string[]) => words.filter((word) => !GENERIC.has(word)).join(' ')
const allowedFaults = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : length < 15 ? 2 : 3)

/** How many letters differ; Infinity when more than allowed, or when nothing is there to compare. */
const faults = (text: string, name: string, allowed: number) => {
  if (name === '' || Math.abs(name.length - text.length) > allowed) return Number.POSITIVE_INFINITY
  const distance = leven(text, name, { maxDistance: allowed + 1 })
  return distance > allowed ? Number.POSITIVE_INFINITY : distance
}

/** Names that differ by one letter to three. Words of three letters or less are codes, not typing errors. */
const spelledAlike = (index: CountryIndex, words: readonly string[]): Country[] => {
  const text = telling(words)
  const allowed = allowedFaults(text.length)
  if (allowed === 0) return []
  const scored = index.known.flatMap(({ words: other, country }) => {
    const distance = Math.min(faults(text, telling(other), allowed), faults(words.join(' '), other.join(' '), allowed))
    return Number.isFinite(distance) ? [{ country, distance }] : []
  })
  return distinct(scored.sort((a, b) => a.distance - b.distance).map(({ country }) => country))
}

/** Names that hold all words of the text, or whose words the text holds all: `Government of Thailand`, `Papua`. */
const sharingWords = (index: CountryIndex, words: readonly string[]): Country[] => {
  const asked = new Set(words)
  const scored = index.known.flatMap(({ words: other, country }) => {
    const shared = other.filter((word) => asked.has(word))
    const whole = shared.length === other.length || shared.length === asked.size
    return whole && shared.some((word) => word.length > 3) ? [{ country, shared: shared.length }] : []
  })
  const most = Math.max(0, ...scored.map(({ shared }) => shared))
  const best = distinct(scored.filter(({ shared }) => shared === most).map(({ country }) => country))
  return best.length > AT_MOST ? [] : best
}

const nearestNames = (index: CountryIndex, words: readonly string[]) =>
  distinct([...spelledAlike(index, words), ...sharingWords(index, words)])
    .slice(0, AT_MOST)
    .map((country) => country.names.en)

/**
 * Understands alpha-2, alpha-3 and M49 codes, UN short, formal and ISO names, the common names of ICU in many languages,
 * and old and everyday names; case, accents, articles, punctuation and the order of words do not count.
 * Otherwise `nearest` are UN short names in English: the candidates of an ambiguous text, or at most three that an
 * unknown one is like; it may be empty. Looking for likeness takes a millisecond, so who asks often says `suggest: false`.
 */
export const understandCountry = (text: string, { suggest = true } = {}): UnderstoodCountry => {
  const plain = normalForm('NFKC', text)
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (plain.length > LONGEST) return { nearest: [] }
  const index = countryIndex()
  const words = wordsOf(plain)
  const key = keyOf(words)
  const code = /^\d{1,3}$/.test(plain) ? plain.padStart(3, '0') : plain.toUpperCase()
  const coded = /^[\dA-Za-z]{1,3}$/.test(plain) ? index.codes.get(code) : undefined

  // "Nga" is Russia in Vietnamese and a code in mixed case, so a code written in one case is a code before all else.
  const oneCase = plain === plain.toUpperCase() || plain === plain.toLowerCase()
  if (coded !== undefined && oneCase) return { country: coded }
  const candidates = index.ambiguous.get(key)
  if (candidates !== undefined) return { nearest: candidates.map((country) => country.names.en) }
  const country = index.names.get(key) ?? coded
  if (country !== undefined) return { country }
  return { nearest: suggest ? nearestNames(index, words) : [] }
}

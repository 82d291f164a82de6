/** Languages as people write them into a cell: codes, names in English, and the names that languages have for themselves. */
import { isLanguage, languageName } from '../reference/languages.ts'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const OFTEN: Record<string, string> = { filipino: 'fil', 'bahasa indonesia': 'id', 'bahasa melayu': 'ms', farsi: 'fa' }

let codes: Map<string, string> | undefined

/** Made at the first import: two names of each language that has a code of two letters. */
const codesByName = (): Map<string, string> => {
  if (codes) return codes
  const known = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter(isLanguage)
  const named = [undefined, ...known].flatMap((inLanguage) =>
    (inLanguage === undefined ? known : [inLanguage]).map((code) => [languageName(code, inLanguage), code] as const)
  )
  codes = new Map(Object.entries(OFTEN))
  for (const [name, code] of named) if (!codes.has(name.toLowerCase())) codes.set(name.toLowerCase(), code)
  return codes
}

const codeOf = (text: string): string | undefined => (isLanguage(text) ? text : codesByName().get(text))

/** `English; français, th` -> en, fr, th. Spaces part codes only, for names may have some. */
export const understandLanguages = (cell: string): { value: string[] } | { detail: string } => {
  const parts = cell
    .toLowerCase()
    .split(/[;,/&\n]|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean)
  const words = parts.flatMap((part) => (codeOf(part) === undefined ? part.split(/\s+/) : [part]))
  const unknown = words.find((word) => codeOf(word) === undefined)
  if (unknown !== undefined)
    return { detail: `"${unknown}" is not a language that we know; write names in English, or codes such as en; fr` }
  return { value: [...new Set(words.map((word) => codeOf(word)!))] }
}

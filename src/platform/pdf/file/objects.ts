/** Objects of a PDF as text, for what we write without pdfkit. */

/** Written as it is: neither a string, which would be a name, nor an object, which would be a dictionary. pdfkit agrees. */
export class Verbatim {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  get [Symbol.toStringTag]() {
    return 'Verbatim'
  }
  toString() {
    return this.#text
  }
}

const SIX = 1e6 // decimals, as pdfkit

const ESCAPED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\', '(': '\\(', ')': '\\)' }

/** Letters of ASCII as they are, other text as UTF-16 with a byte order mark. */
const stringOf = (text: string): string => {
  const bytes = /^[ -~]*$/.test(text) ? text : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1')
  return `(${bytes.replace(/[\n\r\\()]/g, (char) => ESCAPED[char]!)})`
}

const textOf = (value: unknown): string => {
  if (value instanceof Verbatim) return value.toString()
  if (value instanceof String) return stringOf(value.toString())
  if (Array.isArray(value)) return `[${value.map(textOf).join(' ')}]`
  if (typeof value === 'number') return String(Math.round(value * SIX) / SIX)
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'object' && value !== null) return dictionary(value)
  return String(value)
}

/** A primitive string is a name, a String object a string; what is undefined is left out. */
export const dictionary = (entries: object): string => {
  const lines = Object.entries(entries).filter(([, value]) => value !== undefined)
  return `<<\n${lines.map(([key, value]) => `/${key} ${textOf(value)}\n`).join('')}>>`
}

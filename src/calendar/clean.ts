/** Text that may stand in a calendar file: nothing that ends a line, hides, or turns the direction of what follows. */
import { normalForm } from '../platform/text.ts'

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Controls of C0 and C1, marks of direction that overrule, the byte order mark, U+FFFD and its kin. */
const UNWANTED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFF]+/g

/** Words of ASCII with single spaces between them, as most texts are: nothing is to be done. */
const IS_PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/
const ARE_PLAIN = /^(?:[!-~]+(?:[ \n][!-~]+)*)?$/

const withoutControls = (text: string) =>
  normalForm('NFC', text.toWellFormed()).replace(LINE_BREAKS, '\n').replace(UNWANTED, '')

/** One line without controls, spaces collapsed. */
export const oneLine = (text: string): string =>
  IS_PLAIN.test(text)
    ? text
    : withoutControls(text)
        .replace(/[\s\u0020]+/g, ' ')
        .trim()

/** Lines without controls, ended by \n, no more than one of them empty in a row. */
export const manyLines = (text: string): string =>
  ARE_PLAIN.test(text)
    ? text
    : withoutControls(text)
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()

/** The value of a parameter in quotes; what neither quotes nor RFC 6868 carry to every reader is left out. */
export const quoted = (text: string): string => `"${oneLine(text.replace(/["\\^]/g, ''))}"`

/** A web address as a URI value, or undefined when it is none. Readers that take it for TEXT find no `;` `,` or `\` in it. */
export const webAddress = (url: string): string | undefined => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined
  return parsed.href.replace(/[\\;,]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** An address that nothing can be hidden in. */
const MAIL = /^[^\s\u0000-\u0020"(),:;<>@[\\\]\u007F-\u009F\u202A-\u202E\u2066-\u2069]+@[^\s"(),:;<>@[\\\]%?#/]+$/u

/** A `mailto:` URI (RFC 6068). Throws a RangeError for what is no address: such must have been refused before. */
export const mailAddress = (email: string): string => {
  if (!MAIL.test(email)) throw new RangeError('Not an e-mail address that a calendar may name')
  return `mailto:${email.replace(/[%?#]/g, encodeURIComponent)}`
}
